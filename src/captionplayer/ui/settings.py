"""Every setting: key, default, meaning. They hold for all lessons."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSettings

from captionplayer.errors import Notice, notice
from captionplayer.ui.filename import for_qt

Value = TypeVar("Value", bool, int, str)

COLOUR_NAMES = ("white", "black", "red", "green", "blue", "yellow", "magenta", "cyan")
OPACITIES = (0, 25, 50, 75, 100)
FONTS = (
    "default",
    "mono-serif",
    "serif",
    "mono-sans",
    "sans",
    "casual",
    "cursive",
    "small-capitals",
)
EDGES = ("none", "raised", "depressed", "outline", "drop-shadow")
POSITIONS = ("bottom", "top", "below")
INTERFACE_LANGUAGES = ("en", "es", "fr", "ar", "ru", "zh")
READING_PAUSES = ("off", "speed", "key")


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """A setting's key in the file, its default (which also gives its type) and what it means.

    A number lies between `least` and `most`; where there are `choices`, the value is one of them.
    """

    key: str
    default: Value
    meaning: str
    least: int = 0
    most: int = 0
    choices: tuple[Value, ...] = ()


CAPTIONS_ON = Setting("captions/on", True, "Whether captions are shown")
CAPTION_LANGUAGE = Setting(
    "captions/language", "", "The caption language chosen; empty: the system's, then the lesson's"
)
SECOND_ON = Setting("captions/second-on", False, "Whether a second language is shown")
SECOND_LANGUAGE = Setting(
    "captions/second-language", "", "The second caption language; empty: one that the lesson has"
)
CAPTION_SIZE = Setting("captions/size", 100, "Size of captions in per cent", 50, 300)
CAPTION_FONT = Setting(
    "captions/font", "default", "One of the FCC's eight kinds of font, or an installed family"
)
SECOND_SIZE = Setting("captions/second-size", 80, "Size of the second language", 50, 300)
SECOND_FONT = Setting("captions/second-font", "default", "Font of the second language")
CAPTION_BOLD = Setting("captions/bold", False, "Whether captions are bold")
TEXT_COLOUR = Setting("captions/text", "white", "Colour of the text", choices=COLOUR_NAMES)
TEXT_OPACITY = Setting("captions/text-opacity", 100, "Its opacity in per cent", choices=OPACITIES)
BACKGROUND_COLOUR = Setting(
    "captions/background", "black", "Colour behind the lines", choices=COLOUR_NAMES
)
BACKGROUND_OPACITY = Setting(
    "captions/background-opacity", 75, "Its opacity in per cent", choices=OPACITIES
)
WINDOW_COLOUR = Setting(
    "captions/window", "black", "Colour of the box around all lines", choices=COLOUR_NAMES
)
WINDOW_OPACITY = Setting("captions/window-opacity", 0, "Its opacity in per cent", choices=OPACITIES)
EDGE = Setting("captions/edge", "none", "Edge of the letters", choices=EDGES)
POSITION = Setting("captions/position", "bottom", "Where captions lie", choices=POSITIONS)
LINE_SPACING = Setting("captions/line-spacing", 0, "Added, in per cent of the size", 0, 100)
LETTER_SPACING = Setting("captions/letter-spacing", 0, "Added, in per cent of the size", 0, 30)
WORD_SPACING = Setting("captions/word-spacing", 0, "Added, in per cent of the size", 0, 60)
READING_PAUSE = Setting(
    "reading/pause", "off", "Whether playback waits until a caption is read", choices=READING_PAUSES
)
WORDS_PER_MINUTE = Setting("reading/words-per-minute", 160, "Words read in a minute", 60, 400)
CHARACTERS_PER_MINUTE = Setting(
    "reading/characters-per-minute", 240, "Characters read in a minute, as of Chinese", 60, 800
)
VOLUME = Setting("sound/volume", 100, "Volume in per cent", 0, 100)
MUTED = Setting("sound/muted", False, "Whether the sound is off")
THEME = Setting(
    "interface/theme",
    "system",
    "Colours of the window",
    choices=("system", "light", "dark", "high-contrast"),
)
INTERFACE_LANGUAGE = Setting(
    "interface/language",
    "",
    "Language of the window; empty: the system's",
    choices=("", *INTERFACE_LANGUAGES),
)
DESCRIBED_ON = Setting("sound/described", False, "Whether descriptions of the picture are heard")
AUDIO_LANGUAGE = Setting(
    "sound/language", "", "The language of the audio track chosen; empty: the lesson's"
)
SIGN_ON = Setting("sign-language/on", False, "Whether the sign-language picture is shown")
SIGN_BESIDE = Setting(
    "sign-language/beside", False, "Whether it lies beside the picture, not in its corner"
)
SIGN_SHARE = Setting("sign-language/share", 30, "Its width in per cent of the picture's", 15, 50)
SPOKEN_BY = Setting(
    "speech/by", "off", "Who speaks captions", choices=("off", "program", "screen-reader")
)
SPEECH_LATE = Setting(
    "speech/late",
    "hurry",
    "What is done where a caption is due before the one before it is spoken",
    choices=("hurry", "skip", "wait"),
)
SPEAK_SOUND_LANGUAGE = Setting(
    "speech/sound-language", False, "Whether captions in the language of the sound are spoken too"
)
LOWERED_SOUND = Setting(
    "speech/video-volume", 30, "Of the volume, in per cent, while captions are spoken", 0, 100
)
LETTER_KEYS = Setting(
    "keys/single-characters", True, "Whether letters and signs alone are keys (WCAG 2.1.4)"
)

ONE_AT_A_TIME = Setting(
    "exercises/one-at-a-time", False, "Whether one exercise is shown at a time, not all"
)
TRANSCRIPT_OPEN = Setting("transcript/open", False, "Whether the transcript is open")
TRANSCRIPT_FOLLOW = Setting(
    "transcript/follow", True, "Whether the transcript scrolls to what is said"
)

SETTINGS: tuple[Setting[Any], ...] = (
    CAPTIONS_ON,
    CAPTION_LANGUAGE,
    SECOND_ON,
    SECOND_LANGUAGE,
    CAPTION_SIZE,
    CAPTION_FONT,
    SECOND_SIZE,
    SECOND_FONT,
    CAPTION_BOLD,
    TEXT_COLOUR,
    TEXT_OPACITY,
    BACKGROUND_COLOUR,
    BACKGROUND_OPACITY,
    WINDOW_COLOUR,
    WINDOW_OPACITY,
    EDGE,
    POSITION,
    LINE_SPACING,
    LETTER_SPACING,
    WORD_SPACING,
    READING_PAUSE,
    WORDS_PER_MINUTE,
    CHARACTERS_PER_MINUTE,
    ONE_AT_A_TIME,
    VOLUME,
    MUTED,
    SPOKEN_BY,
    SPEECH_LATE,
    SPEAK_SOUND_LANGUAGE,
    LOWERED_SOUND,
    THEME,
    INTERFACE_LANGUAGE,
    DESCRIBED_ON,
    AUDIO_LANGUAGE,
    SIGN_ON,
    SIGN_BESIDE,
    SIGN_SHARE,
    LETTER_KEYS,
    TRANSCRIPT_OPEN,
    TRANSCRIPT_FOLLOW,
)


def voice_settings(language: str) -> tuple[Setting[str], Setting[int], Setting[int]]:
    """The voice's name, its rate and its volume, for a language; these are not in the table."""
    place = f"speech/voices/{language}"
    return (
        Setting(f"{place}/name", "", "The voice for this language; empty: the usual one"),
        Setting(f"{place}/rate", 100, "Its rate, in per cent of the usual", 50, 250),
        Setting(f"{place}/volume", 100, "Its volume in per cent", 0, 100),
    )


class Settings:
    """Reads and writes settings; Qt writes changes to the file soon, `sync` at once.

    A file that cannot be read is set aside, and `notices` says so; the defaults hold. They also say
    where nothing can be written.
    """

    def __init__(self, path: Path) -> None:
        self.notices: tuple[Notice, ...] = () if _is_text(path) else (_set_aside(path),)
        self._store = QSettings(for_qt(path), QSettings.Format.IniFormat)
        if self._store.status() != QSettings.Status.NoError:
            self.notices = (_set_aside(path),)
            self._store = QSettings(for_qt(path), QSettings.Format.IniFormat)
        if not self._store.isWritable():
            self.notices = (*self.notices, notice("settings-unwritable", file=path))

    def get(self, setting: Setting[Value]) -> Value:
        """The value that is kept, or the default where there is none of the right type."""
        default = setting.default
        text = str(self._store.value(setting.key, default))
        value: Any = text
        if isinstance(default, bool):
            value = {"true": True, "false": False}.get(text.lower(), default)
        elif isinstance(default, int):
            value = _number(text, default, setting)
        if setting.choices and value not in setting.choices:
            return default
        return value  # type: ignore[no-any-return]

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Keep a value; a number out of its range is brought into it."""
        limited = isinstance(value, int) and setting.most
        kept = min(max(int(value), setting.least), setting.most) if limited else value
        self._store.setValue(setting.key, kept)

    def sync(self) -> None:
        """Write what was changed."""
        self._store.sync()


def is_readable(path: Path) -> bool:
    """Whether a file of settings can be read; it stays as it is, whatever is wrong with it."""
    store = QSettings(str(path), QSettings.Format.IniFormat)
    return _is_text(path) and store.status() == QSettings.Status.NoError


def _number(text: str, default: int, setting: Setting[Any]) -> int:
    try:
        number = int(text)
    except ValueError:
        return default
    return min(max(number, setting.least), setting.most) if setting.most else number


def _is_text(path: Path) -> bool:
    """Whether the file, if it can be read, may be Qt's, which takes any bytes without a word."""
    try:
        return "\0" not in path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return False
    except OSError:
        return True  # Qt tells why


def _set_aside(path: Path) -> Notice:
    """Rename a file that cannot be read, so that it is not lost and not in the way."""
    aside = path.with_name(f"{path.name}.unreadable")
    try:
        path.replace(aside)
    except OSError as error:
        return notice("settings-unreadable", file=path, reason=error.strerror or str(error))
    return notice("settings-set-aside", file=path, aside=aside.name)
