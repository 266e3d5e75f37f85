"""The window's exercises are killed while a learner clicks and types; nothing shown is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

KILL = Path(__file__).parents[1] / "endurance" / "kill.py"


@pytest.mark.skipif(sys.platform == "win32", reason="waits for a pipe, which cannot be done there")
@pytest.mark.timeout(120)
def test_what_a_card_shows_survives_a_kill():
    done = subprocess.run(
        [sys.executable, KILL, "--cards", "--times", "5"],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert done.stderr == ""
    assert "\n0 were lost or damaged." in done.stdout
    assert done.returncode == 0
