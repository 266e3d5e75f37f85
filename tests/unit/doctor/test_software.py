"""What is said of the program, the system and the libraries."""

import sys

import captionplayer
from captionplayer.doctor import itself, software
from captionplayer.doctor.finding import Status


def test_the_program_tells_its_version_and_place():
    [finding] = software.program()
    assert (finding.code, finding.facts["version"]) == (
        "program-package",
        captionplayer.__version__,
    )


def test_a_frozen_program_is_told_and_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    [finding] = software.program()
    assert (finding.code, finding.facts["place"]) == ("program-frozen", sys.executable)
    assert (itself.command(), itself.folder()) == ([sys.executable], None)


def test_the_system_is_told():
    [finding] = software.system()
    assert finding.facts["python"] == sys.version.split()[0]
    assert finding.facts["system"]


def test_all_libraries_are_imported_and_have_versions():
    [finding] = software.libraries()
    assert finding.status is Status.WELL
    assert "lxml " in finding.facts["libraries"] and "?" not in finding.facts["libraries"]


def test_a_library_that_is_missing_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "nh3", None)  # what Python takes for one that is not there
    [finding] = software.libraries()
    assert (finding.status, finding.facts["library"]) == (Status.BROKEN, "nh3")
