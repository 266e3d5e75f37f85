"""Lessons, captions and a screen to play them on, for the tests of what is shown."""

import json
import sys

import clips

from captionplayer.captions.bundle import parse
from captionplayer.captions.track import Cue, Track
from captionplayer.captions.tracklist import TrackList
from captionplayer.exercises.problem import Choice, ChoiceQuestion, Problem, Text
from captionplayer.lessons.lesson import Lesson

TITLE = "Bread at home"


def cue(start, end, text="Flour and water", language="en", **facts):
    return Cue(start, end, text, language, **facts)


def track(*spans, language="en"):
    """A track of cues with these (start, end)s, each named after its place in the row."""
    return Track(language, [cue(*span, f"Cue {n}") for n, span in enumerate(spans, start=1)])


def every_offset(name):
    """Captions for a clip whose edges fall on every millisecond within a frame."""
    bundle = parse(clips.edges_at_every_offset(clips.CLIPS[name]), "bundle.json")
    return TrackList.from_bundle(bundle, {}).track("en")


def scattered(fps, seconds=5):
    """Two captions for every three frames, their edges strewn over the milliseconds of a frame."""
    frame = 1000 / fps
    spans = [(1.5 * n * frame + 13 * n % frame, 2.2 * frame) for n in range(seconds * fps // 2)]
    return track(*((int(start), int(start + length)) for start, length in spans))


def tracks(**languages):
    """The tracks of (start, end, text) rows by language; the first language is the source."""
    source = next(iter(languages))
    given = {tag: [cue(*row, tag) for row in rows] for tag, rows in languages.items()}
    return TrackList.from_cues(source, given, TITLE)


def translated(messages, translations, **metadata):
    """The tracks of a bundle from key -> text, in English, with translations by language."""
    whole = {"@metadata": {"sourceLanguage": "en", **metadata}, **messages}
    return TrackList.from_bundle(parse(json.dumps(whole).encode(), "bundle.json"), translations)


def problem(name="knead"):
    """One question with a right choice, "yes", and a wrong one."""
    choices = tuple(Choice(word, Text(word, "en"), word == "yes") for word in ("yes", "no"))
    question = ChoiceQuestion(
        id="q1", label=Text("Do you knead it?", "en"), choices=choices, multiple=False
    )
    return Problem(name, Text("Kneading", "en"), (question,))


def lesson(captions=None, video=None, problems=(), name="bread", **facts):
    """A lesson; without a video it lasts as long as its captions."""
    shown = tracks(en=[(0, 200, "Flour"), (250, 450, "Water")]) if captions is None else captions
    return Lesson(name, TITLE, shown, video, "en", problems=tuple(problems), **facts)


def frame_number(image, rect=None):
    """The number that the barcode in the picture stands for."""
    rect = image.rect() if rect is None else rect
    places = clips.centres(rect.x(), rect.y(), rect.width(), rect.height())
    return clips.decode([image.pixelColor(x, y).lightness() for x, y in places])


class Screen:
    """Notes each moment that a player shows: the frame's own number and the cues with it.

    Those of the first language, then those of the second.
    """

    def __init__(self):
        self.moments = []

    def show(self, frame, cues, second):
        number = None if frame is None else frame_number(frame.toImage())
        self.moments.append((number, cues, second))

    @property
    def frames(self):
        """The moments that brought a new picture."""
        return [moment for moment in self.moments if moment[0] is not None]

    @property
    def number(self):
        """Which frame is on the screen."""
        return self.frames[-1][0] if self.frames else None

    @property
    def texts(self):
        """The captions that are on the screen."""
        return [each.text for each in self.moments[-1][1]] if self.moments else []


def references_to_none():
    """How many references there are to None."""
    return sys.getrefcount(None)
