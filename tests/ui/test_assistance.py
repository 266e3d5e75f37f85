"""Whether somebody may listen to the window is known before it is shown."""

import os
import shutil
import subprocess
import sys

import pytest

ASK = "from captionplayer.ui.assistance import may_be_there; print(may_be_there())"


@pytest.fixture
def ask(tmp_path):
    """Asks in a process of its own, which finds no bus but one that it is given."""
    paths = f"import sys; sys.path[:0] = {sys.path!r}\n"

    def told(*before, **variables):
        none = {"DBUS_SESSION_BUS_ADDRESS": "", "XDG_RUNTIME_DIR": str(tmp_path)}
        done = subprocess.run(
            [*before, sys.executable, "-c", paths + ASK],
            env=os.environ | none | variables,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    return told


def test_nobody_listens_without_a_bus(ask):
    assert ask() == "False"


def test_nobody_listens_where_nothing_of_at_spi_runs(ask):
    if shutil.which("dbus-run-session") is None:
        pytest.skip("there is no dbus-run-session (package dbus)")
    assert ask("dbus-run-session", "--") == "False"


def test_somebody_may_listen_where_qt_is_told_so(ask):
    assert ask(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1") == "True"
