"""Lets programs that this one starts, such as a voice, find the system's libraries.

PyInstaller's start has put the bundle's before them; this process itself does not ask again.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
# this program, when it is started by itself, has to put them there anew
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
