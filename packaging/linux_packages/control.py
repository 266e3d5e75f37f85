"""The package's own words: control file, changelog and list of check sums."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

import tree

PACKAGE = "captionplayer"
MAINTAINER = "captionplayer developers <captionplayer@users.noreply.github.com>"
HOME_PAGE = "https://github.com/captionplayer/captionplayer"
DESCRIPTION = """\
lesson player with translated captions and exercises
 captionplayer plays a lesson: its video, with captions in the language that
 the learner chooses, and then its exercises. It is made for courses whose
 captions are translated on a wiki, works from the keyboard and with a screen
 reader, and needs no account and no network.
 .
 This package holds the program with its own Python and Qt, below
 /opt/captionplayer."""


def debian_version(version: str) -> str:
    """Python's version as Debian writes it: what comes before a release sorts before it."""
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", version)


def control(
    version: str,
    architecture: str,
    kilobytes: int,
    depends: Sequence[str],
    recommends: Sequence[str],
) -> str:
    """The control file (Debian Policy, 5.3)."""
    return f"""\
Package: {PACKAGE}
Version: {version}
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {kilobytes}
Depends: {", ".join(depends)}
Recommends: {", ".join(recommends)}
Section: education
Priority: optional
Homepage: {HOME_PAGE}
Description: {DESCRIPTION}
"""


def changelog(version: str, time: int) -> str:
    """The changelog in Debian's form (Policy, 4.4); time in seconds since 1970."""
    when = datetime.fromtimestamp(time, timezone.utc).strftime("%a, %d %b %Y %H:%M:%S %z")
    return f"""\
{PACKAGE} ({version}) stable; urgency=medium

  * Built from the sources of this version; NEWS.md tells what changed.

 -- {MAINTAINER}  {when}
"""


def check_sums(root: Path) -> str:
    """The md5sums file: what dpkg --verify compares with."""
    files = [path for path in tree.paths(root) if path.is_file() and not path.is_symlink()]
    sums = [(hashlib.md5(file.read_bytes()).hexdigest(), file.relative_to(root)) for file in files]
    return "".join(f"{digest}  {place}\n" for digest, place in sums)
