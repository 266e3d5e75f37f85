"""The recipe itself, run as on each system with PyInstaller's parts standing aside."""

import os
import sys
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace

import licences
import pytest
from ingredients.component import Component, UnlicensedError
from recipes import APPLICATION_ID, PACKAGING, ROOT

SPEC = PACKAGING / "captionplayer.spec"
OURS = ("bundle", "contents", "linking", "locale_data", "stand_ins", "version_resource")


class Parts:
    """What the recipe asks PyInstaller for: the programs, the folder, the application."""

    def __init__(self, place):
        self.place = place
        self.programs = {}
        self.folders = []
        self.applications = []
        self.data = []

    def analyse(self, scripts, **options):
        return SimpleNamespace(scripts=scripts, pure=[], binaries=[], datas=[], **options)

    def program(self, *contents, name, **options):
        self.programs[name] = options
        return name

    def folder(self, *contents, name, **options):
        self.folders.append((name, [each for each in contents if isinstance(each, str)], options))
        return SimpleNamespace(name=str(self.place / name))

    def application(self, folder, data, **options):
        self.applications.append(options)
        self.data.append((folder.name, data))


@pytest.fixture
def run(monkeypatch, tmp_path):
    """Runs the recipe as on a system; what it asked for."""
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.copy_metadata = lambda name: []
    hooks.get_package_paths = lambda name: ("", str(Path(find_spec(name).origin).parent))
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.setattr(sys, "path", [*sys.path])
    flour = Component("flour", "1.0", "GPL-3.0-or-later", "", (ROOT / "LICENSE",))
    monkeypatch.setattr(licences, "components", lambda site, bundle: [flour])

    def run_on(system):
        for name in OURS:
            monkeypatch.delitem(sys.modules, name, raising=False)
        monkeypatch.setattr(sys, "platform", system)
        parts = Parts(tmp_path / system)
        names = {"Analysis": parts.analyse, "PYZ": list, "EXE": parts.program}
        names |= {"COLLECT": parts.folder, "BUNDLE": parts.application}
        places = {"SPECPATH": str(PACKAGING), "workpath": str(tmp_path)}
        exec(compile(SPEC.read_text("utf-8"), SPEC, "exec"), names | places)
        return parts

    yield run_on
    for name in OURS:  # those of another system
        sys.modules.pop(name, None)


def test_on_linux_there_is_one_program_that_prints(run):
    parts = run("linux")
    assert {name: each["console"] for name, each in parts.programs.items()} == {
        "captionplayer": True
    }
    assert parts.applications == []


def test_on_windows_a_console_program_shares_the_folder_with_the_one_with_a_window(run):
    parts = run("win32")
    assert {name: each["console"] for name, each in parts.programs.items()} == {
        "captionplayer": False,
        "captionplayer-console": True,
    }
    assert parts.folders[0][:2] == ("captionplayer", ["captionplayer", "captionplayer-console"])


def test_on_windows_both_programs_have_icon_and_version(run):
    for name, options in run("win32").programs.items():
        assert Path(options["icon"]).suffix == ".ico"
        assert Path(options["icon"]).is_file()
        assert f"{name}.exe" in Path(options["version"]).read_text(encoding="utf-8")


def test_on_macos_the_folder_becomes_an_application(run):
    (application,) = run("darwin").applications
    assert application["name"] == "captionplayer.app"
    assert application["bundle_identifier"] == APPLICATION_ID
    assert application["info_plist"]["CFBundleIdentifier"] == APPLICATION_ID
    assert Path(application["icon"]).is_file()


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_folder_holds_the_texts_of_all_that_is_in_it(run, system):
    folder = run(system).place / "captionplayer" / licences.IN_BUNDLE
    assert sorted(each.name for each in folder.iterdir()) == ["flour-LICENSE.txt", "index.json"]


def test_the_application_is_made_and_signed_with_the_texts_of_the_folder(run):
    ((folder, data),) = run("darwin").data
    places = {place: Path(source) for place, source, kind in data if kind == "DATA"}
    inside = Path(folder) / "_internal"
    assert sorted(places.values()) == sorted((Path(folder) / licences.IN_BUNDLE).iterdir())
    assert {inside / place for place in places} == set(places.values())


def test_what_has_no_licence_text_ends_the_build_in_a_sentence(run, monkeypatch):
    def refuse(site, bundle):
        raise UnlicensedError(["Nobody answers for the file salt.so."])

    monkeypatch.setattr(licences, "components", refuse)
    with pytest.raises(SystemExit, match=r"^Nobody answers for the file salt\.so\.$"):
        run("darwin")


def test_the_certificate_is_the_one_that_the_environment_names(run, monkeypatch):
    monkeypatch.setenv("CAPTIONPLAYER_SIGNING_IDENTITY", "Developer ID Application: Somebody")
    (program,) = run("darwin").programs.values()
    assert program["codesign_identity"] == os.environ["CAPTIONPLAYER_SIGNING_IDENTITY"]
    assert Path(program["entitlements_file"]).is_file()


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_nothing_is_packed_with_upx(run, system):
    parts = run(system)
    assert not any(options["upx"] for options in parts.programs.values())
    assert not parts.folders[0][2]["upx"]
