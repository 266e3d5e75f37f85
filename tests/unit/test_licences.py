"""What the program is made of, as an installation tells it."""

import json
import sys

import pytest

from captionplayer import __version__, licences


@pytest.fixture
def folder(monkeypatch, tmp_path):
    """An installation's folder of licences, empty at first."""
    monkeypatch.setattr("captionplayer.resources.licences", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def install(monkeypatch, tmp_path):
    """Installs packages that nobody else has."""
    site = tmp_path / "site"
    monkeypatch.setattr(sys, "path", [str(site)])

    def package(name, *lines, text=""):
        info = site / f"{name}-1.0.dist-info"
        info.mkdir(parents=True)
        told = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *lines]
        (info / "METADATA").write_text("\n".join(told))
        (info / "LICENSE").write_text(text)
        (info / "RECORD").write_text(f"{info.name}/METADATA,,\n{info.name}/LICENSE,,\n")

    return package


def write(folder, *parts):
    usual = {
        "version": "",
        "licence": "MIT",
        "home": "",
        "within": "",
        "copyright": [],
        "texts": [],
    }
    (folder / "index.json").write_text(json.dumps({"components": [usual | each for each in parts]}))


def names(versions=None):
    return [(part.name, part.version) for part in licences.components(versions or {})]


def test_a_frozen_program_tells_what_its_index_has(folder, install):
    write(folder, {"name": "captionplayer"}, {"name": "flour", "version": "2"})
    assert names() == [("captionplayer", __version__), ("flour", "2")]


def test_an_installed_one_adds_the_packages_it_needs(folder, install):
    install("captionplayer", "Requires-Dist: flour>=1", 'Requires-Dist: nuts; extra == "nuts"')
    install("flour", "Requires-Dist: water; python_version < '3'", text="Free flour.")
    install("nuts")
    install("stranger")
    write(folder, {"name": "captionplayer"})
    assert names() == [("captionplayer", __version__), ("flour", "1.0")]
    assert licences.components({})[1].read() == ("Free flour.",)


def test_a_package_that_the_index_has_takes_its_text_from_there(folder, install):
    install("captionplayer", "Requires-Dist: rye_flour")
    install("rye_flour")
    (folder / "rye.txt").write_text("Rye for all.\n")
    write(folder, {"name": "captionplayer"}, {"name": "rye-flour", "texts": ["rye.txt"]})
    flour = licences.components({})[1]
    assert (flour.version, flour.read()) == ("1.0", ("Rye for all.",))


def test_a_version_that_only_the_caller_knows_counts(folder, install):
    write(folder, {"name": "Qt", "version": "5"})
    assert names({"Qt": "6.11"}) == [("Qt", "6.11")]


def test_without_an_index_the_program_comes_first(folder, install):
    install("captionplayer", "Requires-Dist: babel")
    install("babel")
    assert [name for name, _ in names()] == ["captionplayer", "babel"]


def test_a_text_that_is_gone_is_left_out(folder, install):
    write(folder, {"name": "Qt", "texts": ["gone.txt"]})
    assert licences.components({})[0].read() == ()
