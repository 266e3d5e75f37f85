import subprocess
import sys


def test_no_import_of_the_program_s_is_pyside6_s():
    # a process of its own: the tests' may have put PySide6's there again
    program = "import builtins, captionplayer.ui.app; print(builtins.__import__.__name__)"
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert told.strip() != "__feature_import__"


def test_the_source_of_modules_is_not_read_when_the_window_s_are_imported():
    program = "import linecache, captionplayer.ui.app; print(len(linecache.cache))"
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert int(told) < 30  # PySide6's own, before


def test_the_window_is_built_without_the_modules_of_exercises():
    program = (
        "import sys, captionplayer.ui.app;"
        "print(*(name for name in sys.modules if name.startswith('captionplayer.exercises')))"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert told.split() == []
