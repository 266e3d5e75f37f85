"""What a learner chooses of captions: on or off, the language, the style; kept for all lessons."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.captions.tracklist import Offer, TrackList
from captionplayer.errors import Notice, notice
from captionplayer.language import is_tag, match, own_name
from captionplayer.ui import settings as kept
from captionplayer.ui.languages import SPARSE, choose, system_languages
from captionplayer.ui.settings import Settings
from captionplayer.ui.style import CaptionStyle, keep_style, read_style

_STEP = 10  # per cent


class Captioning(QObject):
    """The captions' state: from the settings and the lesson to what is to be shown."""

    on_changed = Signal(bool)
    language_changed = Signal(str)
    style_changed = Signal(CaptionStyle)
    facts_changed = Signal(str)
    noticed = Signal(Notice)
    withdrawn = Signal(Notice)
    said = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tracks: TrackList | None = None
        self._told: set[str] = set()
        self._sparse: Notice | None = None
        self.language = ""
        self.style = read_style(settings)

    def announce_all(self) -> None:
        """Tell the settings once, as the window is built."""
        self.on_changed.emit(self.on)
        self.style_changed.emit(self.style)

    def open(self, tracks: TrackList, language: str) -> None:
        """Take a lesson's tracks, in `language` for this time where one is named."""
        self._tracks = tracks
        self._told.clear()
        asked = language or self._settings.get(kept.CAPTION_LANGUAGE)
        asked = asked if is_tag(asked) else ""
        self._use(choose(tracks, asked, system_languages()))
        offered = [offer.language for offer in tracks.offers]
        if asked and offered and match([asked], offered) is None:
            shown = own_name(self.language)
            lacking = notice("language-lacking", language=own_name(asked), shown=shown)
            self.noticed.emit(lacking)

    def take_over(self, before: "Captioning") -> None:
        """Go on with what another one showed, and do not tell again what it told."""
        self._tracks = before._tracks
        self._told = before._told
        self._sparse = before._sparse
        self.language = before.language
        self.language_changed.emit(self.language)
        self._tell_facts()

    @property
    def on(self) -> bool:
        """Whether captions are shown."""
        return self._settings.get(kept.CAPTIONS_ON)

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """Captions on or off."""
        self._settings.set(kept.CAPTIONS_ON, on)
        self.on_changed.emit(on)
        self._tell_facts()
        self.said.emit(self.tr("Captions on") if on else self.tr("Captions off"))

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Show captions, in this language: here and in all lessons that have it."""
        self._settings.set(kept.CAPTION_LANGUAGE, language)
        self._use(language)
        self.said.emit(own_name(language))
        if not self.on:
            self.switch(True)

    def _use(self, language: str) -> None:
        if self._sparse is not None:
            self.withdrawn.emit(self._sparse)
            self._sparse = None
        self.language = language
        self.language_changed.emit(language)
        self._tell_facts()
        self._tell_if_sparse()

    @Slot(CaptionStyle)
    def set_style(self, style: CaptionStyle) -> None:
        """Show captions in this style, from now on."""
        self.style = keep_style(self._settings, style)
        self.style_changed.emit(self.style)

    @Slot()
    def enlarge(self) -> None:
        """One step larger."""
        self._resize(self.style.size + _STEP)

    @Slot()
    def shrink(self) -> None:
        """One step smaller."""
        self._resize(self.style.size - _STEP)

    @Slot()
    def reset_size(self) -> None:
        """The usual size."""
        self._resize(CaptionStyle.size)

    def _resize(self, per_cent: int) -> None:
        self.set_style(replace(self.style, size=per_cent))
        self.said.emit(self.tr("Caption size {share} %").format(share=self.style.size))

    def _offer(self) -> Offer | None:
        offers = self._tracks.offers if self._tracks else ()
        return next((offer for offer in offers if offer.language == self.language), None)

    def _tell_facts(self) -> None:
        offer = self._offer()
        if offer is None:
            facts = self.tr("No captions")
        elif self.on:
            facts = self.tr("Captions: {language}").format(language=own_name(offer.language))
        else:
            facts = self.tr("Captions off")
        self.facts_changed.emit(facts)

    def _tell_if_sparse(self) -> None:
        """Say once in a lesson that a language has next to nothing."""
        offer = self._offer()
        if self._tracks is None or offer is None:
            return
        if offer.share >= SPARSE or offer.language in self._told:
            return
        self._told.add(offer.language)
        self._sparse = notice(
            "language-sparse",
            language=own_name(offer.language),
            translated=offer.translated,
            total=offer.total,
            source=own_name(self._tracks.source),
        )
        self.noticed.emit(self._sparse)
