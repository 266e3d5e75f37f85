"""The words of the welcome lesson, read from script.toml."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

SOURCE = "en"
TRANSLATIONS = ("es", "fr", "ar", "ru", "zh")
LANGUAGES = (SOURCE, *TRANSLATIONS)

READING_SPEED = {"en": 20, "es": 17, "fr": 17, "ar": 20, "ru": 17, "zh": 9}
"""Most characters a second for adult readers, by language (Netflix Timed Text style guides)."""

NARROW_SPACE = "\u202f"


@dataclass(frozen=True)
class Line:
    """One caption: its words by language, who says them, the silence after it in milliseconds."""

    scene: str
    voice: str
    words: dict[str, str]
    said: str
    pause: int

    @property
    def reading_time(self) -> int:
        """Milliseconds that the slowest language needs."""
        return max(1000 * len(self.words[tag]) // READING_SPEED[tag] + 1 for tag in LANGUAGES)


@dataclass(frozen=True)
class Script:
    """The title by language, and the lines in order."""

    title: dict[str, str]
    lines: tuple[Line, ...]


def french(text: str) -> str:
    """Put narrow no-break spaces where French typography wants them."""
    return re.sub(r" (?=[;:!?»])|(?<=«) ", NARROW_SPACE, text)


def words(table: dict[str, str]) -> dict[str, str]:
    """The words of a table of script.toml in all languages, ready to be shown."""
    return {tag: french(table[tag]) if tag == "fr" else table[tag] for tag in LANGUAGES}


def said(text: str, pronunciation: dict[str, str]) -> str:
    """The text as the voice is given it."""
    for name, sounds in pronunciation.items():
        text = text.replace(name, sounds)
    return text


def read(path: Path) -> Script:
    """Read script.toml. Raises KeyError where a language is missing."""
    data = tomllib.loads(path.read_text("utf-8"))
    lines = (
        Line(
            cue["scene"],
            cue.get("voice", "narrator"),
            words(cue),
            said(cue.get("say", cue["en"]), data["pronunciation"]),
            cue.get("pause", 350),
        )
        for cue in data["cue"]
    )
    return Script(words(data["title"]), tuple(lines))
