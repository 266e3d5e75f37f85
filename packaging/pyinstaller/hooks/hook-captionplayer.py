"""The program itself: every module, because some are imported by name, and its resources.

The wheel's few licence texts are left out: the bundle gets those of all that is in it.
"""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("captionplayer")
datas = collect_data_files("captionplayer", excludes=["resources/licences"])
