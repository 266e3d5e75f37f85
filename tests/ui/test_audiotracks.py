"""Audio tracks: what is known of them, which one is heard, and how the menu calls them."""

from itertools import pairwise

import pytest

from captionplayer.ui.audiotracks import AudioTrack, AudioTrackMenu, choose

ENGLISH = AudioTrack(0, "en")
SPANISH = AudioTrack(1, "es")
DESCRIBED = AudioTrack(2, "en", "Audio description")
TRACKS = (ENGLISH, SPANISH, DESCRIBED)


@pytest.mark.parametrize(
    "title",
    [
        "Audio description",
        "English (audio-description)",
        "Described for the blind",
        "Descriptive audio",
        "For visually impaired viewers",
        "Audiodescripción",
        "English AD",
        "Тифлокомментарий",
        "الوصف الصوتي",
        "口述影像",
    ],
)
def test_a_title_tells_a_track_that_describes(title):
    assert AudioTrack(0, "en", title).described


@pytest.mark.parametrize("title", ["", "Stereo", "Director's commentary", "Radio", "Readings"])
def test_other_titles_do_not(title):
    assert not AudioTrack(0, "en", title).described


def test_the_first_language_that_there_is_is_heard():
    assert choose(TRACKS, ["fr", "es", "en"], None) == 1


def test_a_description_is_heard_only_where_it_is_wanted():
    assert choose(TRACKS, ["en"], None) == 0
    assert choose(TRACKS, ["es"], 2) == 2


def test_without_a_known_language_the_file_decides():
    assert choose((AudioTrack(0), AudioTrack(1)), ["en"], None) is None
    assert choose(TRACKS, ["ar"], None) is None


def words(qtbot, tracks, described=None):
    menu = AudioTrackMenu()
    qtbot.addWidget(menu)
    menu.show_tracks(tracks, 1, described)
    marks = dict.fromkeys(map(ord, "\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"))
    texts = [action.text().translate(marks) for action in menu.actions()]
    return texts, [action.isChecked() for action in menu.actions()]


def test_the_menu_has_languages_by_their_own_names_and_roles(qtbot):
    texts, checked = words(qtbot, TRACKS)
    assert texts == ["English", "español", "English, audio description"]
    assert checked == [False, True, False]


def test_tracks_without_a_language_have_a_title_or_a_number(qtbot):
    texts, _ = words(qtbot, (AudioTrack(0, "", "Tom & Ann"), AudioTrack(1), AudioTrack(2)), 2)
    assert texts == ["Tom && Ann", "Track 2", "Track 3, audio description"]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("tracks.webm", TRACKS),
        ("tracks.mp4", (ENGLISH, SPANISH, AudioTrack(2, "en"))),  # Qt does not tell its title
        ("two-tracks.webm", (ENGLISH, AudioTrack(1, "ar"))),
    ],
)
def test_the_tracks_of_a_file_are_found_with_their_languages(player, clip, qtbot, name, found):
    with qtbot.waitSignal(player.ready):
        player.load(clip(name), 0)
    assert player.source.audio_tracks == found


@pytest.mark.parametrize("name", ["tracks.webm", "tracks.mp4"])
def test_another_track_changes_neither_the_place_nor_the_order_of_frames(
    player, screen, clip, qtbot, name
):
    with qtbot.waitSignal(player.ready):
        player.load(clip(name), 0)
    player.play()
    for track in (1, 2, 0):
        qtbot.wait(350)
        player.source.hear_track(track)
        assert player.source.audio_track == track
    qtbot.wait(350)
    player.pause()
    numbers = [number for number, *_ in screen.frames]
    assert numbers == sorted(numbers)
    assert max(after - before for before, after in pairwise(numbers)) <= 2


def test_another_track_while_paused_leaves_the_picture(player, screen, clip, qtbot):
    with qtbot.waitSignal(player.ready):
        player.load(clip("tracks.webm"), 0)
    player.seek(2000)
    qtbot.waitUntil(lambda: screen.number == 60)
    player.source.hear_track(1)
    qtbot.wait(200)
    assert screen.number == 60
    player.play()
    qtbot.waitUntil(lambda: screen.number > 62)
    player.pause()
    assert min(number for number, *_ in screen.frames[-3:]) >= 60
