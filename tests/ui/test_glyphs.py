"""Characters that no font has are told before they are shown as boxes."""

import pytest
from samples import cue, lesson, tracks

from captionplayer.captions.track import Track
from captionplayer.ui.glyphs import GlyphWatch, lacking, tell

RARE = "\U00018cff"  # Khitan small script, added to Unicode after the fonts here
PRIVATE = "\U000fff00"
ROWS = [(n * 1000, n * 1000 + 900, f"Step {n}") for n in range(500)]


@pytest.fixture
def watch(qapp, monkeypatch):
    monkeypatch.setattr("captionplayer.ui.glyphs._LATER", 0)
    watch = GlyphWatch()
    watch.notices = []
    watch.found.connect(watch.notices.append)
    watch.withdrawn.connect(watch.notices.remove)
    return watch


def codes(watch):
    return [notice.code for notice in watch.notices]


def packages(characters):
    return tell(set(characters), "en")[0].fields["packages"]


@pytest.mark.parametrize("text", ["Flour", "面团", "دقيق", "Хлеб", "a\u200db\ufe0f\n\t "])
def test_nothing_is_told_of_what_can_be_shown(qapp, text):
    assert lacking(text, "en") == set()


def test_a_character_without_a_font_is_told_once(watch, qtbot):
    watch.watch(Track("en", [cue(n, n + 1, f"Salt {RARE}") for n in range(3)]))
    qtbot.waitUntil(lambda: bool(watch.notices))
    assert codes(watch) == ["glyphs-missing"]
    assert watch.notices[0].fields["characters"] == "U+18CFF"


def test_the_notice_is_withdrawn_with_its_track(watch, qtbot):
    watch.watch(Track("en", [cue(0, 1, RARE)]))
    qtbot.waitUntil(lambda: bool(watch.notices))
    watch.watch(Track("en", [cue(0, 1, "Salt")]))
    assert watch.notices == []


def test_a_track_that_goes_before_it_was_looked_through_is_not_told(watch, qtbot):
    watch.watch(Track("en", [cue(0, 1, RARE)]))
    watch.watch(None)
    qtbot.wait(50)
    assert watch.notices == []


def test_another_watch_need_not_look_again(watch, qtbot):
    track = Track("en", [cue(0, 1, RARE)])
    watch.watch(track)
    qtbot.waitUntil(lambda: bool(watch.notices))
    other = GlyphWatch()
    other.watch(track)
    other.take_over(watch)
    with qtbot.assertNotEmitted(other.found, wait=50):
        pass
    with qtbot.waitSignal(other.withdrawn):
        other.watch(None)


def test_both_languages_are_looked_through(watch, qtbot):
    watch.watch(Track("en", [cue(0, 1, RARE)]))
    watch.watch(Track("fr", [cue(0, 1, PRIVATE, "fr")]), second=True)
    qtbot.waitUntil(lambda: len(watch.notices) == 2)
    assert codes(watch) == ["glyphs-missing", "glyphs-private"]


@pytest.mark.parametrize(
    ("characters", "named"),
    [
        ("\U0002ebf0", "fonts-noto-cjk fonts-hanazono"),
        ("ᄀ", "fonts-noto-cjk"),
        ("🍞", "fonts-noto-color-emoji"),
        ("ꠀ", "fonts-noto-core fonts-noto-extra"),
        ("面ꠀ", "fonts-noto-cjk fonts-hanazono fonts-noto-core fonts-noto-extra"),
    ],
)
def test_the_package_is_that_of_the_script(characters, named):
    assert set(packages(characters).split()) == set(named.split())


def test_at_most_five_characters_are_named():
    told = tell({chr(0xA800 + n) for n in range(9)}, "en")
    assert told[0].fields["characters"].endswith("U+A804, …")


def test_the_window_tells_and_takes_back(open_window, qtbot, monkeypatch):
    monkeypatch.setattr("captionplayer.ui.glyphs._LATER", 0)
    shown = tracks(en=ROWS, fr=[*ROWS, (600_000, 601_000, f"Sel {RARE}")])
    window = open_window(lesson(shown), language="fr")
    notices = window.pane.notices
    qtbot.waitUntil(lambda: any("fonts-noto-core" in each for each in notices.sentences))
    window.captioning.choose_language("en")
    assert not any("fonts-noto" in each for each in notices.sentences)
