"""The licence texts of all that the program is made of, gathered for those who get it whole."""

import json
import re
from pathlib import Path

import licences
import PySide6
import pytest
from ingredients import bundle, collected, python_packages
from ingredients.component import Component, UnlicensedError
from ingredients.table import CARRIED, read_table
from packaging.licenses import canonicalize_license_expression
from recipes import ROOT

from captionplayer.licences import components

TABLE = read_table()
ENTRIES = (*TABLE.entries, *TABLE.distributions.values(), *TABLE.crates.values())


@pytest.fixture
def site(tmp_path):
    """Installs packages that consist of what they say of themselves."""
    folder = tmp_path / "site"

    def install(name, *, metadata=(), files=()):
        info = f"{name}-1.0.dist-info"
        lines = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *metadata]
        written = {f"{info}/METADATA": "\n".join(lines), **dict(files)}
        for place, words in written.items():
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            (folder / place).write_text(words)
        record = "".join(f"{place},,\n" for place in (*written, f"{info}/RECORD"))
        (folder / info / "RECORD").write_text(record)
        return folder

    folder.mkdir()
    return install


def only(folder, requirement="dough"):
    (package,) = python_packages.needed(folder, [requirement]).values()
    return package


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_the_table_states_licences_that_spdx_knows(entry):
    assert canonicalize_license_expression(entry.licence) == entry.licence
    assert entry.source


def test_every_text_that_is_carried_is_used():
    used = {text for entry in ENTRIES for text in entry.texts}
    used |= {text for texts in TABLE.texts.values() for text in texts}
    there = {text for folder in CARRIED for text in folder.rglob("*.txt")}
    assert there == used


def test_the_index_in_the_wheel_is_that_of_the_table():
    assert (licences.WHEEL / "index.json").read_text("utf-8") == licences.wheel_index()


def test_the_licence_of_the_wheel_is_the_one_at_the_top():
    assert (licences.WHEEL / "GPL-3.0.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_a_package_is_listed_with_what_it_needs(site):
    site("dough", metadata=["Requires-Dist: flour", "Requires-Dist: nuts; extra == 'nuts'"])
    folder = site("flour")
    assert list(python_packages.needed(folder, ["dough"])) == ["dough", "flour"]


def test_a_package_that_is_not_installed_is_named(site):
    folder = site("dough", metadata=["Requires-Dist: flour"])
    with pytest.raises(UnlicensedError, match="flour is not installed"):
        python_packages.needed(folder, ["dough"])


def test_a_package_brings_its_texts(site):
    files = {"dough-1.0.dist-info/licenses/LICENSE": "Knead as you like."}
    folder = site("dough", metadata=["License-Expression: MIT"], files=files)
    found = python_packages.component(only(folder), TABLE)
    assert (found.licence, found.purl) == ("MIT", "pkg:pypi/dough@1.0")
    assert [text.read_text() for text in found.texts] == ["Knead as you like."]


def test_a_package_without_a_text_is_refused(site):
    folder = site("dough", metadata=["License-Expression: MIT"])
    with pytest.raises(UnlicensedError, match="dough brings no licence text"):
        python_packages.component(only(folder), TABLE)


def test_a_package_whose_licence_nobody_can_name_is_refused(site):
    files = {"dough-1.0.dist-info/LICENSE": "Ask the baker."}
    folder = site("dough", metadata=["License: ask the baker"], files=files)
    with pytest.raises(UnlicensedError, match="states no licence"):
        python_packages.component(only(folder), TABLE)


def crates(*told):
    listed = [
        {
            "name": name,
            "version": "2.0",
            "purl": f"pkg:cargo/{name}@2.0",
            "licenses": [{"expression": licence}],
            "scope": scope,
        }
        for name, licence, scope in told
    ]
    return {"dough-1.0.dist-info/sboms/dough.cyclonedx.json": json.dumps({"components": listed})}


def test_what_was_compiled_into_a_package_is_listed(site):
    told = crates(("yeast", "MIT OR Apache-2.0", "required"), ("oven", "MIT", "excluded"))
    (found,) = python_packages.built_in(only(site("dough", files=told)), TABLE)
    assert (found.name, found.version, found.within) == ("yeast", "2.0", "dough")
    assert [text.name for text in found.texts] == ["Apache-2.0.txt"]


def test_a_crate_whose_text_has_to_name_people_is_refused_without_it(site):
    folder = site("dough", files=crates(("salt", "MIT", "required")))
    with pytest.raises(UnlicensedError, match="salt"):
        list(python_packages.built_in(only(folder), TABLE))


def test_texts_of_two_packages_do_not_overwrite_each_other(tmp_path):
    found = []
    for name in ("dough", "flour"):
        text = tmp_path / name / "LICENSE"
        text.parent.mkdir()
        text.write_text(f"{name} is free.")
        found.append(Component(name, "1.0", "MIT", "", (text,)))
    licences.gather(found, tmp_path / "out")
    told = json.loads((tmp_path / "out" / "index.json").read_text())["components"]
    kept = [(tmp_path / "out" / name).read_text() for each in told for name in each["texts"]]
    assert kept == ["dough is free.", "flour is free."]


# the files of a bundle


class Bundle:
    """A folder as PyInstaller makes it, of files that tests name."""

    def __init__(self, folder):
        self.folder = folder

    def add(self, *places):
        for place in places:
            (self.folder / "_internal" / place).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / "_internal" / place).write_bytes(b"")

    def troubles(self, site):
        found = collected._Found(TABLE, python_packages.needed(site, ["dough"]))
        found.look_at(self.folder, site)
        return found.troubles


@pytest.fixture
def frozen(tmp_path):
    (tmp_path / "bundle").mkdir()
    return Bundle(tmp_path / "bundle")


def test_files_of_the_program_python_qt_and_packages_are_known(frozen, site):
    folder = site("dough", files={"dough/_knead.so": "", "dough/__init__.py": ""})
    frozen.add("dough/_knead.so", "captionplayer/resources/icons/tick.svg", "base_library.zip")
    frozen.add("PySide6/Qt/lib/libQt6Core.so.6", "python3.11/lib-dynload/_json.so")
    assert frozen.troubles(folder) == []


@pytest.mark.parametrize(
    "place",
    ["libstranger.so.1", "dough/_other.so", "PySide6/Qt/lib/libstranger.so", "dough/sub/x.dat"],
)
def test_a_file_that_nobody_answers_for_is_named(frozen, site, place):
    frozen.add(place)
    folder = site("dough", files={"dough/_knead.so": ""})
    assert frozen.troubles(folder) == [f"Nobody answers for the file _internal/{place}."]


def test_a_font_that_the_table_has_no_licence_for_is_named(frozen, site):
    files = {f"qtawesome/fonts/{name}": "" for name in ("phosphor-1.3.0.ttf", "remixicon.ttf")}
    folder = site("dough", metadata=["Requires-Dist: qtawesome"])
    site("qtawesome", files=files)
    frozen.add(*files)
    (trouble,) = frozen.troubles(folder)
    assert "remixicon.ttf" in trouble


def test_a_module_that_was_packed_unasked_is_named(site):
    known = python_packages.needed(site("dough", files={"dough/__init__.py": ""}), ["dough"])
    folder = site("stowaway", files={"stowaway.py": ""})
    names = iter(["json", "dough", "captionplayer", "stowaway"])
    assert list(bundle.strangers(names, known, folder)) == [("stowaway", "stowaway")]


def test_the_version_is_read_from_its_one_place():
    stated = (ROOT / "src/captionplayer/__init__.py").read_text()
    assert f'__version__ = "{collected.version()}"' in stated
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", collected.version())


def test_links_count_once(frozen):
    frozen.add("real")
    (frozen.folder / "_internal" / "link").symlink_to("real")
    assert [str(each) for each in bundle.files(frozen.folder)] == ["_internal/real"]


# all that is installed here


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    folder = tmp_path_factory.mktemp("licences")
    licences.gather(collected.components(Path(PySide6.__file__).parents[1]), folder)
    return folder


def test_a_frozen_program_reads_the_texts_of_all_that_was_gathered(gathered, monkeypatch):
    monkeypatch.setattr("captionplayer.resources.licences", lambda: gathered)
    parts = {part.name: part for part in components({})}
    assert {"captionplayer", "Qt", "lxml", "libxml2", "ammonia", "ICU"} <= set(parts)
    assert [name for name, part in parts.items() if not part.read()] == []


def test_every_licence_that_is_named_is_one_that_spdx_knows(gathered):
    told = json.loads((gathered / "index.json").read_text("utf-8"))["components"]
    named = {each["licence"] for each in told}
    assert {str(canonicalize_license_expression(each)) for each in named} == named


def test_fonts_codecs_and_libraries_of_others_have_texts_of_their_own(gathered):
    told = json.loads((gathered / "index.json").read_text("utf-8"))["components"]
    texts = {each["name"]: each["texts"] for each in told}
    assert "ffmpeg.txt" in texts["FFmpeg, with its decoders"]
    assert texts["Phosphor Icons"] == ["phosphor.txt"]
    assert "Phosphor Icons" in (gathered / "phosphor.txt").read_text("utf-8")
