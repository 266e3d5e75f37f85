"""Writes the bill of materials of a frozen program: CycloneDX 1.6, as JSON.

Usage: bill.py --site SITE_PACKAGES [--bundle ONEDIR] --output FILE, run by the Python that the
bundle has. The same program has the same bill: its number comes from what is in it, its time from
SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

from commit_time import commit_time
from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    XsUri,
)
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as Part
from cyclonedx.model.component import ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from ingredients.collected import PROGRAM, components
from ingredients.component import Component, UnlicensedError
from locks import lock_file, pins
from packageurl import PackageURL
from packaging.utils import canonicalize_name

LOCKS = ("run", "package")
NATIVE = re.compile(r"\.(so[.\d]*|dylib|dll|pyd|exe)$")


def locked() -> dict[tuple[str, str], tuple[str, ...]]:
    """The SHA-256 sums that the lock files allow, by the packages' names and versions."""
    found = (pin for lock in LOCKS for pin in pins(lock_file(lock).read_text("utf-8")))
    return {(pin.name, pin.version): pin.hashes for pin in found}


def bill(found: Sequence[Component], bundle: Path | None, time: int) -> str:
    """The bill of these components, with the native files of a bundle; the time is Unix time."""
    sums = locked()
    parts = {each: _part(each, sums, bundle) for each in found}
    program = next(part for each, part in parts.items() if each.name == PROGRAM)
    rest = [part for part in parts.values() if part is not program]
    made = datetime.fromtimestamp(time, timezone.utc)
    bom = Bom(metadata=BomMetaData(component=program, timestamp=made), components=rest)
    _join(bom, parts, program)
    bom.serial_number = UUID(int=0)
    bom.serial_number = uuid5(NAMESPACE_URL, JsonV1Dot6(bom).output_as_string())
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def _part(
    each: Component, sums: dict[tuple[str, str], tuple[str, ...]], bundle: Path | None
) -> Part:
    purl = PackageURL.from_string(each.purl) if each.purl else None
    return Part(
        name=each.name,
        version=each.version or None,
        type=ComponentType.APPLICATION if each.name == PROGRAM else ComponentType.LIBRARY,
        bom_ref=f"{each.within}/{each.name}@{each.version}".lstrip("/"),
        purl=purl,
        copyright="\n".join(each.copyright) or None,
        licenses=[LicenseExpression(each.licence)],
        external_references=list(_references(each, sums)),
        components=list(_files(each, bundle)),
    )


def _references(
    each: Component, sums: dict[tuple[str, str], tuple[str, ...]]
) -> Iterator[ExternalReference]:
    if each.home:
        yield ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(each.home))
    hashes = sums.get((canonicalize_name(each.name), each.version), ())
    if hashes:
        yield ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION,
            url=XsUri(f"https://pypi.org/project/{each.name}/{each.version}/#files"),
            comment="One of the archives with these sums was installed.",
            hashes=map(_sha256, hashes),
        )


def _files(each: Component, bundle: Path | None) -> Iterator[Part]:
    """The native files that came of a component, with their sums."""
    for name in each.files if bundle else ():
        is_native = NATIVE.search(name) or "/" not in name
        if bundle and is_native:
            digest = hashlib.sha256((bundle / name).read_bytes()).hexdigest()
            yield Part(
                name=name,
                type=ComponentType.FILE,
                bom_ref=f"file:{name}",
                hashes=[_sha256(digest)],
            )


def _sha256(digest: str) -> HashType:
    return HashType(alg=HashAlgorithm.SHA_256, content=digest)


def _join(bom: Bom, parts: dict[Component, Part], program: Part) -> None:
    """Say what is in what: packages in the program, and what is built into packages in those."""
    by_name = {str(canonicalize_name(each.name)): part for each, part in parts.items()}
    inner: dict[str, list[Part]] = {}
    for each, part in parts.items():
        if part is not program:
            inner.setdefault(canonicalize_name(each.within or PROGRAM), []).append(part)
    for name, held in inner.items():
        bom.register_dependency(by_name[name], held)


def main(words: Sequence[str] | None = None) -> None:
    """Write the bill."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, required=True, help="the installed packages")
    parser.add_argument("--bundle", type=Path, help="a program that PyInstaller made of them")
    parser.add_argument("--output", type=Path, required=True, help="the file to write")
    given = parser.parse_args(words)
    found = components(given.site, given.bundle)
    given.output.write_text(bill(found, given.bundle, commit_time()), "utf-8")
    print(f"The bill of {len(found)} components is in {given.output}.")


if __name__ == "__main__":
    try:
        main()
    except UnlicensedError as error:
        sys.exit(str(error))
