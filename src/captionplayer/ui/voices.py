"""Voices: which of them reads which language, and what may read with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from captionplayer.errors import Notice, notice
from captionplayer.language import is_tag, match, spoken_language

_PATIENCE = 500  # ms until a process that was killed is gone
# ms at the usual pace, twice what eSpeak NG takes: for a letter, and for a sign that is a syllable
_LETTER, _SYLLABLE = 150, 500
_FIRST_SYLLABIC = "\N{CJK RADICAL REPEAT}"
_SLACK = 8_000  # ms that a voice may take besides: others may be speaking
SLOWEST, USUAL, FASTEST = 50, 100, 250  # per cent of a voice's own pace


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice by the name that its engine knows, and the language that it reads.

    `module` is the part of the engine that it belongs to, where the engine has parts.
    """

    name: str
    language: str
    module: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """How to speak, in per cent: `rate` from 50 to 250 of the usual pace, `volume` up to 100."""

    rate: int = USUAL
    volume: int = 100

    @property
    def pace(self) -> float:
        """The rate on the scale of most engines, from -1 (slowest) over 0 (usual) to 1."""
        rate = min(max(self.rate, SLOWEST), FASTEST) - USUAL
        return rate / (FASTEST - USUAL) if rate > 0 else rate / (USUAL - SLOWEST)


class Engine(QObject):
    """Something that speaks, one text at a time.

    `prepared` follows `prepare`, also where there is nothing to speak with; `finished` follows each
    text that was spoken to its end or cut off by others, not one that was silenced here.
    """

    prepared = Signal()
    finished = Signal()
    failed = Signal(Notice)

    title = ""
    voices: Sequence[Voice] = ()

    @property
    def loss(self) -> Notice:
        """What is to be told where it can speak no more."""
        return notice("voice-lost", engine=self.title)

    def prepare(self) -> None:
        """Find out the voices, without keeping the window waiting where that can be avoided."""
        raise NotImplementedError

    def speak(self, text: str, voice: Voice, manner: Manner) -> None:
        """Begin to speak, with one of the `voices`."""
        raise NotImplementedError

    def silence(self) -> None:
        """Not another sound."""
        raise NotImplementedError

    def close(self) -> None:
        """End what runs; nothing is told of it."""
        self.blockSignals(True)
        for process in self.findChildren(QProcess):
            process.kill()
            process.waitForFinished(_PATIENCE)


def choose_voice(voices: Sequence[Voice], language: str, wanted: str = "") -> Voice | None:
    """The voice for a language: the `wanted` one, else the closest; never another language's.

    The first of several equals is taken: engines list their preferred ones first.
    """
    heard = spoken_language(language)
    able = [each for each in voices if each.language and spoken_language(each.language) == heard]
    for each in able:
        if wanted and each.name == wanted:
            return each
    closest = match([language], [each.language for each in able if is_tag(each.language)])
    closest = closest or (able[0].language if able else None)
    return next((each for each in able if each.language == closest), None)


def _time_for(text: str) -> int:
    """More than any voice needs to say it at the usual pace (ms)."""
    syllables = sum(letter >= _FIRST_SYLLABIC for letter in text)
    return _SYLLABLE * syllables + _LETTER * (len(text) - syllables)


class Voices(QObject):
    """The engines of this system as one: the first that has a voice for a language speaks it."""

    prepared = Signal()
    finished = Signal()
    failed = Signal(Notice)

    def __init__(self, engines: Sequence[Engine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engines = list(engines)
        self._unready = list(engines)
        self._made = len(self._engines)
        self._speaking: Engine | None = None
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._give_up)
        for engine in engines:
            engine.setParent(self)
            engine.prepared.connect(self._take_prepared)
            engine.finished.connect(self._take_finished)
            engine.failed.connect(self._take_failed)

    @property
    def are_whole(self) -> bool:
        """Whether every engine is still there, and some voice at all."""
        return not self.are_fewer and any(each.voices for each in self._engines)

    @property
    def are_fewer(self) -> bool:
        """Whether one was lost."""
        return len(self._engines) < self._made

    @property
    def are_ready(self) -> bool:
        """Whether it is known which voices there are."""
        return not self._unready

    def prepare(self) -> None:
        """Find out the voices; `prepared` follows."""
        for engine in list(self._engines):
            engine.prepare()

    def of(self, language: str) -> list[Voice]:
        """The voices for a language."""
        heard = spoken_language(language)
        all_voices = (each for engine in self._engines for each in engine.voices)
        return [each for each in all_voices if spoken_language(each.language) == heard]

    def engine_for(self, language: str) -> str:
        """The title of the engine that speaks the language; empty where none does."""
        able = (each.title for each in self._engines if choose_voice(each.voices, language))
        return next(able, "")

    def speak(self, text: str, language: str, manner: Manner, wanted: str = "") -> bool:
        """Begin to speak; false where no voice has the language."""
        offers = [(each, choose_voice(each.voices, language, wanted)) for each in self._engines]
        able = [(engine, voice) for engine, voice in offers if voice is not None]
        if not able:
            return False
        named = [(engine, voice) for engine, voice in able if voice.name == wanted]
        self._speaking, voice = (named or able)[0]
        self._late.start(_SLACK + round(_time_for(text) * USUAL / manner.rate))
        self._speaking.speak(text, voice, manner)
        return True

    def silence(self) -> None:
        """Not another sound."""
        self._late.stop()
        if self._speaking is not None:
            engine, self._speaking = self._speaking, None
            engine.silence()

    def close(self) -> None:
        """End what runs."""
        self._late.stop()
        for engine in self._engines:
            engine.close()

    @Slot()
    def _take_prepared(self) -> None:
        sender = self.sender()
        if sender in self._unready:
            self._unready.remove(sender)
            if not self._unready:
                self.prepared.emit()

    @Slot()
    def _take_finished(self) -> None:
        if self.sender() is self._speaking:
            self._late.stop()
            self._speaking = None
            self.finished.emit()

    @Slot(Notice)
    def _take_failed(self, trouble: Notice) -> None:
        self._do_without(self.sender(), trouble)

    @Slot()
    def _give_up(self) -> None:
        """A text that has no end: the engine hangs, and so would a picture that waits for it."""
        engine = self._speaking
        if engine is not None:
            engine.silence()
            self._do_without(engine, engine.loss)

    def _do_without(self, engine: QObject, trouble: Notice) -> None:
        """The engine speaks no more; one that failed before is not told of again."""
        if engine is self._speaking:
            self._late.stop()
            self._speaking = None
        if engine in self._engines:
            self._engines.remove(engine)
            self.failed.emit(trouble)
