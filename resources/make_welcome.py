#!/usr/bin/env python3
"""Make the welcome lesson from welcome_source/: its video, its captions in six languages.

Debian packages: ffmpeg fonts-lato python3-venv. Then, in this folder:

    python3 -m venv .venv-welcome
    .venv-welcome/bin/pip install -r welcome_source/requirements.txt
    .venv-welcome/bin/python make_welcome.py

The exercises, lesson.toml and README.md are written by hand and stay as they are. The same
machine makes the same files every time.
"""

import json
import re
import subprocess
import tempfile
import wave
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from welcome_source import layers, script, speech
from welcome_source.slides import SLIDES

HERE = Path(__file__).parent
TARGET = HERE / "welcome"
TAIL = 640
LOUDNESS = -18.0
"""LUFS: between what broadcasters and what web players ask of speech."""

EVEN = "acompressor=threshold=-22dB:ratio=2.5:attack=4:release=150"
"""Brings loud and soft syllables closer together."""

METADATA = {
    "sourceLanguage": script.SOURCE,
    "priorityLanguages": list(script.TRANSLATIONS),
    "allowOnlyPriorityLanguages": True,
    "description": "The welcome lesson of captionplayer: how a team of volunteers keeps a"
    " partnership alive when its contact person leaves.",
    "label": "captionplayer - Welcome - video: When your contact leaves",
}


def main() -> None:
    """Make the captions and the video."""
    text = script.read(HERE / "welcome_source" / "script.toml")
    voice = speech.Voice()
    sounds = [voice.say(line) for line in text.lines]
    timed = speech.schedule(text.lines, sounds)
    duration = speech.frames_up(timed[-1].end + TAIL)
    timed[-1] = replace(timed[-1], end=duration)  # the last caption stays with the last picture
    write_captions(text, timed)
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "sound.wav"
        write_wave(sound, speech.mixed(timed, sounds, duration))
        encode(layers.pictures(slides(timed), duration), sound, TARGET / "welcome.webm")
    print(f"{len(timed)} cues, {duration / 1000:.2f} s, in {TARGET}")


def slides(timed: Sequence[speech.Timed]) -> list[layers.Slide]:
    """All slides, each coming just before its first words."""
    by_scene = {name: layers.arranged(timed, name) for name in SLIDES}
    return [layers.Slide(SLIDES[name](cues), cues[0].start) for name, cues in by_scene.items()]


def write_captions(text: script.Script, timed: Sequence[speech.Timed]) -> None:
    """The message bundle, and one file of keys and texts for each translation."""
    for tag in script.LANGUAGES:
        messages: dict[str, object] = {"@metadata": METADATA} if tag == script.SOURCE else {}
        messages["display_name"] = text.title[tag]
        for index, cue in enumerate(timed, 1):
            messages[f"subtitle-{cue.start}-{cue.end}-{index}"] = cue.line.words[tag]
        name = "bundle.json" if tag == script.SOURCE else f"{tag}.json"
        data = json.dumps(messages, ensure_ascii=False, indent=2)
        (TARGET / name).write_text(data + "\n", "utf-8")


def write_wave(path: Path, sound: speech.Sound) -> None:
    """A WAV file of 16 bits, one channel."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(speech.RATE)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())


def loudness(path: Path) -> float:
    """The loudness of a sound file in LUFS (EBU R 128)."""
    command = ["ffmpeg", "-nostats", "-i", str(path), "-af", f"{EVEN},ebur128", "-f", "null", "-"]
    report = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    return float(re.findall(r"I:\s+(-?[\d.]+) LUFS", report)[-1])


def encode(pictures: Iterable[bytes], sound: Path, target: Path) -> None:
    """VP9 and Opus in WebM: a key picture every two seconds, nothing that differs by the day."""
    gain = LOUDNESS - loudness(sound)
    command = f"""ffmpeg -v error -y -f rawvideo -pix_fmt rgb24 -s 640x360 -r 25 -i - -i {sound}
        -map 0:v -map 1:a -c:v libvpx-vp9 -pix_fmt yuv420p -crf 24 -b:v 0 -g 50 -row-mt 0
        -threads 2 -deadline good -cpu-used 1 -vf scale=out_color_matrix=bt709:out_range=tv
        -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv
        -af {EVEN},volume={gain:.2f}dB,alimiter=limit=0.75:level=false,aresample=48000
        -c:a libopus -b:a 48k -ac 1 -metadata:s:a:0 language=eng
        -map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -f webm"""
    with subprocess.Popen([*command.split(), str(target)], stdin=subprocess.PIPE) as ffmpeg:
        assert ffmpeg.stdin is not None
        for picture in pictures:
            ffmpeg.stdin.write(picture)
    if ffmpeg.returncode:
        raise SystemExit("ffmpeg could not make the video")


if __name__ == "__main__":
    main()
