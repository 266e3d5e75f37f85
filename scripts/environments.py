"""The project's own Python environments, each filled from lock files with hashes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from journal import ROOT, give_up_after_run, run, say
from locks import lock_file, pip_install

STAMPS = "set-up-stamps"


@dataclass(frozen=True)
class Layer:
    """Lock files that are installed together; a later layer lies on the earlier ones."""

    sentence: str
    locks: tuple[str, ...]


RUN = Layer("the program's Python packages (about 260 MB to fetch)", ("build", "run"))
OLDEST_QT = Layer("the oldest Qt that will do (about 240 MB to fetch)", ("build", "oldest-qt"))
DEV = Layer("the tools for checks and tests", ("dev",))
PACKAGE = Layer("what freezes the program", ("package",))
UNIT = Layer("the packages for tests without Qt", ("build", "unit"))


@dataclass(frozen=True)
class Environment:
    """A folder with a Python of its own, and the layers to be found there."""

    name: str
    layers: tuple[Layer, ...]
    base: str = sys.executable
    sees_source: bool = True

    @property
    def folder(self) -> Path:
        """Where the environment is."""
        return ROOT / self.name

    @property
    def python(self) -> Path:
        """The interpreter in it."""
        return self.folder / "bin" / "python"


START = Environment(".venv", (RUN,))
TEST = Environment(".venv", (RUN, DEV))
_SYSTEM_PYTHON = Path("/usr/bin/python3")
# the system's Python, so that the same one is frozen whoever builds; the program comes as a wheel
FREEZE = Environment(
    ".venv-package",
    (RUN, PACKAGE),
    str(_SYSTEM_PYTHON) if _SYSTEM_PYTHON.exists() else sys.executable,
    sees_source=False,
)


def oldest_qt() -> Environment | None:
    """The one with the oldest Qt, which is not published for the newest Pythons."""
    if sys.version_info >= (3, 14):
        return None
    return Environment(".venv-oldest-qt", (OLDEST_QT, DEV))


def unit_environments() -> list[Environment]:
    """The environments without Qt: for the usual Python and, where it is had, the oldest."""
    usual = [Environment(".venv-unit", (UNIT,))]
    oldest = _oldest_python()
    if sys.version_info[:2] == (3, 10) or not oldest:
        return usual
    return [*usual, Environment(".venv-unit-3.10", (UNIT,), oldest)]


def _oldest_python() -> str | None:
    """The oldest supported Python: the one on the path, or one that pyenv keeps off the path."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    kept = sorted(pyenv.glob("versions/3.10.*/bin/python3.10"), reverse=True)
    return next(filter(_works, ["python3.10", *map(str, kept)]), None)


def _works(python: str) -> bool:
    """Whether this interpreter is here and can make environments."""
    if not shutil.which(python):
        return False
    asked = subprocess.run([python, "-c", "import ensurepip"], capture_output=True, check=False)
    return asked.returncode == 0


def provide(environment: Environment) -> None:
    """Make the environment, or add the layers that it lacks."""
    wanted = [_stamp(environment, layer) for layer in environment.layers]
    there = _stamps(environment)
    if there[: len(wanted)] == wanted:
        return
    if not there or wanted[: len(there)] != there:
        there = []
        _create(environment)
    for layer in environment.layers[len(there) :]:
        _install(environment, layer)
        there.append(_stamp(environment, layer))
        (environment.folder / STAMPS).write_text("\n".join(there), encoding="utf-8")


def _stamps(environment: Environment) -> list[str]:
    if not environment.python.exists():
        return []
    try:
        return (environment.folder / STAMPS).read_text(encoding="utf-8").split()
    except FileNotFoundError:
        return []


def _stamp(environment: Environment, layer: Layer) -> str:
    """What a layer was made from: the Python, the project's place, the locks."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for lock in layer.locks:
        digest.update(lock_file(lock).read_bytes())
    return digest.hexdigest()


def _create(environment: Environment) -> None:
    say(f"Making the Python environment {environment.name}.")
    if environment.folder.is_symlink():  # else what it leads to would be emptied
        environment.folder.unlink()
    if not run([environment.base, "-m", "venv", "--clear", environment.folder]):
        give_up_after_run(f"The Python environment {environment.name} could not be made")
    if environment.sees_source:
        packages = next(environment.folder.glob("lib/python*/site-packages"))
        source = packages / "captionplayer-source.pth"
        source.write_text(f"{ROOT / 'src'}\n", encoding="utf-8")


def _install(environment: Environment, layer: Layer) -> None:
    say(f"Installing {layer.sentence} into {environment.name}.")
    for lock in layer.locks:
        if not run([environment.python, *pip_install(lock)]):
            give_up_after_run("The Python packages could not be installed")
