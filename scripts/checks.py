"""Runs the checks and tests one after another; every failure is named again at the end.

Usage: checks.py [STEP...]. Steps run with an environment of their own: no display, no settings of
whoever runs them, and a folder for temporary files that is removed afterwards.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from environments import TEST, oldest_qt, unit_environments
from journal import ROOT

PYTHON = str(TEST.python)
KEPT = ("PATH", "TERM", "CI")
STEP_LIMIT = 1800  # seconds; a hang must end; busy computers need 1450 for the window's tests
UNIT_TESTS = ("-m", "pytest", "tests/unit")
WHEEL_STEPS = ("build", "install")  # what the steps after them need
NEED_WHEEL = {"archives", "installed", "acceptance"}
TYPED = (
    "src",
    "scripts",
    "tests/benchmarks",
    "tests/endurance",
    "tests/clips.py",
    "packaging/linux/install_desktop.py",
    "packaging/linux_packages",
    "packaging/macos/bundle.py",
    "packaging/pyinstaller/contents.py",
    "packaging/pyinstaller/linking.py",
    "packaging/pyinstaller/locale_data.py",
    "packaging/pyinstaller/stand_ins.py",
    "packaging/windows/version_resource.py",
    "tests/dispatcher.py",
)


@dataclass(frozen=True)
class Step:
    """One check: its name, its command, and the folder it runs in."""

    name: str
    command: tuple[str, ...]
    folder: Path = ROOT


def steps(scratch: Path) -> list[Step]:
    """All steps in order; the scratch folder holds what earlier ones make for later ones."""
    return [
        Step("lint", (PYTHON, "-m", "ruff", "check", ".")),
        Step("format", (PYTHON, "-m", "ruff", "format", "--check", ".")),
        Step("types", (PYTHON, "-m", "mypy", *TYPED)),
        *_foreign_type_steps(),
        Step("imports", (str(TEST.python.with_name("lint-imports")), "--no-cache")),
        *_unit_steps(),
        *_ui_steps(),
        Step("recipes", (PYTHON, "-m", "pytest", "tests/recipes")),
        *_wheel_steps(scratch),
    ]


def _foreign_type_steps() -> list[Step]:
    """The program's types, as its branches for systems that are not this one have them."""
    systems = {"windows": "win32", "macos": "darwin"}
    return [
        Step(f"types-{name}", (PYTHON, "-m", "mypy", "--platform", system, "src"))
        for name, system in systems.items()
    ]


def _unit_steps() -> list[Step]:
    """The unit tests, where Qt is not installed."""
    pythons = {environment.name: str(environment.python) for environment in unit_environments()}
    return [
        Step(name.replace(".venv-", ""), (python, *UNIT_TESTS)) for name, python in pythons.items()
    ]


def _ui_steps() -> list[Step]:
    """The tests of the window, with the usual Qt and, where it is had, the oldest."""
    oldest = oldest_qt()
    pythons = {"ui": PYTHON} | ({"ui-6.8": str(oldest.python)} if oldest else {})
    return [Step(name, (python, "-m", "pytest", "tests/ui")) for name, python in pythons.items()]


def _wheel_steps(scratch: Path) -> list[Step]:
    """Source archive and wheel; the wheel installed; the program tried away from the source."""
    dist, installed = str(scratch / "dist"), str(scratch / "installed")
    away = scratch / "away"
    away.mkdir()
    tests = ("-m", "pytest", "--config-file", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT))
    return [
        Step("build", (PYTHON, "-m", "build", "--no-isolation", "--outdir", dist, str(ROOT))),
        Step("archives", (PYTHON, str(ROOT / "scripts" / "check_archives.py"), dist)),
        Step("install", (PYTHON, str(ROOT / "scripts" / "install_wheel.py"), dist, installed)),
        Step(
            "installed",
            (str(scratch / "installed" / "bin" / "python"), *tests, *_about_files()),
            away,
        ),
        Step("acceptance", (PYTHON, *tests, str(ROOT / "tests" / "acceptance")), away),
    ]


def _about_files() -> tuple[str, ...]:
    """The tests of what the wheel carries that is not Python, on the installed wheel."""
    names = ("unit/test_welcome_lesson.py", "ui/test_translation.py", "ui/test_icons.py")
    return "-o", "pythonpath=", *(str(ROOT / "tests" / name) for name in names)


def environment(scratch: Path) -> dict[str, str]:
    """The variables that steps see."""
    home = scratch / "home"
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if name in KEPT}
    return kept | {
        "HOME": str(home),
        "TMPDIR": str(scratch),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "CAPTIONPLAYER_INSTALLED": str(scratch / "installed"),
    }


def run(step: Step, variables: dict[str, str]) -> bool:
    """Run one step and print its name and time; whether it went well."""
    print(f"\n== {step.name}", flush=True)
    began = time.monotonic()
    process = subprocess.Popen(
        step.command,
        cwd=step.folder,
        env=variables,
        start_new_session=True,
        stdin=subprocess.DEVNULL,
    )
    try:
        well = process.wait(STEP_LIMIT) == 0
    except subprocess.TimeoutExpired:
        print(f"{step.name} takes longer than {STEP_LIMIT} s and is ended.", flush=True)
        well = False
    finally:
        _end(process)
    print(
        f"-- {step.name} {'ok' if well else 'FAILED'} in {time.monotonic() - began:.1f} s",
        flush=True,
    )
    return well


def _end(process: subprocess.Popen[bytes]) -> None:
    """End what the step may have left running."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    process.wait()


def choose(known: Sequence[Step], names: Sequence[str]) -> list[Step]:
    """The named steps with those they need, or all. Raises ValueError for a name not known."""
    strange = set(names) - {step.name for step in known}
    if strange:
        there = ", ".join(step.name for step in known)
        raise ValueError(f"No such step: {', '.join(sorted(strange))}. There are: {there}.")
    wanted = {*names, *(WHEEL_STEPS if NEED_WHEEL & set(names) else ())}
    return [step for step in known if not names or step.name in wanted]


def main(names: Sequence[str]) -> int:
    """Run the named steps, or all; the exit code."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="captionplayer-test-") as folder:
        Path(folder).chmod(0o755)  # a test starts the installed program as another user
        scratch = Path(folder)
        try:
            chosen = choose(steps(scratch), names)
        except ValueError as error:
            print(error, file=sys.stderr)
            return 2
        variables = environment(scratch)
        failed = [step.name for step in chosen if not run(step, variables)]
    result = f"FAILED: {', '.join(failed)}." if failed else f"All {len(chosen)} steps are well."
    print(f"\n{result} It took {time.monotonic() - began:.0f} s.", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
