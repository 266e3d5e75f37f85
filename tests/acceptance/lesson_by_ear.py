"""A whole lesson by keyboard and screen reader: what is pressed, and what is heard.

`hear` needs Python and the system's programs only: the test runs it where it stands, and
scripts/hear in a newer system. Each step waits until the screen reader is silent again.
"""

import contextlib
import time

from desktop import LETTERS_A_SECOND, wait_for

SILENCE = 0.7  # seconds without a new sentence after which a step is over
LEAST = 0.7  # seconds that a step takes at least
MOST = 12.0  # seconds after which a step is over although something is still said

# what is done, and the keys for it; the welcome lesson has 1:29
# where a step takes its time, the words that end it: on a busy machine silence comes before them
STEPS = (
    ("play", ("space",), "Playing"),
    ("pause", ("space",)),
    ("go to the captions", ("z",)),
    ("play on", ("space",)),
    ("listen to the captions", (), "town museum"),
    ("pause", ("space",)),
    ("back to the picture", ("z",)),
    ("have the caption said", ("s",)),
    ("forward from the start", ("Home", "l")),
    ("choose the language", ("g",)),
    ("the next language", ("Down",)),
    ("take it", ("Return",)),
    ("go to the captions", ("z",)),
    ("next caption", ("n",), "Samuel es"),
    ("back to the picture", ("z",)),
    ("the exercises, too early", ("e",)),
    ("back from what opens them", ("Escape",)),
    ("to the place in the lesson", ("Tab", "Tab")),
    ("its end", ("End",)),
    ("back a step", ("Left",)),
    ("back to the picture", ("Escape",)),
    ("play to the end", ("space",)),
    ("listen to the end", (), "transcript"),
    ("to the next button", ("Tab",)),
    ("say to have read it", ("space",), "radio button"),
    ("second choice", ("Down",)),
    ("tick it", ("space",)),
    ("to the button", ("Tab", "Tab", "Tab", "Tab")),
    ("submit", ("space",)),
    ("submit again", ("space",)),
    ("the next button", ("Tab",)),
    ("the next exercise", ("ctrl+Next",)),
    ("tick its first choice", ("space",)),
    ("back to the video", ("Escape",)),
    ("the list of keys", ("F1",)),
    ("back to the video", ("Escape",)),
)
# the lesson of tests/acceptance/five, with questions of every type
EXERCISES = (
    ("the exercises", ("e",), "1 of 3"),
    ("a wrong choice", ("Down", "space")),
    ("to the hint", ("Tab", "Tab", "Tab")),
    ("show it", ("space",)),
    ("to the button", ("Tab", "Tab")),
    ("submit", ("space",)),
    ("to try again", ("Tab",)),
    ("try again", ("space",)),
    ("the right choice", ("Up", "space")),
    ("to the button", ("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")),
    ("submit the last attempt", ("space",), "shrub"),
    ("to the button", ("Tab",)),
    ("submit it after all", ("space",), "Show answer"),
    ("the right answer", ("space",)),
    ("the check boxes", ("ctrl+Next",)),
    ("tick the first", ("space",)),
    ("to the second", ("Down",)),
    ("tick the second", ("space",)),
    ("to the button", ("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")),
    ("submit", ("space",)),
    ("the sentence", ("ctrl+Next",)),
    ("second option", ("Down", "Down")),
    ("to the next blank", ("Tab",)),
    ("first option", ("Down",)),
    ("to the button", ("Tab", "Tab")),
    ("submit", ("space",)),
    ("the text", ("ctrl+Next",)),
    ("type it and submit", ("m", "u", "g", "Return")),
    ("to what may be done", ("Tab", "Tab")),
    ("the number", ("ctrl+Next",)),
    ("type what is no number", ("a", "b", "Return")),
    ("type the number", ("BackSpace", "BackSpace", "3", "Return")),
    ("to what may be done", ("Tab", "Tab")),
    ("two questions", ("ctrl+Next",)),
    ("answer the first only", ("m", "i", "l", "k", "Return")),
    ("answer the second", ("3", "Return")),
    ("to what may be done", ("Tab", "Tab")),
    ("to the results", ("Tab",)),
    ("the results", ("space",), "Back to the video"),
    ("the first exercise", ("Tab",)),
    ("the second exercise", ("Tab",)),
    ("back to the video", ("Escape",), "Picture"),
)
OPENING = 2.5  # seconds until the poster has the focus, a moment after the window


def hear(desktop, command, five):
    """Go through the welcome lesson, and the exercises of another one in the folder `five`.

    Returns the steps: (what is done, keys, what was said).
    """
    desktop.start_screen_reader()
    return [
        *go_through(desktop, command, STEPS, "open the lesson"),
        *go_through(desktop, [*command, str(five)], EXERCISES, "open a lesson with all types"),
    ]


def go_through(desktop, command, steps, opening):
    """Start the program, and go through steps: (what is done, keys, words to be waited for)."""
    heard = len(desktop.lines())
    program = desktop.start(*command)
    wait_for(lambda: len(desktop.lines()) > heard, "word about the window")
    time.sleep(OPENING)
    _wait_for_silence(desktop)
    yield opening, (), _since(desktop, heard)
    for done, keys, *awaited in steps:
        before = len(desktop.lines())
        for key in keys:
            desktop.key(key)
            time.sleep(0.2)
        if awaited:
            _wait_for_words(desktop, before, awaited[0])
        _wait_for_silence(desktop)
        yield done, keys, _since(desktop, before)
    program.terminate()


def _since(desktop, number):
    return [words for _, words in desktop.lines()[number:]]


def _wait_for_words(desktop, number, words):
    with contextlib.suppress(TimeoutError):  # the test tells what was not heard
        wait_for(lambda: words in " ".join(_since(desktop, number)), words, MOST)


def _wait_for_silence(desktop):
    began = time.time()
    time.sleep(LEAST)
    while time.time() < began + MOST:
        lines = desktop.lines()
        if not lines or time.time() > _end(*lines[-1]) + SILENCE:
            return
        time.sleep(0.1)


def _end(time_, words):
    """When a sentence was over that began then."""
    return time_ + len(words) / LETTERS_A_SECOND


def transcript(steps):
    """The steps as lines of Markdown."""
    for done, keys, said in steps:
        pressed = f" (`{'`, `'.join(keys)}`)" if keys else ""
        yield f"- {done}{pressed}"
        yield from (f"  - “{words.strip()}”" for words in said)
