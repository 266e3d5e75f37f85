"""What the engine makes of a dispatcher's replies, in whatever order they come."""

import pytest
from PySide6.QtNetwork import QLocalServer

from captionplayer.ui.voice_dispatcher import DispatcherEngine
from captionplayer.ui.voices import Manner

ANSWERS = {
    "GET OUTPUT_MODULE": "251-one\r\n251 OK\r\n",
    "LIST OUTPUT_MODULES": "250-one\r\n250 OK\r\n",
    "LIST SYNTHESIS_VOICES": "249-Ana\tes\tnone\r\n249 OK\r\n",
    "SPEAK": "230 OK\r\n",
}
QUEUED = "225-7\r\n225 OK\r\n"
BEGUN, ENDED = (f"{code}-7\r\n{code}-1\r\n{code} X\r\n" for code in (701, 702))


@pytest.fixture
def engine(qtbot, tmp_path, monkeypatch):
    """An engine and a dispatcher that answers each text with these replies."""
    path = tmp_path / "socket"
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{path}")
    server = QLocalServer()
    assert server.listen(str(path))

    def make(replies):
        def answer():
            while socket.canReadLine():
                line = socket.readLine().data().decode().strip()
                usual = "" if line == "Hola" else "208 OK\r\n"
                found = replies if line == "." else ANSWERS.get(line, usual)
                socket.write(found.encode())

        engine = DispatcherEngine()
        with qtbot.waitSignal(engine.prepared):
            engine.prepare()
            qtbot.waitUntil(server.hasPendingConnections)
            socket = server.nextPendingConnection()
            socket.readyRead.connect(answer)
            answer()
        engines.append(engine)
        return engine

    engines = []
    yield make
    for each in engines:
        each.close()
    server.close()


@pytest.mark.parametrize(
    "replies", [QUEUED + BEGUN + ENDED, BEGUN + QUEUED + ENDED, BEGUN + ENDED + QUEUED]
)
def test_a_text_ends_in_whatever_order_its_number_is_told(qtbot, engine, replies):
    speaking = engine(replies)
    with qtbot.waitSignal(speaking.finished, timeout=2000):
        speaking.speak("Hola", speaking.voices[0], Manner())


def test_a_text_that_begins_before_its_number_is_told_is_not_taken_for_lost(
    qtbot, engine, monkeypatch
):
    monkeypatch.setattr("captionplayer.ui.voice_dispatcher._UNHEARD", 200)
    speaking = engine(BEGUN + QUEUED)
    with qtbot.assertNotEmitted(speaking.failed, wait=500):
        speaking.speak("Hola", speaking.voices[0], Manner())
