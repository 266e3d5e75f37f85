import os
import re
import subprocess
import sys

import install_locked
import pytest
from check_jsonschema.builtin_schemas import get_builtin_schema
from jsonschema.validators import validator_for
from recipes import PACKAGING, ROOT, read_yaml

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def file(request):
    return request.param


def steps(file):
    return [step for job in read_yaml(file)["jobs"].values() for step in job["steps"]]


def commands(file):
    return "\n".join(step.get("run", "") for step in steps(file))


def test_there_is_a_workflow_for_each_system():
    assert [file.stem for file in FILES] == ["linux", "macos", "windows"]


def test_a_workflow_is_of_githubs_form(file):
    schema = get_builtin_schema("vendor.github-workflows")
    workflow = read_yaml(file)
    # YAML 1.1 takes the key for a yes
    workflow["on"] = workflow.pop(True)
    problems = validator_for(schema)(schema).iter_errors(workflow)
    assert [problem.message for problem in problems] == []


def test_a_workflow_may_read_the_code_and_nothing_else(file):
    workflow = read_yaml(file)
    assert workflow["permissions"] == {}
    assert all(job["permissions"] == {"contents": "read"} for job in workflow["jobs"].values())
    assert "secrets." not in file.read_text(encoding="utf-8")


def test_every_action_is_one_commit(file):
    used = [line.strip("- ") for line in file.read_text("utf-8").splitlines() if "uses:" in line]
    assert used
    assert all(PINNED.fullmatch(line) for line in used)


def test_no_key_stays_in_the_checkout(file):
    found = [step for step in steps(file) if step.get("uses", "").startswith("actions/checkout@")]
    assert found
    assert all(step["with"] == {"persist-credentials": False} for step in found)


def test_a_workflow_ends_some_time(file):
    jobs = read_yaml(file)["jobs"].values()
    assert all(job["timeout-minutes"] <= 90 for job in jobs)
    assert not any("latest" in str(job["runs-on"]) for job in jobs)


def test_the_frozen_program_is_asked_for_doctor_and_tour(file):
    assert re.search(r"captionplayer\S* doctor", commands(file))
    assert re.search(r"captionplayer\S* tour --output", commands(file))


def test_every_file_that_a_workflow_runs_is_there(file):
    named = re.findall(r"(?<![\w/$])(?:packaging|scripts|\.ci)/[\w./-]+", commands(file))
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_nothing_is_installed_without_a_hash():
    assert [command[-1] for command in install_locked.commands()] == [
        str(PACKAGING / f"requirements-{name}.txt") for name in ("build", "run", "package")
    ]
    for command in install_locked.commands():
        assert {"--require-hashes", "--no-deps", "--only-binary=:all:"} <= {*command}


def test_packaging_starts_as_windows_and_macos_start_it():
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [sys.executable, ROOT / "scripts" / "package.py", "--help"]
    assert subprocess.run(command, env=variables, check=False).returncode == 0
