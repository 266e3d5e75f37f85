"""What a learner chooses of captions: on or off, one or two languages, the style; kept."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.captions.tracklist import Offer, TrackList
from captionplayer.errors import Notice, notice
from captionplayer.language import is_tag, match, own_name
from captionplayer.ui import settings as kept
from captionplayer.ui.languages import SPARSE, choose, choose_second, system_languages
from captionplayer.ui.settings import Settings
from captionplayer.ui.style import CaptionStyle, keep_style, read_style

_STEP = 10  # per cent


class Captioning(QObject):
    """The captions' state: from the settings and the lesson to what is to be shown."""

    on_changed = Signal(bool)
    language_changed = Signal(str)
    second_on_changed = Signal(bool)
    second_language_changed = Signal(str)  # empty: there is none
    languages_expected = Signal(int)
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
        self.second_language = ""
        self.style = read_style(settings)

    def announce_all(self) -> None:
        """Tell the settings once, as the window is built."""
        self.on_changed.emit(self.on)
        self.second_on_changed.emit(self.second_on)
        self.style_changed.emit(self.style)

    def open(self, tracks: TrackList, language: str) -> None:
        """Take a lesson's tracks, in `language` for this time where one is named."""
        self._tracks = tracks
        self._told.clear()
        asked = language or self._settings.get(kept.CAPTION_LANGUAGE)
        asked = asked if is_tag(asked) else ""
        self._use(choose(tracks, asked, system_languages()), anew=True)
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
        self._use_second(anew=True)
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
        self._expect()
        self._tell_facts()
        self.said.emit(self.tr("Captions on") if on else self.tr("Captions off"))

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Show captions, in this language: here and in all lessons that have it."""
        if language == self.second_language:
            self._exchange()
        else:
            self._settings.set(kept.CAPTION_LANGUAGE, language)
            self._use(language)
        self.said.emit(own_name(language))
        if not self.on:
            self.switch(True)

    @property
    def second_on(self) -> bool:
        """Whether a second language is asked for; a lesson may have none."""
        return self._settings.get(kept.SECOND_ON)

    @Slot(bool)
    def switch_second(self, on: bool) -> None:
        """A second language below the first, or not."""
        self._settings.set(kept.SECOND_ON, on)
        self.second_on_changed.emit(on)
        self._use_second()
        self._tell_facts()
        if not on:
            self.said.emit(self.tr("One caption language"))
        elif self._has_second():
            name = own_name(self.second_language)
            self.said.emit(self.tr("Second caption language: {language}").format(language=name))
        if on and not self.on:
            self.switch(True)

    @Slot(str)
    def choose_second(self, language: str) -> None:
        """Show this language below the first: here and in all lessons that have both."""
        self._settings.set(kept.SECOND_LANGUAGE, language)
        self.switch_second(True)

    @Slot()
    def swap(self) -> None:
        """Let the two languages change places, or change to the second where one is shown."""
        if self._has_second():
            self._exchange()
            self.said.emit(own_name(self.language))

    def _has_second(self) -> bool:
        """Whether there are two languages; says so where there are not."""
        if self._second():
            return True
        if self._tracks is not None and not self._tracks.offers:
            self.said.emit(self.tr("No captions"))
        elif self.language:
            self.noticed.emit(notice("language-alone", language=own_name(self.language)))
        return False

    def _exchange(self) -> None:
        first, second = self._second(), self.language
        self._settings.set(kept.CAPTION_LANGUAGE, first)
        self._settings.set(kept.SECOND_LANGUAGE, second)
        self._use(first)

    def _second(self) -> str:
        """The language that is, or would be, the second."""
        if self._tracks is None:
            return ""
        chosen = self._settings.get(kept.SECOND_LANGUAGE)
        chosen = chosen if is_tag(chosen) else ""
        return choose_second(self._tracks, self.language, chosen, system_languages())

    def _use_second(self, *, anew: bool = False) -> None:
        """Bring the second language in line; `anew` for another lesson, which has other tracks."""
        language = self._second() if self.second_on else ""
        if anew or language != self.second_language:
            self.second_language = language
            self.second_language_changed.emit(language)
        self._expect()

    def _expect(self) -> None:
        offered = bool(self._tracks and self._tracks.offers)
        shown = (1 + bool(self.second_language)) if self.on and offered else 0
        self.languages_expected.emit(shown)

    def _use(self, language: str, *, anew: bool = False) -> None:
        if self._sparse is not None:
            self.withdrawn.emit(self._sparse)
            self._sparse = None
        self.language = language
        self.language_changed.emit(language)
        self._use_second(anew=anew)
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
        self.said.emit(self.tr("Caption size {share}%").format(share=self.style.size))

    def _offer(self) -> Offer | None:
        offers = self._tracks.offers if self._tracks else ()
        return next((offer for offer in offers if offer.language == self.language), None)

    def _tell_facts(self) -> None:
        offer = self._offer()
        if offer is None:
            facts = self.tr("No captions")
        elif self.on and self.second_language:
            facts = self.tr("Captions: {language} and {second}").format(
                language=own_name(offer.language), second=own_name(self.second_language)
            )
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
