"""A picture that waits with its captions, and what is played again and again."""

import pytest
from samples import scattered, track

from captionplayer.ui.gate import Span
from captionplayer.ui.player import Player

AT_SPEEDS = [(name, rate) for name in ("short.webm", "short.mp4") for rate in (0.5, 1, 2.5)]
CUES = track((200, 500), (520, 900), (1000, 1400))


@pytest.fixture
def load(player, clip, qtbot):
    def load_clip(name="short.webm", captions=CUES, captions_end=None):
        player.set_track(captions)
        end = captions.end if captions_end is None else captions_end
        with qtbot.waitSignal(player.ready):
            player.load(clip(name) if name else None, end)
        return player

    return load_clip


@pytest.fixture
def patient(player):
    """A player that waits at the end of each caption."""
    ended = []
    player.cues_ending.connect(ended.append)
    player.cues_ending.connect(player.wait)
    yield ended
    player.cues_ending.disconnect(player.wait)
    player.cues_ending.disconnect(ended.append)


def numbers(screen):
    return [number for number, *_ in screen.frames]


def wrong(screen, captions, fps=30):
    return [each for each in screen.frames if each[1] != captions.at(each[0] * 1000 / fps)]


def load_at_speed(load, clip_at, captions):
    name, rate = clip_at
    player = load(name, captions)
    player.set_rate(rate)
    return player


def until_waiting(qtbot, player):
    qtbot.waitUntil(lambda: player.waiting, timeout=3000)


@pytest.mark.parametrize("name", ["short.webm", "short.mp4", None])
def test_the_caption_stays_while_the_player_waits(load, patient, screen, qtbot, name):
    player = load(name)
    player.play()
    until_waiting(qtbot, player)
    qtbot.wait(150)
    assert screen.texts == ["Cue 1"]
    assert player.time < 500


@pytest.mark.parametrize("name", ["short.webm", "short.mp4"])
def test_the_picture_that_waits_is_the_captions_last(load, patient, screen, qtbot, name):
    player = load(name)
    player.play()
    until_waiting(qtbot, player)
    qtbot.wait(150)
    assert screen.number == 14  # 466 ms; the next begins at 500


@pytest.mark.parametrize("clip_at", AT_SPEEDS)
def test_no_picture_is_lost_or_wrong_when_it_goes_on(load, patient, screen, qtbot, clip_at):
    captions = scattered(30)
    player = load_at_speed(load, clip_at, captions)
    player.waiting_changed.connect(player.go_on)
    player.play()
    qtbot.waitUntil(lambda: len(screen.frames) > 40, timeout=9000)
    player.waiting_changed.disconnect(player.go_on)
    shown = numbers(screen)
    assert wrong(screen, captions) == []
    assert sorted(set(shown)) == list(range(max(shown) + 1))
    assert shown == sorted(shown)


def test_it_counts_as_playing_while_it_waits(load, patient, qtbot):
    player = load(None)
    player.play()
    until_waiting(qtbot, player)
    assert player.playing


def test_play_or_pause_goes_on_at_once(load, patient, screen, qtbot):
    player = load()
    player.play()
    until_waiting(qtbot, player)
    player.toggle()
    assert player.playing
    qtbot.waitUntil(lambda: screen.texts == ["Cue 2"])


def test_pause_while_it_waits_is_for_good(load, patient, screen, qtbot):
    player = load()
    player.play()
    until_waiting(qtbot, player)
    player.pause()
    player.go_on()
    qtbot.wait(100)
    assert not player.playing
    assert not player.waiting
    assert screen.texts == ["Cue 1"]


def test_play_after_such_a_pause_goes_on_without_a_lost_picture(load, patient, screen, qtbot):
    player = load()
    player.play()
    until_waiting(qtbot, player)
    player.pause()
    player.play()
    until_waiting(qtbot, player)
    assert numbers(screen) == sorted(numbers(screen))
    assert set(range(27)) <= set(numbers(screen))


def test_of_several_who_wait_the_last_to_go_on_ends_it(load, patient, screen, qtbot):
    def wait_too(cues):
        player.wait()

    player = load()
    player.cues_ending.connect(wait_too)
    player.play()
    until_waiting(qtbot, player)
    player.cues_ending.disconnect(wait_too)
    player.go_on()
    assert player.waiting
    player.go_on()
    assert not player.waiting


def test_a_seek_ends_the_wait(load, patient, screen, qtbot):
    player = load()
    player.play()
    until_waiting(qtbot, player)
    player.seek(1100)
    qtbot.waitUntil(lambda: screen.texts == ["Cue 3"])
    until_waiting(qtbot, player)
    assert len(patient) == 2


def test_a_seek_over_the_end_of_a_caption_does_not_wait(load, patient, screen, qtbot):
    player = load()
    player.play()
    qtbot.waitUntil(lambda: screen.texts == ["Cue 1"])
    player.next_caption()
    qtbot.waitUntil(lambda: screen.texts == ["Cue 2"])
    assert patient == []


def test_the_lesson_ends_when_its_last_caption_is_read(load, patient, qtbot):
    player = load(None, track((0, 100)))
    with qtbot.assertNotEmitted(player.ended, wait=250):
        player.play()
    with qtbot.waitSignal(player.ended):
        player.go_on()


def test_a_video_ends_when_its_last_caption_is_read(load, patient, screen, qtbot):
    player = load("brief.webm", track((0, 90_000)), captions_end=0)
    player.set_rate(2.5)
    with qtbot.assertNotEmitted(player.ended):
        player.play()
        until_waiting(qtbot, player)
        qtbot.wait(100)
    assert screen.texts == ["Cue 1"]
    with qtbot.waitSignal(player.ended):
        player.go_on()
    assert not player.playing
    assert player.time == player.duration  # not at the first picture, which a decoder goes back to
    assert screen.texts == ["Cue 1"]


def test_captions_after_the_video_wait_too(load, patient, screen, qtbot):
    player = load("brief.webm", track((900, 3000), (3000, 3300)))
    player.seek(2700)
    player.play()
    until_waiting(qtbot, player)
    assert screen.texts == ["Cue 1"]
    player.go_on()
    until_waiting(qtbot, player)
    assert screen.texts == ["Cue 2"]


def test_captions_that_are_off_are_not_waited_for(load, patient, qtbot):
    player = load(None, track((0, 60)))
    player.show_captions(False)
    with qtbot.waitSignal(player.ended):
        player.play()


def test_another_lesson_does_not_wait(load, patient, qtbot):
    player = load(None)
    player.play()
    until_waiting(qtbot, player)
    load(None)
    assert not player.waiting


# repeating


def played_again(player, qtbot, times=3):
    count = []
    player.sought.connect(count.append)
    player.play()
    qtbot.waitUntil(lambda: len(count) >= times, timeout=9000)
    player.sought.disconnect(count.append)


@pytest.mark.parametrize("clip_at", AT_SPEEDS)
def test_a_loop_shows_its_own_pictures_only(load, screen, qtbot, clip_at):
    player = load_at_speed(load, clip_at, CUES)
    player.set_loop(Span(1000, 1400))
    qtbot.waitUntil(lambda: screen.number == 30)
    screen.moments.clear()
    played_again(player, qtbot)
    assert {*numbers(screen)} == set(range(30, 42))
    assert wrong(screen, CUES) == []


def test_a_loop_over_the_end_of_the_video_does_not_end(load, screen, qtbot):
    player = load("short.webm")
    player.set_loop(Span(4700, 5000))
    qtbot.waitUntil(lambda: screen.number == 141)
    screen.moments.clear()
    with qtbot.assertNotEmitted(player.ended):
        played_again(player, qtbot, 6)
    assert min(numbers(screen)) == 141
    player.set_loop(None)
    with qtbot.waitSignal(player.ended):
        pass


def test_a_loop_without_a_video_does_not_end(load, screen, qtbot):
    player = load(None, track((0, 100), (100, 300)))
    player.set_loop(Span(100, 300))
    with qtbot.assertNotEmitted(player.ended):
        played_again(player, qtbot, 4)
    assert screen.texts == ["Cue 2"]


def test_a_loop_outlives_a_change_of_speed(load, qtbot):
    player = load(None)
    player.set_loop(Span(200, 500))
    played_again(player, qtbot, 1)
    player.set_rate(2)
    played_again(player, qtbot, 2)
    assert player.loop == Span(200, 500)


@pytest.mark.parametrize(("place", "loop"), [(1200, None), (300, Span(200, 500)), (500, None)])
def test_a_seek_out_of_the_loop_ends_it(load, place, loop):
    player = load(None)
    player.seek(200)
    player.set_loop(Span(200, 500))
    player.seek(place)
    assert player.loop == loop


def test_the_same_caption_is_waited_for_in_each_round(load, patient, screen, qtbot):
    player = load("short.webm")
    player.set_loop(Span(1000, 1400))
    player.play()
    for _ in range(3):
        until_waiting(qtbot, player)
        assert screen.number == 41
        player.go_on()
    assert len(patient) == 3


def test_repeat_plays_the_caption_from_its_start(load, screen, qtbot):
    player = load("short.webm")
    player.seek(1350)
    qtbot.waitUntil(lambda: screen.number == 40)
    before = len(screen.frames)
    player.repeat_caption()
    qtbot.waitUntil(lambda: 31 in numbers(screen)[before:])
    assert min(numbers(screen)[before:]) == 30
    assert player.playing


def test_between_two_captions_repeat_plays_the_one_before(load, screen, qtbot):
    player = load(None)
    player.seek(950)
    player.repeat_caption()
    assert screen.texts == ["Cue 2"]


def test_before_the_first_caption_repeat_does_nothing(load):
    player = load(None)
    player.repeat_caption()
    assert not player.playing


@pytest.mark.parametrize(("one", "other"), [(100, 900), (900, 100)])
def test_a_span_begins_with_the_earlier_time(one, other):
    assert Span.between(one, other) == Span(100, 900)


def test_a_player_that_takes_over_goes_on_with_the_loop_and_without_the_wait(load, patient, qtbot):
    player = load(None)
    player.set_loop(Span(200, 500))
    player.play()
    until_waiting(qtbot, player)
    after = Player(lambda frame, cues, second: None)
    after.take_over(player)
    assert (after.loop, after.playing, after.waiting) == (Span(200, 500), True, False)
    assert (player.loop, player.waiting) == (None, False)
    after.pause()


def test_a_player_that_takes_over_behind_the_video_does_not_begin_again(load, patient, qtbot):
    player = load("brief.webm", track((0, 90_000)), captions_end=0)
    player.set_rate(2.5)
    player.play()
    until_waiting(qtbot, player)
    qtbot.wait(100)
    times = []
    after = Player(lambda frame, cues, second: times.append(after.time))
    with qtbot.waitSignal(after.ended):
        after.take_over(player)
    assert min(times) > 500
    player.take_over(after)
