import json
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.captions.bundle import MessageBundle, parse_json, parse_translation
from captionplayer.captions.track import Cue
from captionplayer.captions.tracklist import Offer, TrackList
from captionplayer.messages import describe

TEXTS = {
    "display_name": "Name",
    "subtitle-0-10-1": "One",
    "subtitle-10-20-2": "....",
    "subtitle-20-30-3": "Three",
    "subtitle-30-40-4": "Four",
}


def bundle(texts: Mapping[str, object] = TEXTS, /, **metadata: object) -> MessageBundle:
    return parse_json(json.dumps({"@metadata": {"sourceLanguage": "en", **metadata}, **texts}), "b")


def tracks(translation: dict[str, str], language: str = "es", **metadata: object) -> TrackList:
    source = bundle(TEXTS, **metadata)
    return TrackList.from_bundle(source, {language: translation}, {language: "es.json"})


def texts(found: TrackList, language: str = "es") -> list[str]:
    return [cue.text for cue in found.track(language).cues]


def facts(found: TrackList) -> list[tuple[str, dict[str, object]]]:
    assert all(describe(notice) for notice in found.notices)
    return [(notice.code, dict(notice.fields)) for notice in found.notices]


def test_what_is_not_translated_is_the_source_text() -> None:
    cues = tracks({"subtitle-0-10-1": "Uno"}).track("es").cues
    assert cues == (
        Cue(0, 10, "Uno", "es", "subtitle-0-10-1"),
        Cue(20, 30, "Three", "en", "subtitle-20-30-3", fallback=True),
        Cue(30, 40, "Four", "en", "subtitle-30-40-4", fallback=True),
    )


def test_an_empty_translation_is_no_caption_and_a_blank_one_is_none() -> None:
    found = tracks({"subtitle-0-10-1": " .... ", "subtitle-20-30-3": " \n"})
    assert texts(found) == ["Three", "Four"]
    assert found.offers[1] == Offer("es", 1, 3)


def test_offers_tell_the_share_rounded_down() -> None:
    found = tracks({"subtitle-0-10-1": "Uno", "subtitle-20-30-3": "Tres"})
    assert found.offers == (Offer("en", 3, 3), Offer("es", 2, 3))
    assert [offer.share for offer in found.offers] == [100, 66]


def test_a_text_for_an_empty_caption_is_shown_but_not_counted() -> None:
    found = tracks({"subtitle-0-10-1": "Uno", "subtitle-10-20-2": "Dos"})
    assert texts(found) == ["Uno", "Dos", "Three", "Four"]
    assert found.offers[1] == Offer("es", 1, 3)


def test_a_retimed_caption_is_matched_by_its_times_then_by_its_number() -> None:
    found = tracks({"subtitle-0-10-9": "Uno", "subtitle-21-29-3": "Tres", "subtitle-30-40-4": "4"})
    assert texts(found) == ["Uno", "Tres", "4"]
    assert facts(found) == [
        ("translation-matched-loosely", {"language": "es", "by_time": 1, "by_index": 1})
    ]


def test_times_win_over_numbers() -> None:
    found = tracks({"subtitle-20-30-1": "Tres", "subtitle-1-9-3": "x", "subtitle-0-10-4": "Uno"})
    assert texts(found) == ["Uno", "Tres", "Four"]


def test_a_translation_that_belongs_to_nothing_is_named() -> None:
    found = tracks({"subtitle-0-10-1": "Uno", "gone": "x", "problem.p": "y"})
    assert facts(found) == [("translation-unmatched", {"language": "es"})]
    assert (found.notices[0].file, found.notices[0].place) == ("es.json", "gone")


def test_languages_come_as_source_priority_and_the_rest() -> None:
    one = {"subtitle-0-10-1": "x"}
    given_languages = {"zh": one, "ar": one, "fr": one, "es": one}
    found = TrackList.from_bundle(bundle(priorityLanguages=["fr", "ru", "es"]), given_languages)
    assert [offer.language for offer in found.offers] == ["en", "fr", "es", "ar", "zh"]


def test_other_languages_are_not_offered_where_the_bundle_forbids_them() -> None:
    found = tracks({"x": "y"}, priorityLanguages=["fr"], allowOnlyPriorityLanguages=True)
    assert [offer.language for offer in found.offers] == ["en"]
    assert facts(found) == [("translation-language-not-allowed", {"language": "es"})]


@pytest.mark.parametrize(
    ("language", "code"),
    [("en", "translation-of-source"), ("e!", "translation-language-unknown")],
)
def test_a_translation_to_no_other_language_is_left_out(language: str, code: str) -> None:
    found = tracks({"subtitle-0-10-1": "x"}, language)
    assert [notice.code for notice in found.notices] == [code]
    assert len(found.offers) == 1


def test_a_second_translation_to_a_language_is_left_out() -> None:
    one, two = {"subtitle-0-10-1": "1"}, {"subtitle-0-10-1": "2"}
    found = TrackList.from_bundle(bundle(), {"zh-hans": one, "zh_HANS": two})
    assert found.track("zh-Hans").cues[0].text == "1"
    assert facts(found) == [("translation-language-twice", {"language": "zh-Hans"})]


def test_another_source_language_may_be_laid_on_a_bundle() -> None:
    found = TrackList.from_bundle(replace(bundle(), source_language="pt_br"), {})
    assert found.source == found.track("pt-BR").cues[0].language == "pt-BR"


def test_a_translation_of_no_caption_is_not_offered() -> None:
    found = tracks({"display_name": "Nombre"})
    assert len(found.offers) == 1
    assert facts(found) == [("translation-without-captions", {"language": "es"})]


def test_the_title_is_translated_or_the_sources() -> None:
    found = tracks({"display_name": "Nombre", "subtitle-0-10-1": "Uno"})
    assert [found.title(language) for language in ("es", "en", "fr")] == ["Nombre", "Name", "Name"]


def test_a_track_is_built_once() -> None:
    found = tracks({"subtitle-0-10-1": "Uno"})
    assert found.track("es") is found.track("ES")
    with pytest.raises(KeyError):
        found.track("fr")


def test_the_notices_of_bundle_and_translation_are_kept() -> None:
    source = bundle({**TEXTS, "bad key": "x"})
    translation = parse_translation(b'{"subtitle-0-10-1": "x", "subtitle-20-30-3": 5}', "t")
    found = TrackList.from_bundle(source, {"es": translation})
    assert [notice.code for notice in found.notices] == [
        "message-key-illegal",
        "translation-not-text",
    ]


def test_languages_with_cues_of_their_own_keep_them() -> None:
    cues = {"en": [Cue(0, 1, "a", "en"), Cue(1, 2, "b", "en")], "es": [Cue(0, 2, "c", "es")]}
    found = TrackList.from_cues("en", {**cues, "fr": []}, "Title")
    assert found.offers == (Offer("en", 2, 2), Offer("es", 1, 1))
    assert found.track("es").cues == (Cue(0, 2, "c", "es"),)
    assert found.title("es") == "Title"


def test_without_cues_of_the_source_the_first_language_is_it() -> None:
    found = TrackList.from_cues("en", {"pt_br": [Cue(0, 1, "a", "pt-BR")]}, "Title")
    assert found.source == "pt-BR"
    assert len(found.track("pt-BR")) == 1


KEYS = [key for key in TEXTS if key != "display_name"]
STRAY = ["subtitle-0-10-7", "subtitle-20-30-2", "subtitle-5-6-4", "other", "subtitle-x"]
VALUES = st.sampled_from(["x", "....", " ", "long text"])


@given(st.dictionaries(st.sampled_from(KEYS + STRAY), VALUES))
def test_every_caption_is_there_unless_it_is_empty(translation: dict[str, str]) -> None:
    found = tracks({**translation, "subtitle-20-30-3": "x"})
    track = found.track("es")
    spans = [(cue.start, cue.end) for cue in track.cues]
    assert len(set(spans)) == len(spans)
    source = {(cue.start, cue.end) for cue in found.track("en").cues}
    emptied = sum(text == "...." for text in translation.values())
    assert len(source - set(spans)) <= emptied
    assert all(cue.fallback == (cue.language == "en") for cue in track.cues)


@given(st.dictionaries(st.sampled_from(KEYS), VALUES))
def test_a_track_has_the_sources_cues_less_the_empty_ones(translation: dict[str, str]) -> None:
    effective = {key: TEXTS[key] for key in KEYS}
    effective |= {key: text for key, text in translation.items() if text.strip()}
    found = tracks(translation)
    if len(found.offers) > 1:
        assert texts(found) == [text for text in effective.values() if text != "...."]
