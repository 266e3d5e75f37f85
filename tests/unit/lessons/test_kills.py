"""A program that is killed while a learner answers loses nothing that was shown as kept."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

KILL = Path(__file__).parents[2] / "endurance" / "kill.py"


@pytest.mark.skipif(sys.platform == "win32", reason="waits for a pipe, which cannot be done there")
@pytest.mark.timeout(180)
@pytest.mark.parametrize(("times", "learners"), [(20, 1), (3, 3)])
def test_nothing_that_was_kept_is_lost_in_a_kill(times, learners):
    words = ["--times", str(times), "--learners", str(learners)]
    done = subprocess.run(
        [sys.executable, KILL, *words],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=170,
    )
    assert done.stderr == ""
    assert "\n0 were lost or damaged." in done.stdout
    assert done.returncode == 0
