"""What is kept of a learner: the file of progress, every page of it, and nothing is written."""

from collections.abc import Iterator

from captionplayer.doctor.finding import Finding, about, well
from captionplayer.doctor.folders import folder
from captionplayer.errors import StorageError
from captionplayer.lessons.progress_file import inspect


def progress() -> Iterator[Finding]:
    """Whether the file of progress is whole, and of a version that this program reads."""
    path = folder("data") / "progress.sqlite"
    try:
        version = inspect(path)
    except StorageError as error:
        yield about("progress", error.notice)
        return
    if version is None:
        yield well("progress", "progress-none", file=str(path))
    else:
        size = -(-path.stat().st_size // 1000)
        yield well("progress", "progress", file=str(path), version=version, kilobytes=size)
