"""The report: what it says as text and as JSON, and which exit code goes with it."""

import json
import re

import pytest

from captionplayer.doctor.finding import about, broken, missing, well
from captionplayer.doctor.report import (
    FORMAT,
    as_json,
    as_text,
    exit_code,
    from_json,
    line,
    ordered,
    printable,
)
from captionplayer.doctor.words import ADVICE, NAMES, SENTENCES, Words
from captionplayer.errors import notice

WELL = well("qt", "qt", qt="6.11.3", pyside="6.11.3")
MISSING = missing("voice.ar", "voice-none")
BROKEN = broken("folder.data", "folder-unwritable", folder="/home/Zoë/a b", reason="read-only")


@pytest.mark.parametrize(
    ("findings", "code"), [([WELL], 0), ([WELL, MISSING], 0), ([MISSING, BROKEN, WELL], 1), ([], 0)]
)
def test_only_what_is_broken_makes_it_fail(findings, code):
    assert exit_code(findings) == code


def test_json_has_words_codes_and_facts():
    report = json.loads(as_json([WELL, MISSING, BROKEN]))
    assert (report["format"], report["program"], report["status"]) == (
        FORMAT,
        "captionplayer",
        "broken",
    )
    last = report["checks"][-1]
    assert set(last) == {"id", "name", "status", "found", "advice", "code", "facts"}
    assert last["name"] == "Folder for your progress"
    assert last["found"] == "/home/Zoë/a b cannot be written to (read-only)."
    assert last["advice"] and last["facts"] == {"folder": "/home/Zoë/a b", "reason": "read-only"}


def test_json_is_read_back():
    findings = [WELL, MISSING, BROKEN]
    assert from_json(as_json(findings)) == findings


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 0}', f'{{"format": {FORMAT}}}', "{"])
def test_what_is_no_report_is_refused(text):
    with pytest.raises(ValueError):
        from_json(text)


def test_text_begins_with_a_summary_and_what_is_broken():
    text = as_text([WELL, MISSING, BROKEN]).splitlines()
    assert text[0].endswith("Broken: 1. Missing, though not needed: 1.")
    assert text[2] == "Broken:"
    assert text[3].startswith("- Folder for your progress: /home/Zoë/a b cannot be")
    assert text[3].endswith("make the folder writable.")
    assert text[6].startswith("- Voice for Arabic: No voice")


def test_a_line_is_ascii_whatever_a_name_holds():
    told = line(broken("settings", "settings-damaged", file="/дом/\udcff\n"))
    assert told.isascii() and "\n" not in told


def test_text_has_a_line_for_each_finding_whatever_a_name_holds():
    text = as_text([well("settings", "settings", file="/a\nb\x1b[31m\u202e\udcff")])
    assert text.count("\n") == 4
    assert printable("\x1b") not in "\x1b"
    assert text.isprintable() or all(char.isprintable() for char in text.replace("\n", ""))


def test_the_words_keep_their_own_spaces_and_marks():
    words = Words("fr", lambda context, text: text.replace(":", "\u202f:"))
    assert "- Qt\u202f: Qt 6.11.3" in as_text([WELL], words)


def test_what_is_worst_comes_first():
    assert ordered([WELL, MISSING, BROKEN]) == [BROKEN, MISSING, WELL]


def test_a_notice_is_told_in_its_own_words():
    finding = about("progress", notice("progress-newer", file="p.sqlite", version=9))
    assert "p.sqlite" in Words().found(finding) and "format 9" in Words().found(finding)
    assert Words().advice(finding) == ""


def test_languages_are_named_in_the_words_language():
    assert Words().name("captions.ar") == "Captions in Arabic"
    assert Words("fr").name("voice.zh") == "Voice for chinois"
    told = Words("es").told(broken("translations", "translations-missing", tags="ar ru"))
    assert "árabe, ruso" in told


def test_every_sentence_ends_and_every_advice_belongs_to_one():
    assert set(ADVICE) <= set(SENTENCES)
    assert all(re.search(r"[.:]$", text) for text in (*SENTENCES.values(), *ADVICE.values()))
    assert all(NAMES.values())
