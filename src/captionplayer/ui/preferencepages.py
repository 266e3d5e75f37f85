"""The pages of the preferences, each joined with what it changes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from captionplayer.ui.captioning import Captioning
from captionplayer.ui.exercising import Exercising
from captionplayer.ui.icons import Icons
from captionplayer.ui.keymap import Keymap
from captionplayer.ui.languages import LanguageMenu
from captionplayer.ui.preferences import Section
from captionplayer.ui.readingpace import ReadingPace
from captionplayer.ui.settings import Settings
from captionplayer.ui.speech import Speech
from captionplayer.ui.stage import Stage

if TYPE_CHECKING:
    from captionplayer.ui.stylepage import StylePage

# pages are imported when they are made: not needed for the first picture (see later.py)


@dataclass(frozen=True)
class Chosen:
    """What a learner chose, by the parts that keep it."""

    settings: Settings
    captioning: Captioning
    reading: ReadingPace
    speech: Speech
    exercising: Exercising
    keymap: Keymap


class PreferencePages(QObject):
    """Makes a page when its section is first shown."""

    said = Signal(str)
    theme_changed = Signal()
    language_asked = Signal(str)

    def __init__(
        self,
        chosen: Chosen,
        languages: LanguageMenu,
        stage: Stage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._languages = languages
        self._stage = stage
        self._style_page: StylePage | None = None
        self._icons: Icons | None = None

    def sections(self) -> tuple[Section, ...]:
        """The preferences' sections, in the order in which they are offered."""
        return (
            Section("captions", self.tr("Captions"), self._make_style_page),
            Section("reading", self.tr("Reading"), self._make_reading_page),
            Section("exercises", self.tr("Exercises"), self._make_exercises_page),
            Section("speech", self.tr("Spoken captions"), self._make_speech_page),
            Section("keys", self.tr("Keys"), self._make_keys_page),
            Section("interface", self.tr("Interface"), self._make_interface_page),
        )

    def use_icons(self, icons: Icons) -> None:
        """Show the icons, on pages that are still to be made too."""
        self._icons = icons
        if self._style_page is not None:
            self._style_page.use_icons(icons)

    def _make_style_page(self, parent: QWidget) -> QWidget:
        from captionplayer.ui.stylepage import StylePage  # noqa: PLC0415

        page = StylePage(self._chosen.captioning, self._text_height, parent)
        page.said.connect(self.said)
        if self._icons is not None:
            page.use_icons(self._icons)
        self._style_page = page
        return page

    def _text_height(self) -> float:
        return self._stage.text_height

    def _make_reading_page(self, parent: QWidget) -> QWidget:
        from captionplayer.ui.readingpage import ReadingPage  # noqa: PLC0415

        page = ReadingPage(self._chosen.settings, parent)
        page.changed.connect(self._chosen.reading.apply)
        self._chosen.reading.mode_changed.connect(page.show_kept)
        return page

    def _make_exercises_page(self, parent: QWidget) -> QWidget:
        from captionplayer.ui.exercisespage import ExercisesPage  # noqa: PLC0415

        page = ExercisesPage(self._chosen.settings, parent)
        page.changed.connect(self._chosen.exercising.show_as_kept)
        self._chosen.exercising.one_at_a_time_changed.connect(page.show_kept)
        return page

    def _make_speech_page(self, parent: QWidget) -> QWidget:
        from captionplayer.ui.speechpage import SpeechPage  # noqa: PLC0415

        return SpeechPage(self._chosen.speech, self._languages_to_hear, parent)

    def _languages_to_hear(self) -> list[str]:
        """The languages of the lesson, the one that is shown first."""
        offered = self._languages.offered()
        shown = [each for each in offered if each == self._chosen.captioning.language]
        return shown + offered

    def _make_keys_page(self, parent: QWidget) -> QWidget:
        from captionplayer.ui.keyspage import KeysPage  # noqa: PLC0415

        page = KeysPage(self._chosen.keymap, parent)
        page.said.connect(self.said)
        return page

    def _make_interface_page(self, parent: QWidget) -> QWidget:
        from captionplayer.ui.interfacepage import InterfacePage  # noqa: PLC0415

        page = InterfacePage(self._chosen.settings, parent)
        page.theme_changed.connect(self.theme_changed)
        page.language_asked.connect(self.language_asked)
        return page
