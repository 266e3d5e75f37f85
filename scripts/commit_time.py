"""When the source was last changed: the time that everything built from it carries."""

from __future__ import annotations

import os
import subprocess

from journal import ROOT, give_up


def commit_time() -> int:
    """Seconds since 1970: SOURCE_DATE_EPOCH where it is set, else the time of the commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    asked = subprocess.run(command, capture_output=True, text=True, check=False)
    if asked.returncode:
        give_up(
            "This is not a copy of the repository: set SOURCE_DATE_EPOCH to the release's time."
        )
    return int(asked.stdout)
