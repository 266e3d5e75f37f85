"""Languages are called in the bundle as they are where all of Babel is installed."""

import json
import subprocess
import sys
from pathlib import Path

import babel
from babel import localedata

SCRIPT = """
import json, sys
from captionplayer.language import is_known, own_name
print(json.dumps({tag: [own_name(tag), is_known(tag)] for tag in json.load(sys.stdin)}))
"""
MORE = (
    "pt-BR zh-Hant zh-TW en-GB sr-Latn es-419 ca-ES-valencia de-1996 ab-GE xx iw ku ku-Arab simple"
)


def test_every_language_keeps_its_name(bundle: Path, tmp_path: Path):
    tags = [*localedata.locale_identifiers(), *MORE.split()]
    assert len(tags) > 1000
    whole = _names(tags, tmp_path, None)
    assert _names(tags, tmp_path, bundle / "_internal" / "babel") == whole
    assert whole["ar"] == ["العربية", True]


def _names(tags: list[str], folder: Path, data: Path | None) -> dict[str, list[object]]:
    """The names with Babel's code, and the data of the bundle or its own."""
    paths = [str(Path(__file__).resolve().parents[2] / "src")]
    if data is not None:
        copy = folder / "babel"
        _copy(Path(babel.__file__).parent, copy, data)
        paths.insert(0, str(folder))
    prepared = f"import sys; sys.path[:0] = {paths!r}\n"
    done = subprocess.run(
        [sys.executable, "-c", prepared + SCRIPT],
        input=json.dumps(tags),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def _copy(code: Path, target: Path, data: Path) -> None:
    target.mkdir()
    for file in code.glob("*.py"):
        (target / file.name).write_bytes(file.read_bytes())
    for name in ("locale-data", "global.dat"):
        (target / name).symlink_to(data / name)
