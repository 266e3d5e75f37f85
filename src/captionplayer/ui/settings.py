"""Every setting: key, default, meaning. They hold for all lessons."""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings

Value = TypeVar("Value", bool, int, str)


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """A setting's key in the file, its default (which also gives its type) and what it means.

    A number lies between `least` and `most`.
    """

    key: str
    default: Value
    meaning: str
    least: int = 0
    most: int = 0


CAPTIONS_ON = Setting("captions/on", True, "Whether captions are shown")
CAPTION_LANGUAGE = Setting(
    "captions/language", "", "The caption language chosen; empty: the system's, then the lesson's"
)
CAPTION_SIZE = Setting("captions/size", 100, "Size of captions in per cent", 50, 300)
VOLUME = Setting("sound/volume", 100, "Volume in per cent", 0, 100)
MUTED = Setting("sound/muted", False, "Whether the sound is off")
LETTER_KEYS = Setting(
    "keys/single-characters", True, "Whether letters and signs alone are keys (WCAG 2.1.4)"
)

SETTINGS = (CAPTIONS_ON, CAPTION_LANGUAGE, CAPTION_SIZE, VOLUME, MUTED, LETTER_KEYS)


class Settings:
    """Reads and writes settings; Qt writes changes to the file soon, `sync` at once."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[Value]) -> Value:
        """The value that is kept, or the default where there is none of the right type."""
        default = setting.default
        text = str(self._store.value(setting.key, default))
        if isinstance(default, bool):
            return {"true": True, "false": False}.get(text.lower(), default)
        if isinstance(default, int):
            return _number(text, default, setting.least, setting.most)
        return text

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Keep a value; a number out of its range is brought into it."""
        limited = isinstance(value, int) and setting.most
        kept = min(max(int(value), setting.least), setting.most) if limited else value
        self._store.setValue(setting.key, kept)

    def sync(self) -> None:
        """Write what was changed."""
        self._store.sync()


def _number(text: str, default: int, least: int, most: int) -> int:
    try:
        return min(max(int(text), least), most)
    except ValueError:
        return default
