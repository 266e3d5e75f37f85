import pytest

from captionplayer.messages import describe
from captionplayer.surroundings import libraries
from captionplayer.surroundings.libraries import BASE, WINDOW, missing, package, unavailable

LOADER = "{}: cannot open shared object file: No such file or directory"


def load_all_but(*absent):
    def load(name):
        if name in absent:
            raise OSError(LOADER.format(name))

    return load


@pytest.fixture(autouse=True)
def _linux(monkeypatch):
    monkeypatch.setattr(libraries.sys, "platform", "linux")


@pytest.mark.parametrize(
    ("library", "name"),
    [
        ("libGL.so.1", "libgl1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_a_library_is_found_in_debians_package(library, name):
    assert package(library) == name


def test_no_library_is_named_twice():
    assert len({*BASE, *WINDOW}) == len(BASE) + len(WINDOW)


def test_missing_libraries_are_those_that_cannot_be_loaded():
    assert missing(BASE, load_all_but("libEGL.so.1", "libGL.so.1")) == ["libGL.so.1", "libEGL.so.1"]


def test_the_first_missing_library_and_all_others_are_told_with_their_packages():
    absent = "libsurelynothere.so.3"
    error = unavailable(LOADER.format("libnowhere.so.1"), [absent])
    assert error.notice.code == "library-missing"
    told = describe(error.notice)
    assert f"libnowhere.so.1, {absent};" in told
    assert "`apt install libnowhere1 libsurelynothere3`" in told


@pytest.mark.parametrize("reason", ["No module named 'PySide6'", LOADER.format("libQt6Gui.so.6")])
def test_qt_itself_is_no_library_of_the_system(reason):
    assert unavailable(reason, []).notice.code == "window-unavailable"


def test_elsewhere_than_on_linux_no_package_is_named(monkeypatch):
    monkeypatch.setattr(libraries.sys, "platform", "win32")
    assert unavailable(LOADER.format("libGL.so.1")).notice.code == "window-unavailable"
