"""The sign-language picture keeps step with the lesson's: told by the numbers of real frames."""

import clips
import pytest
from samples import frame_number, track

from captionplayer.ui.player import Player
from captionplayer.ui.signing import Signing


class Pair:
    """A player and its sign-language video, and the numbers of both pictures at each moment."""

    def __init__(self, player, screen):
        self.player, self._screen = player, screen
        self.moments = []
        self.failures = []
        self.picture = None
        self.signing = Signing(self._take, player.source.second_media)
        self.signing.failed.connect(self._note)
        player.sought.connect(self.signing.seek)
        player.playing_changed.connect(self.signing.show_playing)
        player.rate_changed.connect(self.signing.set_rate)

    def show(self, frame, cues, second):
        self._screen.show(frame, cues, second)
        self.signing.follow(self.player.time)
        self.moments.append((self._screen.number, self.number))

    @property
    def number(self):
        return None if self.picture is None else frame_number(self.picture.toImage())

    def _take(self, frame):
        self.picture = frame

    def _note(self, notice):
        self.failures.append(notice.code)

    def offsets(self, main=30, sign=30):
        """How far apart both pictures of each moment are, in ms."""
        return [abs(m * 1000 / main - s * 1000 / sign) for m, s in self.moments]


@pytest.fixture
def pair(player, screen, monkeypatch):
    pair = Pair(player, screen)
    monkeypatch.setattr(player, "_show", pair.show)
    yield pair
    pair.signing.let_go()
    for signal in (player.sought, player.playing_changed, player.rate_changed):
        signal.disconnect()


@pytest.fixture
def open_pair(pair, clip, qtbot):
    """Opens both videos, paused, and waits for the sign-language picture."""

    def open_both(main="short.webm", sign="short.mp4"):
        with qtbot.waitSignal(pair.player.ready):
            pair.player.load(clip(main), 0)
        pair.signing.open(clip(sign), pair.player.time)
        qtbot.waitUntil(lambda: pair.number is not None)
        return pair

    return open_both


def play(qtbot, pair, ms):
    pair.moments.clear()
    pair.player.play()
    qtbot.wait(ms)
    pair.player.pause()


def share_within(offsets, limit):
    return sum(offset <= limit for offset in offsets) / len(offsets)


@pytest.mark.parametrize("rate", [0.5, 1, 2.5])
def test_both_pictures_keep_step_at_each_speed(open_pair, qtbot, rate):
    pair = open_pair()
    pair.player.set_rate(rate)
    play(qtbot, pair, 1500)
    assert len(pair.moments) > 15
    assert share_within(pair.offsets(), 34) > 0.95


def test_videos_of_different_frame_rates_keep_step(open_pair, qtbot):
    pair = open_pair("short.webm", "short25.webm")
    play(qtbot, pair, 1500)
    assert share_within(pair.offsets(30, 25), 41) > 0.95


@pytest.mark.parametrize("time", [0, 1000, 2345, 3999])
def test_a_paused_seek_brings_the_frame_of_that_time(open_pair, qtbot, time):
    pair = open_pair()
    pair.player.seek(time)
    qtbot.waitUntil(lambda: pair.number == int(time * 30 / 1000 + 0.01))


def test_a_seek_back_while_playing_ends_in_step(open_pair, qtbot):
    pair = open_pair()
    pair.player.seek(3000)
    play(qtbot, pair, 500)
    pair.player.seek(500)
    play(qtbot, pair, 600)
    play(qtbot, pair, 600)
    assert share_within(pair.offsets(), 34) > 0.95


def test_a_sign_language_video_that_stalls_comes_back_into_step(open_pair, qtbot):
    pair = open_pair()
    pair.player.set_rate(0.5)
    play(qtbot, pair, 400)
    pair.player.play()
    pair.player.source.second_media().pause()
    qtbot.wait(600)
    pair.player.source.second_media().play()
    qtbot.wait(1500)
    play(qtbot, pair, 500)
    assert share_within(pair.offsets(), 34) > 0.95


def test_a_shorter_sign_language_video_keeps_its_last_picture(open_pair, clip, qtbot):
    pair = open_pair("short.webm", "brief.webm")
    pair.player.seek(3000)
    qtbot.waitUntil(lambda: (pair.number or 0) >= 25)
    pair.player.seek(500)
    qtbot.waitUntil(lambda: pair.number == 15)


def test_a_shorter_sign_language_video_does_not_end_the_lesson(open_pair, qtbot):
    pair = open_pair("short.webm", "brief.webm")
    pair.player.set_rate(2.5)
    pair.player.seek(500)
    with qtbot.waitSignal(pair.player.ended, timeout=6000):
        pair.player.play()
    assert pair.failures == []


def test_without_a_video_the_signs_follow_the_clock(pair, clip, qtbot):
    pair.player.set_track(track((0, 4000)))
    pair.player.load(None, 4000)
    pair.signing.open(clip("short.webm"), 0)
    qtbot.waitUntil(lambda: pair.number == 0)
    pair.player.play()
    qtbot.waitUntil(lambda: (pair.number or 0) > 20)
    pair.player.pause()
    assert abs(pair.number * 1000 / 30 - pair.player.time) < 34


@pytest.mark.parametrize("data", [b"", b"Flour and water\n" * 100])
def test_a_sign_language_video_that_cannot_be_played_is_told_once(pair, tmp_path, qtbot, data):
    path = tmp_path / "signs.webm"
    path.write_bytes(data)
    pair.player.load(None, 4000)
    pair.signing.open(path, 0)
    qtbot.waitUntil(lambda: pair.failures == ["sign-video-unplayable"])
    assert not pair.signing.is_open


def test_a_sign_language_video_that_has_sound_alone_is_told(pair, clip, qtbot):
    pair.signing.open(clip("sound.mp3"), 0)
    qtbot.waitUntil(lambda: pair.failures == ["sign-video-unplayable"], timeout=4000)


def test_there_is_one_second_medium_for_a_player(player):
    assert isinstance(player, Player)
    assert player.source.second_media() is player.source.second_media()


def test_a_clip_of_another_size_can_be_told_by_its_number():
    assert clips.CLIPS["brief.webm"].frames == 30
