"""The lock files: exact versions with hashes of all that pyproject.toml asks for."""

import re

import pytest
import tomllib
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from recipes import PACKAGING, ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
GROUPS = PROJECT["dependency-groups"]
LOCKS = sorted(file.stem.removeprefix("requirements-") for file in PACKAGING.glob("req*.txt"))
OLDEST = "oldest-qt"  # what the tests are also run with: other versions on purpose
_ENTRY = re.compile(r"^(?=\S)(?!#)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")
WITHOUT_QT = {"pyside6-essentials", "pyside6-addons", "qtawesome"}


def entries(lock):
    """Each entry of a lock: its requirement, and the text with its hashes."""
    text = (PACKAGING / f"requirements-{lock}.txt").read_text("utf-8")
    for entry in filter(None, _ENTRY.split(text)):
        if not entry.startswith("#"):
            yield Requirement(entry.split("\\")[0].strip()), entry


def versions(lock):
    """The exact versions of each package, by its normalised name."""
    found = {}
    for requirement, _ in entries(lock):
        (pin,) = requirement.specifier
        found.setdefault(canonicalize_name(requirement.name), []).append(pin.version)
    return found


def asked(group):
    """The requirements of a group, with those of the groups in it."""
    for each in GROUPS[group]:
        if isinstance(each, dict):
            yield from asked(each["include-group"])
        else:
            yield Requirement(each)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_an_exact_version_and_hashes(lock):
    listed = list(entries(lock))
    assert listed
    for requirement, entry in listed:
        (pin,) = requirement.specifier
        assert pin.operator == "==", requirement
        assert "*" not in pin.version, requirement
        assert _HASH.search(entry), requirement


def test_there_is_a_lock_for_the_program_and_for_every_group():
    assert {"run", *GROUPS, OLDEST} == set(LOCKS)


def fits(requirement, lock):
    there = versions(lock).get(canonicalize_name(requirement.name), [])
    return bool(there) and all(requirement.specifier.contains(each) for each in there)


@pytest.mark.parametrize("needed", PROJECT["project"]["dependencies"])
def test_what_the_program_needs_is_locked_in_a_version_that_fits(needed):
    requirement = Requirement(needed)
    assert fits(requirement, "run")
    assert requirement.name.lower() in WITHOUT_QT or fits(requirement, "unit")


@pytest.mark.parametrize("group", GROUPS)
def test_what_a_group_needs_is_locked_in_a_version_that_fits(group):
    assert [str(each) for each in asked(group) if not fits(each, group)] == []


def test_what_builds_the_wheel_is_locked_too():
    for needed in PROJECT["build-system"]["requires"]:
        assert fits(Requirement(needed), "build")


@pytest.mark.parametrize("lock", [lock for lock in LOCKS if lock not in ("run", OLDEST)])
def test_a_package_has_one_version_in_all_locks(lock):
    run = versions("run")
    both = {name: pins for name, pins in versions(lock).items() if name in run}
    assert {name: pins for name, pins in both.items() if not set(pins) & set(run[name])} == {}
