"""Makes the program's icons of their SVG: pictures of all sizes, and Windows' and macOS's files.

Usage: icons.py [FOLDER]; by default the one where the SVG is. The same SVG gives the same bytes.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from journal import ROOT
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = ROOT / "resources" / "program_icon"
NAME = "captionplayer"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# which size stands in an .icns file under which type; @2x ones have types of their own
ICNS_TYPES = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
)
_PLAIN = QImage.Format.Format_ARGB32


def picture(svg: QSvgRenderer, size: int) -> bytes:
    """The icon as a PNG of so many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    svg.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image.convertToFormat(_PLAIN))
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon of PNGs, by their sizes (ICONDIR and its entries; 0 stands for 256)."""
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + b"".join(pictures.values())


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """A macOS icon of PNGs, by their sizes: each with its type and its length, its head counted."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_TYPES
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def make(folder: Path) -> None:
    """Write all files."""
    svg = QSvgRenderer(str(FOLDER / f"{NAME}.svg"))
    pictures = {size: picture(svg, size) for size in (*SIZES, 1024)}
    for size in SIZES:
        (folder / f"{NAME}-{size}.png").write_bytes(pictures[size])
    (folder / f"{NAME}.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / f"{NAME}.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    make(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
