"""Tests that need programs of the system: skipped where these are missing, but not in CI."""

import os

import pytest


def need(missing):
    """Skip the test, with the reason, where something is missing; in CI that is a failure."""
    if missing:
        reason = f"not installed here: {', '.join(missing)}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
