import subprocess
import sys

OPENED = """
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFileOpenEvent
from captionplayer.ui.application import Application

application = Application([])
application.file_asked.connect(print)
QCoreApplication.sendEvent(application, QFileOpenEvent({file!r}))
QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
"""


def test_the_application_tells_of_a_file_that_the_system_wants_opened(tmp_path):
    # a process of its own: there is one application in each
    file = str(tmp_path / "a lesson.lesson")
    command = [sys.executable, "-c", OPENED.format(file=file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout == f"{file}\n"
