"""The keys' page of the preferences: every command with its keys, and ways to change them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from captionplayer.ui.actions import COMMANDS, Command, words
from captionplayer.ui.flow import FlowLayout
from captionplayer.ui.keyfield import KeyField
from captionplayer.ui.keymap import RESERVED, Keymap, is_single_character, native
from captionplayer.ui.rows import Check, note

_ROWS = 9  # of the table that are seen at least
_REASON = Qt.FocusReason.OtherFocusReason


class KeysPage(QWidget):
    """A table to choose a command in, and below it the keys of the chosen one."""

    said = Signal(str)

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._commands: Sequence[Command] = COMMANDS
        self.letters = Check(self.tr("Use letters and signs as keys"), self)
        self.letters.setObjectName("letters")
        self.table = self._make_table()
        self._heading = QLabel(self)
        self._heading.setProperty("role", "groupLabel")
        self._keys = QWidget(self)
        self._flow = FlowLayout(self._keys)
        self.field = KeyField(self)
        self._news = note("", self)
        self.reset_button = QPushButton(self.tr("Reset the keys of this command"), self)
        self.reset_all_button = QPushButton(self.tr("Reset all keys"), self)
        self._build()
        self._connect()
        self.show_keys()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._commands), 2, self)
        table.setObjectName("commandTable")
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        to_contents = QHeaderView.ResizeMode.ResizeToContents
        table.horizontalHeader().setSectionResizeMode(1, to_contents)
        table.setMinimumHeight(_ROWS * round(2.2 * self.fontMetrics().height()))
        for row, command in enumerate(self._commands):
            table.setItem(row, 0, QTableWidgetItem(words(command.text)))
            table.setItem(row, 1, QTableWidgetItem())
        table.setCurrentCell(0, 0)
        return table

    def _build(self) -> None:
        hint = self.tr("Without them, a letter that is typed or spoken by mistake does nothing.")
        self.letters.setAccessibleDescription(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.letters, note(hint, self), self.table, self._heading, self._keys):
            column.addWidget(widget)
        for widget in (self.field, self._news, self.reset_button, self.reset_all_button):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.letters.chosen.connect(self._use_letters)
        self.table.currentCellChanged.connect(self._show_command)
        self.field.key_pressed.connect(self._add)
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        self._keymap.changed.connect(self.show_keys)

    @property
    def command(self) -> Command:
        """The command whose keys are shown."""
        return self._commands[max(self.table.currentRow(), 0)]

    def choose(self, command_id: str) -> None:
        """Show the keys of a command."""
        rows = {command.id: row for row, command in enumerate(self._commands)}
        self.table.setCurrentCell(rows[command_id], 0)

    @Slot()
    def show_keys(self) -> None:
        """Show the keys as they are now."""
        self.letters.setChecked(self._keymap.letter_keys)
        for row, command in enumerate(self._commands):
            item = self.table.item(row, 1)
            if item is not None:
                item.setText(self._names(command))
        self._show_command()

    def _names(self, command: Command) -> str:
        names = self._keymap.names(command.id)
        if self._keymap.is_changed(command.id):
            return self.tr("{keys} (changed)").format(keys=names).strip()
        return names

    @Slot()
    def _show_command(self) -> None:
        command = self.command
        name = words(command.text)
        self._heading.setText(self.tr("Keys of “{command}”").format(command=name))
        self.field.setAccessibleDescription(self._heading.text())
        self._show_buttons(self._keymap.all_keys(command.id))
        self.reset_button.setEnabled(self._keymap.is_changed(command.id))
        self._tell("")

    def _show_buttons(self, keys: Sequence[str]) -> None:
        """One button for each key, which takes it away."""
        had_focus = self._keys.isAncestorOf(self.window().focusWidget() or self)
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        before: QWidget = self.table
        for key in keys:
            button = QPushButton(self.tr("Remove {key}").format(key=native(key)), self._keys)
            button.setObjectName(key)
            button.clicked.connect(self._remove)
            self._flow.addWidget(button)
            button.show()
            self.setTabOrder(before, button)
            before = button
        self.setTabOrder(before, self.field)
        self._keys.setVisible(bool(keys))
        if had_focus:
            self.field.setFocus(_REASON)

    # what a learner asks for

    @Slot(object)
    def _use_letters(self, on: object) -> None:
        self._keymap.use_letter_keys(bool(on))

    @Slot(str)
    def _add(self, key: str) -> None:
        owner = self._keymap.owner(key)
        names = {"key": native(key), "command": self._name(owner or self.command.id)}
        if key in RESERVED or not key:
            self._tell(self.tr("{key} is needed everywhere. Press another key.").format(**names))
        elif owner:
            sentence = self.tr("{key} already belongs to “{command}”. Remove it there first.")
            self._tell(sentence.format(**names))
        else:
            self._keymap.add(self.command.id, key)
            if is_single_character(key) and not self._keymap.letter_keys:
                sentence = self.tr("{key} is kept, but letters and signs are not used as keys now.")
            else:
                sentence = self.tr("{key} now belongs to “{command}”.")
            self._tell(sentence.format(**names))

    @Slot()
    def _remove(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            key = button.objectName()
            self._keymap.remove(self.command.id, key)
            self._tell(self.tr("{key} is free.").format(key=native(key)))

    @Slot()
    def _reset(self) -> None:
        taken = self._keymap.reset(self.command.id)
        if taken:
            sentence = self.tr("{key} already belongs to “{command}”. Remove it there first.")
            owner = self._name(self._keymap.owner(taken))
            self._tell(sentence.format(key=native(taken), command=owner))
        else:
            self.field.setFocus(_REASON)  # the button has nothing left to do
            self._tell(self.tr("The keys of this command are reset."))

    @Slot()
    def _reset_all(self) -> None:
        self._keymap.reset_all()
        self._tell(self.tr("All keys are reset."))

    def _name(self, command_id: str) -> str:
        return next(words(each.text) for each in self._commands if each.id == command_id)

    def _tell(self, sentence: str) -> None:
        """Show what happened below the keys, and have it said."""
        self._news.setText(sentence)
        self._news.setVisible(bool(sentence))
        if sentence:
            self.said.emit(sentence)
