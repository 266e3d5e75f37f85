"""Keeps the interface's translations up to date with the code, and lets others translate.

Usage: translations.py update           take new texts from the code, drop those that are gone
       translations.py export [FILE]    write what is to be translated as JSON
       translations.py import [FILE]    take translated JSON back
       translations.py compile          make the files that Qt loads

The JSON has a list for each language: {"context", "source", "translation"}, for a text with a
number {"context", "source", "forms"}, one form for each plural of the language.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from compile_translations import CATALOGUES, compile_all
from journal import ROOT

LANGUAGES = ("en", "es", "fr", "ar", "ru", "zh")
SOURCES = ROOT / "src" / "captionplayer"


def catalogue(language: str, folder: Path = CATALOGUES) -> Path:
    """The file with the translations to a language."""
    return folder / f"captionplayer_{language}.ts"


def update(folder: Path = CATALOGUES) -> None:
    """Bring every catalogue up to date with the code."""
    sources = sorted(str(path.relative_to(ROOT)) for path in SOURCES.rglob("*.py"))
    for language in LANGUAGES:
        plurals = ["-pluralonly"] if language == "en" else []
        command = [
            str(Path(sys.executable).with_name("pyside6-lupdate")),
            *("-silent", "-locations", "none", "-no-obsolete", *plurals),
            *("-source-language", "en", "-target-language", language),
            *(*sources, "-ts", str(catalogue(language, folder))),
        ]
        subprocess.run(command, check=True, cwd=ROOT)


def messages(root: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    """Each message of a catalogue with its context's name."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def unfinished(language: str) -> list[dict[str, Any]]:
    """What is still to be translated to a language."""
    found = []
    for context, message in messages(ET.parse(catalogue(language)).getroot()):
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        entry: dict[str, Any] = {"context": context, "source": message.findtext("source", "")}
        forms = [form.text or "" for form in translation.iter("numerusform")]
        entry |= {"forms": forms} if forms else {"translation": translation.text or ""}
        found.append(entry)
    return found


def export(file: Path) -> None:
    """Write all that is unfinished."""
    text = json.dumps(
        {language: unfinished(language) for language in LANGUAGES}, ensure_ascii=False, indent=1
    )
    file.write_text(text + "\n", encoding="utf-8")


def take_back(file: Path) -> None:
    """Take translations; those of texts that the code does not have are named and left out."""
    update()
    for language, entries in json.loads(file.read_text(encoding="utf-8")).items():
        tree = ET.parse(catalogue(language))
        there = {
            (context, message.findtext("source", "")): message
            for context, message in messages(tree.getroot())
        }
        for entry in entries:
            message = there.get((entry["context"], entry["source"]))
            if message is None:
                print(f"{language}: not in the code: {entry['source']}", file=sys.stderr)
            else:
                _finish(message, entry)
        xml = ET.tostring(tree.getroot(), encoding="unicode")
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        catalogue(language).write_text(f"{head}{xml}\n", encoding="utf-8")
    update()  # for its own layout of the files, too


def _finish(message: ET.Element, entry: dict[str, Any]) -> None:
    translation = message.find("translation")
    forms = entry.get("forms", [])
    if translation is None or not all(forms or [entry.get("translation")]):
        return
    for element, form in zip(translation.iter("numerusform"), forms, strict=True):
        element.text = form
    if not forms:
        translation.text = entry["translation"]
    translation.attrib.pop("type", None)


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("task", choices=("update", "export", "import", "compile"))
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?", default="translations.json")
    given = parser.parse_args()
    if given.task in ("update", "export"):
        update()
    if given.task == "export":
        export(given.file)
    elif given.task == "import":
        take_back(given.file)
    elif given.task == "compile":
        compile_all(CATALOGUES)


if __name__ == "__main__":
    main()
