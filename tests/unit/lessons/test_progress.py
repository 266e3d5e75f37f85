"""Progress is kept on disk, survives a kill, and never destroys what it cannot read."""

import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from captionplayer import messages
from captionplayer.errors import StorageError
from captionplayer.exercises.problem import Correctness, Result, Score, Text, Verdict
from captionplayer.lessons.migrations import VERSION
from captionplayer.lessons.progress import Progress

RIGHT = Verdict(
    "question-1",
    Correctness.CORRECT,
    Score(1.0, 1.0),
    (Text("Genau.", "de", "<b>Genau.</b>"),),
    Text("Ja:", "de"),
    (Text("Weiter so.", "de"),),
)
WRONG = Verdict("question-2", Correctness.INCORRECT, Score(0.0, 2.0))
RESULT = Result(Score(1.0, 3.0), (RIGHT, WRONG), Score(2.0, 6.0))
GIVEN = {"question-1": frozenset({"choice_0", "choice_2"}), "question-2": frozenset()}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "learner" / "progress.sqlite"


@pytest.fixture
def progress(path):
    with Progress.open(path) as opened:
        yield opened


def other(path):
    """Another program that holds the file."""
    return sqlite3.connect(path, isolation_level=None, timeout=0)


def refusal(path):
    with pytest.raises(StorageError) as caught:
        Progress.open(path)
    assert messages.describe(caught.value.notice)
    return caught.value.notice.code


def test_the_schema_is_this_versions(path, progress):
    progress.keep_place("lesson", 1)
    connection = other(path)
    pragmas = ("user_version", "application_id", "journal_mode")
    found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    connection.close()
    assert found == [VERSION, 0x43507267, "wal"]


def test_a_lesson_never_seen_has_no_place_and_is_locked(progress):
    assert (progress.place("new"), progress.unlocked("new")) == (None, False)
    assert progress.answers.attempts("new", "p") == ()


def test_a_place_is_found_again(path, progress):
    progress.keep_place("lesson", 72_000)
    progress.keep_place("lesson", 73_000)
    progress.close()
    with Progress.open(path) as again:
        assert again.place("lesson") == 73_000


def test_unlocking_leaves_the_place_alone(progress):
    progress.keep_place("lesson", 5)
    progress.keep_unlocked("lesson")
    progress.keep_place("lesson", 6)
    assert (progress.place("lesson"), progress.unlocked("lesson")) == (6, True)


def test_an_attempt_is_found_again_as_it_was(path, progress):
    kept = progress.answers.keep_attempt("lesson", "p", GIVEN, RESULT)
    progress.close()
    with Progress.open(path) as again:
        assert again.answers.attempts("lesson", "p") == (kept,)


def test_attempts_are_numbered_for_each_problem(progress):
    numbers = [
        progress.answers.keep_attempt("lesson", p, GIVEN, RESULT).number for p in ("a", "a", "b")
    ]
    assert numbers == [1, 2, 1]


def test_attempts_are_flushed_to_disk(progress):
    progress.keep_place("lesson", 1)
    assert progress._connection.execute("PRAGMA synchronous").fetchone()[0] == 2


def test_a_name_that_is_not_unicode_can_be_kept(progress):
    progress.keep_place("lesson\udcff", 5)
    assert progress.place("lesson\udcff") == 5


def test_progress_in_memory_works_like_the_other():
    with Progress.in_memory() as progress:
        progress.answers.keep_attempt("lesson", "p", GIVEN, RESULT)
        assert len(progress.answers.attempts("lesson", "p")) == 1


KEEP_AND_WAIT = """
import sys, time
from pathlib import Path
from captionplayer.exercises.problem import Result, Score
from captionplayer.lessons.progress import Progress
progress = Progress.open(Path(sys.argv[1]))
progress.answers.keep_attempt("lesson", "p", {}, Result(Score(1.0, 1.0), ()))
print("kept", flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_kept_attempt_survives_a_kill(path):
    command = [sys.executable, "-c", KEEP_AND_WAIT, str(path)]
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as process:
        assert process.stdout.readline() == "kept\n"
        process.send_signal(signal.SIGKILL)
    with Progress.open(path) as progress:
        assert progress.answers.attempts("lesson", "p")[0].result.score == Score(1.0, 1.0)


def keep_five(path):
    with Progress.open(path) as progress:
        for _ in range(5):
            progress.answers.keep_attempt("lesson", "p", GIVEN, RESULT)


def test_several_processes_may_begin_and_write_at_once(path):
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        pool.map(keep_five, [path] * 4, chunksize=1)
        pool.close()
        pool.join()
    with Progress.open(path) as progress:
        numbers = [attempt.number for attempt in progress.answers.attempts("lesson", "p")]
    assert numbers == list(range(1, 21))


def test_a_place_is_hardly_waited_for_while_another_process_writes(path, progress):
    writer = other(path)
    writer.execute("BEGIN IMMEDIATE")
    start = time.monotonic()
    with pytest.raises(StorageError, match="progress-busy"):
        progress.keep_place("lesson", 5)
    assert time.monotonic() - start < 1
    writer.close()
    assert progress.place("lesson") is None


def test_a_file_held_by_another_process_is_told_of(path, progress):
    writer = other(path)
    writer.execute("BEGIN IMMEDIATE")
    progress._connection.execute("PRAGMA busy_timeout = 1")
    with pytest.raises(StorageError, match="progress-busy"):
        progress.answers.keep_attempt("lesson", "p", GIVEN, RESULT)
    writer.close()


def test_a_newer_version_is_refused_untouched(path):
    Progress.open(path).close()
    connection = other(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    before = path.read_bytes()
    assert refusal(path) == "progress-newer"
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_newer_version_in_the_log_is_refused_too(path, progress):
    connection = other(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    assert refusal(path) == "progress-newer"
    connection.close()


def test_another_programs_database_is_refused(tmp_path):
    connection = other(tmp_path / "mail.sqlite")
    connection.execute("CREATE TABLE mail (text)")
    connection.close()
    before = (tmp_path / "mail.sqlite").read_bytes()
    assert refusal(tmp_path / "mail.sqlite") == "progress-foreign"
    assert (tmp_path / "mail.sqlite").read_bytes() == before


def set_aside(path):
    """Opens a damaged file; gives the content of what was set aside."""
    with Progress.open(path) as progress:
        (found,) = progress.notices
        progress.answers.keep_attempt("lesson", "p", GIVEN, RESULT)
    assert messages.describe(found)
    return (path.parent / str(found.fields["kept_as"])).read_bytes()


def test_a_damaged_file_is_set_aside_and_told_of(tmp_path):
    path = tmp_path / "progress.sqlite"
    path.write_bytes(b"no database at all" * 100)
    assert set_aside(path) == b"no database at all" * 100


def test_a_truncated_file_is_set_aside(path):
    keep_five(path)
    part = path.read_bytes()[:5000]
    path.write_bytes(part)
    assert set_aside(path) == part


def test_a_file_without_its_tables_is_set_aside(path):
    Progress.open(path).close()
    connection = other(path)
    connection.execute("DROP TABLE attempt")
    connection.close()
    assert set_aside(path).startswith(b"SQLite format 3")


def test_an_earlier_damaged_file_is_never_overwritten(tmp_path):
    path = tmp_path / "progress.sqlite"
    for content in (b"first " * 100, b"second " * 100):
        path.write_bytes(content)
        set_aside(path)
    kept = sorted(file.read_bytes() for file in tmp_path.glob("*damaged*"))
    assert kept == [b"first " * 100, b"second " * 100]


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert refusal(tmp_path / "file" / "progress.sqlite") == "progress-unwritable"


def test_a_folder_in_place_of_the_file_is_told_of(tmp_path):
    assert refusal(tmp_path) == "progress-unwritable"


def test_a_full_disk_is_told_of_and_what_was_kept_stays(progress):
    progress.answers.keep_attempt("lesson", "p", GIVEN, RESULT)
    progress._connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(StorageError, match="progress-unwritable"):
        for _ in range(100):
            progress.answers.keep_attempt("lesson", "p", GIVEN, RESULT)
    assert progress.answers.attempts("lesson", "p")


def test_a_read_only_file_is_told_of(progress):
    progress._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StorageError, match="progress-unwritable"):
        progress.answers.keep_attempt("lesson", "p", GIVEN, RESULT)


def test_an_attempt_that_cannot_be_understood_is_told_of(progress):
    progress.answers.keep_attempt("lesson", "p", GIVEN, RESULT)
    progress._connection.execute("UPDATE attempt SET verdicts = '[{}]'")
    with pytest.raises(StorageError, match="progress-damaged"):
        progress.answers.attempts("lesson", "p")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="no list of open files here")
def test_nothing_stays_open(path):
    def opened():
        return [fd for fd in Path("/proc/self/fd").iterdir() if "progress" in str(fd.resolve())]

    keep_five(path)
    connection = other(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    refusal(path)
    assert opened() == []


def test_what_is_erased_stays_nowhere_in_the_file(path, progress):
    given_text = {"question-1": "a secret answer" * 20}
    for lesson in ("lesson", "other"):
        progress.answers.keep_responses(lesson, "p", given_text)
        progress.answers.keep_attempt(lesson, "p", given_text, RESULT)
    progress.erase("lesson")
    assert len(progress.answers.attempts("other", "p")) == 1
    progress.erase_all()
    kept = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"secret" not in kept
