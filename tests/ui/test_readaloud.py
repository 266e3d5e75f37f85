"""Read aloud: a real dispatcher whose voices write down what they say."""

import shutil

import dispatcher
import pytest
import samples
from PySide6.QtCore import Qt

from captionplayer.exercises.problem import Text
from captionplayer.lessons.lesson import Unlock
from captionplayer.ui.readbutton import ReadButton

pytestmark = pytest.mark.skipif(dispatcher.MISSING, reason=dispatcher.WHY)

LONG = Text("This is much longer than the patience of whoever asked for it", "en")


@pytest.fixture
def daemon(tmp_path, monkeypatch):
    daemon = dispatcher.Dispatcher(tmp_path / "dispatcher")
    monkeypatch.setenv("SPEECHD_ADDRESS", daemon.address)
    which = shutil.which
    # nothing but the dispatcher is to speak here
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "espeak-ng" else which(name))
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.fixture
def window(open_window, daemon):
    window = open_window(samples.lesson(problems=[samples.problem()], unlock=Unlock.ANY_TIME))
    window.exercising.show()
    return window


def test_no_voice_is_made_before_a_learner_asks(window):
    assert window.read_aloud.voices is None


def test_the_button_of_a_question_has_it_read(qtbot, window, daemon):
    card = window.exercising.cards()[0]
    card.questions[0].findChildren(ReadButton)[0].click()
    qtbot.waitUntil(lambda: daemon.texts == ["Do you knead it?"])
    assert daemon.spoken[0].voice == "en-one"


def test_a_key_has_read_what_the_focus_is_in(qtbot, window, daemon):
    choice = window.exercising.cards()[0].questions[0].buttons[1]
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: daemon.texts == ["no"])


def test_outside_the_exercises_the_key_reads_nothing(window):
    window.pane.take_focus()
    window.commands["read-aloud"].trigger()
    assert window.read_aloud.voices is None


def test_each_text_is_read_in_its_own_language_one_after_the_other(qtbot, window, daemon):
    window.read_aloud.read((Text("Flour", "en"), Text("", "en"), Text("Harina", "es")))
    qtbot.waitUntil(lambda: not window.read_aloud.is_reading)
    assert [(each.voice, each.text) for each in daemon.spoken] == [
        ("en-one", "Flour"),
        ("es-one", "Harina"),
    ]


def test_asked_again_while_it_reads_it_stops(qtbot, window, daemon):
    window.read_aloud.read((LONG,))
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    window.read_aloud.read((LONG,))
    assert not window.read_aloud.is_reading
    qtbot.wait(100)
    assert len(daemon.spoken) == 1


def test_another_text_takes_the_place_of_the_first(qtbot, window, daemon):
    window.read_aloud.read((LONG,))
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    window.read_aloud.read((Text("Harina", "es"),))
    qtbot.waitUntil(lambda: len(daemon.spoken) == 2)
    assert daemon.spoken[1].at - daemon.spoken[0].at < 1


def test_the_lesson_and_reading_are_not_heard_at_the_same_time(qtbot, window, daemon):
    window.pane.begin()
    window.read_aloud.read((LONG,))
    assert not window.pane.player.playing
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    window.pane.toggle()
    assert not window.read_aloud.is_reading


def test_a_language_without_a_voice_is_told_and_not_read_by_anothers(qtbot, window, daemon):
    window.read_aloud.read((Text("Мука", "ru"), Text("Flour", "en")))
    qtbot.waitUntil(lambda: bool(window.pane.notices.sentences))
    assert "no voice for русский" in window.pane.notices.sentences[0]
    qtbot.waitUntil(lambda: daemon.texts == ["Flour"])


def test_a_voice_that_dies_is_told_and_comes_back_when_asked_again(qtbot, window, daemon):
    window.read_aloud.read((LONG,))
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    daemon.kill()
    qtbot.waitUntil(lambda: bool(window.pane.notices.sentences))
    assert "not read aloud" in window.pane.notices.sentences[0]
    (daemon._folder / "socket").unlink()
    daemon.start()
    window.read_aloud.read((LONG,))
    qtbot.waitUntil(lambda: len(daemon.spoken) == 2)
