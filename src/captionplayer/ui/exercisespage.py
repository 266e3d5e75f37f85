"""The preferences' page for exercises: how many are shown at a time."""

from PySide6.QtWidgets import QWidget

from captionplayer.ui import settings as kept
from captionplayer.ui.rows import Page
from captionplayer.ui.settings import Settings


class ExercisesPage(Page):
    """How the exercises of a lesson are shown."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self.one_at_a_time = self.check(
            kept.ONE_AT_A_TIME,
            self.tr("One exercise at a time"),
            self.tr("Otherwise all exercises of a lesson are shown one below another."),
        )
