"""Clips whose every frame carries its own number as a barcode, and captions for them.

A strip of 20 cells runs along the top of the picture: white, black (guards), the frame's number
in 16 bits with the highest first, a bit of even parity, white (guard). A grab of the picture at
any size thus tells which frame it shows.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

CELLS = 20
BITS = 16
STRIP_SHARE = 8  # the strip takes an eighth of the picture's height
BLACK, WHITE = 16, 235


@dataclass(frozen=True)
class Clip:
    """A clip to make: its file name, picture, length in seconds, and ffmpeg's encoder options.

    `tracks` are those of its sound, each as a language, or as language and title with a colon
    between them; one with a title gets the disposition for blind viewers too.
    """

    name: str
    width: int
    height: int
    fps: int
    seconds: int
    encoder: tuple[str, ...]
    tracks: tuple[str, ...] = ("",)

    @property
    def frames(self) -> int:
        """How many frames the clip has."""
        return self.fps * self.seconds

    @property
    def frame_ms(self) -> float:
        """How long a frame stays, in milliseconds."""
        return 1000 / self.fps


def _vp9(fps: int, rate: str = "500k", sound: str = "libopus") -> tuple[str, ...]:
    """VP9 (quickly encoded), a key frame every two seconds, with Opus or without sound."""
    speed = ("-deadline", "realtime", "-cpu-used", "8", "-row-mt", "1", "-b:v", rate)
    track = ("-c:a", sound, "-b:a", "48k") if sound else ("-an",)
    return ("-c:v", "libvpx-vp9", *speed, "-g", str(2 * fps), *track)


def _h264(fps: int, rate: str = "500k") -> tuple[str, ...]:
    """H.264 with B-frames and AAC, a key frame every two seconds, the index at the front."""
    keys = ("-g", str(2 * fps), "-keyint_min", str(2 * fps), "-sc_threshold", "0")
    sound = ("-c:a", "aac", "-b:a", "64k", "-movflags", "+faststart")
    return ("-c:v", "libx264", "-preset", "veryfast", "-b:v", rate, *keys, *sound)


# libaom: Ubuntu 22.04 has no other AV1 encoder
_AV1 = (
    *("-c:v", "libaom-av1", "-cpu-used", "8", "-usage", "realtime", "-g", "60"),
    *("-c:a", "libopus", "-b:a", "48k"),
)

CLIPS = {
    clip.name: clip
    for clip in (
        Clip("720p30.webm", 1280, 720, 30, 60, _vp9(30, "1300k")),
        Clip("360p30.webm", 640, 360, 30, 60, _vp9(30)),
        Clip("720p30.mp4", 1280, 720, 30, 60, _h264(30, "1300k")),
        Clip("360p30.mp4", 640, 360, 30, 60, _h264(30)),
        Clip("1080p60.webm", 1920, 1080, 60, 10, _vp9(60, "4M")),
        Clip("1080p60.mp4", 1920, 1080, 60, 10, _h264(60, "4M")),
        Clip("short.webm", 640, 360, 30, 5, _vp9(30)),
        Clip("short.mp4", 640, 360, 30, 5, _h264(30)),
        Clip("short25.webm", 640, 360, 25, 5, _vp9(25)),
        Clip("short-720p.webm", 1280, 720, 30, 5, _vp9(30)),
        Clip("brief.webm", 320, 180, 30, 1, _vp9(30)),
        Clip("silent.webm", 640, 360, 30, 5, _vp9(30, sound="")),
        Clip("tracks.webm", 320, 180, 30, 4, _vp9(30), ("eng", "spa", "eng:Audio description")),
        Clip("tracks.mp4", 320, 180, 30, 4, _h264(30), ("eng", "spa", "eng:Audio description")),
        Clip("two-tracks.webm", 320, 180, 30, 4, _vp9(30), ("eng", "ara")),
        Clip("av1.webm", 640, 360, 30, 3, _AV1),
    )
}
SOUNDS = {"sound.webm": ("-c:a", "libopus"), "sound.mp3": ("-c:a", "libmp3lame")}
LATE = {"late.webm": "short.webm"}
TRUNCATED = {"truncated.webm": "short.webm", "truncated.mp4": "short.mp4"}


def make(name: str, folder: Path) -> Path:
    """The named clip in the folder, made if it is not there yet; needs ffmpeg."""
    target = folder / name
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = folder / f"unfinished-{name}"
        _write(name, unfinished)
        unfinished.replace(target)
    return target


def _write(name: str, target: Path) -> None:
    if name in CLIPS:
        _encode(CLIPS[name], target)
    elif name in SOUNDS:
        _ffmpeg(b"", *_tone(5), *SOUNDS[name], str(target))
    elif name in LATE:
        whole = make(LATE[name], target.parent)
        _ffmpeg(b"", "-i", str(whole), "-c", "copy", "-output_ts_offset", "5", str(target))
    else:
        data = make(TRUNCATED[name], target.parent).read_bytes()
        target.write_bytes(data[: len(data) // 3])


def _encode(clip: Clip, target: Path) -> None:
    strips = b"".join(bytes(strip(number)) for number in range(clip.frames))
    size = f"{clip.width}x{clip.height}"
    bars = f"[0]scale={clip.width}:{clip.height // STRIP_SHARE}:flags=neighbor,format=yuv420p[s]"
    _ffmpeg(
        strips,
        *("-f", "rawvideo", "-pix_fmt", "gray", "-s", f"{CELLS}x1", "-r", str(clip.fps), "-i", "-"),
        *("-f", "lavfi", "-i", f"testsrc2=s={size}:r={clip.fps}:d={clip.seconds},format=yuv420p"),
        *_tone(clip.seconds),
        *("-filter_complex", f"{bars};[1][s]overlay=0:0[v]", "-map", "[v]"),
        *(part for index, track in enumerate(clip.tracks) for part in _track(index, track)),
        *("-pix_fmt", "yuv420p", *clip.encoder, str(target)),
    )


def _track(index: int, track: str) -> Iterator[str]:
    """ffmpeg's options for one of the sound's tracks."""
    yield from ("-map", "2:a")
    language, _, title = track.partition(":")
    if language:
        yield from (f"-metadata:s:a:{index}", f"language={language}")
    if title:
        yield from (f"-metadata:s:a:{index}", f"title={title}")
        yield from (f"-disposition:a:{index}", "visual_impaired+descriptions")


def _tone(seconds: int) -> tuple[str, ...]:
    return ("-f", "lavfi", "-i", f"sine=frequency=440:sample_rate=48000:duration={seconds}")


def _ffmpeg(data: bytes, *arguments: str) -> None:
    """Run ffmpeg; it writes beside what is there and keeps silent unless something is wrong."""
    command = ("ffmpeg", "-y", "-v", "error", *arguments)
    subprocess.run(command, input=data, check=True, env={**os.environ, "SVT_LOG": "1"})


def strip(number: int) -> list[int]:
    """The grey levels of the 20 cells that stand for a frame's number."""
    bits = [number >> place & 1 for place in reversed(range(BITS))]
    cells = [1, 0, *bits, sum(bits) % 2, 1]
    return [WHITE if cell else BLACK for cell in cells]


def decode(levels: Sequence[int]) -> int | None:
    """The number that 20 grey levels (0-255) stand for; None if they are no barcode."""
    cells = [int(level > 128) for level in levels]
    bits = cells[2 : 2 + BITS]
    if cells[:2] != [1, 0] or cells[-1] != 1 or cells[-2] != sum(bits) % 2:
        return None
    return int("".join(map(str, bits)), 2)


def centres(x: int, y: int, width: int, height: int) -> Iterator[tuple[int, int]]:
    """Where the middles of the cells lie in a picture shown at that place and size (pixels)."""
    row = y + height // (2 * STRIP_SHARE)
    return ((x + width * (2 * cell + 1) // (2 * CELLS), row) for cell in range(CELLS))


def edges_at_every_offset(clip: Clip, language: str = "en") -> bytes:
    """A message bundle whose cue edges fall on every millisecond within a frame, in turn.

    Cue k starts k modulo (a frame's whole milliseconds, plus one) after a frame's start; cues
    last about three frames, with a gap of about one, and each text names its cue.
    """
    offsets = int(clip.frame_ms) + 1
    messages: dict[str, object] = {"@metadata": {"sourceLanguage": language}}
    for index, frame in enumerate(range(1, clip.frames - 4, 4)):
        offset = index % offsets
        start = int(frame * clip.frame_ms) + offset
        end = int((frame + 3) * clip.frame_ms) + (7 * index) % offsets
        messages[f"subtitle-{start}-{end}-{index + 1}"] = f"{index:04} {index:04}"[::-1]
    return json.dumps(messages, indent=1).encode()


def ordinary_captions(clip: Clip, language: str = "en") -> bytes:
    """A message bundle as lessons have them: a sentence every two and a half seconds."""
    starts = range(500, 1000 * clip.seconds - 2500, 2500)
    messages: dict[str, object] = {"@metadata": {"sourceLanguage": language}}
    for number, start in enumerate(starts, 1):
        text = f"This is sentence {number} of the lesson, about as long as most of them are."
        messages[f"subtitle-{start}-{start + 2300}-{number}"] = text
    return json.dumps(messages, indent=1).encode()


def main() -> None:
    """Make all clips in the folder given."""
    for name in (*CLIPS, *SOUNDS, *LATE, *TRUNCATED):
        sys.stdout.write(f"{make(name, Path(sys.argv[1]))}\n")


if __name__ == "__main__":
    main()
