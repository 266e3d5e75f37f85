"""The transcript: all captions of a lesson as text, to be read, searched, copied and saved."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from captionplayer.captions.alignment import align
from captionplayer.captions.plaintext import dump_rows
from captionplayer.captions.search import Hit, Hits, Index
from captionplayer.captions.track import Cue, Track
from captionplayer.language import own_name
from captionplayer.ui.icons import Icons
from captionplayer.ui.namedbutton import NamedButton
from captionplayer.ui.transcriptlayout import FontFor
from captionplayer.ui.transcriptlist import TranscriptList
from captionplayer.ui.transcriptmodel import TranscriptModel
from captionplayer.ui.transcriptsearch import SearchBar

_AT_ONCE = 500  # texts that are made ready for searching in one turn of the event loop


class Transcript(QWidget):
    """Shows the lines of one or two languages, and where in them the lesson is."""

    cue_chosen = Signal(Cue)
    cues_focused = Signal(tuple)
    follow_changed = Signal(bool)
    second_chosen = Signal(str)
    save_asked = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = TranscriptModel(self)
        self._index = Index(())
        self._hits = Hits()
        self._paused = False  # following, while the learner looks elsewhere
        self.search = SearchBar("transcript", self.tr("Search the transcript"), self)
        self.lines = TranscriptList(self._model, self)
        self.follow = QCheckBox(self.tr("Follow"), self)
        self.follow.setObjectName("transcriptFollow")
        self.follow.setToolTip(self.tr("Keep the current line in view"))
        self.follow.setAccessibleDescription(self.follow.toolTip())
        self.now = self._button(
            "Now", self.tr("Current line"), self.tr("Go to the line that is being said")
        )
        self.second = QComboBox(self)
        self.second.setObjectName("transcriptSecond")
        self.second.setAccessibleName(self.tr("Second language of the transcript"))
        self.second.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.copy = self._button(
            "Copy", self.tr("Copy"), self.tr("Copy the selected lines with their times")
        )
        self.save = self._button("Save", self.tr("Save…"), self.tr("Save as text or captions"))
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._prepare)
        self._build()
        self._connect()

    def _button(self, name: str, words: str, tip: str) -> QPushButton:
        button = NamedButton(f"transcript{name}", words, self)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        return button

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.lines, 1)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.setSpacing(8)
        self._groups = [self._row(self.follow, self.now), self._row(self.second, self.copy)]
        self._groups[1].addWidget(self.save)
        self._groups[0].addStretch(1)
        self._groups[1].setStretch(0, 1)
        for group in self._groups:
            self._tools.addLayout(group)
        layout.addLayout(self._tools)

    def _row(self, *widgets: QWidget) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.search.asked_for.connect(self._search)
        self.search.next_asked.connect(self._next)
        self.search.previous_asked.connect(self._previous)
        self.search.said.connect(self.said)
        self.lines.chosen.connect(self._choose)
        self.lines.moved.connect(self._pause)
        self.lines.selectionModel().currentChanged.connect(self._tell_focused)
        self.lines.copy_asked.connect(self.copy_lines)
        self.follow.toggled.connect(self._switch_follow)
        self.now.clicked.connect(self._go_to_now)
        self.second.activated.connect(self._choose_second)
        self.copy.clicked.connect(self.copy_lines)
        self.save.clicked.connect(self.save_asked)

    def take_over(self, before: "Transcript") -> None:
        """Show what another one shows: its second language, its search and its line."""
        if language := before.second.currentData():
            self.second_chosen.emit(language)
        self.search.field.setText(before.search.field.text())
        place = before._place()
        if place is not None and place < len(self._model.rows):
            self.lines.begin_at(place)

    def take_focus(self) -> None:
        """Bring the focus to the lines."""
        self.lines.take_focus()

    def use_icons(self, icons: Icons) -> None:
        """Put the icons on the buttons."""
        self.search.use_icons(icons)

    def set_fonts(self, fonts: FontFor, line_spacing: int) -> None:
        """Set captions in the learner's reading style."""
        self.lines.set_fonts(fonts, line_spacing)

    # what is shown

    def show_tracks(self, first: Track, second: Track | None) -> None:
        """Show the captions of a language, with another's beside them where one is given."""
        place = self._place()
        languages = (first.language, second.language) if second else (first.language,)
        self._model.show_rows(align(first, second), languages)
        self.lines.setAccessibleName(self._name(languages))
        if place is not None:
            self.lines.begin_at(place)
        self._index = Index(self._model.texts())
        self._turns.start()
        if self.search.field.text():
            self._search(self.search.field.text())

    def _place(self) -> int | None:
        current = self.lines.currentIndex()
        return current.row() if current.isValid() else None

    def _name(self, languages: tuple[str, ...]) -> str:
        names = [own_name(language) for language in languages]
        if len(names) > 1:
            words = self.tr("Transcript: {first} and {second}")
            return words.format(first=names[0], second=names[1])
        return self.tr("Transcript: {language}").format(language=names[0])

    def show_languages(self, languages: Sequence[str], second: str) -> None:
        """Offer these languages beside the first; `second` is the one shown, or empty."""
        self.second.clear()
        self.second.addItem(self.tr("One language"), "")
        for language in languages:
            self.second.addItem(self.tr("With {language}").format(language=own_name(language)))
            self.second.setItemData(self.second.count() - 1, language)
        self.second.setCurrentIndex(max(self.second.findData(second), 0))
        self.second.setEnabled(bool(languages))
        self._arrange()

    def show_due(self, cues: tuple[Cue, ...], time: float) -> None:
        """Mark what is said now, and bring it into sight where that is wanted."""
        before = self._model.now
        self._model.show_due(cues, time)
        if self._model.now != before and self.follow.isChecked() and not self._paused:
            self._reveal()

    def cues_in_sight(self) -> tuple[Cue, ...]:
        """The captions whose lines are seen now."""
        return tuple(self._model.rows[row].cue for row in self.lines.rows_in_sight())

    @Slot()
    def _tell_focused(self) -> None:
        place = self._place()
        if place is not None and self.lines.hasFocus():
            self.cues_focused.emit((self._model.rows[place].cue,))

    def _reveal(self) -> None:
        if self._model.now:
            self.lines.reveal(min(self._model.now))

    def show_follow(self, on: bool) -> None:
        """Follow what is said, or not."""
        self.follow.setChecked(on)

    @Slot(bool)
    def resume(self, playing: bool = True) -> None:
        """The learner plays on: what he looked at before is followed no longer."""
        if playing:
            self._paused = False
            if self.follow.isChecked():
                self._reveal()

    @Slot()
    def _pause(self) -> None:
        self._paused = True

    @Slot(bool)
    def _switch_follow(self, on: bool) -> None:
        self.follow_changed.emit(on)
        if on:
            self.resume()

    @Slot()
    def _go_to_now(self) -> None:
        self._paused = False
        if self._model.now:
            self.lines.begin_at(min(self._model.now))

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._paused = False
        self.cue_chosen.emit(self._model.rows[row].cue)

    @Slot(int)
    def _choose_second(self, place: int) -> None:
        self.second_chosen.emit(self.second.itemData(place))

    # searching

    @Slot()
    def _prepare(self) -> None:
        if self._index.prepare(_AT_ONCE):
            self._turns.stop()

    @Slot(str)
    def _search(self, query: str) -> None:
        """Find from the current line on, so that more letters stay at the same hit."""
        self._hits = self._index.search(query)
        place = self._place()
        row = place if place is not None else min(self._model.now, default=0)
        self._show_hit(query, self._hits.first_from(self._model.first_text_of(row)))

    @Slot()
    def _next(self) -> None:
        if self._model.hit is not None:
            self._show_hit(self._model.query, self._hits.after(self._model.hit))
            self.said.emit(self._hit_words())

    @Slot()
    def _previous(self) -> None:
        if self._model.hit is not None:
            self._show_hit(self._model.query, self._hits.before(self._model.hit))
            self.said.emit(self._hit_words())

    def _show_hit(self, query: str, hit: Hit | None) -> None:
        self._model.show_found(query, hit)
        self.lines.show_found()
        self.search.show_found(self._hits.total, None if hit is None else hit.number)
        if hit is not None:
            self.lines.go_to(self._model.row_of(hit))

    def _hit_words(self) -> str:
        """Which hit it is and the line that it is in, for who does not see it."""
        hit = self._model.hit
        if hit is None:
            return ""
        line = self._model.index(self._model.row_of(hit)).data(Qt.ItemDataRole.AccessibleTextRole)
        return self.tr("{number} of {total}: {line}").format(
            number=hit.number + 1, total=self._hits.total, line=line
        )

    # copying

    @Slot()
    def copy_lines(self) -> None:
        """The selected lines, or all of them, into the clipboard, with their times."""
        rows = self._model.rows
        chosen = [rows[row] for row in self.lines.selected_rows()] or list(rows)
        QGuiApplication.clipboard().setText(dump_rows(chosen))
        self.said.emit(self.tr("%n line(s) copied", "", len(chosen)))

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tools stand in two rows where one is too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = sum(group.sizeHint().width() for group in self._groups) + 40
        wide = needed <= self.width()
        directions = QBoxLayout.Direction
        self._tools.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
