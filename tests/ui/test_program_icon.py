"""The program's icon: in all sizes, made of one SVG, and in the forms that systems want."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QApplication
from source import ROOT

from captionplayer.resources import program_icon
from captionplayer.ui.icons import window_icon

KEPT = ROOT / "resources" / "program_icon"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder of icons that were made just now."""
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, ROOT / "scripts" / "icons.py", folder], check=True)
    return folder


def far_apart(one, other):
    """The part of the pixels that differ by more than another Qt's rounding."""
    pixels = zip(one.constBits(), other.constBits(), strict=True)
    return sum(abs(a - b) > 24 for a, b in pixels) / one.sizeInBytes()


def read(path):
    return QImage(str(path)).convertToFormat(QImage.Format.Format_RGBA8888)


@pytest.mark.parametrize("size", SIZES)
def test_pictures_are_those_of_the_svg(made, size):
    kept, new = read(program_icon(size)), read(made / f"captionplayer-{size}.png")
    assert kept.size() == new.size() == QSize(size, size)
    assert far_apart(kept, new) < 0.01


@pytest.mark.parametrize("size", SIZES)
def test_every_picture_shows_its_frame_and_its_caption(qapp, size):
    image = read(program_icon(size))
    assert image.pixelColor(0, 0).alpha() < 128
    assert image.pixelColor(round(size * 0.25), round(size * 0.25)).lightness() > 240
    caption = image.pixelColor(round(size * 0.35), round(size * 0.75))
    assert (caption.red() > 200, caption.blue() < 160) == (True, True)


@pytest.mark.parametrize(
    ("ending", "sizes"),
    [
        ("ico", [16, 24, 32, 48, 64, 256]),
        ("icns", [16, 32, 32, 64, 128, 256, 256, 512, 512, 1024]),
    ],
)
def test_files_for_other_systems_hold_all_their_pictures(made, ending, sizes):
    for folder in (KEPT, made):
        reader = QImageReader(str(folder / f"captionplayer.{ending}"))
        found = []
        for at in range(reader.imageCount()):
            reader.jumpToImage(at)
            found.append(reader.read().width())
        assert found == sizes


def test_the_same_svg_makes_the_same_bytes(made, tmp_path):
    subprocess.run([sys.executable, ROOT / "scripts" / "icons.py", tmp_path], check=True)
    for path in sorted(made.iterdir()):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()


def test_windows_have_the_icon(qapp):
    before = QApplication.windowIcon()
    QApplication.setWindowIcon(window_icon())
    assert QSize(16, 16) in QApplication.windowIcon().availableSizes()
    assert not QApplication.windowIcon().pixmap(48, 48).isNull()
    QApplication.setWindowIcon(before)
