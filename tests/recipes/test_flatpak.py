import json
import re
from pathlib import Path

import flatpak_sources
import pytest
from packaging.tags import compatible_tags, cpython_tags
from packaging.utils import parse_sdist_filename, parse_wheel_filename
from recipes import APPLICATION_ID, PACKAGING, read_yaml

from captionplayer import __version__

FOLDER = PACKAGING / "flatpak"
LISTS = ("python-build-tools.json", "python-dependencies.json")
PROCESSORS = ("x86_64", "aarch64")


@pytest.fixture(scope="module")
def manifest():
    return read_yaml(FOLDER / f"{APPLICATION_ID}.yaml")


def sources(name):
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def package(source):
    """Name and version of the package that a source is a file of."""
    file = Path(source["url"]).name
    parsed = parse_wheel_filename(file) if file.endswith(".whl") else parse_sdist_filename(file)
    return parsed[0], str(parsed[1])


def test_the_flatpak_may_do_what_is_listed_and_no_more(manifest):
    assert sorted(manifest["finish-args"]) == [
        "--device=dri",
        "--filesystem=xdg-run/speech-dispatcher:ro",
        "--share=ipc",
        "--socket=fallback-x11",
        "--socket=pulseaudio",
        "--socket=wayland",
    ]


def test_the_flatpak_has_the_id_and_the_command_of_the_program(manifest):
    assert (manifest["id"], manifest["command"]) == (APPLICATION_ID, "captionplayer")


def test_base_app_and_runtime_are_of_one_version(manifest):
    assert manifest["base-version"] == manifest["runtime-version"]


def test_nothing_is_fetched_while_it_is_built(manifest):
    assert "build-args" not in manifest["build-options"]
    for module in manifest["modules"]:
        assert "build-options" not in module
        for command in module["build-commands"]:
            assert "--no-index" in command or "pip" not in command


def test_the_source_is_this_version(manifest):
    (source,) = manifest["modules"][-1]["sources"]
    assert Path(source["path"]).name == f"captionplayer-{__version__}.tar.gz"


def test_the_modules_take_the_generated_lists(manifest):
    assert [module["sources"] for module in manifest["modules"][:-1]] == [[name] for name in LISTS]


@pytest.mark.parametrize("name", LISTS)
def test_every_hash_is_the_lock_files(name):
    pins = {pin.name: pin for pin in flatpak_sources.modules()[name]}
    for source in sources(name):
        found, version = package(source)
        assert (pins[found].version, source["sha256"] in pins[found].hashes) == (version, True)


@pytest.mark.parametrize("processor", PROCESSORS)
@pytest.mark.parametrize("name", LISTS)
def test_every_package_is_there_once_for_each_processor(name, processor):
    mine = [each for each in sources(name) if processor in each.get("only-arches", PROCESSORS)]
    pins = flatpak_sources.modules()[name]
    assert sorted(map(package, mine)) == sorted((pin.name, pin.version) for pin in pins)


@pytest.mark.parametrize("processor", PROCESSORS)
def test_every_wheel_fits_the_runtimes_python(processor):
    version = tuple(map(int, flatpak_sources.PYTHON.split(".")))
    platforms = [f"manylinux_2_{minor}_{processor}" for minor in range(40, 4, -1)]
    fitting = {*cpython_tags(version, platforms=platforms), *compatible_tags(version)}
    for source in sources("python-dependencies.json"):
        if processor in source.get("only-arches", PROCESSORS) and source["url"].endswith(".whl"):
            assert parse_wheel_filename(Path(source["url"]).name)[3] & fitting


def test_nothing_but_pysrt_is_built_from_source():
    built = [each for name in LISTS for each in sources(name) if not each["url"].endswith(".whl")]
    assert [package(each)[0] for each in built] == ["pysrt"]


def test_qt_comes_from_the_base_app():
    names = {package(each)[0] for name in LISTS for each in sources(name)}
    assert not {name for name in names if name.startswith(("pyside", "shiboken"))}


@pytest.mark.parametrize("name", LISTS)
def test_every_address_is_one_of_pypis_files(name):
    form = re.compile(r"https://files\.pythonhosted\.org/packages/../../[0-9a-f]{60}/[\w.-]+")
    assert all(form.fullmatch(source["url"]) for source in sources(name))


def test_an_address_comes_from_what_is_in_the_file():
    # the digest is that of BLAKE2's own test vectors for 32 bytes: "abc" (RFC 7693's hash, shorter)
    assert flatpak_sources.address("a-1.tar.gz", b"abc") == (
        "https://files.pythonhosted.org/packages/bd/dd/"
        "813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319/a-1.tar.gz"
    )


def test_files_of_one_processor_are_marked_and_others_are_not(tmp_path):
    for processor, names in {"x86_64": ["a.whl", "b_x.whl"], "aarch64": ["a.whl"]}.items():
        (tmp_path / processor).mkdir()
        for name in names:
            (tmp_path / processor / name).write_text(name)
    fetched = {each: sorted((tmp_path / each).iterdir()) for each in PROCESSORS}
    made = flatpak_sources.sources(fetched)
    assert [each.get("only-arches") for each in made] == [None, ["x86_64"]]


def test_a_pin_for_another_python_is_left_out():
    lock = "old==1 ; python_full_version < '3.11' \\\n    --hash=sha256:" + "a" * 64 + "\n"
    new = "new==2 ; python_full_version >= '3.11' \\\n    --hash=sha256:" + "b" * 64 + "\n"
    assert [pin.name for pin in flatpak_sources.for_runtime(lock + new)] == ["new"]
