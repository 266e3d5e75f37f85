"""Which keys ask for which command: the table's, or the learner's own where they were changed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence

from captionplayer.ui import settings as kept
from captionplayer.ui.directions import isolated
from captionplayer.ui.settings import Setting, Settings

Keys = tuple[str, ...]

_NONE = "none"  # kept for a command whose keys were all taken away
_NAVIGATION = frozenset(
    "Space Left Right Up Down Home End PgUp PgDown Backspace Del Ins Return Enter Tab".split()
)
RESERVED = frozenset({"Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Return", "Enter", "Esc"})
"""Keys that every window needs: to move on, to press a button, to go back."""


def is_single_character(key: str) -> bool:
    """Whether the key types a letter, digit or sign (WCAG 2.1.4); Space and arrows do not count."""
    return len(key.removeprefix("Shift+")) == 1


def is_plain(key: str) -> bool:
    """Whether fields, lists and buttons may need the key for themselves."""
    name = key.removeprefix("Shift+")
    return is_single_character(key) or name in _NAVIGATION


def portable(key: str) -> str:
    """The key as Qt writes it everywhere; empty for what is no key."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    return (
        sequence.toString(QKeySequence.SequenceFormat.PortableText) if sequence.count() == 1 else ""
    )


def native(key: str) -> str:
    """The key as this system writes it; a sign keeps its side in text from right to left."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    # among words from right to left, [ would be drawn as ]
    return isolated(text) if QGuiApplication.isRightToLeft() else text


def setting_of(command: str) -> Setting[str]:
    """Where the changed keys of a command are kept; empty: those of the table."""
    return Setting(f"keys/of-{command}", "", "Keys of the command, as Qt writes a list of them")


class Keymap(QObject):
    """The keys of all commands, `defaults` by id, with what the learner changed.

    A key belongs to one command only: what a learner chose comes before the table, so that keys
    which a later table gives to another command stay where they were put.
    """

    changed = Signal()

    def __init__(
        self, settings: Settings, defaults: Mapping[str, Keys], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._defaults = defaults
        self._portable = {command: _portable(keys) for command, keys in defaults.items()}
        self._keys = self._resolve()

    def _resolve(self) -> dict[str, Keys]:
        changed = {}
        taken: set[str] = set()
        for command in self._defaults:
            keys = self._kept(command)
            if keys is not None:
                changed[command] = tuple(key for key in keys if key not in taken)
                taken.update(keys)
        usual = {
            command: tuple(key for key in keys if portable(key) not in taken)
            for command, keys in self._defaults.items()
        }
        return usual | changed

    def _kept(self, command: str) -> Keys | None:
        """The learner's keys; none where there are no such, or where they cannot be read."""
        text = self._settings.get(setting_of(command))
        if not text or text == _NONE:
            return () if text else None
        keys = tuple(portable(key) for key in text.split("; "))
        foreign = RESERVED - set(self._portable[command])
        return keys if all(keys) and not foreign & set(keys) else None

    @property
    def letter_keys(self) -> bool:
        """Whether single characters are keys."""
        return self._settings.get(kept.LETTER_KEYS)

    @Slot(bool)
    def use_letter_keys(self, on: bool) -> None:
        """Let single characters be keys, or not."""
        self._settings.set(kept.LETTER_KEYS, on)
        self.changed.emit()

    def all_keys(self, command: str) -> Keys:
        """The keys of a command, also those that the switch for single characters turns off."""
        return self._keys[command]

    def keys(self, command: str) -> Keys:
        """The keys of a command that work now."""
        letters = self.letter_keys
        return tuple(key for key in self._keys[command] if letters or not is_single_character(key))

    def names(self, command: str) -> str:
        """The keys that work now, as this system writes them.

        Media keys bear their own names and need no list, unless there is nothing else.
        """
        keys = self.keys(command)
        plain = [key for key in keys if "Media" not in key]
        return ", ".join(native(key) for key in plain or keys)

    def owner(self, key: str) -> str:
        """The command that the key belongs to; empty for none."""
        wanted = portable(key)
        owners = (command for command, keys in self._keys.items() if wanted in map(portable, keys))
        return next(owners, "")

    def is_changed(self, command: str) -> bool:
        """Whether a command has other keys than those of the table."""
        return _portable(self._keys[command]) != self._portable[command]

    def add(self, command: str, key: str) -> None:
        """One more key for a command. Raises ValueError where it is none, reserved or taken."""
        wanted = portable(key)
        if not wanted or wanted in RESERVED or self.owner(wanted):
            raise ValueError(key)
        self._keep(command, (*self._keys[command], wanted))

    def remove(self, command: str, key: str) -> None:
        """One key less for a command."""
        wanted = portable(key)
        self._keep(command, tuple(k for k in self._keys[command] if portable(k) != wanted))

    def reset(self, command: str) -> str:
        """The table's keys for a command; returns one of them that another command has, if so."""
        for key in self._defaults[command]:
            if self.owner(key) not in ("", command):
                return key
        self._settings.set(setting_of(command), "")
        self._refresh()
        return ""

    def reset_all(self) -> None:
        """The table's keys for all commands."""
        for command in self._defaults:
            self._settings.set(setting_of(command), "")
        self._refresh()

    def _keep(self, command: str, keys: Keys) -> None:
        same = _portable(keys) == self._portable[command]
        text = "" if same else "; ".join(map(portable, keys)) or _NONE
        self._settings.set(setting_of(command), text)
        self._refresh()

    def _refresh(self) -> None:
        self._keys = self._resolve()
        self.changed.emit()


def _portable(keys: Keys) -> Keys:
    return tuple(portable(key) for key in keys)
