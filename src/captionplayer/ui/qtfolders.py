"""Where Qt's own files are, whatever the folder is called that they are in.

PySide tells Qt its folder by a line of a configuration and does not quote it: behind a comma, a
semicolon, a quotation mark or a backslash in its name Qt looks elsewhere.
"""

import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo

LibraryPath = QLibraryInfo.LibraryPath


def qt_folder(kind: QLibraryInfo.LibraryPath) -> Path:
    """The folder of such files: what Qt says, or where it is wrong, the one beside PySide."""
    told = Path(QLibraryInfo.path(kind))
    if told.is_dir():
        return told
    package = Path(PySide6.__file__).parent
    return package / told.name if sys.platform == "win32" else package / "Qt" / told.name


def lead_to_plugins() -> None:
    """Before the application is made: without a plugin Qt has no way to the screen."""
    folder = qt_folder(LibraryPath.PluginsPath)
    if folder != Path(QLibraryInfo.path(LibraryPath.PluginsPath)):
        QCoreApplication.addLibraryPath(str(folder))
