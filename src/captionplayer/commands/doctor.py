"""`captionplayer doctor`: whether this computer has what the program needs."""

import argparse
import json
from collections.abc import Callable, Sequence

from captionplayer.commands import output
from captionplayer.doctor.examination import examine
from captionplayer.doctor.finding import Finding, about
from captionplayer.doctor.report import as_json, as_text, exit_code, line
from captionplayer.doctor.windowchecks import OPTION, WINDOW_CHECKS
from captionplayer.surroundings.libraries import unavailable

_FORMATS: dict[str, Callable[[Sequence[Finding]], str]] = {"text": as_text, "json": as_json}


def parse(words: Sequence[str]) -> argparse.Namespace:
    """The options; `window_checks` are the ids of those that a process is asked for, if any."""
    parser = argparse.ArgumentParser(
        prog="captionplayer doctor",
        description="Tells whether this computer has what the program needs. Ends with 0 where all "
        "that is needed is well, with 1 where something is broken.",
    )
    parser.add_argument("--format", choices=tuple(_FORMATS), default="text")
    parser.add_argument(OPTION, type=_ids, default=(), help=argparse.SUPPRESS)
    return parser.parse_args(words)


def _ids(text: str) -> list[str]:
    ids = text.split(",")
    if not set(ids) <= set(WINDOW_CHECKS):
        raise argparse.ArgumentTypeError(f"unknown: {text}")
    return ids


def run(format_: str) -> int:
    """Print the report; raises FileError where that fails. The exit code."""
    findings = list(examine())
    output.write(_FORMATS[format_](findings))
    return exit_code(findings)


def tell_no_qt(error: ImportError) -> int:
    """What a process that was asked for the checks with Qt says where Qt cannot be loaded."""
    output.write(line(about("qt", unavailable(str(error)).notice)) + "\n")
    output.write(json.dumps({"ends": "early"}) + "\n")
    return 0
