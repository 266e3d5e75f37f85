"""Every command: id, words, keys, icon, menu; menus, buttons and the key list come from here."""

from dataclasses import dataclass
from unicodedata import mirrored

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from captionplayer.messages import QT_TRANSLATE_NOOP
from captionplayer.ui.keymap import Keymap, is_plain, native

MENUS = {
    "lesson": QT_TRANSLATE_NOOP("Commands", "&Lesson"),
    "playback": QT_TRANSLATE_NOOP("Commands", "&Playback"),
    "captions": QT_TRANSLATE_NOOP("Commands", "&Captions"),
    "sound": QT_TRANSLATE_NOOP("Commands", "&Sound"),
    "view": QT_TRANSLATE_NOOP("Commands", "&View"),
    "exercises": QT_TRANSLATE_NOOP("Commands", "&Exercises"),
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
        ("Space", "K", "Media Play", "Media Pause", "Toggle Media Play/Pause"),
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
        ("P", "Media Previous"),
        "skip-back-fill",
        repeats=True,
    ),
    Command(
        "next-caption",
        QT_TRANSLATE_NOOP("Commands", "Next caption"),
        "playback",
        ("N", "Media Next"),
        "skip-forward-fill",
        repeats=True,
    ),
    Command(
        "repeat-caption", QT_TRANSLATE_NOOP("Commands", "Repeat this caption"), "playback", ("R",)
    ),
    Command(
        "loop-caption",
        QT_TRANSLATE_NOOP("Commands", "Loop this caption"),
        "playback",
        ("I",),
        checkable=True,
    ),
    Command(
        "loop-points",
        QT_TRANSLATE_NOOP("Commands", "Loop: mark start, mark end, off"),
        "playback",
        ("A",),
    ),
    Command("stop", QT_TRANSLATE_NOOP("Commands", "Stop"), "playback", ("Media Stop",)),
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
        "second-captions",
        QT_TRANSLATE_NOOP("Commands", "Two caption languages"),
        "captions",
        ("B",),
        checkable=True,
    ),
    Command(
        "swap-captions",
        QT_TRANSLATE_NOOP("Commands", "Swap the two caption languages"),
        "captions",
        ("X",),
    ),
    Command(
        "speak",
        QT_TRANSLATE_NOOP("Commands", "Spoken captions"),
        "captions",
        ("V",),
        "chat-circle-text",
    ),
    Command(
        "say-caption",
        QT_TRANSLATE_NOOP("Commands", "Speak the current caption"),
        "captions",
        ("S",),
    ),
    Command(
        "pause-until-read",
        QT_TRANSLATE_NOOP("Commands", "Pause until read: off, your speed, a key"),
        "captions",
        ("W",),
    ),
    Command(
        "caption-region",
        QT_TRANSLATE_NOOP("Commands", "To the captions and back"),
        "captions",
        ("Z",),
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
        "described",
        QT_TRANSLATE_NOOP("Commands", "Described version"),
        "sound",
        ("D",),
        "eye-slash",
        checkable=True,
    ),
    Command(
        "audio-track",
        QT_TRANSLATE_NOOP("Commands", "Choose the audio track"),
        "sound",
        ("U",),
        "headphones",
    ),
    Command(
        "sign-language",
        QT_TRANSLATE_NOOP("Commands", "Sign language"),
        "view",
        ("H",),
        "hand-waving",
        checkable=True,
    ),
    Command(
        "sign-beside",
        QT_TRANSLATE_NOOP("Commands", "Sign language beside the video"),
        "view",
        (),
        checkable=True,
    ),
    Command(
        "sign-larger",
        QT_TRANSLATE_NOOP("Commands", "Larger sign-language picture"),
        "view",
        (".",),
        "",
        repeats=True,
    ),
    Command(
        "sign-smaller",
        QT_TRANSLATE_NOOP("Commands", "Smaller sign-language picture"),
        "view",
        (",",),
        "",
        repeats=True,
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
        "exercises",
        ("E",),
        "check-square",
    ),
    Command(
        "read-aloud",
        QT_TRANSLATE_NOOP("Commands", "Read aloud where the focus is, or stop"),
        "view",
        ("Ctrl+R",),
        in_player=False,
    ),
    Command(
        "previous-exercise",
        QT_TRANSLATE_NOOP("Commands", "Previous exercise"),
        "exercises",
        ("Ctrl+PgUp",),
        in_player=False,
    ),
    Command(
        "next-exercise",
        QT_TRANSLATE_NOOP("Commands", "Next exercise"),
        "exercises",
        ("Ctrl+PgDown",),
        in_player=False,
    ),
    Command(
        "one-at-a-time",
        QT_TRANSLATE_NOOP("Commands", "One exercise at a time"),
        "exercises",
        (),
        in_player=False,
        checkable=True,
    ),
    Command(
        "results",
        QT_TRANSLATE_NOOP("Commands", "Show the results"),
        "exercises",
        (),
        in_player=False,
    ),
    Command(
        "save-results",
        QT_TRANSLATE_NOOP("Commands", "Save the results…"),
        "exercises",
        (),
        in_player=False,
    ),
    Command(
        "erase-lesson",
        QT_TRANSLATE_NOOP("Commands", "Erase what is kept of this lesson…"),
        "exercises",
        (),
        in_player=False,
    ),
    Command(
        "erase-all",
        QT_TRANSLATE_NOOP("Commands", "Erase what is kept of all lessons…"),
        "exercises",
        (),
        in_player=False,
    ),
    Command(
        "other-part",
        QT_TRANSLATE_NOOP("Commands", "To the other part of the window"),
        "view",
        ("F6",),
        in_player=False,
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
        "guide",
        QT_TRANSLATE_NOOP("Commands", "Guide"),
        "help",
        ("Shift+F1",),
        "book-open",
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
        "doctor",
        QT_TRANSLATE_NOOP("Commands", "Check this computer…"),
        "help",
        (),
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
    Command(
        "about",
        QT_TRANSLATE_NOOP("Commands", "About captionplayer"),
        "help",
        (),
        in_player=False,
    ),
)


def words(text: str) -> str:
    """Words of the table in the interface's language."""
    return QCoreApplication.translate("Commands", text)


def default_keys() -> dict[str, tuple[str, ...]]:
    """The table's keys by the commands' ids."""
    return {command.id: command.keys for command in COMMANDS}


class Actions(QObject):
    """The commands as Qt's actions; those of the player act inside its widget only."""

    def __init__(self, window: QWidget, player: QWidget, keymap: Keymap) -> None:
        super().__init__(window)
        self._actions = {command.id: QAction(words(command.text), window) for command in COMMANDS}
        self._player = player
        self._keymap = keymap
        self._plain: list[QShortcut] = []
        for command in COMMANDS:
            self._prepare(command, player if command.in_player else window)
        keymap.changed.connect(self.use_keys)
        self.use_keys()

    def _prepare(self, command: Command, owner: QWidget) -> None:
        action = self._actions[command.id]
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setAutoRepeat(command.repeats)
        context = Qt.ShortcutContext
        inside = context.WidgetWithChildrenShortcut
        action.setShortcutContext(inside if command.in_player else context.WindowShortcut)
        owner.addAction(action)

    @Slot()
    def use_keys(self) -> None:
        """Take the keys that work now; tool tips name them."""
        self._drop_plain()
        for command in COMMANDS:
            action, keys = self[command.id], self._keymap.keys(command.id)
            own = [key for key in keys if command.in_player or not is_plain(key)]
            action.setShortcuts([QKeySequence(key) for key in own])
            for key in keys:
                if key not in own:
                    self._add_plain(command, key)
            text, names = words(command.text), self._keymap.names(command.id)
            # a menu draws the key itself, and [ as ] where it is written from right to left
            turned = QGuiApplication.isRightToLeft() and bool(own) and mirrored(own[0][-1])
            action.setText(f"{text}\t{native(own[0])}" if turned else text)
            if names:
                text = words(_WITH_KEYS).format(command=text, keys=names)
            action.setToolTip(text)

    def _add_plain(self, command: Command, key: str) -> None:
        """Keys that controls elsewhere need act in the player only, whatever the command.

        (For single characters: WCAG 2.1.4.)
        """
        shortcut = QShortcut(QKeySequence(key), self._player)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(command.repeats)
        shortcut.activated.connect(self[command.id].trigger)
        self._plain.append(shortcut)

    def _drop_plain(self) -> None:
        for shortcut in self._plain:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._plain.clear()

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def name_of_key(self, command_id: str) -> str:
        """A command's first key, as this system writes it."""
        return native(self[command_id].shortcut().toString())
