"""The bundle has what the program uses, and not the rest of Qt and Python."""

from pathlib import Path

import linking
import pytest
import stand_ins

MEGABYTE = 1_000_000
LIMIT = 160 * MEGABYTE

NEEDED = (
    "captionplayer",
    "_internal/captionplayer/resources/welcome/welcome.webm",
    "_internal/captionplayer/resources/licences/index.json",
    "_internal/captionplayer/resources/guide/guide.md",
    "_internal/captionplayer/resources/doctor",
    *(
        f"_internal/captionplayer/resources/i18n/captionplayer_{x}.qm"
        for x in "ar es fr ru zh".split()
    ),
    *(f"_internal/PySide6/Qt/translations/qtbase_{x}.qm" for x in "ar es fr ru zh_CN".split()),
    *(
        f"_internal/PySide6/Qt/plugins/platforms/libq{x}.so"
        for x in "xcb wayland offscreen".split()
    ),
    *(f"_internal/PySide6/Qt/plugins/imageformats/libq{x}.so" for x in "gif jpeg webp svg".split()),
    "_internal/PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
    "_internal/PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "_internal/PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
    "_internal/PySide6/Qt/lib/libavcodec.so.61",
    "_internal/babel/locale-data/ar.dat",
)
UNWANTED = (
    *(
        "*WebEngine*",
        "*Pdf*",
        "*pdf*",
        "*VirtualKeyboard*",
        "*virtualkeyboard*",
        "*gtk*",
        "*eglfs*",
    ),
    *(
        "*linuxfb*",
        "*minimal*",
        "*vkkhr*",
        "*vnc*",
        "*sql*driver*",
        "*TextToSpeech*",
        "*QmlModels*",
    ),
    *("*Designer*", "*Test.abi3*", "numpy*", "setuptools*", "pip", "pytest*", "*tkinter*"),
    *("*libssl.*", "*libcrypto.*", "_ssl*", "fontawesome*", "materialdesign*", "*.qml", "*_de.qm"),
)
SYSTEM = (
    "libc.so",
    "libGL.so",
    "libEGL.so",
    "libX11.so",
    "libxcb",
    "libglib",
    "libpulse",
    "libdbus-1.so",
)


@pytest.mark.parametrize("place", NEEDED)
def test_it_has(bundle: Path, place: str):
    assert (bundle / place).exists()


@pytest.mark.parametrize("pattern", UNWANTED)
def test_it_has_not(bundle: Path, pattern: str):
    assert [path for path in bundle.rglob(pattern) if path.name != "libqsqlite.so"] == []


@pytest.mark.parametrize("name", SYSTEM)
def test_what_must_match_the_system_is_the_system_s(bundle: Path, name: str):
    assert list(bundle.rglob(f"{name}*")) == []


def test_one_font_of_icons_is_enough(bundle: Path):
    assert len(list(bundle.rglob("*.ttf"))) == 1


def test_every_link_leads_somewhere(bundle: Path):
    assert [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()] == []


def test_every_library_is_needed_by_another_file(binaries: list[Path]):
    needed = {name for file in binaries for name in linking.needed(str(file))}
    libraries = {path.name for path in binaries if path.parent.name == "lib"}
    assert libraries <= needed


def test_what_stands_in_for_quick_is_asked_for_nothing_else(bundle: Path, binaries: list[Path]):
    asked = {name for file in binaries for name in linking.undefined(file)}
    known = {name for names in stand_ins.LIBRARIES.values() for name in names}
    assert {name for name in asked if "QQuick" in name or "QQml" in name} == known


def test_it_takes_less_room_than_promised(bundle: Path):
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_blocks * 512 for path in files) < LIMIT
