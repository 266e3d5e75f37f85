"""All that the program is made of, in one list."""

from __future__ import annotations

import platform
import re
import sysconfig
from collections.abc import Iterable
from dataclasses import replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from journal import ROOT
from packaging.utils import canonicalize_name

from ingredients import bundle as bundles
from ingredients import dpkg
from ingredients.component import Component, UnlicensedError
from ingredients.python_packages import built_in, needed, project, requirements
from ingredients.python_packages import component as of_distribution
from ingredients.table import Entry, Table, read_table

PROGRAM = "captionplayer"
PYTHON = "Python"
PYINSTALLER = "PyInstaller"
FIRST = (PROGRAM, "The welcome lesson", "Qt", PYTHON)


def version() -> str:
    """The program's version, from the one place that states it."""
    text = (ROOT / "src" / "captionplayer" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise UnlicensedError(["src/captionplayer/__init__.py states no version."])
    return found[1]


def carried() -> list[Component]:
    """What the wheel ships texts of: the program, and packages that bring none of their own.

    The program says its version itself.
    """
    table = read_table()
    entries = (*table.entries, *table.distributions.values())
    found = [_from(entry, {}) for entry in entries if entry.in_wheel]
    return [replace(each, version="") if each.name == PROGRAM else each for each in found]


def components(site: Path, bundle: Path | None = None) -> list[Component]:
    """Everything, by name; with a bundle, exactly what is in that.

    Raises UnlicensedError, which names each package and each file that nobody answers for.
    """
    table = read_table()
    there = needed(site, requirements())
    found = _Found(table, there)
    if bundle is not None:
        found.look_at(bundle, site)
        found.look_inside(bundle, site)
    found.complete(bundle is not None)
    if found.troubles:
        raise UnlicensedError(found.troubles)
    return sorted(found.all, key=_rank)


def _rank(component: Component) -> tuple[int, bool, str]:
    """The program, what it could not be without, the other parts, what is built into parts."""
    name = component.name
    place = FIRST.index(name) if name in FIRST else len(FIRST)
    return place, bool(component.within), name.lower()


class _Found:
    """What was found so far, and what nobody answers for."""

    def __init__(self, table: Table, there: dict[str, Distribution]) -> None:
        self._table, self._there = table, there
        self._files: dict[str, list[str]] = {}
        self._hosts: dict[str, Component] = {}
        self.troubles: list[str] = []
        self.all: list[Component] = []

    def look_at(self, bundle: Path, site: Path) -> None:
        """Find the owner of each file."""
        of_package = bundles.owners(site)
        for file in bundles.files(bundle):
            owner = self._owner(file, of_package)
            if owner:
                self._files.setdefault(owner, []).append(str(file))
            else:
                self.troubles.append(f"Nobody answers for the file {file}.")

    def look_inside(self, bundle: Path, site: Path) -> None:
        """Find modules that nothing needed leads to."""
        for name, owner in bundles.strangers(bundles.packed(bundle), self._there, site):
            self.troubles.append(f"The module {name} ({owner or 'of no package'}) is packed.")

    def _owner(self, file: PurePosixPath, of_package: dict[str, str]) -> str:
        place = bundles.inner(file)
        if place is None:
            return PYINSTALLER
        if place.startswith("captionplayer/"):
            return PROGRAM
        entry = self._entry_with(place)
        if entry or bundles.matches(place, self._table.claimed):
            return entry
        if bundles.is_python(place):
            return PYTHON
        owner = of_package.get(place, "") or _of_compiled(place, of_package)
        return owner if owner in self._there else self._host(place)

    def _entry_with(self, place: str) -> str:
        entries = self._table.entries
        return next((each.name for each in entries if bundles.matches(place, each.files)), "")

    def _host(self, place: str) -> str:
        package = dpkg.component(place, self._table) if "/" not in place else None
        if package is None:
            return ""
        self._hosts[package.name] = package
        return package.name

    def complete(self, bundled: bool) -> None:
        """Add packages, what is built into them, Python, and what the table says."""
        for each in self._there.values():
            self._try_to_add(each)
        names = {PYTHON, PYINSTALLER if bundled else PYTHON, *self._there}
        for entry in self._table.entries:
            part_of_it = not entry.comes_with or canonicalize_name(entry.comes_with) in _normal(
                names
            )
            # what comes with Python in other systems' bundles is the system's own elsewhere
            seen = entry.name in self._files or not entry.files
            seen = seen or not (bundled or entry.comes_with == PYTHON)
            if part_of_it and seen:
                self._add(_from(entry, self._there))
        self._add(_python())
        if bundled:
            self._try_to_add(_pyinstaller())
        for host in self._hosts.values():
            self._add(host)

    def _try_to_add(self, package: Distribution) -> None:
        try:
            self._add(of_distribution(package, self._table))
            self.all += built_in(package, self._table)
        except UnlicensedError as error:
            self.troubles.append(str(error))

    def _add(self, component: Component) -> None:
        if not component.texts:
            self.troubles.append(f"{component.name} has no licence text.")
        files = self._files.get(component.name) or self._files.get(
            str(canonicalize_name(component.name)), []
        )
        self.all.append(replace(component, files=tuple(files)))


def _of_compiled(place: str, of_package: dict[str, str]) -> str:
    """The package that a module compiled for the bundle belongs to: the one whose folder it is in."""
    package = place.partition("/")[0]
    return of_package.get(f"{package}/__init__.py", "") if place.endswith(".pyc") else ""


def _normal(names: Iterable[str]) -> set[str]:
    return {str(canonicalize_name(name)) for name in names}


def _from(entry: Entry, there: dict[str, Distribution]) -> Component:
    known = there.get(str(canonicalize_name(entry.version_of)))
    stated = version() if entry.name == PROGRAM else entry.version
    number = known.version if known else stated
    return Component(
        entry.name,
        number,
        entry.licence,
        entry.home or project()["urls"]["Homepage"],
        entry.texts,
        entry.purl.format(version=number),
        entry.within,
        entry.copyright,
    )


def _python() -> Component:
    number = platform.python_version()
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = (text,) if text.is_file() else dpkg.python_text()
    purl = f"pkg:generic/python@{number}"
    return Component(PYTHON, number, "PSF-2.0", "https://www.python.org", texts, purl)


def _pyinstaller() -> Distribution:
    try:
        return distribution(PYINSTALLER)
    except PackageNotFoundError as error:
        raise UnlicensedError(["PyInstaller is not installed beside this script."]) from error
