"""What the fixtures of these tests promise."""

import gc
import weakref

from PySide6.QtWidgets import QWidget


def test_a_window_lives_as_long_as_its_test(qtbot):
    window = QWidget()
    window.itself = window  # as signals and slots make it: only the collector would free it
    qtbot.addWidget(window)
    kept = weakref.ref(window)
    del window
    gc.collect()
    assert kept() is not None
