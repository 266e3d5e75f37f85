import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

DATA = Path(__file__).parents[2] / "data" / "lessons"


@pytest.fixture
def lesson(tmp_path):
    """A whole lesson with a manifest, to be broken at will."""
    folder = tmp_path / "watering"
    shutil.copytree(DATA / "watering", folder)
    for name in ("watering", "watering.signed", "watering.described"):
        (folder / f"{name}.webm").write_bytes(b"not looked into here")
    return folder


@pytest.fixture
def plain(tmp_path, lesson):
    """The same parts in a folder without a manifest."""
    folder = tmp_path / "plain"
    folder.mkdir()
    for path in [*lesson.glob("captions/*"), *lesson.glob("exercises/*"), lesson / "watering.webm"]:
        shutil.copy(path, folder)
    return folder


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def pack(tmp_path):
    """Packs entries, or the files of a folder, into one file."""

    def pack_entries(entries, name="watering.lesson"):
        path = tmp_path / name
        if isinstance(entries, Path):
            files = [file for file in entries.rglob("*") if file.is_file()]
            entries = {str(file.relative_to(entries)): file.read_bytes() for file in files}
        with ZipFile(path, "w") as archive:
            for entry, data in entries.items():
                archive.writestr(entry, data)
        return path

    return pack_entries
