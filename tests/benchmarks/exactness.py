"""Whether each picture on the screen bears the captions of its own time, and how soon after a seek.

The picture's number and its captions are read from the same grab of the screen, from outside the
program. Cue edges lie at every millisecond within a frame. For half a core the program is bound to
one processor and stopped (SIGSTOP) for 5 ms of every 10.
"""

import json
import os
import random
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

import dispatcher
from captionreader import CaptionReader
from clips import CLIPS, Clip, edges_at_every_offset, make
from figures import Figure
from processes import Subject, half_a_core, running
from screen import Place, Screen

from captionplayer.captions.bundle import parse
from captionplayer.captions.tracklist import TrackList

NAMES = ("360p30.webm", "360p30.mp4", "720p30.webm", "720p30.mp4")
RATES = (0.5, 1.0, 2.0)
SEEK_GOALS = {360: 20.0, 720: 40.0}  # ms, by the picture's height


class Exactness:
    """One clip in the program, watched from outside."""

    def __init__(self, clip: Clip, subject: Subject, screen: Screen, tracks: TrackList) -> None:
        cues = list(tracks.track("en").cues)
        self._second = dict(zip(cues, tracks.track("es").cues, strict=True))
        self._clip = clip
        self._subject = subject
        self._screen = screen
        self._place: Place = subject.show(clip.width, clip.height)
        self._reader = CaptionReader(cues, clip, self._place.width, self._place.height)
        self._chance = random.Random(clip.name)

    def measure(self, seconds: float, seeks: int) -> Iterator[Figure]:
        """All figures of this clip."""
        for rate in RATES:
            self._restart(rate)
            yield self._figure(f"captions wrong, rate {rate:g}", self._look(seconds))
        yield self._control()
        if "SPEECHD_ADDRESS" in os.environ:
            yield self._spoken(seconds)
        for rate in (1.0, 2.0):
            self._restart(rate)
            with half_a_core(self._subject.pid):
                sleep(0.5)
                verdicts = self._look(seconds)
            yield self._figure(f"captions wrong, rate {rate:g}, half a core", verdicts)
        yield from self._paused_seeks(seeks)
        yield from self._everything(seconds)

    def _everything(self, seconds: float) -> Iterator[Figure]:
        """Two languages, the transcript, and captions spoken, all at once."""
        self._subject.tell("everything")
        self._place = self._subject.show(self._clip.width, self._clip.height)
        size = self._place.width, self._place.height
        self._reader = CaptionReader(list(self._second), self._clip, *size, self._second)
        for rate in (1.0, 2.0):
            self._restart(rate)
            name = f"captions wrong, two languages, transcript, voice, rate {rate:g}"
            yield self._figure(name, self._look(seconds))

    def _restart(self, rate: float) -> None:
        self._subject.tell(f"rate {rate}")
        self._subject.tell(f"seek {self._chance.uniform(0, 20_000)}")
        self._subject.tell("play")
        sleep(0.3)

    def _look(self, seconds: float, late: int = 0) -> list[bool | None]:
        """At random moments: whether the captions on the screen are the picture's."""
        verdicts = []
        end = perf_counter() + seconds
        while perf_counter() < end:
            verdicts.append(self._reader.is_right(self._screen.picture(self._place), late))
            sleep(self._chance.uniform(0.005, 0.04))
        return verdicts

    def _spoken(self, seconds: float) -> Figure:
        """The voice is made, and speaks all the time: captions here come in every third frame."""
        self._restart(1.0)
        self._subject.tell("speak 1")
        figure = self._figure("captions wrong, captions spoken", self._look(seconds))
        self._subject.tell("speak 0")
        return figure

    def _control(self) -> Figure:
        """What would be found if captions came a frame too early: that errors would be seen."""
        self._restart(1.0)
        figure = self._figure("control, judged a frame late", self._look(1, late=1))
        return figure._replace(goal=None)

    def _figure(self, name: str, verdicts: list[bool | None]) -> Figure:
        share = sum(verdict is not True for verdict in verdicts) / len(verdicts)
        return Figure(f"{self._clip.name}: {name} ({len(verdicts)} grabs)", 100 * share, "%", 0.0)

    def _paused_seeks(self, seeks: int) -> Iterator[Figure]:
        self._subject.tell("rate 1")
        self._subject.tell("pause")
        sleep(0.3)
        waits, verdicts = zip(*(self._seek() for _ in range(seeks)), strict=True)
        yield self._figure("captions or picture wrong after a paused seek", list(verdicts))
        median = statistics.median(waits) * 1000
        goal = SEEK_GOALS[self._clip.height]
        yield Figure(f"{self._clip.name}: paused seek, median", median, "ms", goal)

    def _seek(self) -> tuple[float, bool | None]:
        """Seconds until the right picture is on the screen, and whether its captions are right."""
        frame = self._chance.randrange(self._clip.frames)
        time = (frame + self._chance.uniform(0.05, 0.95)) * self._clip.frame_ms
        begin = perf_counter()
        self._subject.tell(f"seek {time}")
        seen = self._screen.wait_for(self._place, frame, timeout=1)
        verdict = self._reader.is_right(self._screen.picture(self._place))
        sleep(0.05)
        return seen - begin, verdict and seen < float("inf")


def measure(screen: Screen, display: str, folder: Path, *, quick: bool) -> Iterator[Figure]:
    """All figures; takes about two and a half minutes, or half a minute when quick."""
    with _voice(folder):
        yield from _measure(screen, display, folder, quick=quick)


@contextmanager
def _voice(folder: Path) -> Iterator[None]:
    """A Speech Dispatcher of our own, where there is one: what is spoken takes its time."""
    if dispatcher.MISSING:
        yield
        return
    with TemporaryDirectory(dir=folder) as place:
        daemon = dispatcher.Dispatcher(Path(place) / "dispatcher")
        daemon.start()
        os.environ["SPEECHD_ADDRESS"] = daemon.address
        try:
            yield
        finally:
            del os.environ["SPEECHD_ADDRESS"]
            daemon.stop()


def _measure(screen: Screen, display: str, folder: Path, *, quick: bool) -> Iterator[Figure]:
    for name in NAMES[:2] if quick else NAMES:
        clip = CLIPS[name]
        captions = folder / f"{name.replace('.', '-')}.json"
        data = edges_at_every_offset(clip)
        captions.write_bytes(data)
        bundle = parse(data, name)
        translation = {key: f"{text} " * 2 for key, text in bundle.messages.items()}
        captions.with_suffix(".es.json").write_text(json.dumps(translation))
        tracks = TrackList.from_bundle(bundle, {"es": translation})
        command = Subject.command(captions, make(name, folder))
        with running(command, display) as process:
            subject = Subject(process)
            yield from Exactness(clip, subject, screen, tracks).measure(
                2 if quick else 6, 15 if quick else 50
            )
