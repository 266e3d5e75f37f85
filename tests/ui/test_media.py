"""Odd media: each is told in one notice, and the captions run on to an end that counts."""

import pytest
from PySide6.QtMultimedia import QMediaPlayer
from samples import Screen, track

from captionplayer.ui.media import Media


@pytest.fixture
def noticed(player):
    """The notices that the player gives."""
    codes = []

    def note(notice):
        codes.append(notice)

    player.noticed.connect(note)
    yield codes
    player.noticed.disconnect(note)


@pytest.fixture
def play(player, qtbot):
    """Plays a file from a time to its end, at the greatest speed."""

    def play_file(path, captions=None, start=0):
        captions = captions or track((0, 200), (200, 400))
        player.set_track(captions)
        with qtbot.waitSignal(player.ready, timeout=4000):
            player.load(path, captions.end)
        player.set_rate(2.5)
        player.seek(start)
        with qtbot.waitSignal(player.ended, timeout=8000):
            player.play()
        return player

    return play_file


def codes(noticed):
    return [notice.code for notice in noticed]


def made(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Flour and water\n" * 100,
        bytes(range(256)) * 40,
        b"\x1a\x45\xdf\xa3" + b"\x00" * 200,
    ],
    ids=["empty", "text", "noise", "header"],
)
def test_a_file_that_is_no_video_is_told_once_and_captions_run(
    play, noticed, screen, tmp_path, data
):
    play(made(tmp_path, "bread.webm", data))
    assert codes(noticed) == ["video-unplayable"]
    assert noticed[0].file == "bread.webm"
    assert screen.texts == ["Cue 2"]


def test_a_missing_video_is_told_once_and_captions_run(play, noticed, screen, tmp_path):
    play(tmp_path / "gone.webm")
    assert codes(noticed) == ["video-unplayable"]
    assert screen.texts == ["Cue 2"]


def test_a_folder_is_no_video(play, noticed, tmp_path):
    play(tmp_path)
    assert codes(noticed) == ["video-unplayable"]


def test_the_head_of_a_video_alone_is_told_once(play, noticed, tmp_path, clip):
    play(made(tmp_path, "head.webm", clip("brief.webm").read_bytes()[:200]))
    assert codes(noticed) == ["video-unplayable"]


def test_a_video_that_cannot_be_played_still_lasts_as_long_as_its_captions(play, tmp_path):
    assert play(made(tmp_path, "empty.webm", b"")).duration == 400


def test_the_learners_place_is_kept_where_the_video_turns_out_unplayable(
    player, tmp_path, screen, qtbot
):
    player.set_track(track((0, 5000), (6000, 9000)))
    player.load(made(tmp_path, "bad.webm", b"x" * 999), 9000)
    player.seek(7000)
    player.play()
    qtbot.waitUntil(lambda: screen.texts == ["Cue 2"], timeout=2000)


@pytest.mark.parametrize("name", ["truncated.webm", "truncated.mp4"])
def test_a_video_that_breaks_off_is_told_once_and_captions_run_on(
    play, noticed, screen, clip, name
):
    play(clip(name), track((0, 1000), (2800, 3000)), start=1000)
    assert codes(noticed) == ["video-ends-early"]
    assert screen.texts == ["Cue 2"]


def test_a_video_that_breaks_off_keeps_its_last_picture(play, screen, clip):
    play(clip("truncated.webm"), track((2800, 3000)), start=1000)
    assert 20 < screen.number < 100


def test_a_paused_seek_behind_the_break_is_no_end_of_playback(player, clip, qtbot):
    with qtbot.waitSignal(player.ready):
        player.load(clip("truncated.mp4"), 0)
    with qtbot.assertNotEmitted(player.ended, wait=400):
        player.seek(4500)


def test_a_whole_video_gives_no_notice(play, noticed, clip):
    play(clip("brief.webm"))
    assert noticed == []


@pytest.mark.parametrize("name", ["sound.webm", "sound.mp3"])
def test_sound_alone_runs_its_captions_without_a_notice(play, noticed, screen, clip, name):
    play(clip(name), track((0, 1000), (4000, 5100)), start=4000)
    assert noticed == []
    assert screen.texts == ["Cue 2"]
    assert screen.frames == []


def test_a_seek_in_sound_alone_shows_its_captions(player, screen, clip, qtbot):
    player.set_track(track((0, 1000), (2000, 3000)))
    with qtbot.waitSignal(player.ready):
        player.load(clip("sound.webm"), 3000)
    player.seek(2500)
    qtbot.waitUntil(lambda: screen.texts == ["Cue 2"], timeout=1000)


def test_sound_alone_begins_where_it_was_sought_before_it_was_open(player, clip, qtbot):
    player.load(clip("sound.webm"), 5000)
    player.seek(3000)
    player.play()
    qtbot.waitUntil(lambda: player.time > 3100, timeout=1500)
    assert player.time < 4700


def test_sound_alone_ends_after_a_seek_as_without_one(player, clip, qtbot):
    with qtbot.waitSignal(player.ready):
        player.load(clip("sound.webm"), 5000)
    player.set_rate(2.5)
    player.play()
    player.seek(2500)
    with qtbot.waitSignal(player.ended, timeout=1700):
        pass


def test_sound_alone_can_be_played_again(play, screen, qtbot, clip):
    player = play(clip("sound.webm"), track((0, 1000), (4000, 5100)), start=4000)
    player.play()
    qtbot.waitUntil(lambda: screen.texts == ["Cue 1"], timeout=1000)


def test_a_seek_from_the_end_of_sound_alone_shows_its_captions(play, screen, qtbot, clip):
    player = play(clip("sound.webm"), track((0, 1000), (4000, 5100)), start=4000)
    player.seek(500)
    qtbot.waitUntil(lambda: screen.texts == ["Cue 1"], timeout=1000)


def test_a_video_without_a_decoder_is_told_once_and_captions_run(play, noticed, screen, clip):
    play(clip("av1.webm"), track((0, 1000), (2000, 3100)), start=2000)
    assert codes(noticed) == ["video-no-picture"]
    assert screen.texts == ["Cue 2"]
    assert screen.frames == []


def test_a_video_without_a_decoder_can_be_played_again(play, screen, qtbot, clip):
    player = play(clip("av1.webm"), track((0, 1000), (2000, 3100)), start=2000)
    player.play()
    qtbot.waitUntil(lambda: screen.texts == ["Cue 1"], timeout=1500)


def test_a_video_without_sound_plays(play, noticed, screen, clip):
    play(clip("silent.webm"), track((4000, 5000)), start=4000)
    assert noticed == []
    assert screen.number == 149


def test_another_video_after_a_bad_one_plays(play, screen, clip, tmp_path):
    play(made(tmp_path, "bad.webm", b"x" * 999))
    play(clip("brief.webm"))
    assert screen.number == 29


# the medium itself


@pytest.fixture(scope="module")
def media(qapp):
    screen = Screen()
    media = Media()
    media.take = lambda frame, time: screen.show(frame, ())
    yield media
    media.unload()
    media.deleteLater()
    qapp.processEvents()


@pytest.mark.skipif(
    not hasattr(QMediaPlayer, "pitchCompensation"), reason="Qt before 6.10 cannot keep the pitch"
)
def test_the_pitch_is_kept_at_every_speed(media):
    for rate in (0.5, 1.5, 2.5):
        media.set_rate(rate)
        assert media._player.pitchCompensation()
        assert media._player.playbackRate() == rate


@pytest.mark.parametrize(("share", "sent"), [(0, 0), (1, 1)])
def test_the_volume_reaches_from_nothing_to_all(media, share, sent):
    media.set_volume(share)
    assert media._sound.volume() == pytest.approx(sent)


def test_sound_off_keeps_the_volume(media):
    media.set_volume(1)
    media.set_muted(True)
    assert media._sound.isMuted()
    assert media._sound.volume() == pytest.approx(1)


def test_a_sound_device_that_stops_the_clock_is_given_up(player, noticed, clip, qtbot, monkeypatch):
    with qtbot.waitSignal(player.ready):
        player.load(clip("short.webm"), 0)
    media = player.source._media
    monkeypatch.setattr("captionplayer.ui.media._DEAD", 2)
    player.play()
    qtbot.waitUntil(lambda: player.time > 100)
    media._player.setPlaybackRate(1e-6)  # as a device does that takes no more sound
    qtbot.waitUntil(lambda: codes(noticed) == ["sound-lost"])
    assert media._player.audioOutput() is None
    player.set_rate(1)
    qtbot.waitUntil(lambda: player.time > 600)
    player.pause()
    media._player.setAudioOutput(media._sound)
    media._heard = True


def test_a_lesson_that_plays_keeps_its_sound_device(player, clip, qtbot, monkeypatch, noticed):
    monkeypatch.setattr("captionplayer.ui.media._DEAD", 2)
    with qtbot.waitSignal(player.ready):
        player.load(clip("short.webm"), 0)
    player.set_rate(0.5)
    player.play()
    qtbot.wait(2000)
    player.pause()
    assert noticed == []
