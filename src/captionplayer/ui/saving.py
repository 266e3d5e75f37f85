"""Saving the results of a lesson as a file, for a person or for another program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from captionplayer.errors import Notice, StorageError, notice

if TYPE_CHECKING:
    from captionplayer.lessons.session import Session


class Saving(QObject):
    """Asks where to, and writes what the session holds; the dialogue is the system's own."""

    noticed = Signal(Notice)
    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._session: Session | None = None

    def open(self, session: Session) -> None:
        """Take a lesson."""
        self._session = session

    @Slot()
    def ask_where(self) -> None:
        """Let the learner choose a file; the dialogue asks before one is written over."""
        self._kinds = {
            self.tr("Text (*.txt)"): "txt",
            self.tr("For other programs: JSON (*.json)"): "json",
            self.tr("For spreadsheets: CSV (*.csv)"): "csv",
        }
        self._dialog = QFileDialog(self._window, self.tr("Save the results"))
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.setNameFilters(list(self._kinds))
        self._dialog.setDefaultSuffix("txt")
        self._dialog.filterSelected.connect(self._set_suffix)
        self._dialog.fileSelected.connect(self._save_chosen)
        self._dialog.open()

    @Slot(str)
    def _set_suffix(self, name: str) -> None:
        self._dialog.setDefaultSuffix(self._kinds[name])

    @Slot(str)
    def _save_chosen(self, name: str) -> None:
        self.save(Path(name), self._kinds[self._dialog.selectedNameFilter()])

    def save(self, path: Path, form: str) -> None:
        """Write the results as "txt", "json" or "csv"."""
        if self._session is None:
            return
        # the window comes first
        from captionplayer.lessons.results import as_csv, as_json, as_text  # noqa: PLC0415

        forms = {"txt": as_text, "json": as_json, "csv": as_csv}
        try:
            written = forms[form]([self._session.results()])
            # rows of CSV end as they are written (RFC 4180)
            path.write_text(written, encoding="utf-8", newline="" if form == "csv" else "\n")
        except StorageError as error:
            self.noticed.emit(error.notice)
        except OSError as error:
            reason = error.strerror or str(error)
            self.noticed.emit(notice("results-unwritable", file=path, reason=reason))
        else:
            self.said.emit(self.tr("Saved as {name}").format(name=path.name))
