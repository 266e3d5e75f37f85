"""The system's own voices through QtTextToSpeech: on Windows and macOS."""

from PySide6.QtCore import QLocale, QObject, QTimer, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from captionplayer.language import spoken_language
from captionplayer.ui.ssip import one_line
from captionplayer.ui.voices import Engine, Manner, Voice

_DEFAULT = ""  # the name of the voice that the system has chosen for a language


class QtEngine(Engine):
    """Speaks through Qt's engine of this name; empty: the system's usual one."""

    title = "Qt"

    def __init__(self, name: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._speech: QTextToSpeech | None = None
        self._busy = False

    def prepare(self) -> None:
        """Make the engine, once what is under way is done: it takes its time."""
        QTimer.singleShot(0, self._make)

    @Slot()
    def _make(self) -> None:
        speech = QTextToSpeech(self._name, self) if self._name else QTextToSpeech(self)
        self._speech = speech
        speech.stateChanged.connect(self._follow)
        speech.errorOccurred.connect(self._fail)
        if speech.state() != QTextToSpeech.State.Error:
            locales = [locale for locale in speech.availableLocales() if _tag(locale)]
            usual = [Voice(_DEFAULT, _tag(locale)) for locale in locales]
            named = [
                Voice(each.name(), _tag(locale))
                for locale in locales
                for each in speech.allVoices(locale)
            ]
            self.voices = (*usual, *named)
        self.prepared.emit()

    def speak(self, text: str, voice: Voice, manner: Manner) -> None:
        """Speak, if the engine takes the language: otherwise it keeps the voice before."""
        speech = self._speech
        if speech is None:
            return
        speech.setLocale(QLocale(voice.language))
        if spoken_language(_tag(speech.locale())) != spoken_language(voice.language):
            QTimer.singleShot(0, self.finished.emit)
            return
        for each in speech.availableVoices():
            if each.name() == voice.name:
                speech.setVoice(each)
        speech.setRate(manner.pace)
        speech.setVolume(manner.volume / 100)
        self._busy = True
        speech.say(one_line(text))

    def silence(self) -> None:
        """Stop at once."""
        if self._speech is not None and self._busy:
            self._busy = False
            self._speech.stop()

    @Slot(QTextToSpeech.State)
    def _follow(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Ready and self._busy:
            self._busy = False
            self.finished.emit()

    @Slot()
    def _fail(self) -> None:
        if self._busy:
            self._busy = False
            self.voices = ()
            self.failed.emit(self.loss)


def _tag(locale: QLocale) -> str:
    """The language tag; nothing for the "C" locale, which Qt would call English."""
    return "" if locale.language() == QLocale.Language.C else locale.bcp47Name()
