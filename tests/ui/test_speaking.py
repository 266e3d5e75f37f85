"""Captions by ear: a real dispatcher whose voices write down what they say."""

import shutil
import time

import dispatcher
import pytest
import samples
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from captionplayer.captions.track import Cue
from captionplayer.lessons.session import Session
from captionplayer.ui import settings as kept
from captionplayer.ui.assembly import filled_window
from captionplayer.ui.handover import hand_over
from captionplayer.ui.settings import Settings
from captionplayer.ui.speaking import HURRY, OFF, PROGRAM, SCREEN_READER, SKIP, WAIT
from captionplayer.ui.voices import Manner

pytestmark = pytest.mark.skipif(dispatcher.MISSING, reason=dispatcher.WHY)

LONG = "This caption is much longer than its time"  # 0.8 s to say


@pytest.fixture
def daemon(tmp_path, monkeypatch):
    daemon = dispatcher.Dispatcher(tmp_path / "dispatcher")
    monkeypatch.setenv("SPEECHD_ADDRESS", daemon.address)
    which = shutil.which
    # nothing but the dispatcher is to speak here
    hide = {"espeak-ng"}
    monkeypatch.setattr(shutil, "which", lambda name: None if name in hide else which(name))
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.fixture
def listen(open_window, daemon):
    """Opens a lesson whose captions are spoken, and plays it."""

    def start(tracks, by=PROGRAM, sound_language="de", play=True, **choices):
        window = open_window(samples.lesson(name="none"))
        for name, value in choices.items():
            getattr(window.speech, name)(value)
        window.speech.choose(by)
        lesson = samples.lesson(tracks, name="heard")
        object.__setattr__(lesson, "sound_language", sound_language)
        window.open(Session(lesson, window._session._progress))
        if play:
            window.pane.begin()
        return window

    return start


def two(first="Flour", second="Water", gap=300):
    return samples.tracks(en=[(0, gap, first), (gap, 2 * gap, second), (5_000, 9_000, "End")])


def announced(monkeypatch):
    said = []
    monkeypatch.setattr("captionplayer.ui.notices.announce", lambda widget, text: said.append(text))
    return said


def test_each_caption_is_spoken_once_in_its_turn(qtbot, listen, daemon):
    listen(two())
    qtbot.waitUntil(lambda: len(daemon.spoken) >= 2)
    assert daemon.texts == ["Flour", "Water"]


def test_what_was_spoken_to_its_end_is_told(qtbot, listen, daemon):
    window = listen(two(), play=False)
    told = []
    window.speech.speaking.read_out.connect(told.extend)
    window.pane.begin()
    qtbot.waitUntil(lambda: [cue.text for cue in told] == ["Flour", "Water"])


def test_what_a_screen_reader_was_given_is_told_where_there_is_one(qtbot, listen, monkeypatch):
    heard = announced(monkeypatch)
    for there, texts in ((False, []), (True, ["Flour", "Water"])):
        monkeypatch.setattr(QAccessible, "isActive", lambda there=there: there)
        window = listen(two(), by=SCREEN_READER, play=False)
        told = []
        window.speech.speaking.read_out.connect(told.extend)
        heard.clear()
        window.pane.begin()
        qtbot.waitUntil(lambda: "Water" in heard)
        assert [cue.text for cue in told] == texts


def test_nothing_is_spoken_and_no_voice_made_when_it_is_off(qtbot, listen, daemon):
    window = listen(two(), by=OFF)
    qtbot.wait(400)
    assert window.speech.speaking.voices is None
    assert not daemon.spoken


def test_captions_that_are_not_shown_are_spoken(qtbot, listen, daemon):
    window = listen(two(), play=False)
    window.captioning.switch(False)
    window.pane.begin()
    qtbot.waitUntil(lambda: daemon.texts == ["Flour", "Water"])


def test_a_caption_that_is_not_translated_is_spoken_by_the_source_languages_voice(
    qtbot, listen, daemon
):
    tracks = samples.translated(
        {"subtitle-0-300-1": "Flour", "subtitle-300-2000-2": "Water"},
        {"es": {"subtitle-0-300-1": "Harina"}},
    )
    window = listen(tracks, play=False)
    window.captioning.choose_language("es")
    window.pane.begin()
    qtbot.waitUntil(lambda: len(daemon.spoken) == 2)
    assert [(each.voice, each.text) for each in daemon.spoken] == [
        ("es-one", "Harina"),
        ("en-one", "Water"),
    ]


def test_a_language_without_a_voice_is_never_spoken_by_anothers(qtbot, listen, daemon):
    window = listen(samples.tracks(ru=[(0, 300, "Мука"), (300, 600, "Вода"), (900, 9_000, "Да")]))
    qtbot.waitUntil(lambda: bool(window.pane.notices.sentences))
    qtbot.wait(800)
    assert not daemon.spoken
    (sentence,) = window.pane.notices.sentences
    assert "no voice for русский" in sentence


def test_the_voice_rate_and_volume_of_a_language_are_kept(qtbot, listen, daemon, tmp_path):
    window = listen(two(), play=False)
    window.speech.set_manner("en-GB", "en-two", Manner(175, 60))
    window.pane.begin()
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    spoken = daemon.spoken[0]
    assert (spoken.voice, spoken.rate, spoken.volume) == ("en-two", 50, 20)
    window.settings.sync()
    again = Settings(tmp_path / "settings.ini")
    assert [again.get(each) for each in kept.voice_settings("en")] == ["en-two", 175, 60]


def test_captions_in_the_language_of_the_sound_are_spoken_on_request_only(qtbot, listen, daemon):
    window = listen(two("Flour", LONG, 700), sound_language="en-US")
    qtbot.wait(500)
    assert not daemon.spoken
    window.speech.include_sound_language(True)
    qtbot.waitUntil(lambda: daemon.texts == [LONG])


def test_in_a_hurry_the_next_caption_is_spoken_faster(qtbot, listen, daemon):
    listen(two(LONG, "Water"))
    qtbot.waitUntil(lambda: len(daemon.spoken) == 2)
    first, second = daemon.spoken
    assert second.at - first.at > 0.7
    assert (first.rate, second.rate > 0) == (0, True)


def test_a_late_caption_can_be_cut_off(qtbot, listen, daemon):
    listen(two(LONG, "Water"), set_late=SKIP)
    qtbot.waitUntil(lambda: len(daemon.spoken) == 2)
    first, second = daemon.spoken
    assert second.at - first.at < 0.7


def test_the_picture_can_wait_for_the_voice(qtbot, listen, daemon):
    window = listen(two(LONG, "Water"), set_late=WAIT)
    player = window.pane.player
    qtbot.waitUntil(lambda: len(daemon.spoken) == 1)
    qtbot.waitUntil(lambda: player.time >= 300)
    held = player.time
    qtbot.wait(100)
    assert (player.time, player.playing) == (held, True)
    qtbot.waitUntil(lambda: player.time > held)
    qtbot.waitUntil(lambda: daemon.texts == [LONG, "Water"])
    assert daemon.spoken[1].rate == 0


def test_the_sound_is_lowered_while_a_caption_is_spoken_and_the_volume_stays(qtbot, listen, daemon):
    window = listen(samples.tracks(en=[(0, 200, "Flour"), (4_000, 6_000, "Water")]))
    player = window.pane.player
    qtbot.waitUntil(lambda: player.source._lowered == 30)
    assert window.settings.get(kept.VOLUME) == 100
    qtbot.waitUntil(lambda: player.source._lowered == 100)


@pytest.mark.parametrize("act", ["pause", "seek", "off"])
def test_pause_seek_and_off_silence_at_once(qtbot, listen, daemon, act):
    window = listen(two(LONG, "Water", 2_000))
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    player, speaking = window.pane.player, window.speech.speaking
    {"pause": player.pause, "seek": lambda: player.seek(4_500), "off": window.speech.turn}[act]()
    assert speaking._current is None
    assert player.source._lowered == 100


def test_after_a_pause_the_caption_is_spoken_from_its_start(qtbot, listen, daemon):
    window = listen(two(LONG, "Water", 3_000))
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    window.pane.toggle()
    window.pane.toggle()
    qtbot.waitUntil(lambda: daemon.texts == [LONG, LONG])


def test_of_many_jumps_only_the_last_place_is_spoken(qtbot, listen, daemon):
    rows = [(1_000 * n, 1_000 * n + 1_000, f"Caption {n}") for n in range(1, 9)]
    window = listen(samples.tracks(en=rows))
    for time_ in (1_500, 2_500, 5_100):
        window.pane.player.seek(time_)
    qtbot.waitUntil(lambda: daemon.texts == ["Caption 5"])


def test_the_last_caption_is_spoken_to_its_end(qtbot, listen, daemon):
    window = listen(samples.tracks(en=[(0, 250, LONG)]))
    with qtbot.waitSignal(window.pane.player.ended):
        pass
    assert window.speech.speaking._current is not None
    qtbot.waitUntil(lambda: window.speech.speaking._current is None)


def test_a_dispatcher_that_dies_leaves_playback_running(qtbot, listen, daemon):
    window = listen(two(LONG, "Water", 1_000))
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    daemon.kill()
    qtbot.waitUntil(lambda: bool(window.pane.notices.sentences))
    assert "voice is gone" in window.pane.notices.sentences[0]
    before = window.pane.player.time
    qtbot.waitUntil(lambda: window.pane.player.time > before + 100)
    assert window.pane.player.source._lowered == 100


@pytest.mark.parametrize("late", [HURRY, SKIP, WAIT])
def test_a_voice_that_hangs_is_given_up_with_one_notice(qtbot, listen, daemon, monkeypatch, late):
    monkeypatch.setattr("captionplayer.ui.voices._SLACK", 500)
    monkeypatch.setattr("captionplayer.ui.voices._LETTER", 1)
    monkeypatch.setattr("captionplayer.ui.voice_dispatcher._UNHEARD", 500)
    rows = [(300 * number, 300 * number + 300, f"Caption {number}") for number in range(30)]
    window = listen(samples.tracks(en=rows), set_late=late)
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    daemon.hang_voice()
    qtbot.waitUntil(lambda: bool(window.pane.notices.sentences))
    before = window.pane.player.time
    qtbot.waitUntil(lambda: window.pane.player.time > before + 500)
    assert window.pane.player.source._lowered == 100
    assert len(window.pane.notices.sentences) == 1


def test_the_voice_of_another_language_goes_on_at_once(qtbot, listen, daemon):
    rows = [(0, 3_000, LONG)], [(0, 3_000, "Harina")]
    window = listen(samples.tracks(en=rows[0], es=rows[1]))
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    window.captioning.choose_language("es")
    qtbot.waitUntil(lambda: len(daemon.spoken) == 2)
    english, spanish = daemon.spoken
    assert (spanish.voice, spanish.text, spanish.rate) == ("es-one", "Harina", 0)
    assert spanish.at - english.at < 0.7


def test_switched_off_and_on_a_lost_voice_comes_back(qtbot, listen, daemon):
    window = listen(two(LONG, "Water", 5_000))
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    daemon.kill()
    qtbot.waitUntil(lambda: bool(window.pane.notices.sentences))
    (daemon._folder / "socket").unlink()
    daemon.start()
    window.speech.choose(OFF)
    window.speech.choose(PROGRAM)
    qtbot.waitUntil(lambda: len(daemon.spoken) == 2)


def test_without_a_dispatcher_there_is_one_notice_that_says_what_to_install(qtbot, listen, daemon):
    daemon.kill()
    window = listen(two())
    qtbot.waitUntil(lambda: bool(window.pane.notices.sentences))
    qtbot.wait(400)
    (sentence,) = window.pane.notices.sentences
    assert "espeak-ng" in sentence


def test_nothing_of_a_caption_is_a_command_or_is_run(qtbot, listen, daemon, tmp_path):
    text = f".\n!-!SET SELF RATE 90\n.\nQUIT\n$(touch {tmp_path}/a); `touch {tmp_path}/b` --help"
    listen(samples.tracks(en=[(0, 300, text), (300, 600, "-w Water"), (900, 9_000, "End")]))
    qtbot.waitUntil(lambda: daemon.texts[-2:] == ["-w Water", "End"])
    heard = " ".join(daemon.texts)  # the module takes sentence by sentence
    assert all(part in heard for part in ("!-!SET SELF RATE 90", "QUIT", "$(touch", "--help"))
    assert not (tmp_path / "a").exists() and not (tmp_path / "b").exists()


def test_the_screen_reader_is_given_each_caption_once_and_the_voice_none(
    qtbot, listen, daemon, monkeypatch
):
    said = announced(monkeypatch)
    listen(two(), by=SCREEN_READER)
    qtbot.waitUntil(lambda: "Water" in said)
    assert [text for text in said if text in ("Flour", "Water")] == ["Flour", "Water"]
    assert not daemon.spoken


def test_the_voice_speaks_alone(qtbot, listen, daemon, monkeypatch):
    said = announced(monkeypatch)
    listen(two())
    qtbot.waitUntil(lambda: daemon.texts == ["Flour", "Water"])
    assert "Flour" not in said


def test_nothing_is_announced_while_the_focus_is_on_the_captions(
    qtbot, listen, daemon, monkeypatch
):
    said = announced(monkeypatch)
    window = listen(two(), by=SCREEN_READER, play=False)
    window.pane.begin()
    window.commands["caption-region"].trigger()
    assert window.pane.captions_have_focus()
    qtbot.waitUntil(lambda: window.pane.player.time > 400)
    assert "Water" not in said


def test_the_voice_is_silent_where_a_screen_reader_reads_the_captions(
    qtbot, listen, daemon, monkeypatch
):
    monkeypatch.setattr("captionplayer.ui.pane.PlayerPane.captions_have_focus", lambda self: True)
    monkeypatch.setattr("captionplayer.ui.window.QAccessible.isActive", lambda: True)
    window = listen(two())
    qtbot.waitUntil(lambda: window.pane.player.time > 400)
    assert not daemon.spoken


def test_it_is_said_that_captions_in_the_language_of_the_sound_are_left_out(
    qtbot, listen, daemon, monkeypatch
):
    said = announced(monkeypatch)
    window = listen(two(), by=OFF, sound_language="en")
    window.speech.turn()
    assert said[-1] == "Captions in English, the language of the sound, are not spoken"
    window.speech.include_sound_language(True)
    window.speech.turn()
    assert said[-1] == "Spoken captions: the screen reader"


def test_one_key_goes_through_the_three_and_says_and_shows_them(
    qtbot, open_window, daemon, monkeypatch
):
    said = announced(monkeypatch)
    window = open_window()
    window.pane.take_focus()
    states = []
    for _ in range(3):
        qtbot.keyClick(window.pane, Qt.Key.Key_V)
        states.append((window.speech.by, window.pane.controls._speech.accessibleName()))
    assert [by for by, _ in states] == [PROGRAM, SCREEN_READER, OFF]
    names = [words for words in said if words.startswith("Spoken captions")]
    assert names == [name for _, name in states]


def test_the_menu_shows_the_state_and_changes_it(open_window, daemon):
    window = open_window()
    actions = {action.text(): action for action in window.speech_menu.actions()}
    actions["The screen reader"].trigger()
    assert window.speech.by == SCREEN_READER
    window.speech.choose(OFF)
    assert actions["Off"].isChecked()


def test_a_voice_that_finishes_after_it_was_silenced_ends_nothing_else(qtbot, listen, daemon):
    window = listen(two(LONG, "Water", 400), set_late=SKIP)
    speaking = window.speech.speaking
    qtbot.waitUntil(lambda: len(daemon.spoken) == 2)
    assert speaking._current == Cue(400, 800, "Water", "en", speaking._current.key)


def test_switching_speech_on_keeps_the_window_answering(qtbot, listen, daemon):
    window = listen(two(), play=False)
    begun = time.perf_counter()
    window.pane.begin()
    assert time.perf_counter() - begun < 0.1


def test_a_window_in_another_language_speaks_on_in_the_middle_of_a_caption(
    qtbot, listen, daemon, tmp_path
):
    before = listen(two(LONG, "Water", 3_000))
    qtbot.waitUntil(lambda: bool(daemon.spoken))
    after = filled_window(before.settings, None)
    qtbot.addWidget(after)
    hand_over(before, after)
    before.close()
    assert after.speech.speaking._current.text == LONG
    assert after.pane.player.source._lowered == 30
    qtbot.waitUntil(lambda: after.speech.speaking._current is None)
    assert daemon.texts == [LONG]
