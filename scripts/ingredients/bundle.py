"""Whom each file of a frozen bundle belongs to, and what lies packed in its executable."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from packaging.utils import canonicalize_name

INSIDE = "_internal"
"""Where PyInstaller puts all but the executables."""
_PYTHON = (
    "base_library.zip",
    "libpython3*",
    "python3*.dll",
    "lib-dynload/*",
    "python3*/lib-dynload/*",
    "Python.framework/*",
)
# with Python for Windows, whose licence has their texts; a folder above would make them another's
_PYTHON_TOP = (
    "*.pyd",
    "Python",
    "VCRUNTIME140*.dll",
    "api-ms-win-*.dll",
    "libffi-*.dll",
    "ucrtbase.dll",
    "zlib1.dll",
)


def files(bundle: Path) -> list[PurePosixPath]:
    """All files of the bundle but links, relative to its folder."""
    found = (each for each in bundle.rglob("*") if each.is_file() and not each.is_symlink())
    return sorted(PurePosixPath(each.relative_to(bundle).as_posix()) for each in found)


def inner(file: PurePosixPath) -> str | None:
    """The file's place as among installed packages, or nothing for an executable."""
    return "/".join(file.parts[1:]) if file.parts[0] == INSIDE else None


def is_python(place: str) -> bool:
    """Whether a file belongs to Python itself."""
    return matches(place, _PYTHON) or ("/" not in place and matches(place, _PYTHON_TOP))


def matches(place: str, patterns: tuple[str, ...]) -> bool:
    """Whether one of the patterns covers a place."""
    return any(fnmatchcase(place, pattern) for pattern in patterns)


def owners(site: Path) -> dict[str, str]:
    """The package that each installed file belongs to, by its place among packages."""
    found = {}
    for distribution in distributions(path=[str(site)]):
        for file in distribution.files or ():
            found[file.as_posix()] = str(canonicalize_name(distribution.name))
    return found


def packed(bundle: Path) -> Iterator[str]:
    """The outermost names of the Python modules packed in the executables."""
    # only where a bundle is looked at: PyInstaller made it, so it is installed
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415

    for file in sorted(bundle.iterdir()):
        if file.is_file():
            archive = CArchiveReader(str(file))
            for name in (each for each in archive.toc if each.endswith(".pyz")):
                modules = archive.open_embedded_archive(name).toc
                yield from sorted({module.split(".")[0] for module in modules})


def strangers(
    names: Iterator[str], known: Mapping[str, Distribution], site: Path
) -> Iterator[tuple[str, str]]:
    """Packed modules that belong neither to Python nor to what is known, with their package."""
    of_file = owners(site)
    for name in names:
        own = name in sys.stdlib_module_names or name.startswith(("_sysconfigdata", "pyi", "_pyi"))
        places = (f"{name}.py", f"{name}/__init__.py", f"{name}/__init__.pyi")
        owner = next((of_file[place] for place in places if place in of_file), "")
        if not own and owner not in known and name != "captionplayer":
            yield name, owner
