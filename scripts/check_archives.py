"""Checks what was built for PyPI: the source archive and the wheel, each by its list of files.

Usage: check_archives.py DIST. Exits with 1 and names what is strange or missing.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
from collections.abc import Iterator
from email.parser import BytesParser
from pathlib import Path
from zipfile import ZipFile

from journal import ROOT

OWN = "PKG-INFO"  # what the archive has besides the files of the repository
# what the installed program cannot do without, though no module is imported from it
RESOURCES = ("welcome/lesson.toml", "icons/plus-on-dark.svg", "i18n/captionplayer_ar.qm")
FIELDS = (
    *("Summary", "License-Expression", "License-File", "Requires-Python", "Project-URL"),
    *("Classifier", "Description-Content-Type"),
)
ROOMS = {".ci", ".github", "docs", "packaging", "resources", "scripts", "src", "tests"}


def main(dist: Path) -> int:
    """Check the one archive and the one wheel there are; the exit code."""
    (archive,), (wheel,) = dist.glob("*.tar.gz"), dist.glob("*.whl")
    troubles = [*_of_archive(archive), *_of_wheel(wheel)]
    for trouble in troubles:
        print(trouble)
    return 1 if troubles else 0


def _of_archive(path: Path) -> Iterator[str]:
    with tarfile.open(path) as archive:
        files = {member.name.partition("/")[2] for member in archive if not member.isdir()}
    strange = (name for name in sorted(files) if "/" in name and name.split("/")[0] not in ROOMS)
    yield from (f"{path.name}: {name} is strange" for name in strange)
    if (ROOT / ".git").exists():
        listed = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
        told = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True, text=True).stdout
        kept = {name for name in told.split("\0") if name and (ROOT / name).exists()}
        yield from _differences(path.name, files - {OWN}, kept)


def _differences(archive: str, files: set[str], kept: set[str]) -> Iterator[str]:
    yield from (f"{archive}: {name} is not kept in git" for name in sorted(files - kept))
    yield from (f"{archive}: {name} is missing" for name in sorted(kept - files))


def _of_wheel(path: Path) -> Iterator[str]:
    with ZipFile(path) as wheel:
        names = wheel.namelist()
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        fields = BytesParser().parsebytes(wheel.read(metadata))
    rooms = ("captionplayer/", metadata.partition("/")[0] + "/")
    yield from (f"{path.name}: {name} is strange" for name in names if not name.startswith(rooms))
    for name in RESOURCES:
        if f"captionplayer/resources/{name}" not in names:
            yield f"{path.name}: {name} is missing"
    yield from (f"{path.name}: no {field}" for field in FIELDS if field not in fields)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
