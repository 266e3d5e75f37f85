"""The audio tracks of a video by language and role, and the menu to choose one from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtMultimedia import QMediaMetaData
from PySide6.QtWidgets import QMenu, QWidget

from captionplayer.language import is_tag, match, own_name
from captionplayer.ui.chosenfirst import ChosenFirst

# What the titles of tracks for blind viewers say, in the interface's languages and some more. Qt
# hands on a track's title but neither its disposition ("visual_impaired", "descriptions") nor the
# name that an MP4 gives it; for those the manifest says which track it is.
_DESCRIBED = re.compile(
    r"\b(?:audio[ -]?descri|descri[bp]|audiovision|visual(?:ly)?[ -]impair|AD\b|hörfassung"
    r"|тифло|аудиодескрип)|وصف|口述|旁白",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class AudioTrack:
    """One of a medium's audio tracks; `language` is a tag, empty where the file does not say."""

    index: int
    language: str = ""
    title: str = ""

    @property
    def described(self) -> bool:
        """Whether its title says that it describes the picture."""
        return bool(_DESCRIBED.search(self.title))


def read_tracks(tracks: Sequence[QMediaMetaData]) -> tuple[AudioTrack, ...]:
    """The tracks that Qt has found."""
    return tuple(_read(index, track) for index, track in enumerate(tracks))


def _read(index: int, track: QMediaMetaData) -> AudioTrack:
    language = track.value(QMediaMetaData.Key.Language)
    code = QLocale.languageToCode(language) if isinstance(language, QLocale.Language) else ""
    title = str(track.value(QMediaMetaData.Key.Title) or "").strip()
    return AudioTrack(index, code if is_tag(code) and code != "und" else "", title)


def choose(
    tracks: Sequence[AudioTrack], languages: Sequence[str], described: int | None
) -> int | None:
    """The track to hear: of the first language that there is, else None for the file's own choice.

    `described` is the index of the track with audio description where that is wanted.
    """
    if described is not None:
        return described
    plain = [track for track in tracks if not track.described and track.language]
    found = match(languages, [track.language for track in plain])
    return next((track.index for track in plain if track.language == found), None)


class AudioTrackMenu(QMenu):
    """The audio tracks by the language's own name and by what they are for."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Audio track"))
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        ChosenFirst(self, self._group)

    def show_tracks(
        self, tracks: Sequence[AudioTrack], heard: int, described: int | None = None
    ) -> None:
        """Offer these; `heard` is marked, `described` is the index of the one that describes."""
        self.clear()
        for old in self._group.actions():
            self._group.removeAction(old)
            old.deleteLater()
        for track in tracks:
            action = self._group.addAction(
                self._words(track, described=track.described or track.index == described)
            )
            action.setCheckable(True)
            action.setData(track.index)
            action.setChecked(track.index == heard)
            self.addAction(action)

    def _words(self, track: AudioTrack, *, described: bool) -> str:
        name = own_name(track.language) if track.language else ""
        facts = {"name": _isolated(name), "title": _isolated(track.title)}
        if name and described:
            words = self.tr("{name}, audio description")
        elif described:
            words = self.tr("Track {number}, audio description")
        elif name:
            words = self.tr("{name}: {title}") if track.title else "{name}"
        else:
            words = "{title}" if track.title else self.tr("Track {number}")
        return words.format(number=track.index + 1, **facts).replace("&", "&&")

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(int(action.data()))


def _isolated(text: str) -> str:
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
