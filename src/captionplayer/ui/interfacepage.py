"""The interface's page of the preferences: its colours and its language."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from captionplayer.language import own_name
from captionplayer.ui import settings as kept
from captionplayer.ui.rows import Page
from captionplayer.ui.settings import Settings


class InterfacePage(Page):
    """Tells what is chosen; the program changes its colours and its words."""

    theme_changed = Signal()
    language_asked = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        themes = {
            "system": self.tr("Same as the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("High contrast"),
        }
        self.theme = self.choice(kept.THEME, self.tr("Colours"), themes)
        languages = {"": self.tr("Same as the system")}
        languages |= {each: own_name(each) for each in kept.INTERFACE_LANGUAGES}
        self.language = self.choice(
            kept.INTERFACE_LANGUAGE, self.tr("Language of the window"), languages
        )
        self.changed.connect(self._tell)

    @Slot(str)
    def _tell(self, key: str) -> None:
        if key == kept.THEME.key:
            self.theme_changed.emit()
        else:
            self.language_asked.emit(self._settings.get(kept.INTERFACE_LANGUAGE))
