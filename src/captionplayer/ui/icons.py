"""Icons from the Phosphor font that qtawesome carries, in the colours of the palette.

The font and its list of names are read as files: importing qtawesome loads all of its dozen fonts'
worth of code and every Qt module it wraps, 17 MB and a quarter of a second.
"""

import json
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap

from captionplayer.resources import program_icon

_SIZES = (24, 48, 96)  # pixels: for one, two and four physical pixels in each
_WINDOW_SIZES = (16, 22, 24, 32, 48, 64, 128)


class Icons:
    """Draws icons; raises FileNotFoundError where the font is not installed."""

    def __init__(self) -> None:
        folder = _fonts()
        names = _only(folder, "phosphor-charmap-*.json").read_text("utf-8")
        self._codes: dict[str, str] = json.loads(names)
        number = QFontDatabase.addApplicationFont(str(_only(folder, "phosphor-*.ttf")))
        self._families = QFontDatabase.applicationFontFamilies(number)

    def icon(self, name: str, palette: QPalette) -> QIcon:
        """The icon of a name such as "play-fill"; raises KeyError."""
        glyph = chr(int(self._codes[name], 16))
        icon = QIcon()
        for mode, group in (
            (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
            (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
        ):
            colour = palette.color(group, QPalette.ColorRole.ButtonText)
            for pixels in _SIZES:
                icon.addPixmap(self._drawn(glyph, pixels, colour), mode)
        return icon

    def _drawn(self, glyph: str, pixels: int, colour: QColor) -> QPixmap:
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        font = QFont(self._families)
        font.setPixelSize(pixels)
        painter = QPainter(pixmap)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRect(0, 0, pixels, pixels), Qt.AlignmentFlag.AlignCenter, glyph)
        painter.end()
        return pixmap


def _fonts() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("qtawesome")
    return Path(spec.origin).parent / "fonts"


def _only(folder: Path, pattern: str) -> Path:
    for path in folder.glob(pattern):
        return path
    raise FileNotFoundError(folder / pattern)


def window_icon() -> QIcon:
    """The program's icon; without larger pictures, which are never wanted of a window."""
    icon = QIcon()
    for size in _WINDOW_SIZES:
        icon.addFile(str(program_icon(size)))
    return icon


def blank(pixels: int) -> QIcon:
    """Nothing, so large: it keeps the room of an icon that is still to come."""
    nothing = QPixmap(pixels, pixels)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)
