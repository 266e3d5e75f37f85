"""Captions on or off, their language and size: settings that hold for all lessons."""

import pytest
from PySide6.QtCore import QLocale
from samples import tracks, translated

from captionplayer.captions.tracklist import TrackList
from captionplayer.ui import settings as kept
from captionplayer.ui.captioning import Captioning
from captionplayer.ui.settings import Settings

ROW = [(0, 1000, "Salt")]
MESSAGES = {f"subtitle-{n}000-{n}900-{n}": f"Step {n}" for n in range(1, 41)}


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def captioning(qapp, settings):
    return Captioning(settings)


@pytest.fixture
def noticed(captioning):
    notices = []
    captioning.noticed.connect(notices.append)
    return notices


def offered(*languages):
    return tracks(**dict.fromkeys(languages, ROW))


def codes(notices):
    return [notice.code for notice in notices]


def test_captions_are_on_at_first(captioning):
    assert captioning.on


def test_the_first_language_is_one_of_the_systems_that_the_lesson_has(captioning, monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["de-DE", "fr-CA", "es"])
    captioning.open(offered("en", "es", "fr"), "")
    assert captioning.language == "fr"


def test_off_is_kept_for_all_lessons(captioning, settings):
    captioning.switch(False)
    assert not Captioning(settings).on


def test_a_chosen_language_is_kept_for_all_lessons(captioning, settings):
    captioning.open(offered("en", "ar"), "")
    captioning.choose_language("ar")
    other = Captioning(settings)
    other.open(offered("en", "fr", "ar"), "")
    assert other.language == "ar"


def test_a_lesson_that_lacks_the_language_changes_no_setting(captioning, settings):
    settings.set(kept.CAPTION_LANGUAGE, "ar")
    settings.set(kept.CAPTIONS_ON, False)
    captioning.open(offered("en", "fr"), "")
    assert captioning.language == "en"
    assert settings.get(kept.CAPTION_LANGUAGE) == "ar"
    assert settings.get(kept.CAPTIONS_ON) is False


def test_a_lesson_that_lacks_the_language_says_so(captioning, settings, noticed):
    settings.set(kept.CAPTION_LANGUAGE, "ar")
    captioning.open(offered("en", "fr"), "")
    assert codes(noticed) == ["language-lacking"]


def test_the_language_comes_back_with_a_lesson_that_has_it(captioning, settings):
    settings.set(kept.CAPTION_LANGUAGE, "ar")
    captioning.open(offered("en", "fr"), "")
    captioning.open(offered("en", "ar"), "")
    assert captioning.language == "ar"


def test_a_language_for_this_time_changes_no_setting(captioning, settings):
    captioning.open(offered("en", "fr"), "fr")
    assert captioning.language == "fr"
    assert settings.get(kept.CAPTION_LANGUAGE) == ""


def test_choosing_a_language_turns_captions_on(captioning):
    captioning.open(offered("en", "fr"), "")
    captioning.switch(False)
    captioning.choose_language("fr")
    assert captioning.on


def test_a_language_with_next_to_nothing_says_so_once(captioning, noticed):
    captioning.open(translated(MESSAGES, {"fr": {"subtitle-1000-1900-1": "Pas 1"}}), "")
    for language in ("fr", "en", "fr"):
        captioning.choose_language(language)
    assert codes(noticed) == ["language-sparse"]
    assert noticed[0].fields["translated"] == 1
    assert noticed[0].fields["total"] == 40


def test_a_language_with_half_says_nothing(captioning, noticed):
    half = dict.fromkeys(list(MESSAGES)[::2], "Pas")
    captioning.open(translated(MESSAGES, {"fr": half}), "fr")
    assert noticed == []


def test_size_goes_by_steps_from_half_to_three_times(captioning, settings):
    sizes = []
    captioning.style_changed.connect(lambda style: sizes.append(style.size))
    for _ in range(40):
        captioning.enlarge()
    assert sizes[0] == 110
    assert settings.get(kept.CAPTION_SIZE) == 300
    for _ in range(40):
        captioning.shrink()
    assert settings.get(kept.CAPTION_SIZE) == 50
    captioning.reset_size()
    assert sizes[-1] == 100


def test_every_change_is_said(captioning):
    said = []
    captioning.said.connect(said.append)
    captioning.open(offered("en", "fr"), "")
    captioning.choose_language("fr")
    captioning.switch(False)
    captioning.enlarge()
    assert said == ["français", "Captions off", "Caption size 110%"]


@pytest.mark.parametrize(("on", "words"), [(True, "Captions: English"), (False, "Captions off")])
def test_the_facts_tell_what_will_be_shown(captioning, on, words):
    facts = []
    captioning.facts_changed.connect(facts.append)
    captioning.open(offered("en"), "")
    captioning.switch(on)
    assert facts[-1] == words


def test_a_lesson_without_captions_says_so(captioning):
    facts = []
    captioning.facts_changed.connect(facts.append)
    captioning.open(tracks(en=[]), "")
    assert facts[-1] == "No captions"


@pytest.fixture
def shown(captioning):
    """The second languages that were told, and how many languages are to be expected."""
    told = {"second": [], "expected": []}
    captioning.second_language_changed.connect(told["second"].append)
    captioning.languages_expected.connect(told["expected"].append)
    return told


def both(captioning):
    return captioning.language, captioning.second_language


def test_there_is_one_language_at_first(captioning, shown):
    captioning.open(offered("en", "fr"), "")
    assert (captioning.second_language, shown["expected"][-1]) == ("", 1)


def test_the_second_language_is_the_source_unless_that_is_the_first(captioning):
    captioning.switch_second(True)
    captioning.open(offered("en", "fr", "ar"), "fr")
    assert both(captioning) == ("fr", "en")
    captioning.open(offered("en", "fr", "ar"), "en")
    assert captioning.second_language in ("ar", "fr")


def test_a_chosen_second_language_is_kept_for_all_lessons(captioning, settings, shown):
    captioning.open(offered("en", "fr", "ar"), "")
    captioning.choose_second("ar")
    assert (shown["second"][-1], shown["expected"][-1]) == ("ar", 2)
    other = Captioning(settings)
    other.open(offered("en", "fr", "ar"), "fr")
    assert both(other) == ("fr", "ar")


def test_the_two_languages_change_places(captioning, settings):
    captioning.open(offered("en", "fr"), "en")
    captioning.choose_second("fr")
    captioning.swap()
    assert both(captioning) == ("fr", "en")
    captioning.swap()
    assert both(captioning) == ("en", "fr")
    assert settings.get(kept.CAPTION_LANGUAGE) == "en"


def test_where_one_language_is_shown_swapping_changes_to_the_second(captioning):
    captioning.open(offered("en", "fr"), "en")
    for language in ("fr", "en"):
        captioning.swap()
        assert both(captioning) == (language, "")


def test_choosing_the_second_language_as_the_first_swaps_them(captioning):
    captioning.open(offered("en", "fr", "ar"), "en")
    captioning.choose_second("ar")
    captioning.choose_language("ar")
    assert both(captioning) == ("ar", "en")


def test_a_lesson_in_one_language_has_no_second_and_says_so(captioning, shown, noticed):
    captioning.open(offered("en"), "")
    captioning.switch_second(True)
    captioning.swap()
    assert captioning.second_language == ""
    assert shown["expected"][-1] == 1
    assert codes(noticed) == ["language-alone"] * 2


def test_a_lesson_without_captions_is_not_said_to_have_a_language(captioning, noticed):
    said = []
    captioning.said.connect(said.append)
    captioning.open(TrackList("en", (), {}, {}), "")
    captioning.swap()
    assert codes(noticed) == []
    assert said == ["No captions"]


def test_a_second_language_turns_captions_on(captioning, shown):
    captioning.open(offered("en", "fr"), "en")
    captioning.switch(False)
    assert shown["expected"][-1] == 0
    captioning.switch_second(True)
    assert captioning.on
    assert shown["expected"][-1] == 2


def test_the_facts_name_both_languages(captioning):
    facts = []
    captioning.facts_changed.connect(facts.append)
    captioning.open(offered("en", "fr"), "en")
    captioning.choose_second("fr")
    assert facts[-1] == "Captions: English and français"
