"""The doctor's trial of decoders: pictures and sound of small clips, compared with what is in them.

The pictures come through the program's own `Media`, the sound from Qt's decoder: it needs no
sound device, and tells the tone itself.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEventLoop,
    QLoggingCategory,
    QMessageLogContext,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat, QVideoFrame

from captionplayer.doctor.finding import Finding, broken, well
from captionplayer.errors import Notice
from captionplayer.resources import doctor_clip
from captionplayer.surroundings.libraries import MEDIA, missing, package
from captionplayer.ui.media import Media
from captionplayer.ui.notices import in_words

_PATIENCE = 3_000  # ms that a picture, or all of the sound, may take
_TURN = 10
# what resources/make_doctor.py puts into the clips
_FILES = {
    "vp9-opus": "vp9-opus.webm",
    "h264-aac": "h264-aac.mp4",
    "vp8-vorbis": "vp8-vorbis.webm",
    "opus": "opus.webm",
    "mp3": "mp3.mp3",
}
_SOUND_ALONE = ("opus", "mp3")
_SIZE = (160, 90)
_TONE = 440  # Hz
_LENGTH = 1_000  # ms
_FRAME = 100  # ms
_CLOSE_COLOUR = 40  # of 255, in each of red, green and blue: codecs and conversions round
_CLOSE_TONE = 0.03
_CLOSE_LENGTH = 150  # ms: encoders put some silence before and behind
_LOUD = 0.02  # of the full range
_RATE = 48_000  # samples a second, as in the clips: at another rate Qt stalls with MP3


@dataclass(frozen=True)
class _Moment:
    """A place in the clips that have pictures (ms), the frame there, and its colour."""

    place: int
    frame: int
    colour: tuple[int, int, int]


_MOMENTS = (_Moment(0, 0, (0xC8, 0x3C, 0x28)), _Moment(750, 700, (0x28, 0x3C, 0xC8)))


class MediaTrial:
    """One medium and one decoder, for all clips: with new ones for each the program can hang."""

    def __init__(self) -> None:
        self._messages: list[str] = []
        self._media = self._made()
        self._decoder = QAudioDecoder(self._media)
        self._frames: list[tuple[QVideoFrame, float]] = []
        self._trouble: list[Notice] = []
        self._media.take = self._take
        self._media.failed.connect(self._trouble.append)
        self._decoder.finished.connect(self._end_sound)

    def _made(self) -> Media:
        """The medium; Qt says in its log which backend plays it."""
        wanted = "qt.multimedia.ffmpeg.info=true\nqt.multimedia.*.warning=true"
        QLoggingCategory.setFilterRules(f"qt.multimedia.*=false\n{wanted}")
        before = qInstallMessageHandler(self._note)
        try:
            return Media(sound=False)
        finally:
            qInstallMessageHandler(before)
            QLoggingCategory.setFilterRules("qt.multimedia.*=false")

    def _note(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del kind, context
        self._messages.append(text)

    def _take(self, frame: QVideoFrame | None, time: float) -> None:
        if frame is not None:
            self._frames.append((frame, time))

    def backend(self) -> Iterator[Finding]:
        """Which backend plays, as it says itself."""
        said = next((each for each in self._messages if "FFmpeg" in each), "")
        backend = said.removeprefix("Using Qt multimedia with ").strip().rstrip(".")
        if not self._decoder.isSupported():
            yield self._no_backend()
        elif backend:
            yield well("media", "media", backend=backend)
        else:
            yield well("media", "media-unknown")

    def _no_backend(self) -> Finding:
        absent = missing(MEDIA) if sys.platform.startswith("linux") else []
        if not absent:
            return broken("media", "media-none", reason=" ".join(self._messages[-1:]) or "–")
        packages = " ".join(map(package, absent))
        return broken("media", "media-library", libraries=", ".join(absent), packages=packages)

    def play(self, clip: str) -> Iterator[Finding]:
        """Whether the clip's pictures and sound come out as they were put in."""
        path = doctor_clip(_FILES[clip])
        check = f"media.{clip}"
        if not path.is_file():
            yield broken(check, "clip-missing", file=str(path))
            return
        if not self._decoder.isSupported():
            yield broken(check, "clip-no-player")
            return
        pictures = () if clip in _SOUND_ALONE else _MOMENTS
        trouble = self._pictures(check, path, pictures)
        yield trouble or self._sound(check, path, len(pictures))

    # pictures

    def _pictures(self, check: str, path: Path, moments: Iterable[_Moment]) -> Finding | None:
        try:
            for moment in moments:
                trouble = self._picture(check, path, moment)
                if trouble is not None:
                    return trouble
        finally:
            self._media.unload()
        return None

    def _picture(self, check: str, path: Path, moment: _Moment) -> Finding | None:
        self._frames.clear()
        self._trouble.clear()
        if moment is _MOMENTS[0]:
            self._media.load(path)
        else:
            self._media.seek(moment.place)
        _wait(lambda: bool(self._frames or self._trouble))
        if self._trouble:
            return broken(check, "clip-unplayable", reason=in_words(self._trouble[0]))
        if not self._frames:
            return broken(check, "clip-no-picture", file=path.name)
        found = _seen(*self._frames[-1])
        if _is_right(found, moment):
            return None
        expected = _told(_SIZE, moment.colour, moment.frame)
        return broken(
            check, "clip-wrong-picture", file=path.name, found=_told(*found), expected=expected
        )

    # sound

    def _sound(self, check: str, path: Path, pictures: int) -> Finding:
        """What becomes of the sound; so many pictures were right before."""
        samples = self._decoded(path)
        if not samples:
            reason = self._decoder.errorString() or "–"
            return broken(check, "clip-no-sound", file=path.name, reason=reason)
        tone, length = _heard(samples)
        close = abs(tone - _TONE) <= _TONE * _CLOSE_TONE
        if close and abs(length - _LENGTH) <= _CLOSE_LENGTH:
            code = "clip" if pictures else "clip-sound"
            return well(check, code, pictures=pictures, tone=tone, milliseconds=length)
        return broken(
            check,
            "clip-wrong-sound",
            file=path.name,
            found=f"{tone} Hz, {length} ms",
            expected=f"{_TONE} Hz, {_LENGTH} ms",
        )

    def _decoded(self, path: Path) -> list[float]:
        """All samples of the sound, from -1 to 1; none where it cannot be decoded."""
        wanted = QAudioFormat()
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Float)
        wanted.setChannelCount(1)
        wanted.setSampleRate(_RATE)
        self._samples: list[float] = []
        self._sound_ended = False
        self._decoder.setAudioFormat(wanted)
        self._decoder.setSource(QUrl.fromLocalFile(str(path)))
        self._decoder.start()
        _wait(self._has_all_sound)
        self._decoder.stop()
        return self._samples

    def _has_all_sound(self) -> bool:
        """Take what was decoded; whether it was the last, or no more will come."""
        while self._decoder.bufferAvailable():
            buffer = self._decoder.read()  # held: its data are gone with it
            self._samples.extend(memoryview(buffer.constData()).cast("f"))
        # errorString: `error` is a signal's name too, and PySide6 is not clear about which it is
        return self._sound_ended or bool(self._decoder.errorString())

    def _end_sound(self) -> None:
        self._sound_ended = True


_Seen = tuple[tuple[int, int], tuple[int, int, int], float]
"""A picture's size, its colour in the middle, and its time (ms)."""


def _seen(frame: QVideoFrame, time: float) -> _Seen:
    image = frame.toImage()
    middle = image.pixelColor(image.rect().center())
    colour = (middle.red(), middle.green(), middle.blue())
    return (image.width(), image.height()), colour, time


def _is_right(seen: _Seen, moment: _Moment) -> bool:
    size, colour, time = seen
    close = all(
        abs(one - other) <= _CLOSE_COLOUR for one, other in zip(colour, moment.colour, strict=True)
    )
    return size == _SIZE and close and abs(time - moment.frame) < _FRAME / 2


def _told(size: tuple[int, int], colour: tuple[int, int, int], time: float) -> str:
    return f"{size[0]} × {size[1]}, {QColor(*colour).name()}, {time:.0f} ms"


def _heard(samples: list[float]) -> tuple[int, int]:
    """The tone (Hz) and how long it lasts (ms)."""
    loud = [at for at, sample in enumerate(samples) if abs(sample) > _LOUD]
    if len(loud) < 2:
        return 0, 0
    # a wave passes from low to high once; between them noise may pass zero several times
    sides = [samples[at] > 0 for at in loud]
    waves = sum(high and not before for before, high in pairwise(sides))
    length = loud[-1] + 1 - loud[0]
    return round(waves * _RATE / length), round(1000 * length / _RATE)


def _wait(condition: Callable[[], bool]) -> None:
    """Let Qt work until the condition holds, or patience is at its end."""
    clock = QElapsedTimer()
    clock.start()
    while not condition() and clock.elapsed() < _PATIENCE:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN)
