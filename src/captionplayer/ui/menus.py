"""Fills the menu bar from the table of commands."""

from collections.abc import Mapping

from PySide6.QtWidgets import QMenu, QMenuBar

from captionplayer.ui.actions import COMMANDS, MENUS, Actions, words
from captionplayer.ui.keys import KeyGuard


def fill_menus(
    bar: QMenuBar, commands: Actions, instead: Mapping[str, QMenu], behind: Mapping[str, QMenu]
) -> None:
    """Give the bar its menus.

    `instead` has menus in the place of commands, and `behind` some that stand behind a command, or
    at the end of the menu that has this id.
    """
    menus = {key: bar.addMenu(words(text)) for key, text in MENUS.items()}
    KeyGuard(bar).watch(bar, *instead.values(), *behind.values(), *menus.values())
    for command in COMMANDS:
        menu = menus[command.menu]
        if command.id in instead:
            menu.addMenu(instead[command.id])
        else:
            menu.addAction(commands[command.id])
        if command.id in behind:
            menu.addMenu(behind[command.id])
    for key in behind.keys() & menus.keys():
        menus[key].addMenu(behind[key])
