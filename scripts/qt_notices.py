"""Takes the notices of what is built into Qt from Qt's own source, for packaging/licences.

Usage: qt_notices.py QTBASE_SOURCE. Reads the attribution files that Qt keeps beside other people's
code, and writes qt.toml with a text for each. Needed once for each new version of Qt.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Any

LICENCES = Path(__file__).resolve().parents[1] / "packaging" / "licences"
CC0 = LICENCES.parents[1] / "resources" / "licences" / "CC0-1.0.txt"
ELSEWHERE = (
    "cmake/",
    "src/3rdparty/android",
    "src/3rdparty/gradle",
    "src/3rdparty/wasm",
    "src/testinternal",
    "src/testlib",
)
"""Belongs to systems and tools that the program is not built for."""
PROTOCOLS = "src/3rdparty/wayland/protocols/"


@dataclass(frozen=True)
class Notice:
    """One piece of other people's code in Qt."""

    name: str
    version: str
    licence: str
    home: str
    purl: str
    copyright: tuple[str, ...]
    texts: tuple[Path, ...]


def notices(source: Path) -> list[Notice]:
    """All notices, those of Wayland's protocols with the same licence as one."""
    single: list[Notice] = []
    protocols: list[Notice] = []
    for file in sorted(source.rglob("qt_attribution.json")):
        place = file.relative_to(source).as_posix()
        if not place.startswith(ELSEWHERE):
            found = list(_read(file, source))
            (protocols if place.startswith(PROTOCOLS) else single).extend(found)
    return [*single, *_together(protocols)]


def _read(file: Path, source: Path) -> Iterator[Notice]:
    told = json.loads(file.read_text("utf-8"), strict=False)
    for each in told if isinstance(told, list) else [told]:
        licence = each["LicenseId"]
        yield Notice(
            each["Name"],
            re.sub(r"^v(?=\d)", "", each.get("Version", "")),
            licence,
            each.get("Homepage", ""),
            _purl(each),
            _lines(each.get("Copyright", [])),
            tuple(_texts(each, file.parent, source)),
        )


def _purl(each: dict[str, Any]) -> str:
    told = _lines(each.get("PURL"))
    version = each.get("Version", "")
    values = {"$<VERSION>": version, "$<VERSION_DASHED>": version.replace(".", "-")}
    return reduce(lambda purl, pair: purl.replace(*pair), values.items(), "".join(told[:1]))


def _texts(each: dict[str, Any], folder: Path, source: Path) -> Iterator[Path]:
    named = [folder / name for name in _lines(each.get("LicenseFiles", each.get("LicenseFile")))]
    if named and all(file.is_file() for file in named):
        yield from named
        return
    for part in re.split(r" (?:AND|OR) ", each["LicenseId"]):
        own = (LICENCES / f"{part.removesuffix('-or-later')}.txt", CC0)
        here = next((text for text in own if text.stem in part and text.is_file()), None)
        yield here or source / "LICENSES" / f"{part}.txt"


def _lines(value: str | list[str] | None) -> tuple[str, ...]:
    lines = [value] if isinstance(value, str) else value or []
    return tuple(line.strip() for text in lines for line in text.splitlines() if line.strip())


def _together(protocols: list[Notice]) -> Iterator[Notice]:
    for licence in sorted({each.licence for each in protocols}):
        alike = [each for each in protocols if each.licence == licence]
        copyright_lines = dict.fromkeys(line for each in alike for line in each.copyright)
        home = "https://gitlab.freedesktop.org/wayland/wayland-protocols"
        name = f"Wayland protocols ({licence})"
        yield Notice(name, "", licence, home, "", tuple(copyright_lines), alike[0].texts)


def write(found: list[Notice], source: Path) -> None:
    """Replace qt.toml and the texts in the folder qt."""
    version = re.sub(r"^.*?(\d+\.\d+\.\d+).*$", r"\1", source.name)
    folder = LICENCES / "qt"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    parts = ["# Written by scripts/qt_notices.py from Qt's own attribution files.\n"]
    for notice in found:
        names = [_keep(text, notice, folder) for text in notice.texts]
        parts.append(_entry(notice, names, f"qtbase {version}, qt_attribution.json"))
    (LICENCES / "qt.toml").write_text("\n".join(parts), "utf-8")


def _keep(text: Path, notice: Notice, folder: Path) -> str:
    """Carry a text, once, and name it: standard ones by their own name."""
    if text.is_relative_to(LICENCES) or text == CC0:
        return text.name
    if text.parent.name == "LICENSES":
        kept = folder / text.name
    else:
        stem = re.sub(r"\W+", "-", notice.name).strip("-").lower()
        kept = folder / f"{stem}{'-ijg' if 'ijg' in text.name else ''}.txt"
    words = "\n".join(line.rstrip() for line in text.read_text("utf-8").splitlines())
    kept.write_text(words.strip("\n") + "\n", "utf-8")
    return f"qt/{kept.name}"


def _entry(notice: Notice, texts: list[str], origin: str) -> str:
    values = {
        "name": notice.name,
        "version": notice.version,
        "licence": notice.licence,
        "home": notice.home,
        "purl": notice.purl,
        "copyright": list(notice.copyright),
        "texts": texts,
        "within": "Qt",
        "comes_with": "PySide6_Essentials",
        "source": origin,
    }
    # JSON's strings and lists of strings are TOML's
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join(["[[component]]", *lines, ""])


if __name__ == "__main__":
    source_folder = Path(sys.argv[1])
    write(notices(source_folder), source_folder)
