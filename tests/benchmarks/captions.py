"""How long captions take: looking them up, opening them, and the worst that a file may hold.

Run with PYTHONPATH=src; prints each figure beside its goal.
"""

import json
import random
from collections.abc import Callable

from figures import Figure, median_seconds, show

from captionplayer.captions import bundle, srt
from captionplayer.captions.track import Cue, Track
from captionplayer.captions.tracklist import TrackList

REPEATS = 7


def measure() -> list[Figure]:
    """All figures; takes about half a minute."""
    return [look_up(), *opening(), *limits()]


def look_up(cues: int = 20_000, looks: int = 200_000) -> Figure:
    """One `Track.at` at a random time, the cost of the loop around it taken off."""
    track = Track("en", _cues(cues))
    random_times = random.Random(1)
    times = [random_times.uniform(0, track.end) for _ in range(looks)]  # ms, as frames have them

    def look() -> None:
        at = track.at
        for time in times:
            at(time)

    def loop() -> None:
        for _time in times:
            pass

    seconds = median_seconds(look, REPEATS) - median_seconds(loop, REPEATS)
    return Figure(f"Track.at, {cues:,} cues", seconds / looks * 1e6, "µs", 1.5)


def opening(cues: int = 10_000) -> list[Figure]:
    """From the bytes of a bundle to a track that can be asked."""
    source = _bundle(cues, "Caption number")
    page = _page(cues)
    translation = _bundle(cues, "字幕的编号是")
    subrip = srt.dump(Track("en", _cues(cues))).encode()

    def in_source() -> object:
        return TrackList.from_bundle(bundle.parse(source, "b"), {}).track("en").at(1)

    def from_page() -> object:
        return TrackList.from_bundle(bundle.parse(page, "p"), {}).track("en").at(1)

    def translated() -> object:
        texts = bundle.parse_translation(translation, "t")
        return TrackList.from_bundle(bundle.parse(source, "b"), {"zh": texts}).track("zh").at(1)

    def from_srt() -> object:
        return Track("en", srt.parse(subrip, "s", "en")[0]).at(1)

    return [
        _milliseconds(f"JSON of {cues:,} cues to the source track", in_source, 80),
        _milliseconds(f"JSON of {cues:,} cues and a translation to its track", translated, 80),
        _milliseconds(f"page text of {cues:,} cues to the source track", from_page, None),
        _milliseconds(f"SRT of {cues:,} cues to its track", from_srt, None),
    ]


def limits(cues: int = 100_000) -> list[Figure]:
    """As many cues as are read at all, one after the other or all at once."""
    source = _bundle(cues, "Caption number")
    overlapping = [Cue(start, 10_000_000 + start, "x", "en") for start in range(cues)]
    crowded = Track("en", overlapping)

    def in_source() -> object:
        return TrackList.from_bundle(bundle.parse(source, "b"), {}).track("en").at(1)

    return [
        _milliseconds(f"JSON of {cues:,} cues to the source track", in_source, None, 3),
        _milliseconds(
            f"track of {cues:,} overlapping cues", lambda: Track("en", overlapping), 1000
        ),
        _milliseconds(f"its Track.at, all {cues:,} due", lambda: crowded.at(5_000_000), 100),
    ]


def _milliseconds(
    name: str, action: Callable[[], object], goal: float | None, repeats: int = REPEATS
) -> Figure:
    return Figure(name, median_seconds(action, repeats) * 1000, "ms", goal)


def _cues(count: int) -> list[Cue]:
    """Cues of 2.5 s with gaps of 0.5 s; each twentieth overlaps the next."""
    ends = (number * 3000 + (4000 if number % 20 == 0 else 2500) for number in range(count))
    return [
        Cue(number * 3000, end, f"Caption number {number}", "en") for number, end in enumerate(ends)
    ]


def _keys(count: int) -> list[str]:
    return [
        f"subtitle-{cue.start}-{cue.end}-{number}" for number, cue in enumerate(_cues(count), 1)
    ]


def _bundle(count: int, words: str) -> bytes:
    metadata = {"sourceLanguage": "en", "priorityLanguages": ["zh"]}
    texts = {key: f"{words} {key[9:]}, as long as most" for key in _keys(count)}
    return json.dumps({"@metadata": metadata, "display_name": "Many", **texts}).encode()


def _page(count: int) -> bytes:
    rows = [f'{key}"Caption number {key[9:]}, as long as most"' for key in _keys(count)]
    return "\n".join(["@metadata", 'sourceLanguage"en"', 'display_name"Many"', *rows]).encode()


if __name__ == "__main__":
    show(measure())
