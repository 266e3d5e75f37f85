"""Folders are really written to, and nothing is left or made there."""

from pathlib import Path

import pytest

from captionplayer.doctor.finding import Status
from captionplayer.doctor.folders import folder, folders


def found():
    return {finding.check: finding for finding in folders()}


def everything(place):
    return sorted(place.rglob("*"))


def test_folders_that_are_not_there_yet_are_not_made(_home, tmp_path_factory):
    before = everything(tmp_path_factory.getbasetemp())
    findings = found()
    assert {finding.code for finding in findings.values()} == {"folder-later"}
    assert all(finding.facts["megabytes"] >= 0 for finding in findings.values())
    assert everything(tmp_path_factory.getbasetemp()) == before


def test_folders_that_can_be_written_to_are_well_and_stay_empty():
    folder("data").mkdir(parents=True)
    assert found()["folder.data"].code == "folder"
    assert list(folder("data").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "variable", "status"),
    [
        ("data", "XDG_DATA_HOME", Status.BROKEN),
        ("settings", "XDG_CONFIG_HOME", Status.BROKEN),
        ("cache", "XDG_CACHE_HOME", Status.BROKEN),
        ("log", "XDG_STATE_HOME", Status.MISSING),
    ],
)
def test_a_folder_that_cannot_be_written_to_is_told(monkeypatch, name, variable, status):
    monkeypatch.setenv(variable, "/proc/nowhere")  # where not even root can make a file
    finding = found()[f"folder.{name}"]
    assert (finding.code, finding.status) == ("folder-unwritable", status)
    assert finding.facts["folder"].startswith("/proc/nowhere")


def test_a_file_in_a_folders_place_is_told():
    folder("data").parent.mkdir(parents=True, exist_ok=True)
    folder("data").write_bytes(b"")
    assert found()["folder.data"].code == "folder-unwritable"


def test_the_folders_are_the_programs_own():
    assert folder("data").name == "captionplayer"
    assert isinstance(folder("log"), Path)
