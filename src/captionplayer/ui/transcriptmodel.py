"""The lines of a transcript as a list for Qt: what each says to the eye and to the ear."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from captionplayer.captions.alignment import Row
from captionplayer.captions.search import Hit
from captionplayer.captions.times import clock
from captionplayer.captions.track import Cue
from captionplayer.language import own_name

Index = QModelIndex | QPersistentModelIndex


class TranscriptModel(QAbstractListModel):
    """Rows of captions, which of them are due, and what a search found in them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.languages: tuple[str, ...] = ()
        self.now: frozenset[int] = frozenset()
        self.query = ""
        self.hit: Hit | None = None
        self._starts: list[int] = []

    def show_rows(self, rows: Sequence[Row], languages: tuple[str, ...]) -> None:
        """Show these lines in place of those before; the first language is the one shown first."""
        self.beginResetModel()
        self.rows = rows
        self.languages = languages
        self._starts = [row.start for row in rows]
        self.now = frozenset()
        self.hit = None
        self.endResetModel()

    def show_found(self, query: str, hit: Hit | None) -> None:
        """Mark what was found, and the hit that the learner is at; the view repaints itself."""
        self.query = query
        self.hit = hit

    def show_due(self, cues: tuple[Cue, ...], time: float) -> None:
        """Mark the lines of these cues; where none is due, the last one that has begun."""
        rows = {row for cue in cues for row in self._rows_at(cue)}
        if not rows and (row := bisect_right(self._starts, time) - 1) >= 0:
            rows = {row}
        if rows != self.now:
            changed = self.now ^ rows
            self.now = frozenset(rows)
            for row in changed:
                if row < len(self.rows):
                    self.dataChanged.emit(self.index(row), self.index(row))

    def _rows_at(self, cue: Cue) -> Iterable[int]:
        first = bisect_left(self._starts, cue.start)
        end = bisect_right(self._starts, cue.start)
        return (row for row in range(first, end) if self.rows[row].first == cue)

    def texts(self) -> list[str]:
        """What a search goes through: each line's text, in two languages one after the other."""
        if len(self.languages) < 2:
            return [row.texts[0] for row in self.rows]
        return [text for row in self.rows for text in row.texts]

    def row_of(self, hit: Hit) -> int:
        """The line that a hit is in."""
        return hit.text // max(len(self.languages), 1)

    def first_text_of(self, row: int) -> int:
        """Where the line's own text stands among `texts`."""
        return row * max(len(self.languages), 1)

    # what Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each line."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a line, for the eye or for a screen reader."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join((clock(row.start), *filter(None, row.texts)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(index.row())
        return None

    def _said(self, number: int) -> str:
        row = self.rows[number]
        parts = [clock(row.start)]
        if number in self.now:
            parts.append(self.tr("now"))
        cues = ([row.first] if row.first else []) + list(row.second)
        return ", ".join(parts + [self._words(cue) for cue in cues])

    def _words(self, cue: Cue) -> str:
        """The text of a cue; a screen reader's user hears which are not translated."""
        text = " ".join(cue.text.split())
        if not cue.fallback:
            return text
        language = own_name(cue.language)
        return self.tr("{text} (not translated: {language})").format(text=text, language=language)
