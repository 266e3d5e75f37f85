"""Compiles the interface's translations: resources/i18n/*.ts to the .qm files that Qt loads.

Usage: compile_translations.py; does nothing where nothing has changed. Needs Qt's lrelease: that of
PySide6, or one on the path.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

CATALOGUES = Path(__file__).resolve().parents[1] / "resources" / "i18n"
_OWN = ("lrelease", "lrelease.exe")  # PySide6's; the latter on Windows
_NAMES = ("lrelease6", "lrelease-qt6", "lrelease")
_PLACES = ("/usr/lib/qt6/bin/lrelease", "/usr/lib64/qt6/bin/lrelease")


def lrelease() -> str | None:
    """Qt's compiler of translations, where there is one."""
    return next(_compilers(), None)


def _compilers() -> Iterator[str]:
    found = find_spec("PySide6")
    if found is not None and found.origin:
        own = (Path(found.origin).with_name(name) for name in _OWN)
        yield from (str(file) for file in own if file.is_file())
    yield from filter(None, map(shutil.which, _NAMES))
    yield from (place for place in _PLACES if Path(place).is_file())


def are_stale() -> bool:
    """Whether a compiled file is missing beside its source, or older."""
    return any(_is_stale(source) for source in CATALOGUES.glob("*.ts"))


def _is_stale(source: Path) -> bool:
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def compile_all(target: Path) -> list[Path]:
    """Write the compiled files into the folder; returns them.

    Raises FileNotFoundError where there is no lrelease, CalledProcessError where it fails.
    """
    compiler = lrelease()
    if compiler is None:
        raise FileNotFoundError("Qt's lrelease; install PySide6-Essentials or qt6-l10n-tools")
    compiled = []
    for source in sorted(CATALOGUES.glob("*.ts")):
        file = target / f"{source.stem}.qm"
        new = file.with_suffix(f".{os.getpid()}")  # whoever reads meanwhile reads a whole file
        command = [compiler, "-silent", str(source), "-qm", str(new)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        new.replace(file)
        compiled.append(file)
    return compiled


if __name__ == "__main__":
    if are_stale():
        compile_all(CATALOGUES)
