"""Pictures of an exercise: decoded within bounds, and never larger than a page needs."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

WIDEST = 1600
"""Pixels; a wider picture is scaled down as it is read."""
MOST_PIXELS = 24_000_000
"""Those of a camera's picture; one with more is not decoded, which would take seconds."""
LARGEST = 32 * 2**20
"""Bytes of a file."""

# formats that are pixels: SVG and PDF are documents, which can refer to other files
_FORMATS = frozenset((b"png", b"jpeg", b"gif", b"webp", b"bmp"))


def decoded(path: str) -> QImage:
    """The picture in the file; a null one where it is too large, or not a picture."""
    try:
        if not path or Path(path).stat().st_size > LARGEST:
            return QImage()
    except (OSError, ValueError):
        return QImage()
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or not _is_bearable(size):
        return QImage()
    if size.width() > WIDEST:
        reader.setScaledSize(fitting(size, WIDEST))
    return reader.read()


def fitting(size: QSize, width: int) -> QSize:
    """The size of a picture that is to be this wide at most."""
    if size.width() <= width:
        return size
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return size.scaled(width, size.height(), keep).expandedTo(QSize(1, 1))


def _is_bearable(size: QSize) -> bool:
    return not size.isEmpty() and size.width() * size.height() <= MOST_PIXELS
