"""Every command: id, words, keys, icon, menu; menus, buttons and the key list come from here."""

from dataclasses import dataclass
from unicodedata import mirrored

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from captionplayer.messages import QT_TRANSLATE_NOOP
from captionplayer.ui.prose import isolated

MENUS = {
    "lesson": QT_TRANSLATE_NOOP("Commands", "&Lesson"),
    "playback": QT_TRANSLATE_NOOP("Commands", "&Playback"),
    "captions": QT_TRANSLATE_NOOP("Commands", "&Captions"),
    "sound": QT_TRANSLATE_NOOP("Commands", "&Sound"),
    "view": QT_TRANSLATE_NOOP("Commands", "&View"),
    "help": QT_TRANSLATE_NOOP("Commands", "&Help"),
}


_WITH_KEYS = QT_TRANSLATE_NOOP("Commands", "{command} ({keys})")


@dataclass(frozen=True)
class Command:
    """Something a learner can ask for.

    Keys of an `in_player` command act while the focus is in the player only; `icon` is a name of
    the icon font, `repeats` whether a key held down asks again.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...]
    icon: str = ""
    in_player: bool = True
    checkable: bool = False
    repeats: bool = False


COMMANDS = (
    Command(
        "play",
        QT_TRANSLATE_NOOP("Commands", "Play or pause"),
        "playback",
        ("Space", "K", "Media Play"),
        "play-fill",
    ),
    Command(
        "back",
        QT_TRANSLATE_NOOP("Commands", "Back 5 seconds"),
        "playback",
        ("Left",),
        "",
        repeats=True,
    ),
    Command(
        "forward",
        QT_TRANSLATE_NOOP("Commands", "Forward 5 seconds"),
        "playback",
        ("Right",),
        "",
        repeats=True,
    ),
    Command(
        "back-far",
        QT_TRANSLATE_NOOP("Commands", "Back 10 seconds"),
        "playback",
        ("J",),
        "arrow-counter-clockwise",
        repeats=True,
    ),
    Command(
        "forward-far",
        QT_TRANSLATE_NOOP("Commands", "Forward 10 seconds"),
        "playback",
        ("L",),
        "arrow-clockwise",
        repeats=True,
    ),
    Command(
        "previous-caption",
        QT_TRANSLATE_NOOP("Commands", "Previous caption"),
        "playback",
        ("P",),
        "skip-back-fill",
        repeats=True,
    ),
    Command(
        "next-caption",
        QT_TRANSLATE_NOOP("Commands", "Next caption"),
        "playback",
        ("N",),
        "skip-forward-fill",
        repeats=True,
    ),
    Command("restart", QT_TRANSLATE_NOOP("Commands", "To the start"), "playback", ("Home",)),
    Command(
        "slower", QT_TRANSLATE_NOOP("Commands", "Slower"), "playback", ("[", "<"), "", repeats=True
    ),
    Command(
        "faster", QT_TRANSLATE_NOOP("Commands", "Faster"), "playback", ("]", ">"), "", repeats=True
    ),
    Command(
        "usual-speed", QT_TRANSLATE_NOOP("Commands", "Usual speed"), "playback", ("Backspace",)
    ),
    Command(
        "captions",
        QT_TRANSLATE_NOOP("Commands", "Captions"),
        "captions",
        ("C",),
        "closed-captioning",
        checkable=True,
    ),
    Command(
        "language",
        QT_TRANSLATE_NOOP("Commands", "Choose the caption language"),
        "captions",
        ("G",),
        "translate",
    ),
    Command(
        "say-caption", QT_TRANSLATE_NOOP("Commands", "Say the current caption"), "captions", ("S",)
    ),
    Command(
        "larger",
        QT_TRANSLATE_NOOP("Commands", "Larger captions"),
        "captions",
        ("+", "="),
        "",
        repeats=True,
    ),
    Command(
        "smaller",
        QT_TRANSLATE_NOOP("Commands", "Smaller captions"),
        "captions",
        ("-",),
        "",
        repeats=True,
    ),
    Command("usual-size", QT_TRANSLATE_NOOP("Commands", "Usual caption size"), "captions", ("0",)),
    Command("louder", QT_TRANSLATE_NOOP("Commands", "Louder"), "sound", ("Up",), "", repeats=True),
    Command(
        "quieter", QT_TRANSLATE_NOOP("Commands", "Quieter"), "sound", ("Down",), "", repeats=True
    ),
    Command(
        "mute",
        QT_TRANSLATE_NOOP("Commands", "Mute"),
        "sound",
        ("M",),
        "speaker-high-fill",
        checkable=True,
    ),
    Command(
        "fullscreen",
        QT_TRANSLATE_NOOP("Commands", "Full screen"),
        "view",
        ("F", "F11"),
        "corners-out",
        checkable=True,
    ),
    Command(
        "transcript",
        QT_TRANSLATE_NOOP("Commands", "Transcript"),
        "view",
        ("T",),
        "text-align-left",
        checkable=True,
    ),
    Command(
        "exercises",
        QT_TRANSLATE_NOOP("Commands", "Show the exercises"),
        "view",
        ("E",),
        "check-square",
    ),
    Command(
        "side-larger",
        QT_TRANSLATE_NOOP("Commands", "Larger side view"),
        "view",
        (),
        in_player=False,
    ),
    Command(
        "side-smaller",
        QT_TRANSLATE_NOOP("Commands", "Smaller side view"),
        "view",
        (),
        in_player=False,
    ),
    Command(
        "video",
        QT_TRANSLATE_NOOP("Commands", "Back to the video"),
        "view",
        ("Escape",),
        in_player=False,
    ),
    Command(
        "open",
        QT_TRANSLATE_NOOP("Commands", "Open a lesson file…"),
        "lesson",
        ("Ctrl+O",),
        in_player=False,
    ),
    Command(
        "open-folder",
        QT_TRANSLATE_NOOP("Commands", "Open a lesson folder…"),
        "lesson",
        ("Ctrl+Shift+O",),
        in_player=False,
    ),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "lesson", ("Ctrl+Q",), in_player=False),
    Command(
        "preferences",
        QT_TRANSLATE_NOOP("Commands", "Preferences"),
        "view",
        ("O", "Ctrl+,"),
        "sliders",
        in_player=False,
    ),
    Command(
        "keys",
        QT_TRANSLATE_NOOP("Commands", "Show the keys"),
        "help",
        ("F1", "?"),
        "keyboard",
        in_player=False,
    ),
    Command(
        "letter-keys",
        QT_TRANSLATE_NOOP("Commands", "Use letters and signs as keys"),
        "help",
        (),
        in_player=False,
        checkable=True,
    ),
)


def words(text: str) -> str:
    """Words of the table in the interface's language."""
    return QCoreApplication.translate("Commands", text)


def is_single_character(key: str) -> bool:
    """Whether the key types a letter, digit or sign (WCAG 2.1.4); Space and arrows do not count."""
    return len(key) == 1


def keys_of(command: Command, letter_keys: bool) -> tuple[str, ...]:
    """The keys that work now."""
    return tuple(key for key in command.keys if letter_keys or not is_single_character(key))


def key_names(command: Command, letter_keys: bool) -> str:
    """The keys as this system writes them."""
    return ", ".join(_key_name(key) for key in keys_of(command, letter_keys))


def _key_name(key: str) -> str:
    name = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    # among words from right to left, [ would be drawn as ]
    return isolated(name) if QGuiApplication.isRightToLeft() else name


class Actions:
    """The commands as Qt's actions; those of the player act inside its widget only."""

    def __init__(self, window: QWidget, player: QWidget, letter_keys: bool) -> None:
        self._actions = {command.id: QAction(words(command.text), window) for command in COMMANDS}
        self._signs: list[tuple[QShortcut, QKeySequence]] = []
        for command in COMMANDS:
            self._prepare(command, player if command.in_player else window)
            if not command.in_player:
                self._add_signs(command, player)
        self.use_letter_keys(letter_keys)

    def _prepare(self, command: Command, owner: QWidget) -> None:
        action = self._actions[command.id]
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setAutoRepeat(command.repeats)
        context = Qt.ShortcutContext
        inside = context.WidgetWithChildrenShortcut
        action.setShortcutContext(inside if command.in_player else context.WindowShortcut)
        owner.addAction(action)

    def _add_signs(self, command: Command, player: QWidget) -> None:
        """Single characters act in the player only, whatever the command (WCAG 2.1.4)."""
        for key in filter(is_single_character, command.keys):
            shortcut = QShortcut(player)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self[command.id].trigger)
            self._signs.append((shortcut, QKeySequence(key)))

    def use_letter_keys(self, on: bool) -> None:
        """Let single characters be keys, or not; tool tips name the keys that work."""
        for command in COMMANDS:
            action = self[command.id]
            keys = keys_of(command, on and command.in_player)
            action.setShortcuts([QKeySequence(key) for key in keys])
            names = key_names(command, on)
            text = words(command.text)
            # a menu draws the key itself, and [ as ] where it is written from right to left
            turned = QGuiApplication.isRightToLeft() and bool(keys) and mirrored(keys[0][-1])
            action.setText(f"{text}\t{_key_name(keys[0])}" if turned else text)
            if names:
                text = words(_WITH_KEYS).format(command=text, keys=names)
            action.setToolTip(text)
        for shortcut, key in self._signs:
            shortcut.setKey(key if on else QKeySequence())

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]
