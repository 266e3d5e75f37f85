"""What holds for every test: a home of its own, and the same choice of examples in every run."""

import importlib.util
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

FOLDERS = {
    "HOME": "home",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
}

# The machine's load must not decide a test. What a run has found comes up in the next one too
# where it counts (CI), and nothing is kept between runs.
settings.register_profile(
    "captionplayer",
    database=None,
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("captionplayer")


SOURCE = Path(__file__).parents[1]


# all of them are about the source; others say so one by one (source.py)
collect_ignore = [] if (SOURCE / "scripts").is_dir() else ["recipes"]


def pytest_addoption(parser):
    if importlib.util.find_spec("pytestqt") is None:
        # pyproject.toml sets these for pytest-qt, which the tests without Qt do not have
        parser.addini("qt_api", "of pytest-qt")
        parser.addini("qt_log_level_fail", "of pytest-qt")
        parser.addini("qt_log_ignore", "of pytest-qt", type="linelist")
    if pytest.version_tuple < (9,):  # Debian 13 has 8.3
        parser.addini("faulthandler_exit_on_timeout", "of pytest 9", type="bool")


@pytest.fixture(scope="session", autouse=True)
def _session_home(tmp_path_factory):
    """For what looks at the home once only, such as fontconfig when Qt starts."""
    with pytest.MonkeyPatch.context() as patch:
        _move_home(patch, tmp_path_factory.mktemp("session"))
        yield


@pytest.fixture(autouse=True)
def _home(tmp_path_factory, monkeypatch):
    """A new home for each test: it finds no settings and leaves none."""
    _move_home(monkeypatch, tmp_path_factory.mktemp("user"))


def _move_home(patch, place):
    for variable, name in FOLDERS.items():
        folder = place / name
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        patch.setenv(variable, str(folder))
    # where no dispatcher listens; without it one would be started that outlives the test
    patch.setenv("SPEECHD_ADDRESS", f"unix_socket:{place / 'no-speech'}")
