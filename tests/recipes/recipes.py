"""What the tests of recipes share: where the files are, and how YAML is checked."""

from pathlib import Path

import yaml
from yamllint import linter
from yamllint.config import YamlLintConfig

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
APPLICATION_ID = "io.github.captionplayer.CaptionPlayer"
_STYLE = YamlLintConfig("""
extends: default
rules:
  line-length: {max: 130}
  truthy: {check-keys: false}
  comments: {min-spaces-from-content: 1}
""")


def read_yaml(file):
    """The file's content; a file that offends yamllint's rules fails the test."""
    text = file.read_text(encoding="utf-8")
    found = [str(problem) for problem in linter.run(text, _STYLE)]
    assert found == []
    return yaml.safe_load(text)
