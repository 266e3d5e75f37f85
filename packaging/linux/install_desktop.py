#!/usr/bin/env python3
"""Puts what a Linux desktop wants to know of captionplayer where it looks for it.

Usage: install_desktop.py DESTDIR [--prefix /usr] [--exec PATH] [--gzip] [--refresh] [--remove]

For packages DESTDIR is the folder that stands for the package's root. For one user, from an
unpacked archive: install_desktop.py / --prefix ~/.local --exec /path/to/captionplayer --refresh
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ID = "io.github.captionplayer.CaptionPlayer"
COMMAND = "captionplayer"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
# the icons are beside the recipes in the sources, and inside the program in an archive
ICON_FOLDERS = (
    HERE.parents[1] / "resources/program_icon",
    HERE.parents[1] / "_internal/captionplayer/resources/program_icon",
)

ENTRY = f"share/applications/{ID}.desktop"
MANUAL = f"share/man/man1/{COMMAND}.1"
FILES = {
    ENTRY: f"{ID}.desktop",
    f"share/metainfo/{ID}.metainfo.xml": f"{ID}.metainfo.xml",
    f"share/mime/packages/{ID}.xml": f"{ID}.mime.xml",
    MANUAL: "captionplayer.1",
}
"""Each file below the prefix, and what it is made of, in this folder."""

ICONS = {
    f"share/icons/hicolor/scalable/apps/{ID}.svg": "captionplayer.svg",
    f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg": "captionplayer-symbolic.svg",
    **{
        f"share/icons/hicolor/{size}x{size}/apps/{ID}.png": f"captionplayer-{size}.png"
        for size in SIZES
    },
}
"""The same for the icons."""

# what makes a running desktop look again, where it is installed
REFRESHING = (
    ("update-desktop-database", "-q", "share/applications"),
    ("update-mime-database", "share/mime"),
    ("gtk-update-icon-cache", "-q", "-f", "-t", "share/icons/hicolor"),
)


def contents(icons: Path, command: str = COMMAND) -> Iterator[tuple[str, bytes]]:
    """Each file below the prefix with what it holds."""
    for place, name in FILES.items():
        data = (HERE / name).read_bytes()
        yield place, _with_command(data.decode(), command).encode() if place == ENTRY else data
    for place, name in ICONS.items():
        yield place, (icons / name).read_bytes()


def _with_command(entry: str, command: str) -> str:
    """The desktop entry with another command in its lines (Desktop Entry Specification, Exec)."""
    if command == COMMAND:
        return entry
    quoted = re.sub(r'(["`$\\])', r"\\\1", command)
    # the value is a string of the file first, in which a backslash is written twice
    quoted = '"' + quoted.replace("%", "%%").replace("\\", "\\\\") + '"'
    tried = command.replace("\\", "\\\\")
    entry = re.sub(rf"(?m)^Exec={COMMAND}\b", lambda _: f"Exec={quoted}", entry)
    return re.sub(rf"(?m)^TryExec={COMMAND}$", lambda _: f"TryExec={tried}", entry)


def install(root: Path, icons: Path, command: str = COMMAND, *, zipped: bool = False) -> None:
    """Write all files below the root, which is DESTDIR with the prefix."""
    for place, data in contents(icons, command):
        if zipped and place == MANUAL:
            place, data = f"{place}.gz", gzip.compress(data, 9, mtime=0)  # noqa: PLW2901 - as Debian
        target = root / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        target.chmod(0o644)


def remove(root: Path) -> None:
    """Take away what `install` wrote."""
    for place in (*FILES, f"{MANUAL}.gz", *ICONS):
        (root / place).unlink(missing_ok=True)


def refresh(root: Path) -> None:
    """Have the desktop look again."""
    for program, *options, folder in REFRESHING:
        if shutil.which(program) and (root / folder).is_dir():
            subprocess.run([program, *options, str(root / folder)], check=False)


def main() -> None:
    """Do what the command line says; a place that cannot be written to ends it with 2."""
    try:
        _run(_given())
    except (OSError, RuntimeError) as error:  # the latter where there is no such user's home
        print(f"install_desktop.py: {error}", file=sys.stderr)
        sys.exit(2)


def _command(text: str) -> str:
    """A name is looked for in PATH; a place is the same from wherever the desktop looks."""
    return str(Path(text).expanduser().absolute()) if os.sep in text else text


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Installs captionplayer's desktop files.")
    parser.add_argument("destdir", metavar="DESTDIR", type=Path)
    parser.add_argument("--prefix", type=Path, default=Path("/usr"), help="by default /usr")
    parser.add_argument(
        "--exec", type=_command, default=COMMAND, metavar="PATH", help="where the program is"
    )
    parser.add_argument("--icons", type=Path, help="the folder with the program's icons")
    parser.add_argument("--gzip", action="store_true", help="compress the manual page")
    parser.add_argument("--refresh", action="store_true", help="tell the running desktop")
    parser.add_argument("--remove", action="store_true", help="take the files away instead")
    return parser.parse_args()


def _run(given: argparse.Namespace) -> None:
    prefix = given.prefix.expanduser()
    root = given.destdir / prefix.relative_to(prefix.anchor)
    if given.remove:
        remove(root)
    else:
        icons = given.icons or next(filter(Path.is_dir, ICON_FOLDERS), ICON_FOLDERS[0])
        install(root, icons, given.exec, zipped=given.gzip)
    if given.refresh:
        refresh(root)


if __name__ == "__main__":
    main()
