"""What the package needs of a Debian system."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

# what Qt loads where it is there, and what only some learners need
RECOMMENDS = (
    # letters of the captions' and the interface's languages
    *("fonts-noto-core", "fonts-noto-cjk", "fonts-noto-mono"),
    # captions by ear
    *("speech-dispatcher", "speech-dispatcher-espeak-ng | espeak-ng"),
    # the way to a screen reader
    "at-spi2-core",
    # decoding by the graphics card, and the newer sound server
    *("libva2", "libva-drm2", "libva-x11-2", "libpipewire-0.3-0t64 | libpipewire-0.3-0"),
)
# Debian 13 renamed packages of libraries whose times have 64 bits
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}

_STUB = "Source: captionplayer\n\nPackage: captionplayer\nArchitecture: any\n"
_RELATION = re.compile(r"(?P<name>\S+)(?P<version> \(.+\))?")


def depends(package: Path) -> list[str]:
    """The packages whose libraries the files in a package's tree are linked to.

    Each in the version that has the symbols which are used, by the system's own lists (Debian
    Policy, 8.6). The libraries in the tree itself are not among them.
    """
    binaries = sorted(path for path in package.rglob("*") if _is_binary(path))
    folders = sorted({path.parent for path in binaries})
    with tempfile.TemporaryDirectory() as scratch:
        control = Path(scratch) / "debian" / "control"
        control.parent.mkdir()
        control.write_text(_STUB, encoding="utf-8")
        told = subprocess.run(
            [
                *("dpkg-shlibdeps", "-O", "--ignore-missing-info", f"-S{package}"),
                *(f"-l{folder}" for folder in folders),
                *(f"-x{name}" for name in _carried(binaries)),
                *(f"-e{path}" for path in binaries),
            ],
            cwd=scratch,
            capture_output=True,
            text=True,
            check=True,
        )
    relations = told.stdout.strip().removeprefix("shlibs:Depends=")
    return sorted(either_name(relation) for relation in relations.split(", "))


def _carried(binaries: Iterable[Path]) -> list[str]:
    """The packages whose libraries are in the tree; the lists of symbols go by names alone."""
    names = [path.name for path in binaries if ".so." in path.name]
    asked = subprocess.run(
        ["dpkg-query", "--search", *(f"/*/lib/*/{name}" for name in names)],
        capture_output=True,
        text=True,
        check=False,  # most are in no package
    )
    return sorted({line.split(":")[0] for line in asked.stdout.splitlines()})


def _is_binary(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def either_name(relation: str) -> str:
    """The package under its newer name too, if it has one."""
    found = _RELATION.fullmatch(relation)
    name, version = (found["name"], found["version"] or "") if found else (relation, "")
    for old, new in RENAMED.items():
        if name in (old, new):
            return f"{new}{version} | {old}{version}"
    return relation
