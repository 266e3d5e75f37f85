"""The translations of exercises: NAME.es.json beside NAME.xml, and NAME.json, the bundle itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import PurePosixPath

from captionplayer.captions import bundle as bundles
from captionplayer.captions.collected import Collected
from captionplayer.captions.keys import caption_key
from captionplayer.errors import InputError, Notice
from captionplayer.exercises import document, overlay
from captionplayer.language import normalise
from captionplayer.lessons.names import taken_apart
from captionplayer.lessons.parts import MEBIBYTE, Parts

LARGEST = 4 * MEBIBYTE
"""Bytes of one translation; an exercise has a quarter of it, and JSON may take six for a letter."""
MOST_BESIDE = 10_000
"""Entries of a folder that are looked at for translations."""


@dataclass(frozen=True)
class Found:
    """The source language of an exercise, and its translations, from language to (file, texts)."""

    language: str
    translations: Mapping[str, tuple[str, Mapping[str, str]]] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()


class Beside:
    """Finds translations beside exercises, and lists each folder only once."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._listed: dict[str, dict[str, list[str]]] = {}

    def of(self, name: str, language: str) -> Found:
        """What lies beside the exercise, which is in the language unless its bundle says another.

        What cannot be read is told in notices.
        """
        notices: list[Notice] = []
        translations: dict[str, tuple[str, Mapping[str, str]]] = {}
        source = language
        for beside in self._named(name):
            label, tag = self._parts.label(beside), taken_apart(beside).tag
            found = Collected(label)
            try:
                data = self._parts.read(beside, LARGEST)
                if not tag:
                    source = bundles.source_language(data, label) or source
                elif tag == source or tag in translations:
                    kind = "of-source" if tag == source else "language-twice"
                    found.add(f"translation-{kind}", language=tag)
                else:
                    texts = bundles.parse_translation(data, label)
                    if own := _of_exercise(texts):
                        translations[tag] = (label, own)
                    notices += texts.notices
            except InputError as error:
                notices.append(error.notice)
            notices += found.all()
        return Found(normalise(source), translations, tuple(notices))

    def _named(self, name: str) -> list[str]:
        """The JSON files that are named after the exercise, the bundle itself first."""
        path = PurePosixPath(name.replace("\\", "/") if self._parts.root is None else name)
        folder = str(path.parent)
        if folder not in self._listed:
            self._listed[folder] = self._list(folder, name)
        return self._listed[folder].get(path.stem, [])

    def _list(self, folder: str, name: str) -> dict[str, list[str]]:
        """The JSON files in the folder of a part, by the name that they are named after."""
        found: dict[str, list[str]] = {}
        try:
            names = [
                path.name for path in islice(self._parts.find(name).parent.iterdir(), MOST_BESIDE)
            ]
        except OSError:  # the exercise can be read all the same
            return found
        for each in sorted(names, key=lambda each: (bool(taken_apart(each).tag), each)):
            apart = taken_apart(each)
            if apart.suffix == ".json" and not each.startswith("."):
                found.setdefault(apart.stem, []).append(str(PurePosixPath(folder) / each))
        return found


def _of_exercise(texts: Mapping[str, str]) -> Mapping[str, str]:
    """The texts that are the exercise's: captions of its name may lie beside it too."""
    if not any(map(caption_key, texts)):
        return texts
    return {key: text for key, text in texts.items() if key.startswith("problem")}


def usable(
    found: Found, data: bytes, label: str
) -> tuple[dict[str, Mapping[str, str]], tuple[Notice, ...]]:
    """The texts by language, with notices of what belongs to nothing in the exercise."""
    notices = list(found.notices)
    if found.translations:
        # most keys are in all languages, and each is looked up once
        keys = {key for _, texts in found.translations.values() for key in texts}
        strange = overlay.unknown(document.read(data, label), keys)
        for language, (file, texts) in found.translations.items():
            told = Collected(file)
            for key in filter(strange.__contains__, texts):
                told.add("translation-of-nothing", key, language=language)
            notices += told.all()
    return {tag: texts for tag, (_, texts) in found.translations.items()}, tuple(notices)
