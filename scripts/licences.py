"""Gathers the licence texts of all that the program is made of into a folder, with an index.

Usage: licences.py --site SITE_PACKAGES [--bundle ONEDIR] --output FOLDER, run by the Python that
the bundle has; or licences.py --wheel, which renews the index of what the wheel ships. Fails, with
a sentence for each, where a package or a file has no licence text.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from ingredients.collected import carried, components
from ingredients.component import Component, UnlicensedError
from ingredients.dpkg import COMMON
from ingredients.table import CARRIED
from journal import ROOT

WHEEL = ROOT / "resources" / "licences"
IN_BUNDLE = Path("_internal", "captionplayer", "resources", "licences")


def index(found: Sequence[Component], names: Sequence[Sequence[str]]) -> str:
    """The index as JSON: for each component what it is called, and the files of its texts."""
    entries = [
        {
            "name": each.name,
            "version": each.version,
            "licence": each.licence,
            "home": each.home,
            "within": each.within,
            "copyright": list(each.copyright),
            "texts": list(texts),
        }
        for each, texts in zip(found, names, strict=True)
    ]
    return json.dumps({"components": entries}, ensure_ascii=False, indent=1) + "\n"


def gather(found: Sequence[Component], folder: Path) -> None:
    """Write the texts, one of each, and the index into the folder, which is emptied before."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names = [[_keep(text, each, folder) for text in each.texts] for each in found]
    (folder / "index.json").write_text(index(found, names), "utf-8")


def _keep(text: Path, component: Component, folder: Path) -> str:
    """Copy a text: one that many share under its own name, a package's under that of the package.

    Raises FileExistsError where two texts of one name differ.
    """
    shared = text.is_relative_to(COMMON) or any(text.is_relative_to(each) for each in CARRIED)
    name = text.name if shared else f"{component.name}-{text.name}".replace("/", "-")
    kept = folder / (name if name.endswith(".txt") else f"{name}.txt")
    if not kept.exists():
        shutil.copyfile(text, kept)
    elif not filecmp.cmp(text, kept, shallow=False):
        raise FileExistsError(kept)
    return kept.name


def put_into(bundle: Path, site: Path) -> list[tuple[str, str]]:
    """Put the texts of all that is in a program which PyInstaller made of installed packages there.

    The place of each beside Python's packages, and its file. Raises UnlicensedError.
    """
    folder = bundle / IN_BUNDLE
    gather(components(site, bundle), folder)
    inside = bundle / IN_BUNDLE.parts[0]
    return [(file.relative_to(inside).as_posix(), str(file)) for file in sorted(folder.iterdir())]


def wheel_index() -> str:
    """The index of what the wheel ships; versions are those that are installed with it."""
    found = carried()
    return index(found, [[text.name for text in each.texts] for each in found])


def main(words: Sequence[str] | None = None) -> None:
    """Gather, or renew the wheel's index."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, help="the folder with the installed packages")
    parser.add_argument("--bundle", type=Path, help="a program that PyInstaller made of them")
    parser.add_argument("--output", type=Path, help="where to put the texts and index.json")
    parser.add_argument("--wheel", action="store_true", help=f"renew {WHEEL.name}/index.json")
    given = parser.parse_args(words)
    if given.wheel:
        (WHEEL / "index.json").write_text(wheel_index(), "utf-8")
    elif not (given.site and given.output):
        parser.error("--site and --output are needed")
    else:
        found = components(given.site, given.bundle)
        gather(found, given.output)
        print(f"The licence texts of {len(found)} components are in {given.output}.")


if __name__ == "__main__":
    try:
        main()
    except UnlicensedError as error:
        sys.exit(str(error))
