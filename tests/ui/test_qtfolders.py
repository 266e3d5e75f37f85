"""Qt's files are found in a folder of any name."""

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
import shiboken6
from PySide6.QtCore import QLibraryInfo

from captionplayer.ui.qtfolders import LibraryPath, qt_folder

SHOW = """
from PySide6.QtCore import QCoreApplication
from captionplayer.ui.app import make_application
from captionplayer.ui.translation import Translation
application = make_application()
translation = Translation()
translation.use("fr")
print(application.platformName(), QCoreApplication.translate("QPlatformTheme", "Cancel"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="such names are not allowed there")
@pytest.mark.parametrize("name", ["a, b", "a; b", 'a "b"', "a\\b", "a\nb", "درس"])
def test_qt_finds_its_files_in_a_folder_called(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    for package in (PySide6, shiboken6):
        place = Path(package.__file__).parent
        (folder / place.name).symlink_to(place)
    path = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
    told = subprocess.run(
        [sys.executable, "-c", SHOW],
        env=os.environ | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.stdout, told.stderr) == ("offscreen Annuler\n", "")


def test_where_qt_is_right_its_word_counts():
    for kind in (LibraryPath.PluginsPath, LibraryPath.TranslationsPath, LibraryPath.LibrariesPath):
        assert str(qt_folder(kind)) == QLibraryInfo.path(kind)
