"""Where the open window listens, if there is a safe place."""

import os
import sys

import pytest

from captionplayer.secondstart import address as module
from captionplayer.secondstart.address import address

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, not a socket")


@pytest.mark.parametrize("folder", ["", "run", "/nowhere", "/run/\0", "/" + "a" * 90])
def test_without_a_safe_folder_there_is_no_address(folder):
    assert address({**os.environ, "XDG_RUNTIME_DIR": folder}) is None


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "HOME", "XDG_DATA_HOME"])
def test_each_screen_and_each_home_has_a_window_of_its_own(name):
    assert address({**os.environ, name: "other"}) != address(os.environ)


def test_starts_in_a_flatpak_meet_in_the_part_that_they_share(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_MAX_ADDRESS", 200)  # folders of tests have long names
    tmp_path.chmod(0o700)
    shared = tmp_path / "app" / "org.a.B"
    shared.mkdir(parents=True, mode=0o700)
    found = address({"XDG_RUNTIME_DIR": str(tmp_path), "FLATPAK_ID": "org.a.B"})
    assert found.is_relative_to(shared)
