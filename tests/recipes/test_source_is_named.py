"""Tests that need the source say so, so that the others can be run where it is not."""

import re

import pytest
from source import ROOT

FOLDERS = ("unit", "ui", "acceptance")
FILES = [path for folder in FOLDERS for path in sorted((ROOT / "tests" / folder).rglob("*.py"))]
ALLOWED = {"tests/ui/conftest.py"}  # which compiles translations only where they are
UP = re.compile(r"Path\(__file__\)(?:\.resolve\(\))?\.parents\[(\d)\]")


@pytest.mark.parametrize("file", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_source_is_reached_by_its_name_only(file):
    if str(file.relative_to(ROOT)) not in ALLOWED:
        reached = [file.parents[int(number)] for number in UP.findall(file.read_text("utf-8"))]
        assert ROOT not in reached, "take it from source.py"
