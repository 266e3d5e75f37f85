"""The frozen program runs: nothing that it needs was left out."""

import os
import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def program(bundle: Path, tmp_path: Path):
    """Runs the program with a home of its own; what it printed."""

    def run(*words: str) -> str:
        variables = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        command = [str(bundle / "captionplayer"), *words]
        done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return run


def test_the_doctor_finds_nothing_broken(program):
    assert '"status": "broken"' not in program("doctor", "--format", "json")


def test_the_welcome_lesson_is_played_to_its_pictures(program, tmp_path: Path):
    program("tour", "--output", str(tmp_path / "pictures"))
    assert len(list((tmp_path / "pictures").glob("*.png"))) > 5
