"""Asking the window that is open already, whatever is at the other end of the socket."""

import os
import socket
import subprocess
import sys
import threading
import time

import pytest

from captionplayer.secondstart import asking
from captionplayer.secondstart.address import address
from captionplayer.secondstart.asking import Answer, ask
from captionplayer.secondstart.wish import Wish, decode

WISH = Wish(lesson="/a/bread.lesson")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, not a socket")


@pytest.fixture
def place():
    place = address(os.environ)
    place.parent.mkdir(mode=0o700)
    return place


@pytest.fixture
def window(place):
    """Something that listens: it hears one start, and says what it is told to."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen(1)
        threads = []

        def saying(answer):
            heard = []

            def serve():
                connection, _ = server.accept()
                with connection:
                    heard.append(connection.recv(1 << 16))
                    connection.sendall(answer)

            threads.append(threading.Thread(target=serve))
            threads[-1].start()
            return heard

        yield saying
        for thread in threads:
            thread.join()


def test_the_window_hears_the_wish_and_takes_it(window, place):
    heard = window(asking.TAKEN)
    assert ask(WISH, place) is Answer.TAKEN
    assert decode(heard[0].rstrip(b"\n")) == WISH


@pytest.mark.parametrize("said", [asking.REFUSED, b"?", b"\n", b"x" * 10_000])
def test_any_other_answer_is_a_refusal(window, place, said):
    window(said)
    assert ask(WISH, place) is Answer.REFUSED


def test_a_window_that_ends_meanwhile_is_none(window, place):
    window(b"")
    assert ask(WISH, place) is Answer.NOBODY


def test_a_window_that_hangs_is_left_alone_after_two_seconds(place):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen(1)
        begin = time.monotonic()
        assert ask(WISH, place) is Answer.SILENT
        assert time.monotonic() - begin < 4


def test_a_window_that_says_a_letter_at_a_time_is_left_alone_too(place, monkeypatch):
    monkeypatch.setattr(asking, "PATIENCE", 0.3)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen(1)

        def serve():
            connection, _ = server.accept()
            with connection:
                for _ in range(5):
                    time.sleep(0.1)
                    try:
                        connection.send(b"t")
                    except OSError:
                        return

        thread = threading.Thread(target=serve)
        thread.start()
        assert ask(WISH, place) is Answer.SILENT
        thread.join()


def test_with_nobody_there_the_answer_comes_at_once(place):
    assert ask(WISH, place) is Answer.NOBODY
    place.touch()
    assert ask(WISH, place) is Answer.NOBODY


def test_the_socket_of_a_killed_program_is_nobody(place):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
    assert ask(WISH, place) is Answer.NOBODY


def test_a_folder_that_others_may_write_to_is_not_trusted(window, place):
    place.parent.chmod(0o770)
    assert ask(WISH, place) is Answer.NOBODY
    place.parent.chmod(0o700)
    window(asking.TAKEN)
    assert ask(WISH, place) is Answer.TAKEN


def test_another_users_folder_is_not_trusted(place, monkeypatch):
    stranger = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: stranger)
    assert address(os.environ) is None
    assert ask(WISH, place) is Answer.NOBODY


def test_a_link_to_a_folder_is_not_trusted(place, tmp_path):
    place.parent.rename(tmp_path / "elsewhere")
    place.parent.symlink_to(tmp_path / "elsewhere")
    assert ask(WISH, place) is Answer.NOBODY


def test_asking_loads_no_qt_and_no_lesson():
    code = (
        "import os, sys\nfrom captionplayer import cli\n"
        "from captionplayer.secondstart.address import address\n"
        "from captionplayer.secondstart.asking import ask\n"
        "from captionplayer.secondstart.wish import Wish\n"
        "ask(Wish(), address(os.environ))\n"
        "sys.exit(bool({'lxml', 'babel', 'PySide6', 'captionplayer.lessons'} & set(sys.modules)))"
    )
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", code], check=False, env=variables).returncode == 0
