"""What playing takes: processor and memory beside mpv's, and whether a large picture keeps up."""

import statistics
from collections.abc import Iterator
from pathlib import Path
from time import sleep

from clips import CLIPS, Clip, make, ordinary_captions
from figures import Figure
from processes import Subject, cpu_share, mpv_command, pss_megabytes, running
from screen import Place, xvfb

from captionplayer.captions import srt
from captionplayer.captions.bundle import parse
from captionplayer.captions.tracklist import TrackList

SETTLE = 2.0  # seconds until a program that was just started only plays
WINDOWS = (("360p30.webm", 640), ("360p30.mp4", 640), ("360p30.webm", 1280), ("720p30.webm", 1280))
LARGE = ("1080p60.mp4", "1080p60.webm")
LARGE_PICTURE = (3840, 2160)


def measure(display: str, folder: Path, *, quick: bool) -> Iterator[Figure]:
    """All figures; takes about two minutes, or half a minute when quick."""
    for name, width in WINDOWS[:1] if quick else WINDOWS:
        yield from _beside_mpv(CLIPS[name], width, display, folder, rounds=1 if quick else 3)
    with xvfb(LARGE_PICTURE[0], LARGE_PICTURE[1] + 300) as large_display:
        for name in LARGE[:1] if quick else LARGE:
            yield _dropped(CLIPS[name], large_display, folder)


def _beside_mpv(
    clip: Clip, width: int, display: str, folder: Path, rounds: int
) -> Iterator[Figure]:
    """Both play the clip with captions in a picture of that width, in turn."""
    height = width * clip.height // clip.width
    own, others, memory = [], [], []
    for _ in range(rounds):
        share, megabytes = _own_load(clip, width, height, display, folder)
        own.append(share)
        memory.append(megabytes)
        others.append(_load_of_mpv(clip, Place(0, 0, width, height), display, folder))
    what = f"{clip.name} at {width}x{height}"
    goal = 1.5 if clip.height == 360 else None
    ratio = statistics.median(own) / statistics.median(others)
    yield Figure(f"{what}: processor while playing", 100 * statistics.median(own), "%", None)
    yield Figure(f"{what}: processor beside mpv's", ratio, "times", goal)
    yield Figure(f"{what}: memory while playing (PSS)", max(memory), "MB", 120)


def _own_load(
    clip: Clip, width: int, height: int, display: str, folder: Path
) -> tuple[float, float]:
    captions = folder / f"{clip.name}.ordinary.json"
    captions.write_bytes(ordinary_captions(clip))
    command = Subject.command(captions, make(clip.name, folder))
    with running(command, display) as process:
        Subject(process).show(width, height)
        sleep(SETTLE)
        return cpu_share(process.pid, 4), pss_megabytes(process.pid)


def _load_of_mpv(clip: Clip, place: Place, display: str, folder: Path) -> float:
    tracks = TrackList.from_bundle(parse(ordinary_captions(clip), clip.name), {})
    subtitles = folder / f"{clip.name}.ordinary.srt"
    subtitles.write_text(srt.dump(tracks.track("en")))
    command = mpv_command(make(clip.name, folder), place, f"--sub-file={subtitles}")
    with running(command, display) as process:
        sleep(SETTLE)
        return cpu_share(process.pid, 4)


def _dropped(clip: Clip, display: str, folder: Path) -> Figure:
    """How many of the clip's frames were not painted, in some seconds of a large picture."""
    captions = folder / f"{clip.name}.ordinary.json"
    captions.write_bytes(ordinary_captions(clip))
    with running(Subject.command(captions, make(clip.name, folder)), display) as process:
        subject = Subject(process)
        place = subject.show(*LARGE_PICTURE)
        sleep(SETTLE)
        subject.tell("painted")
        sleep(5)
        count, first, last = map(float, subject.tell("painted").split())
    passed = round((last - first) / clip.frame_ms) + 1
    what = f"{clip.name} at {place.width}x{place.height}: frames dropped of {passed}"
    return Figure(what, passed - count, "frames", 0)
