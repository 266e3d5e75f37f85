"""The menus of languages: of the captions, and of the interface."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from captionplayer.captions.tracklist import Offer, TrackList
from captionplayer.language import is_tag, match, own_name
from captionplayer.ui.chosenfirst import ChosenFirst
from captionplayer.ui.settings import INTERFACE_LANGUAGE, Settings

SPARSE = 10  # per cent: a language with less says so


def system_languages() -> list[str]:
    """The languages that the system is set to, the most wanted first."""
    return [tag for tag in QLocale.system().uiLanguages() if is_tag(tag)]


def choose(tracks: TrackList, chosen: str, system: Sequence[str]) -> str:
    """The language to show: the learner's, else the system's, else the source language."""
    offered = [offer.language for offer in tracks.offers]
    wanted = [chosen, *system] if chosen else system
    return match(wanted, offered) or tracks.source


def choose_second(tracks: TrackList, first: str, chosen: str, system: Sequence[str]) -> str:
    """The language to show below the first: the learner's, else the source, else the system's.

    Empty where the lesson has no other.
    """
    others = [offer.language for offer in tracks.offers if offer.language != first]
    wanted = [chosen] if chosen else []
    return match([*wanted, tracks.source, *system], others) or next(iter(others), "")


class LanguageMenu(QMenu):
    """The languages by their own names, with how much of each is translated.

    The menu of the second language cannot choose the one that is shown first.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, second: bool = False) -> None:
        super().__init__(parent)
        title = self.tr("Second caption lan&guage") if second else self.tr("Caption &language")
        self.setTitle(title)
        self._barred = ""
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        self._tracks: TrackList | None = None
        self._chosen = ""
        self.aboutToShow.connect(self.fill)
        ChosenFirst(self, self._group)

    def show_offers(self, tracks: TrackList) -> None:
        """Offer the languages of a lesson; their names are looked up later, by `fill`."""
        self._tracks = tracks
        self.clear()
        for old in self._group.actions():
            self._group.removeAction(old)
            old.deleteLater()

    def offered(self) -> list[str]:
        """The tags of the languages that are offered."""
        return [offer.language for offer in self._tracks.offers] if self._tracks else []

    @Slot()
    def fill(self) -> None:
        """Write the menu, if that is still to be done."""
        if self._tracks is None or self._group.actions():
            return
        for offer in self._tracks.offers:
            action = self._group.addAction(self._words(offer, self._tracks.source))
            action.setCheckable(True)
            action.setData(offer.language)
            action.setChecked(offer.language == self._chosen)
            action.setVisible(offer.language != self._barred)
            self.addAction(action)

    def _words(self, offer: Offer, source: str) -> str:
        name = f"\N{FIRST STRONG ISOLATE}{own_name(offer.language)}\N{POP DIRECTIONAL ISOLATE}"
        if offer.language == source:
            return self.tr("{language} (original)").format(language=name)
        return self.tr("{language}: {share}%").format(language=name, share=offer.share)

    def show_chosen(self, language: str) -> None:
        """Mark the language that is shown."""
        self._chosen = language
        for action in self._group.actions():
            action.setChecked(action.data() == language)

    def bar(self, language: str) -> None:
        """Do not offer this language."""
        self._barred = language
        for action in self._group.actions():
            action.setVisible(action.data() != language)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())


class InterfaceLanguageMenu(QMenu):
    """The interface's languages, each by its own name, so that everyone finds theirs."""

    chosen = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Language"))
        self._settings = settings
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """Write the menu, if that is still to be done, and mark the language chosen."""
        if not self._group.actions():
            self._write()
        chosen = self._settings.get(INTERFACE_LANGUAGE)
        for action in self._group.actions():
            action.setChecked(action.data() == chosen)

    def _write(self) -> None:
        for language in INTERFACE_LANGUAGE.choices:
            name = own_name(language) if language else self.tr("The system's language")
            action = self._group.addAction(name)
            action.setCheckable(True)
            action.setData(language)
            self.addAction(action)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())
