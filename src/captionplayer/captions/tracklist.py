"""The languages that captions are offered in, and the track of each."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from captionplayer.captions.bundle import MessageBundle, Translation, is_empty
from captionplayer.captions.collected import Collected
from captionplayer.captions.keys import DISPLAY_NAME
from captionplayer.captions.matching import Matched, match
from captionplayer.captions.track import Cue, Track
from captionplayer.errors import Notice
from captionplayer.language import is_tag, normalise


@dataclass(frozen=True)
class Offer:
    """A language that captions are offered in, with how many of them it has."""

    language: str
    translated: int
    total: int

    @property
    def share(self) -> int:
        """How much is translated in whole per cent, rounded down."""
        return 100 * self.translated // self.total if self.total else 0


class TrackList:
    """The tracks of one lesson. Tags are normalised; `source` is the source language's.

    `offers` has the source first, then the priority languages in their order, then the others by
    tag. `notices` are all there are: those of the bundle and of the translations too.
    """

    def __init__(
        self,
        source: str,
        offers: Sequence[Offer],
        cues: Mapping[str, Callable[[], Iterable[Cue]]],
        titles: Mapping[str, str],
        notices: Iterable[Notice] = (),
    ) -> None:
        self.source = source
        self.offers = tuple(offers)
        self.notices = tuple(notices)
        self._cues = cues
        self._titles = titles
        self._tracks: dict[str, Track] = {}

    @classmethod
    def from_bundle(
        cls,
        bundle: MessageBundle,
        translations: Mapping[str, Mapping[str, str]],
        files: Mapping[str, str] | None = None,
    ) -> "TrackList":
        """The tracks of a bundle with its translations by language; `files` names theirs."""
        bundle = replace(bundle, source_language=normalise(bundle.source_language))
        source = bundle.source_language
        given, notices = _usable(bundle, translations, files or {})
        total = sum(not is_empty(bundle.messages[caption.key]) for caption in bundle.captions)
        offers = [Offer(source, total, total)]
        cues = {source: partial(_cues, bundle, source, None)}
        titles = {source: bundle.display_name}
        for language in _in_order(given, bundle.priority_languages):
            texts, matched, translated = given[language]
            offers.append(Offer(language, translated, total))
            cues[language] = partial(_cues, bundle, language, matched)
            titles[language] = texts.get(DISPLAY_NAME, "").strip() or bundle.display_name
        return cls(source, offers, cues, titles, (*bundle.notices, *notices))

    @classmethod
    def from_cues(
        cls,
        source: str,
        cues: Mapping[str, Sequence[Cue]],
        title: str,
        notices: Iterable[Notice] = (),
    ) -> "TrackList":
        """Tracks with cues of their own; the first language given is the source if `source` is not.

        A language without cues is not offered.
        """
        given = {normalise(tag): tuple(own) for tag, own in cues.items() if own}
        first = normalise(source)
        if given and first not in given:
            first = next(iter(given))
        order = [first, *sorted(given.keys() - {first})]
        offers = [Offer(tag, len(given[tag]), len(given[tag])) for tag in order if tag in given]
        recipes = {tag: partial(tuple, own) for tag, own in given.items()}
        return cls(first, offers, recipes, dict.fromkeys(given, title), notices)

    def track(self, language: str) -> Track:
        """The track of an offered language, built when it is first asked for. Raises KeyError."""
        tag = normalise(language)
        if tag not in self._tracks:
            self._tracks[tag] = Track(tag, self._cues[tag]())
        return self._tracks[tag]

    def title(self, language: str) -> str:
        """The title in the language, or in the source language where it is not translated."""
        return self._titles.get(normalise(language)) or self._titles.get(self.source, "")


Given = dict[str, tuple[Mapping[str, str], Matched, int]]
"""A translation by its language, matched with the captions, and how many of them it has."""


def _in_order(given: Given, priority: Sequence[str]) -> list[str]:
    first = [tag for tag in priority if tag in given]
    return first + sorted(given.keys() - set(first))


def _usable(
    bundle: MessageBundle, translations: Mapping[str, Mapping[str, str]], files: Mapping[str, str]
) -> tuple[Given, list[Notice]]:
    """The translations that are offered, with what there is to say about all of them."""
    given: Given = {}
    notices: list[Notice] = []
    for name, texts in translations.items():
        found = Collected(files.get(name, ""))
        if isinstance(texts, Translation):
            notices += texts.notices
        tag = normalise(name)
        reason = _refusal(bundle, name, given)
        if reason:
            found.add(reason, language=tag)
        else:
            matched = match(bundle.captions, bundle.messages, texts)
            _report(tag, matched, found)
            if translated := _translated(bundle, matched):
                given[tag] = texts, matched, translated
            else:
                found.add("translation-without-captions", language=tag)
        notices += found.all()
    return given, notices


def _refusal(bundle: MessageBundle, name: str, given: Given) -> str:
    """Why a translation is not used at all; nothing where it is."""
    tag = normalise(name)
    if not is_tag(name):
        return "translation-language-unknown"
    if tag == bundle.source_language:
        return "translation-of-source"
    if tag in given:
        return "translation-language-twice"
    priority = bundle.priority_languages
    if bundle.allow_only_priority and priority and tag not in priority:
        return "translation-language-not-allowed"
    return ""


def _report(language: str, matched: Matched, found: Collected) -> None:
    if matched.by_time or matched.by_index:
        found.add(
            "translation-matched-loosely",
            language=language,
            by_time=matched.by_time,
            by_index=matched.by_index,
        )
    for key in matched.unmatched:
        # an exercise's texts may stand in the same file; they are not the captions' business
        if key != "problem" and not key.startswith("problem."):
            found.add("translation-unmatched", key, language=language)


def _translated(bundle: MessageBundle, matched: Matched) -> int:
    """How many of the captions that have text in the source language are translated."""
    pairs = zip(bundle.captions, matched.texts, strict=True)
    return sum(
        text is not None and not is_empty(bundle.messages[caption.key]) for caption, text in pairs
    )


def _cues(bundle: MessageBundle, language: str, matched: Matched | None) -> list[Cue]:
    """The cues of one language; the source text where it has none, nothing for an empty one."""
    source = bundle.source_language
    texts = matched.texts if matched else (None,) * len(bundle.captions)
    cues = []
    for (start, end, _, key), text in zip(bundle.captions, texts, strict=True):
        if text is None:
            shown, tag = bundle.messages[key], source
        else:
            shown, tag = text, language
        if not is_empty(shown):
            cues.append(Cue(start, end, shown, tag, key, tag != language))
    return cues
