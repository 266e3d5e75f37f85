"""What an assistive technology sees of the program, over AT-SPI; answers each line with a line.

Run by the system's Python, which has the bindings. Commands: "tree" (all that is showing, from the
top), "focus" (what has the focus, or null), "program" (whether it is there). Answers are JSON.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

NAME = "captionplayer"
MOST_CHILDREN = 60  # of a list or table: the rest is alike
LISTS = ("table", "list", "list box", "tree", "tree table")
ROLES = {"button": "push button"}  # AT-SPI 2.56 has another name for one role
STATES = (
    *("FOCUSABLE", "FOCUSED", "CHECKABLE", "CHECKED", "SELECTED", "SENSITIVE", "READ_ONLY"),
    "EXPANDABLE",
)


def program():
    """The program's own object, or None."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(number)
        if found is not None and found.get_name() == NAME:
            found.clear_cache()  # the library keeps what no event tells to be different
            return found
    return None


def children(thing):
    """The children that are showing, and those that cannot say so (the windows)."""
    for number in range(min(thing.get_child_count(), MOST_CHILDREN)):
        child = thing.get_child_at_index(number)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child


def labels(thing):
    """The names of what is told to be its label."""
    for relation in thing.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            for number in range(relation.get_n_targets()):
                yield relation.get_target(number).get_name()


def facts(thing):
    """Everything about one object that the tests look at."""
    states = thing.get_state_set()
    interfaces = thing.get_interfaces()
    found = {
        "id": thing.path,
        "role": ROLES.get(thing.get_role_name(), thing.get_role_name()),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "locale": thing.get_object_locale(),
        "interfaces": interfaces,
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        "place": None,
        "text": None,
        "caret": None,
        "value": None,
        "labels": list(labels(thing)),
    }
    if "Component" in interfaces:
        box = Atspi.Component.get_extents(thing, Atspi.CoordType.SCREEN)
        found["place"] = [box.x, box.y, box.width, box.height]
    if "Text" in interfaces:
        length = Atspi.Text.get_character_count(thing)
        found["text"] = Atspi.Text.get_text(thing, 0, length)
        found["caret"] = Atspi.Text.get_caret_offset(thing)
    if "Value" in interfaces:
        found["value"] = Atspi.Value.get_current_value(thing)
    return found


def tree(thing, parent=-1, seen=None):
    """The object and all below it, each with the number of its parent in the list."""
    seen = [] if seen is None else seen
    seen.append(facts(thing) | {"parent": parent})
    number = len(seen) - 1
    for child in children(thing):
        tree(child, number, seen)
    return seen


def focused(thing):
    """The object with the focus; the innermost one.

    In Qt's lists and tables the current item says that it has the focus even where the list has
    not; and what hands its focus on to another says so too, but cannot take it.
    """
    states = thing.get_state_set()
    has_focus = all(map(states.contains, (Atspi.StateType.FOCUSED, Atspi.StateType.FOCUSABLE)))
    if has_focus or thing.get_role_name() not in LISTS:
        for child in children(thing):
            found = focused(child)
            if found is not None:
                return found
    return thing if has_focus and thing.get_role_name() != "frame" else None


def answer(command):
    """The answer to one command."""
    top = program()
    if command == "program" or top is None:
        return top is not None
    if command == "tree":
        return tree(top)
    found = focused(top)
    return None if found is None else facts(found)


for line in sys.stdin:
    try:
        said = answer(line.strip())
    except GLib.Error:  # an object went while it was asked
        said = None
    print(json.dumps(said), flush=True)
