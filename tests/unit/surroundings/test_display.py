import socket
import sys

import pytest

from captionplayer.surroundings.display import is_display_missing

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asked on Linux only")


@pytest.fixture
def listening(tmp_path):
    """The name of a socket that answers."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        yield tmp_path


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": ":54321"},
        {"DISPLAY": "localhost:59000"},
        {"DISPLAY": "localhost:99999999"},
        {"WAYLAND_DISPLAY": "wayland-7"},
        {"WAYLAND_DISPLAY": "x" * 300, "XDG_RUNTIME_DIR": "/nowhere"},
    ],
)
def test_a_display_that_does_not_answer_is_missing(environment):
    assert is_display_missing(environment)


def test_wayland_that_answers_will_do(listening):
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(listening)}
    assert not is_display_missing(environment)
    assert not is_display_missing({"WAYLAND_DISPLAY": str(listening / "wayland-7")})


def test_x_that_answers_will_do():
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X54322")
        server.listen()
        assert not is_display_missing({"DISPLAY": ":54322.0"})


def test_x_by_network_will_do():
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        assert not is_display_missing({"DISPLAY": f"127.0.0.1:{number}"})


def test_qts_own_platforms_need_no_display():
    assert not is_display_missing({"QT_QPA_PLATFORM": "offscreen"})


def test_an_unknown_form_of_display_is_left_to_qt():
    assert not is_display_missing({"DISPLAY": "/private/tmp/launch"})


def test_other_systems_always_have_one(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert not is_display_missing({})
