"""The choice of a caption font: the FCC's eight kinds, then every family that is installed."""

from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QWidget

from captionplayer.ui.rows import Chooser
from captionplayer.ui.settings import FONTS
from captionplayer.ui.stylewords import style_words


class FontChooser(Chooser):
    """Kinds of font at once, the installed families when it is first seen: there can be many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(style_words(FONTS), parent)
        self._loaded = False

    def show_value(self, value: object) -> None:
        """Choose a kind or a family; one that is not installed is offered nevertheless."""
        if self.findData(value) < 0:
            self.addItem(str(value), value)
        super().show_value(value)

    def showEvent(self, event: QShowEvent) -> None:
        """Look up what is installed, once."""
        super().showEvent(event)
        if self._loaded:
            return
        self._loaded = True
        chosen = self.currentData()
        while self.count() > len(FONTS):
            self.removeItem(self.count() - 1)
        self.insertSeparator(self.count())
        for family in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(family):
                self.addItem(family, family)
        self.show_value(chosen)
