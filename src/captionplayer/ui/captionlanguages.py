"""Shows a lesson in the caption languages that were chosen: its title, captions and menus."""

from PySide6.QtCore import QObject, Slot

from captionplayer.language import own_name
from captionplayer.lessons.lesson import Lesson
from captionplayer.ui.glyphs import GlyphWatch
from captionplayer.ui.languages import LanguageMenu
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.transcription import Transcription


class CaptionLanguages(QObject):
    """Tells every part that shows captions which tracks they are, in one language or two."""

    def __init__(
        self,
        menus: tuple[LanguageMenu, LanguageMenu],
        pane: PlayerPane,
        glyphs: GlyphWatch,
        transcription: Transcription,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second = menus
        self._pane = pane
        self._glyphs = glyphs
        self._transcription = transcription
        self._lesson: Lesson | None = None

    def open(self, lesson: Lesson) -> None:
        """Offer the languages of a lesson."""
        self._lesson = lesson
        self._first.show_offers(lesson.tracks)
        self._second.show_offers(lesson.tracks)

    def close(self) -> None:
        """There is no lesson any more; what is shown stays."""
        self._lesson = None

    @Slot(str)
    def show_language(self, language: str) -> None:
        """Show the lesson in this language; one without captions has its title only."""
        if self._lesson is None:
            return
        tracks = self._lesson.tracks
        self._pane.show_title(tracks.title(language) or self._lesson.title, language)
        if not tracks.offers:
            self._pane.show_no_captions()
            self._glyphs.watch(None)
            self._transcription.show_language(language)
            return
        self._first.show_chosen(language)
        self._second.bar(language)
        self._pane.controls.show_language(own_name(language))
        self._pane.player.set_track(tracks.track(language))
        self._glyphs.watch(tracks.track(language))
        self._transcription.show_language(language)

    @Slot(str)
    def show_second_language(self, language: str) -> None:
        """Show this language too; an empty one: no second language."""
        if self._lesson is None:
            return
        self._second.show_chosen(language)
        track = self._lesson.tracks.track(language) if language else None
        self._pane.player.set_second_track(track)
        self._glyphs.watch(track, second=True)
