"""What PySide6 knows of its functions' signatures, compiled.

Its wheels have it as source text in an archive in a library, which is unpacked and compiled at each
start (60 ms of 400 to the first window). Where the folder `files.dir` is there, as its setting
SBK_EMBED=0 makes it, it takes that.
"""

from __future__ import annotations

import py_compile
from pathlib import Path, PurePosixPath

FOLDER = "shiboken6/files.dir"
# Writes stubs for editors, at nobody's wish here; it is imported for its name alone
EMPTY = "shibokensupport/signature/lib/pyi_generator.py"


def write(target: Path) -> list[tuple[str, str]]:
    """Write the modules into the folder; where each goes in the bundle, and its source."""
    return [_compiled(name, text, target) for name, text in sorted(_sources().items())]


def _sources() -> dict[str, bytes]:
    """The modules' text by their place in the archive."""
    import shiboken6.Shiboken  # noqa: F401, PLC0415 - opens the archive
    from shibokensupport.signature import loader  # noqa: PLC0415 - is in it

    archive = loader.__loader__.zfile
    names = (name for name in archive.namelist() if name.endswith(".py") and "/" in name)
    return {name: b"" if name == EMPTY else archive.read(name) for name in names}


def _compiled(name: str, text: bytes, target: Path) -> tuple[str, str]:
    source = target / name
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_bytes(text)
    made = source.with_suffix(".pyc")
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(source), str(made), name, doraise=True, invalidation_mode=unchecked)
    return PurePosixPath(FOLDER, name).with_suffix(".pyc").as_posix(), str(made)
