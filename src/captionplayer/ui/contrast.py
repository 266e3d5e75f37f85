"""The contrast of a caption style in the worst case, in words; a warning where it is too low."""

from math import floor

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from captionplayer.ui.icons import Icons
from captionplayer.ui.style import CaptionStyle, least_contrast, worst_contrast


class ContrastNote(QWidget):
    """One line with the contrast, and below it what is wrong with it, if anything is."""

    began_to_warn = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warns: bool | None = None
        self._ratio = QLabel(self)
        self._icon = QLabel(self)
        self._warning = QLabel(self)
        self._warning.setProperty("role", "error")
        self._warning.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addWidget(self._warning, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._ratio)
        column.addLayout(line)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(filter(None, (self._ratio.text(), self._warning.text())))

    def use_icons(self, icons: Icons) -> None:
        """Show the sign of warning."""
        side = round(1.4 * self.fontMetrics().height())
        picture = icons.icon("warning", self.palette()).pixmap(QSize(side, side))
        self._icon.setPixmap(picture)

    def show_style(self, style: CaptionStyle, pixels: float) -> None:
        """Show the contrast of a style whose text is so high; tell when it begins to be too low."""
        contrast, least = worst_contrast(style), least_contrast(style, pixels)
        self._ratio.setText(
            self.tr("Lowest contrast over any picture: {ratio}:1").format(ratio=self._one(contrast))
        )
        warns = contrast < least
        self._warning.setText(self._sentence(least) if warns else "")
        self._warning.setVisible(warns)
        self._icon.setVisible(warns)
        if warns and self._warns is False:
            self.began_to_warn.emit(self._warning.text())
        self._warns = warns

    def _sentence(self, least: float) -> str:
        words = self.tr(
            "Over some pictures this is hard to read: text of this size needs {least}:1. "
            "Choose a more opaque background or other colours."
        )
        return words.format(least=self._one(least))

    def _one(self, number: float) -> str:
        """One decimal, never more than it is."""
        return self.locale().toString(floor(number * 10 + 1e-6) / 10, "f", 1)
