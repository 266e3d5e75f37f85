"""Babel's data, cut down to what `captionplayer.language` asks for: the names of languages.

The files hold CLDR's calendars, currencies and units too, five times as much.
"""

from __future__ import annotations

import pickle
from pathlib import Path

import babel

KEPT = ("languages", "scripts", "territories", "variants")


def write(target: Path) -> list[tuple[str, str]]:
    """Write the smaller files into the folder; where each goes in the bundle, and its source."""
    source = Path(babel.__file__).parent
    (target / "locale-data").mkdir(parents=True, exist_ok=True)
    for file in sorted((source / "locale-data").glob("*.dat")):
        (target / "locale-data" / file.name).write_bytes(_cut(file))
    (target / "global.dat").write_bytes((source / "global.dat").read_bytes())
    return [
        (f"babel/{file.relative_to(target).as_posix()}", str(file))
        for file in sorted(target.rglob("*.dat"))
    ]


def _cut(file: Path) -> bytes:
    with file.open("rb") as stream:
        data = pickle.load(stream)
    return pickle.dumps({key: data[key] for key in KEPT if key in data}, protocol=2)
