"""What the program is made of, each part with its licence and that licence's texts."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from captionplayer import __version__, resources

PROGRAM = "captionplayer"
_NAME = re.compile(r"[\w.-]+")
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True)
class Component:
    """A part of the program.

    `licence` is an SPDX expression; `within` names the part that it is built into, `copyright` has
    lines that stand before texts which are the same for everybody.
    """

    name: str
    version: str
    licence: str
    home: str
    within: str
    copyright: tuple[str, ...]
    texts: tuple[Path, ...]

    def read(self) -> tuple[str, ...]:
        """The licence's texts; those that are not there, or cannot be read, are left out."""
        return tuple(filter(None, map(_read, self.texts)))


def components(versions: Mapping[str, str]) -> tuple[Component, ...]:
    """The parts that the installation has texts of, then the other Python packages it needs.

    A frozen program has all in its index; in an installed one Python tells of the packages.
    `versions` are those which only the caller knows, by the parts' names.
    """
    packages = {_normal(each.name): each for each in _needed(PROGRAM)}
    known = {PROGRAM: __version__, **versions}
    found = []
    for each in _indexed():
        package = packages.pop(_normal(each.name), None)
        version = known.get(each.name) or (package.version if package else each.version)
        found.append(replace(each, version=version))
    rest = sorted(packages, key=lambda name: (name != PROGRAM, name))
    return (*found, *(_component(packages[name]) for name in rest))


def _indexed() -> Iterator[Component]:
    folder = resources.licences()
    try:
        index = json.loads((folder / "index.json").read_text("utf-8"))
    except OSError:  # a distribution keeps them elsewhere, and says where
        return
    for each in index["components"]:
        texts = tuple(folder / name for name in each["texts"])
        yield Component(**{**each, "copyright": tuple(each["copyright"]), "texts": texts})


def _needed(name: str) -> list[Distribution]:
    """The installed packages that one leads to, itself included."""
    found: dict[str, Distribution] = {}
    open_names = [name]
    while open_names:
        each = open_names.pop()
        package = None if _normal(each) in found else _installed(each)
        if package is not None:
            found[_normal(each)] = package
            open_names += [needed[0] for needed in _required(package)]
    return list(found.values())


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _required(package: Distribution) -> Iterator[re.Match[str]]:
    """The names of what a package needs; what it needs elsewhere only is not installed here."""
    for line in package.requires or ():
        name = _NAME.match(line)
        if name and "extra ==" not in line:
            yield name


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(package: Distribution) -> Component:
    told = package.metadata
    licence = [
        line for key in ("License-Expression", "License") for line in told.get_all(key) or ()
    ]
    home = f"https://pypi.org/project/{package.name}/"
    texts = tuple(_texts(package))
    return Component(package.name, package.version, (licence or [""])[0], home, "", (), texts)


def _texts(package: Distribution) -> Iterator[Path]:
    for file in package.files or ():
        if ".dist-info" in file.parts[0] and "sboms" not in file.parts and _TEXT.match(file.name):
            yield Path(str(file.locate()))


def _read(text: Path) -> str:
    try:
        return text.read_text("utf-8", "replace").strip("\n")
    except OSError:
        return ""
