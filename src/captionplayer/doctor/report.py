"""The report: all findings, as text and as JSON (docs/doctor.md describes both)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from captionplayer import __version__
from captionplayer.doctor.finding import Finding, Status
from captionplayer.doctor.words import Words

FORMAT = 1
"""Of the JSON; another number where a key goes or means something else. Keys may be added."""

_ORDER = (Status.BROKEN, Status.MISSING, Status.WELL)


def status(findings: Sequence[Finding]) -> Status:
    """How all is, taken together: as what is worst."""
    return next((each for each in _ORDER if any(one.status is each for one in findings)), _ORDER[2])


def exit_code(findings: Sequence[Finding]) -> int:
    """1 where something is broken, else 0: what is missing the program does without."""
    return int(status(findings) is Status.BROKEN)


def as_json(findings: Sequence[Finding]) -> str:
    """The report for other programs."""
    words = Words()
    report = {
        "format": FORMAT,
        "program": "captionplayer",
        "version": __version__,
        "status": status(findings).value,
        "checks": [_entry(finding, words) for finding in findings],
    }
    return json.dumps(report, indent=2) + "\n"


def _entry(finding: Finding, words: Words) -> Mapping[str, Any]:
    return {
        "id": finding.check,
        "name": words.name(finding.check),
        "status": finding.status.value,
        "found": words.found(finding),
        "advice": words.advice(finding),
        "code": finding.code,
        "facts": dict(finding.facts),
    }


def line(finding: Finding) -> str:
    """One finding as a line of JSON, without its words."""
    return json.dumps(
        {
            "id": finding.check,
            "status": finding.status.value,
            "code": finding.code,
            "facts": dict(finding.facts),
        }
    )


def from_json(text: str) -> list[Finding]:
    """The findings of a report; raises ValueError where it is none of this format."""
    report = json.loads(text)
    if not isinstance(report, dict) or report.get("format") != FORMAT:
        raise ValueError("not a report of this format")
    try:
        return [from_entry(entry) for entry in report["checks"]]
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a report: {error}") from error


def from_entry(entry: Mapping[str, Any]) -> Finding:
    """A finding of a report as JSON; raises KeyError and ValueError."""
    return Finding(entry["id"], Status(entry["status"]), entry["code"], entry["facts"])


def as_text(findings: Sequence[Finding], words: Words | None = None) -> str:
    """The report for reading: what is broken first, one finding on each line."""
    words = words or Words()
    lines = [words.beginning(__version__, findings)]
    for each in _ORDER:
        found = [finding for finding in findings if finding.status is each]
        if found:
            lines += ["", words.heading(each), *(_told(finding, words) for finding in found)]
    return "\n".join(lines) + "\n"


def _told(finding: Finding, words: Words) -> str:
    """Its facts on one line; what the words have of spaces and marks of direction is theirs."""
    facts = {
        name: printable(fact) if isinstance(fact, str) else fact
        for name, fact in finding.facts.items()
    }
    return f"- {words.line(replace(finding, facts=facts))}"


def ordered(findings: Sequence[Finding]) -> list[Finding]:
    """What is broken first, then what is missing."""
    return sorted(findings, key=lambda finding: _ORDER.index(finding.status))


def printable(text: str) -> str:
    """The text on one line, whatever a file's name or a library's message holds."""
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    return " " if char.isspace() else char.encode("unicode_escape").decode("ascii")
