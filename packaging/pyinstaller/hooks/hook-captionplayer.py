"""The program itself: every module, because some are imported by name, and its resources."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("captionplayer")
datas = collect_data_files("captionplayer")
