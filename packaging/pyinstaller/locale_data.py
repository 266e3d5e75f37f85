"""Babel's data, cut down to what `captionplayer.language` asks for: the names of languages.

The files hold CLDR's calendars, currencies and units too, five times as much.
"""

from __future__ import annotations

import pickle
from pathlib import Path

import babel
from babel.core import get_global

KEPT = ("languages", "scripts", "territories", "variants")
# The interface names all languages in these; another one names itself only
INTERFACE = ("ar", "en", "es", "fr", "ru", "zh")


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
    kept = {key: data[key] for key in KEPT if key in data}
    language = file.stem.partition("_")[0]
    if language not in (*INTERFACE, "root"):
        names, own = kept.get("languages", {}), _heirs(language)
        kept["languages"] = {key: name for key, name in names.items() if key in own}
    return pickle.dumps(kept, protocol=2)


def _heirs(language: str) -> set[str]:
    """The language, and those that take their names from it, such as nb from no."""
    heirs = get_global("parent_exceptions").items()
    return {language} | {heir for heir, parent in heirs if parent == language}
