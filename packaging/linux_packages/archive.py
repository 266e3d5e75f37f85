"""The archive for any Linux: .tar.xz, the same bytes for the same files."""

from __future__ import annotations

import lzma
import tarfile
from pathlib import Path

import tree


def write(folder: Path, archive: Path) -> None:
    """Pack a folder that is settled, under its own name."""
    with (
        lzma.open(archive, "wb", preset=6) as stream,
        tarfile.open(fileobj=stream, mode="w", format=tarfile.GNU_FORMAT) as packed,
    ):
        for path in [folder, *tree.paths(folder)]:
            name = str(path.relative_to(folder.parent))
            packed.add(path, name, recursive=False, filter=_owned_by_root)


def _owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
