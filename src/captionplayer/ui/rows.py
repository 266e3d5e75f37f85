"""Rows of the preferences: a labelled control each, ready to be bound to a setting.

A page of one's own: make a `Page`, call `check`, `choice` and `number` with the settings in the
order of reading, connect `changed`; then add a `Section` for it (preferences.py).
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from captionplayer.ui.keys import KeyGuard
from captionplayer.ui.settings import Setting, Settings

_LETTERS = 12  # of a value that a combo box has room for at least


class Chooser(QComboBox):
    """A combo box of values with their words; the wheel scrolls past it unless it is focused."""

    chosen = Signal(object)

    def __init__(self, names: Mapping[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        for value, name in names.items():
            self.addItem(name, value)
        self.activated.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Choose the value, if it is offered."""
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)

    @Slot(int)
    def _tell(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the value, on the way past."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Number(QSpinBox):
    """A whole number in steps; the wheel scrolls past it unless it is focused."""

    chosen = Signal(object)

    def __init__(self, setting: Setting[int], step: int, unit: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(setting.least, setting.most)
        self.setSingleStep(step)
        self.setSuffix(unit)
        self.setKeyboardTracking(False)  # not 1, 15 and 150 while 150 is typed
        self.setAccelerated(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show the number without telling it as chosen."""
        before = self.blockSignals(True)
        self.setValue(int(str(value)))
        self.blockSignals(before)

    @Slot(int)
    def _tell(self, value: int) -> None:
        self.chosen.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the value, on the way past."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Check(QCheckBox):
    """A check box that tells what a learner chose."""

    chosen = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Check it, or not."""
        self.setChecked(bool(value))

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.isChecked())


Field = Chooser | Number | Check


class Rows(QWidget):
    """Labelled controls one below another; a label goes above its control where it must."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = KeyGuard(self)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(10)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def add(self, text: str, field: QWidget, hint: str = "") -> None:
        """A control with its visible label, and what the label does not say."""
        label = QLabel(text, self)
        label.setBuddy(field)
        # as high as the row, which puts the text in its middle
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        field.setAccessibleName(text)
        self._guard.watch(field)
        self._form.addRow(label, field)
        self._describe(field, hint)

    def add_whole(self, field: QWidget, hint: str = "") -> None:
        """A control that has its words itself, or that needs the whole width."""
        self._guard.watch(field)
        self._form.addRow(field)
        self._describe(field, hint)

    def add_group(self, text: str, group: QWidget) -> None:
        """A group of controls under its visible label; the group has its name itself."""
        label = QLabel(text, self)
        label.setProperty("role", "groupLabel")
        self._form.addRow(label)
        self._form.addRow(group)

    def _describe(self, field: QWidget, hint: str) -> None:
        if not hint:
            return
        field.setAccessibleDescription(hint)
        self._form.addRow(note(hint, self))


class _Bound(QObject):
    """Keeps what is chosen in a control, and says so."""

    kept = Signal(str)

    def __init__(self, settings: Settings, setting: Setting[Any], field: Field) -> None:
        super().__init__(field)
        self._settings, self._setting, self._field = settings, setting, field
        self.show_kept()
        field.chosen.connect(self._keep)

    @Slot()
    def show_kept(self) -> None:
        self._field.show_value(self._settings.get(self._setting))

    @Slot(object)
    def _keep(self, value: object) -> None:
        self._settings.set(self._setting, value)
        self.kept.emit(self._setting.key)


class Page(QWidget):
    """A page of the preferences whose controls keep their values in the settings at once.

    `changed` tells the key of the setting that was changed.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._bound: list[_Bound] = []
        self.rows = Rows(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(self.rows)
        # as high as the text is at this width, not as at the least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def check(self, setting: Setting[bool], text: str, hint: str = "") -> Check:
        """A check box for a setting that is on or off."""
        field = Check(text, self)
        self.rows.add_whole(field, hint)
        self._bind(setting, field)
        return field

    def choice(
        self, setting: Setting[Any], text: str, names: Mapping[Any, str], hint: str = ""
    ) -> Chooser:
        """A combo box for a setting with a few values, each with its words."""
        field = Chooser(names, self)
        self.rows.add(text, field, hint)
        self._bind(setting, field)
        return field

    def number(
        self, setting: Setting[int], text: str, unit: str, step: int = 1, hint: str = ""
    ) -> Number:
        """A spin box for a number within the setting's bounds; `unit` follows it, as "%"."""
        field = Number(setting, step, unit, self)
        self.rows.add(text, field, hint)
        self._bind(setting, field)
        return field

    @Slot()
    def show_kept(self) -> None:
        """Show the settings as they are, where something else changed them."""
        for bound in self._bound:
            bound.show_kept()

    def _bind(self, setting: Setting[Any], field: Field) -> None:
        field.setObjectName(setting.key)
        bound = _Bound(self._settings, setting, field)
        bound.kept.connect(self.changed)
        self._bound.append(bound)


def note(text: str, parent: QWidget) -> QLabel:
    """A quiet sentence that wraps."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setProperty("role", "muted")
    return label
