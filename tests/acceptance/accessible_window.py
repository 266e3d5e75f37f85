"""The program's window on a desktop of its own, and the eyes of an assistive technology."""

import json
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from desktop import SYSTEM_PYTHON, Desktop, wait_for

CLIENT = Path(__file__).with_name("accessible_tree.py")
SETTLE = 0.15  # seconds that a key may take to act before what it did is looked at
MOST_STOPS = 200
MOST_ITEMS = 40


@contextmanager
def open_window(folder, installed, *lesson):
    """The installed program with its welcome lesson, or another one."""
    with Desktop(folder) as desktop:
        desktop.start(str(installed / "bin" / "captionplayer"), *map(str, lesson))
        window = Window(desktop, desktop.talk_to(SYSTEM_PYTHON, str(CLIENT)))
        wait_for(lambda: window.ask("focus"), "window")
        yield window


class Window:
    """The program on a desktop, and the eyes of an assistive technology."""

    def __init__(self, desktop, client):
        self.desktop = desktop
        self._client = client

    def ask(self, command):
        """One command for the client, and its answer."""
        self._client.stdin.write(command + "\n")
        self._client.stdin.flush()
        return json.loads(self._client.stdout.readline())

    def press(self, *keys):
        """Press keys one after another, each with its time to act."""
        for key in keys:
            self.desktop.key(key)
            time.sleep(SETTLE)

    def tree(self):
        """All that is showing."""
        return wait_for(lambda: self.ask("tree"), "accessible tree")

    def focus(self):
        """What has the focus."""
        return wait_for(lambda: self.ask("focus"), "focus")

    def _wait_for_other_focus(self, before):
        try:
            return wait_for(lambda: self._other_focus(before), "other focus", 5)
        except TimeoutError:
            pytest.fail(f"Tab does not leave {told(before)}")

    def _other_focus(self, before):
        """Something else, or another place in the same text: Tab goes from link to link in it."""
        now = self.ask("focus")
        return now if now and _place(now) != _place(before) else None

    def round_trip(self):
        """Everything that Tab comes by, until it comes by the first again."""
        stops = [self.focus()]
        for _ in range(MOST_STOPS):
            self.desktop.key("Tab")
            stop = self._wait_for_other_focus(stops[-1])
            if stop["id"] == stops[0]["id"] != stops[-1]["id"]:
                return stops
            stops.append(stop)
        pytest.fail(f"Tab does not come back: {[told(stop) for stop in stops]}")

    def choose(self, menu, item):
        """Choose something in a menu that these keys open."""
        self.press(*menu)
        for _ in range(MOST_ITEMS):
            self.press("Down")
            chosen = [each["name"] for each in self.tree() if "FOCUSED" in each["states"]]
            if item in chosen:
                self.press("Return")
                return
        pytest.fail(f"the menu has no {item}")

    def tab_to(self, name):
        """Press Tab until something of this name has the focus."""
        for _ in range(MOST_STOPS):
            stop = self.focus()
            if stop["name"] == name:
                return
            self.desktop.key("Tab")
            self._wait_for_other_focus(stop)
        pytest.fail(f"Tab comes by nothing named {name}")


def _place(thing):
    return thing["id"], thing["caret"] if "READ_ONLY" in thing["states"] else None


def told(thing):
    """An object as people would name it."""
    return f"{thing['role']} {thing['name']!r} at {thing['place']}"
