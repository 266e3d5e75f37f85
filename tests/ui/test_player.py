"""Playback: the captions with a picture are those whose [start, end) holds its time."""

from dataclasses import replace

import clips
import pytest
from samples import cue, every_offset, scattered, track

from captionplayer.captions.track import Track

FORMATS = ["short.webm", "short.mp4", "short25.webm"]


@pytest.fixture
def load(player, clip, qtbot):
    """Opens a clip with captions and waits for its first picture."""

    def load_clip(name="short.webm", captions=None, captions_end=0):
        player.set_track(captions or every_offset(name))
        with qtbot.waitSignal(player.ready):
            player.load(clip(name) if name else None, captions_end)
        return player

    return load_clip


@pytest.fixture
def to_the_end(qtbot):
    """Plays a player to the end, at the greatest speed."""

    def play(player):
        player.set_rate(2.5)
        with qtbot.waitSignal(player.ended):
            player.play()

    return play


@pytest.fixture
def until(qtbot, screen):
    """Waits until a frame is on the screen."""

    def until_frame(number):
        qtbot.waitUntil(lambda: screen.number == number, timeout=2000)

    return until_frame


def due(captions, number, fps=30):
    """The captions that belong to frame n, which is presented at n / fps."""
    return captions.at(number * 1000 / fps)


def wrong(screen, captions, fps=30):
    """The moments whose captions are not those of the picture."""
    return [each for each in screen.frames if each[1] != due(captions, each[0], fps)]


@pytest.mark.parametrize("rate", [0.5, 1, 2])
@pytest.mark.parametrize("name", ["short.webm", "short.mp4"])
def test_every_frame_comes_with_its_captions_while_playing(load, screen, qtbot, name, rate):
    fps = clips.CLIPS[name].fps
    captions = scattered(fps)
    player = load(name, captions)
    player.set_rate(rate)
    player.play()
    qtbot.waitUntil(lambda: len(screen.frames) > 24 * rate**0.5, timeout=5000)
    assert wrong(screen, captions, fps) == []


@pytest.mark.parametrize("name", ["short.webm", "short.mp4"])
def test_no_frame_is_left_out_while_playing(load, screen, qtbot, name):
    player = load(name)
    player.play()
    qtbot.waitUntil(lambda: len(screen.frames) > 25, timeout=5000)
    numbers = [number for number, *_ in screen.frames]
    assert sorted(set(numbers)) == list(range(max(numbers) + 1))


@pytest.mark.parametrize("name", FORMATS)
def test_a_paused_seek_shows_the_picture_of_that_time_with_its_captions(load, screen, until, name):
    captions, fps = every_offset(name), clips.CLIPS[name].fps
    player = load(name, captions)
    for time in (0, 33, 34, 1000, 1999, 2517, 3333, 4633, 100):
        player.seek(time)
        until(int(time * fps / 1000))
    assert wrong(screen, captions, fps) == []


@pytest.mark.parametrize("name", FORMATS)
def test_a_seek_while_playing_keeps_captions_right(load, screen, qtbot, name):
    captions, fps = every_offset(name), clips.CLIPS[name].fps
    player = load(name, captions)
    player.play()
    for time in (3000, 500, 4000, 1500):
        player.seek(time)
        qtbot.waitUntil(lambda time=time: (screen.number or 0) // fps == time // 1000)
    assert wrong(screen, captions, fps) == []


@pytest.mark.parametrize("name", FORMATS)
def test_next_caption_lands_on_the_first_frame_with_that_caption(load, screen, qtbot, name):
    captions, fps = every_offset(name), clips.CLIPS[name].fps
    player = load(name, captions)
    for each in captions.cues[:15]:
        player.next_caption()
        qtbot.waitUntil(lambda each=each: each in screen.moments[-1][1])
        assert each not in due(captions, screen.number - 1, fps)


@pytest.mark.parametrize("name", FORMATS)
def test_previous_caption_lands_on_the_first_frame_with_that_caption(load, screen, until, name):
    captions, fps = every_offset(name), clips.CLIPS[name].fps
    player = load(name, captions)
    player.seek(3000)
    until(3 * fps)
    for _ in range(10):
        before = captions.previous_start(player.time)
        player.previous_caption()
        until(-(-before * fps // 1000))
    assert wrong(screen, captions, fps) == []


def test_previous_caption_goes_to_the_start_of_a_long_one_first(load, until):
    player = load(captions=track((0, 500), (1000, 4000)))
    player.seek(3500)
    until(105)
    player.previous_caption()
    until(30)
    player.previous_caption()
    until(0)


def test_overlapping_captions_are_shown_together_the_first_to_start_first(load, screen, until):
    player = load(captions=track((0, 3000), (1000, 2000)))
    player.seek(1500)
    until(45)
    assert screen.texts == ["Cue 1", "Cue 2"]


def test_captions_change_at_once_with_the_track_while_paused(load, screen, until):
    player = load(captions=track((1000, 2000)))
    player.seek(1500)
    until(45)
    player.set_track(track((0, 100), (1000, 2000)))
    assert screen.texts == ["Cue 2"]


def test_a_track_chosen_just_after_a_seek_never_shows_captions_of_another_picture(
    load, screen, until
):
    captions = track((0, 500), (1000, 2000))
    player = load(captions=track((0, 500)))
    player.seek(1500)
    player.set_track(captions)
    assert screen.texts == ["Cue 1"]  # the picture is still the first
    until(45)
    assert screen.texts == ["Cue 2"]


def test_a_track_chosen_while_playing_shows_at_once(load, screen, qtbot):
    player = load(captions=track())
    player.play()
    qtbot.waitUntil(lambda: len(screen.frames) > 5)
    player.set_track(track((0, 5000)))
    assert screen.texts == ["Cue 1"]


def test_captions_off_shows_none_and_on_shows_them_at_once(load, screen):
    player = load(captions=track((0, 1000)))
    player.show_captions(False)
    assert screen.texts == []
    player.show_captions(True)
    assert screen.texts == ["Cue 1"]


def test_opening_shows_the_first_picture_and_does_not_play(load, screen, qtbot):
    player = load()
    qtbot.wait(300)
    assert screen.number == 0
    assert not player.playing
    assert player.time == 0


def test_opening_to_play_plays(player, clip, screen, qtbot):
    player.load(clip("short.webm"), 0, play=True)
    qtbot.waitUntil(lambda: (screen.number or 0) > 5)
    assert player.playing


def test_a_seek_before_the_first_picture_is_kept(player, clip, screen, until):
    player.load(clip("short.webm"), 5000)
    player.seek(2000)
    until(60)


def test_a_seek_before_the_length_is_known_is_kept(player, clip, until):
    player.load(clip("short.webm"), 0)
    player.seek(2000)
    until(60)


def test_another_video_shows_none_of_the_pictures_of_the_one_before(load, screen, clip, qtbot):
    player = load("short.webm")
    for _ in range(8):
        player.seek(4000)
        player.play()
        qtbot.waitUntil(lambda: (screen.number or 0) >= 120)
        screen.moments.clear()
        with qtbot.waitSignal(player.ready):
            player.load(clip("short.mp4"), 0)
        assert screen.number == 0
        assert player.time == 0


@pytest.mark.parametrize(
    ("asked", "given"), [(0.1, 0.5), (0.5, 0.5), (1.5, 1.5), (2.5, 2.5), (9, 2.5)]
)
def test_speed_stays_within_half_and_two_and_a_half(player, asked, given):
    player.set_rate(asked)
    assert player.rate == given


@pytest.mark.parametrize("rate", [0.5, 2.5])
def test_time_passes_at_the_speed_chosen(load, screen, qtbot, rate):
    player = load()
    player.set_rate(rate)
    player.play()
    qtbot.waitUntil(lambda: (screen.number or 0) >= 3)
    first = screen.number
    qtbot.wait(600)
    assert screen.number - first == pytest.approx(0.6 * rate * 30, abs=5)


def test_the_end_keeps_the_last_picture_and_its_caption(load, screen, to_the_end):
    player = load("brief.webm", track((500, 1000)))
    to_the_end(player)
    assert screen.number == 29
    assert screen.texts == ["Cue 1"]
    assert player.at_end
    assert not player.playing


def test_another_track_at_the_end_shows_its_last_caption(load, screen, to_the_end):
    player = load("brief.webm")
    to_the_end(player)
    player.set_track(track((0, 100), (500, 1000)))
    assert screen.texts == ["Cue 2"]


def test_play_at_the_end_begins_anew(load, screen, to_the_end):
    player = load("brief.webm")
    for _ in range(2):
        screen.moments.clear()
        to_the_end(player)
        assert {number for number, *_ in screen.frames} >= set(range(1, 30))


def test_a_seek_from_the_end_shows_that_picture_and_stands(load, screen, until, to_the_end):
    player = load("brief.webm")
    to_the_end(player)
    player.seek(500)
    until(15)
    assert not player.playing
    assert not player.at_end


@pytest.mark.parametrize("name", ["short.webm", "short.mp4"])
def test_a_paused_seek_to_the_end_is_no_end_of_playback(load, qtbot, name):
    player = load(name)
    with qtbot.assertNotEmitted(player.ended, wait=200):
        player.seek(player.duration)
    assert not player.at_end


def test_a_seek_to_the_end_while_playing_ends_it(load, qtbot):
    player = load()
    player.play()
    with qtbot.waitSignal(player.ended):
        player.seek(player.duration)


@pytest.mark.parametrize("before", [0, 1, 2, 5, 9, 30])
def test_a_seek_close_to_the_end_while_playing_is_no_broken_video(load, qtbot, before):
    player = load()
    player.play()
    with qtbot.assertNotEmitted(player.noticed), qtbot.waitSignal(player.ended):
        player.seek(player.duration - before)


def test_captions_after_the_video_run_on_by_the_clock(load, screen, qtbot):
    player = load("brief.webm", track((0, 900), (2500, 3700)), captions_end=3700)
    player.set_rate(2.5)
    with qtbot.waitSignal(player.ended, timeout=10000):
        player.play()
        qtbot.waitUntil(lambda: screen.texts == ["Cue 2"], timeout=9000)
    assert screen.number == 29


def test_a_paused_seek_reaches_captions_after_the_video(load, screen, qtbot):
    player = load("brief.webm", track((0, 900), (2500, 2700)), captions_end=2700)
    player.seek(2600)
    qtbot.waitUntil(lambda: screen.texts == ["Cue 2"], timeout=1000)


def test_next_caption_reaches_captions_after_the_video(load, screen, qtbot):
    player = load("brief.webm", track((0, 900), (2500, 2700)), captions_end=2700)
    player.next_caption()
    qtbot.waitUntil(lambda: screen.texts == ["Cue 2"], timeout=1000)
    player.previous_caption()
    qtbot.waitUntil(lambda: screen.texts == ["Cue 1"], timeout=1000)


def test_play_after_a_seek_behind_the_video_goes_on_to_the_end(load, screen, to_the_end):
    player = load("brief.webm", track((0, 900), (2500, 2700)), captions_end=2700)
    player.seek(2400)
    to_the_end(player)
    assert screen.texts == ["Cue 2"]


def test_a_caption_just_after_the_last_picture_is_still_shown(load, screen, to_the_end):
    player = load("brief.webm", track((1200, 1800)), captions_end=1800)
    to_the_end(player)
    assert "Cue 1" in {cue.text for _, cues, _ in screen.moments for cue in cues}


def test_a_seek_back_from_after_the_video_shows_the_video(load, qtbot, screen, until):
    player = load("brief.webm", track((2500, 2700)), captions_end=2700)
    player.set_rate(2.5)
    player.play()
    qtbot.waitUntil(lambda: screen.texts == ["Cue 1"], timeout=3000)
    player.pause()
    player.seek(500)
    until(15)
    assert screen.texts == []


def test_pause_stops_the_picture(load, screen, qtbot):
    player = load()
    player.play()
    qtbot.waitUntil(lambda: (screen.number or 0) > 5)
    player.pause()
    qtbot.wait(100)
    number = screen.number
    qtbot.wait(150)
    assert screen.number == number


def test_the_time_told_is_that_of_the_picture(load, screen, qtbot):
    player = load()
    player.play()
    qtbot.waitUntil(lambda: (screen.number or 0) > 10)
    assert player.time == screen.number * 1000 / 30


def test_cues_are_told_when_they_change_and_only_then(load, screen, qtbot):
    player = load(captions=track((200, 400)))
    told = []
    player.cues_changed.connect(told.append)
    player.play()
    qtbot.waitUntil(lambda: (screen.number or 0) > 20)
    player.cues_changed.disconnect(told.append)
    assert [len(cues) for cues in told] == [1, 0]


# without a video


def test_captions_run_by_the_clock_without_a_video(load, screen, to_the_end):
    player = load(None, track((50, 150), (100, 300)), captions_end=300)
    to_the_end(player)
    seen = [tuple(cue.text for cue in cues) for _, cues, _ in screen.moments]
    assert list(dict.fromkeys(seen)) == [(), ("Cue 1",), ("Cue 1", "Cue 2"), ("Cue 2",)]


def test_the_last_caption_stays_at_the_end_without_a_video(load, screen, to_the_end):
    player = load(None, track((0, 100)), captions_end=100)
    to_the_end(player)
    assert screen.texts == ["Cue 1"]


@pytest.mark.parametrize("end", [300, 60_000])
def test_without_a_video_a_lesson_is_as_long_as_its_captions(load, end):
    assert load(None, track((0, end)), captions_end=end).duration == end


def test_a_seek_without_a_video_shows_its_captions_at_once(load, screen):
    player = load(None, track((0, 1000), (2000, 3000)), captions_end=3000)
    player.seek(2500)
    assert screen.texts == ["Cue 2"]
    player.previous_caption()
    assert screen.texts == ["Cue 1"]
    player.next_caption()
    assert player.time == 2000


def test_another_lesson_without_a_video_stands(load, qtbot):
    player = load(None, track((0, 5000)), captions_end=5000)
    player.play()
    with qtbot.waitSignal(player.playing_changed) as told:
        player.load(None, 5000)
    assert told.args == [False]


def test_every_frame_comes_with_the_captions_of_both_languages(load, screen, qtbot):
    captions, second = scattered(30), every_offset("short.webm")
    player = load("short.webm", captions)
    player.set_second_track(second)
    player.play()
    qtbot.waitUntil(lambda: len(screen.frames) > 40, timeout=8000)
    player.pause()
    shown = [moment for moment in screen.frames if moment[0]]
    assert [each[1] for each in shown] == [due(captions, each[0]) for each in shown]
    assert [each[2] for each in shown[1:]] == [due(second, each[0]) for each in shown[1:]]


def test_a_second_language_comes_and_goes_at_once(player, screen, qtbot):
    player.set_track(track((0, 900)))
    player.load(None, 900)
    with qtbot.waitSignal(player.second_cues_changed):
        player.set_second_track(Track("fr", [cue(0, 900, "Sel", "fr")]))
    assert screen.moments[-1][2] == player.second_cues != ()
    player.show_captions(False)
    assert screen.moments[-1][1:] == ((), ())
    player.show_captions(True)
    player.set_second_track(None)
    assert screen.moments[-1][2] == ()


def test_a_cue_that_neither_language_has_is_shown_once(player, screen):
    source, own = cue(0, 500, "Salt"), cue(500, 900, "Sel", "fr")
    player.set_track(Track("fr", [replace(source, fallback=True), own]))
    player.set_second_track(Track("en", [source, cue(500, 900, "Rye")]))
    player.load(None, 900)
    assert screen.moments[-1][2] == ()
    player.seek(600)
    assert [each.text for each in screen.moments[-1][2]] == ["Rye"]
