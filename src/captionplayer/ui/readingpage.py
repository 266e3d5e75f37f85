"""The preferences' page for reading: whether the player waits, and how fast the learner reads."""

from PySide6.QtWidgets import QWidget

from captionplayer.ui import settings as kept
from captionplayer.ui.rows import Page
from captionplayer.ui.settings import Settings

_STEP = 10


class ReadingPage(Page):
    """How long a caption stays for a learner who wants to read all of it."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        modes = {
            "off": self.tr("Never"),
            "speed": self.tr("For as long as I need to read it"),
            "key": self.tr("Until I press a key"),
        }
        self.mode = self.choice(kept.READING_PAUSE, self.tr("Pause after each caption"), modes)
        unit = self.tr(" words a minute")
        hint = self.tr("For languages that put spaces between words.")
        self.words = self.number(
            kept.WORDS_PER_MINUTE, self.tr("My reading speed"), unit, _STEP, hint
        )
        unit = self.tr(" characters a minute")
        hint = self.tr("For languages without spaces, such as Chinese and Japanese.")
        self.characters = self.number(
            kept.CHARACTERS_PER_MINUTE, self.tr("My reading speed in characters"), unit, _STEP, hint
        )
