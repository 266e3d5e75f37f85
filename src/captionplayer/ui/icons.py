"""Icons from qtawesome's Phosphor set, in the colour of the text they stand beside."""

from pathlib import Path

import qtawesome
from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon, QPalette
from qtawesome.iconic_font import IconicFont

_PREFIX = "ph"


class Icons(QObject):
    """Loads the one font that is used; qtawesome's own instance would load a dozen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = Path(qtawesome.__file__).parent / "fonts"
        ttf, charmap = (next(folder.glob(f"phosphor*.{ending}")) for ending in ("ttf", "json"))
        self._font = IconicFont((_PREFIX, ttf.name, charmap.name, str(folder)))

    def icon(self, name: str, palette: QPalette) -> QIcon:
        """The icon of a name such as "play-fill"."""
        normal = palette.color(QPalette.ColorRole.ButtonText)
        off = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        icon = self._font.icon(f"{_PREFIX}.{name}", color=normal, color_disabled=off)
        return QIcon(icon)
