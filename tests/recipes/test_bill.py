"""The bill of materials of all that is installed with Qt, in CycloneDX's form."""

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import bill
import PySide6
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from ingredients.collected import components
from recipes import ROOT

from captionplayer import __version__

SITE = Path(PySide6.__file__).parents[1]
TIME = 1_795_000_000


@pytest.fixture(scope="module")
def found():
    return components(SITE)


@pytest.fixture(scope="module")
def written(found):
    return bill.bill(found, None, TIME)


@pytest.fixture(scope="module")
def told(written):
    return json.loads(written)


def part(told, name):
    return next(each for each in told["components"] if each["name"] == name)


def test_it_keeps_to_the_schema(written):
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(written) is None


def test_the_validator_refuses_what_is_wrong(written):
    wrong = written.replace('"type": "library"', '"type": "loaf"')
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(wrong) is not None


def test_the_same_contents_make_the_same_bill(found, written):
    assert bill.bill(list(reversed(found)), None, TIME) == written


def test_other_contents_make_another_number(found, told):
    other = json.loads(bill.bill(found[:-1], None, TIME))
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", told["serialNumber"])
    assert other["serialNumber"] != told["serialNumber"]


def test_its_time_is_that_of_the_source(told):
    assert told["metadata"]["timestamp"] == "2026-11-18T11:06:40+00:00"


def test_it_is_the_bill_of_this_version(told):
    program = told["metadata"]["component"]
    assert (program["name"], program["version"]) == ("captionplayer", __version__)


def test_every_part_states_its_licence(told):
    assert all(each["licenses"][0]["expression"] for each in told["components"])


@pytest.mark.parametrize("name", ["Qt", "Python", "FFmpeg, with its decoders", "libxml2", "lxml"])
def test_packages_and_what_is_built_into_them_are_named_with_an_address(told, name):
    assert part(told, name)["version"]
    assert part(told, name)["purl"].startswith("pkg:")


def test_a_package_has_the_sums_of_its_locked_archives(told):
    lock = (ROOT / "packaging/requirements-run.txt").read_text()
    (archives,) = [
        each for each in part(told, "lxml")["externalReferences"] if each["type"] == "distribution"
    ]
    sums = {each["content"] for each in archives["hashes"]}
    assert all(f"sha256:{each}" in lock for each in sums)
    assert len(sums) > 1


def test_what_is_built_into_a_package_depends_on_it(told):
    edges = {each["ref"]: each.get("dependsOn", []) for each in told["dependencies"]}
    assert part(told, "libxml2")["bom-ref"] in edges[part(told, "lxml")["bom-ref"]]
    assert part(told, "lxml")["bom-ref"] in edges[told["metadata"]["component"]["bom-ref"]]


def test_native_files_of_a_bundle_have_their_sums(found, tmp_path):
    name = "_internal/libflour.so.1"
    (tmp_path / "_internal").mkdir()
    (tmp_path / name).write_bytes(b"flour")
    parts = [replace(each, files=(name,)) if each.name == "Qt" else each for each in found]
    written = bill.bill(parts, tmp_path, TIME)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(written) is None
    (file,) = part(json.loads(written), "Qt")["components"]
    assert file["name"] == name
    assert file["hashes"][0]["content"] == hashlib.sha256(b"flour").hexdigest()
