"""Libraries that come from the machine the bundle was built on, as Debian's dpkg knows them."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

from ingredients.component import Component
from ingredients.table import Table

_DOCUMENTS = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")
_COMMON_TEXT = re.compile(rf"{COMMON}/[\w.-]*\w")


def component(file_name: str, table: Table) -> Component | None:
    """The package with this library, or nothing where none has it."""
    known = _libraries()
    beside = (folder / file_name for folder in sorted({each.parent for each in known.values()}))
    place = known.get(file_name) or next(filter(Path.exists, beside), None)
    package = _owner(place) if place else ""
    return _package(package, table) if package else None


@cache
def _libraries() -> dict[str, Path]:
    """Where the system's loader finds each library."""
    told = _ask("/sbin/ldconfig", "-p")
    found: dict[str, Path] = {}
    for line in told.splitlines():
        name, arrow, place = line.strip().partition(" => ")
        if arrow:
            found.setdefault(name.split()[0], Path(place))
    return found


def _owner(place: Path) -> str:
    """The package of a file; dpkg may know it below /lib or below /usr/lib."""
    real = place.resolve()
    usual = str(real).removeprefix("/usr")
    for name in (str(real), usual):
        told = _ask("dpkg-query", "-S", name)
        if told:
            return told.split(": ")[0].split(",")[0]
    return ""


def _package(name: str, table: Table) -> Component:
    fields = "${Package}\n${Version}\n${Architecture}\n${source:Package}\n${Homepage}"
    package, version, system, source, home = _ask("dpkg-query", "-W", "-f", fields, name).split(
        "\n"
    )
    document = _DOCUMENTS / package / "copyright"
    texts = (document, *_common(document)) if document.is_file() else ()
    licence = table.hosts.get(source, f"LicenseRef-{source}")
    purl = f"pkg:deb/debian/{package}@{_quoted(version)}?arch={system}"
    return Component(package, version, licence, home, texts, purl)


def _common(document: Path) -> tuple[Path, ...]:
    """The texts that a copyright file leaves to the folder they have in common."""
    named = dict.fromkeys(_COMMON_TEXT.findall(document.read_text("utf-8", "replace")))
    return tuple(Path(name).resolve() for name in named if Path(name).is_file())


def _quoted(version: str) -> str:
    return version.replace(":", "%3A").replace("+", "%2B").replace("~", "%7E")


def python_text() -> tuple[Path, ...]:
    """The licence of the system's own Python, where that is the one in use."""
    import_place = Path(re.__file__)
    owner = _owner(import_place)
    document = _DOCUMENTS / owner.split(":")[0] / "copyright"
    return (document,) if owner and document.is_file() else ()


def _ask(*command: str) -> str:
    try:
        asked = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return asked.stdout if asked.returncode == 0 else ""
