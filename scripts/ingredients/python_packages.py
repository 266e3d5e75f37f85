"""The Python packages that the program needs, as they are installed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from journal import ROOT
from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ingredients.component import Component, UnlicensedError
from ingredients.table import Table, read_toml

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)

_HOME_LABELS = ("homepage", "home", "source", "source code", "repository", "github")


def project() -> dict[str, Any]:
    """What pyproject.toml says of the program."""
    return dict(read_toml(ROOT / "pyproject.toml")["project"])


def requirements() -> list[str]:
    """What pyproject.toml says that the program needs."""
    return list(project()["dependencies"])


def needed(site: Path, wanted: Iterable[str]) -> dict[str, Distribution]:
    """The installed packages that these requirements lead to, by their normalised names.

    Raises UnlicensedError where one is not installed.
    """
    there = {canonicalize_name(each.name): each for each in distributions(path=[str(site)])}
    found: dict[str, Distribution] = {}
    open_ones = [Requirement(each) for each in wanted]
    while open_ones:
        requirement = open_ones.pop()
        name = canonicalize_name(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        if name not in there:
            raise UnlicensedError([f"The package {name} is not installed in {site}."])
        found[name] = there[name]
        open_ones += [Requirement(each) for each in there[name].requires or ()]
    return dict(sorted(found.items()))


def component(distribution: Distribution, table: Table) -> Component:
    """A Python package with its licence and texts; the table's word goes before its own."""
    name = distribution.name
    own = table.distributions.get(canonicalize_name(name))
    texts = (own.texts if own else ()) or tuple(_texts(distribution))
    licence = own.licence if own else _licence(distribution)
    if not texts:
        raise UnlicensedError([f"The package {name} brings no licence text."])
    if not licence:
        raise UnlicensedError([f"The package {name} states no licence that SPDX knows."])
    purl = f"pkg:pypi/{canonicalize_name(name)}@{distribution.version}"
    lines = own.copyright if own else ()
    home = own.home if own and own.home else _home(distribution)
    return Component(name, distribution.version, licence, home, texts, purl, copyright=lines)


def _licence(distribution: Distribution) -> str:
    for stated in (*_told(distribution, "License-Expression"), *_told(distribution, "License")):
        try:
            return str(canonicalize_license_expression(stated))
        except InvalidLicenseExpression:
            continue
    return ""


def _texts(distribution: Distribution) -> Iterator[Path]:
    for file in sorted(distribution.files or ()):
        inside = file.parts[0].endswith(".dist-info")
        if inside and _LICENCE_FILE.match(file.name) and "sboms" not in file.parts:
            yield Path(str(file.locate()))


def _home(distribution: Distribution) -> str:
    pairs = (each.partition(", ") for each in _told(distribution, "Project-URL"))
    named = {label.lower(): address for label, _, address in pairs}
    usual = f"https://pypi.org/project/{distribution.name}/"
    old = next(iter(_told(distribution, "Home-page")), usual)
    return next((named[label] for label in _HOME_LABELS if label in named), old)


def _told(distribution: Distribution, key: str) -> list[str]:
    return distribution.metadata.get_all(key) or []


def built_in(distribution: Distribution, table: Table) -> Iterator[Component]:
    """What a package says, in a bill of materials of its own, that was compiled into it."""
    for file in sorted(distribution.files or ()):
        if "sboms" in file.parts and file.name.endswith(".json"):
            for each in json.loads(Path(str(file.locate())).read_text("utf-8"))["components"]:
                if each.get("purl", "").startswith("pkg:cargo/") and _is_in(each):
                    yield _crate(each, distribution.name, table)


def _is_in(crate: dict[str, Any]) -> bool:
    return crate.get("scope") != "excluded"


def _crate(told: dict[str, Any], within: str, table: Table) -> Component:
    name, version = told["name"], told["version"]
    licence = told["licenses"][0]["expression"]
    own = table.crates.get(name)
    texts = own.texts if own else _standard(licence, table)
    if not texts:
        raise UnlicensedError([f"The crate {name} ({licence}) within {within} has no text."])
    home = f"https://crates.io/crates/{name}"
    lines = own.copyright if own else ()
    return Component(name, version, licence, home, texts, told["purl"], within, lines)


def _standard(licence: str, table: Table) -> tuple[Path, ...]:
    """Texts of an expression whose licences need no words of their own.

    Of licences to choose from, one that the table has a text of is enough.
    """
    found: tuple[Path, ...] = ()
    for part in licence.split(" AND "):
        choices = part.strip("()").split(" OR ")
        texts = next((table.texts[each] for each in choices if each in table.texts), ())
        if not texts:
            return ()
        found += texts
    return found
