"""The preferences of captions by ear."""

import dispatcher
import pytest
from PySide6.QtCore import Qt

from captionplayer.ui.player import Player
from captionplayer.ui.settings import Settings
from captionplayer.ui.speaking import PROGRAM, WAIT
from captionplayer.ui.speech import Speech
from captionplayer.ui.speechpage import SpeechPage
from captionplayer.ui.voices import Manner

pytestmark = pytest.mark.skipif(dispatcher.MISSING, reason=dispatcher.WHY)


@pytest.fixture
def daemon(tmp_path, monkeypatch):
    daemon = dispatcher.Dispatcher(tmp_path / "dispatcher")
    monkeypatch.setenv("SPEECHD_ADDRESS", daemon.address)
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.fixture
def page(qtbot, tmp_path, daemon):
    player = Player(lambda frame, cues: None)
    speech = Speech(Settings(tmp_path / "settings.ini"), player, print)
    page = SpeechPage(speech, lambda: ["es", "zh-Hans", "zh-Hant"])
    page.kept = (player, speech)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: speech.speaking.voices.are_ready)
    return page


def test_languages_that_sound_alike_are_offered_once(page):
    names = [page.language.itemText(row) for row in range(page.language.count())]
    assert names == ["español", "中文 (简体)"]


def test_the_voices_of_a_language_are_offered(page):
    names = [page.voice.itemText(row) for row in range(page.voice.count())]
    assert names[:3] == ["The usual one", "es-one", "es-two"]


def test_a_choice_holds_at_once(page):
    page.by.setCurrentIndex(page.by.findData(PROGRAM))
    page.by.activated.emit(0)
    page.late.setCurrentIndex(page.late.findData(WAIT))
    page.late.activated.emit(0)
    page.rate.setValue(150)
    speech = page.kept[1]
    assert (speech.by, speech.late, speech.manner("es-MX")) == (PROGRAM, WAIT, ("", Manner(150)))


def test_a_voice_can_be_tried(qtbot, page, daemon):
    page.volume.setValue(40)
    qtbot.mouseClick(page.try_it, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: daemon.texts == ["español"])
    assert (daemon.spoken[0].voice, daemon.spoken[0].volume) == ("es-one", -20)
