"""`captionplayer grade`: verdicts as JSON, for course authors and to compare with recorded ones."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from captionplayer.commands import cases, output, verdicts
from captionplayer.errors import FileError, InputError
from captionplayer.exercises.limits import MAX_BYTES
from captionplayer.exercises.standing import Standing
from captionplayer.lessons.parts import Parts

MAX_CASES = 64 * 2**20
"""The largest file of answers or cases that is read, in bytes."""


def run(words: Sequence[str]) -> int:
    """Print verdicts; raises InputError where a file cannot be read. The exit code."""
    given = _given(words)
    printed = _all_cases(given.cases) if given.cases else _one(given)
    ascii_only = "utf" not in (getattr(sys.stdout, "encoding", None) or "").lower()
    output.write(json.dumps(printed, indent=2, ensure_ascii=ascii_only) + "\n")
    return 0


def _given(words: Sequence[str]) -> argparse.Namespace:
    """A problem with answers, or cases, but not both."""
    parser = _parser()
    given = parser.parse_args(words)
    if given.cases is None and (given.problem is None or given.answers is None):
        parser.error("give a problem and --answers, or --cases")
    if given.cases is not None and (given.problem or given.answers):
        parser.error("--cases takes no problem and no --answers")
    return given


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="captionplayer grade",
        description="Grades answers to a problem in Open edX's XML and prints the verdict as JSON.",
    )
    parser.add_argument("problem", metavar="PROBLEM.xml", nargs="?", help="the problem")
    parser.add_argument(
        "--answers",
        metavar="FILE",
        type=Path,
        help='JSON: what is given by the number of the input, such as {"0": "choice_1"}; a list '
        "for check boxes",
    )
    parser.add_argument(
        "--seed", metavar="N", type=int, default=1, help="decides the order of choices (1)"
    )
    parser.add_argument(
        "--cases",
        metavar="FILE",
        type=Path,
        help="JSON: a list of problems, each with cases of answers, all to be graded; given instead"
        " of a problem",
    )
    return parser


def _one(given: argparse.Namespace) -> verdicts.Json:
    answers = verdicts.checked_answers(_json(given.answers), given.answers)
    data = Parts(None).read(given.problem, MAX_BYTES)
    try:
        problem = verdicts.load(data, given.problem, given.seed)
    except InputError as error:
        return verdicts.not_loaded(error)
    verdicts.check_inputs(problem, answers, given.answers)
    return verdicts.submit(problem, Standing(seed=given.seed), answers, given.problem)[0]


def _all_cases(path: Path) -> verdicts.Json:
    return cases.graded(_json(path), path)


def _json(path: Path) -> object:
    """The content of a JSON file; raises FileError naming the line."""
    data = Parts(None).read(str(path), MAX_CASES)
    try:
        return json.loads(data)
    except json.JSONDecodeError as error:
        raise FileError(
            "answers-not-json", file=path, place=error.lineno, reason=error.msg
        ) from error
    except (ValueError, RecursionError) as error:  # not text, a number too long, nested too deep
        raise FileError("answers-not-json", file=path, reason=str(error)) from error
