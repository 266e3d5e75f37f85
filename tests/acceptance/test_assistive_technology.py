"""The whole window as an assistive technology sees it, over AT-SPI on an X display of its own."""

from itertools import pairwise

import pytest
from accessible_window import open_window, told
from desktop import missing, wait_for
from needs import need

TARGET = 24  # pixels (WCAG 2.2, 2.5.8)
NO_ROLE = {"filler", "unknown", "invalid", "redundant object", "layered pane"}
# what is reached by arrows once its group has the focus
BY_ARROWS = {
    "radio button",
    "check box",
    "table cell",
    "list item",
    "tree item",
    "page tab",
    "menu item",
}
WITH_VALUE = {"slider", "spin button", "progress bar", "dial"}
USED = {"push button", "check box", "toggle button", "radio button", "slider", "combo box"}
USED |= {"spin button", "text", "link"}
WITH_PARTS = {"combo box", "spin button"}
TWO_STATES = {"check box", "radio button", "toggle button", "switch"}
IN_MENUS = {"menu item", "check menu item", "radio menu item", "menu"}
FIRST_MENU = ("alt+l",)
HELP = ("alt+h",)
MENUS = 7
CONTAINERS = {"table", "list", "list box", "tree", "tree table"}


@pytest.fixture(scope="module")
def window(installed, tmp_path_factory):
    need(missing("orca", "speech-dispatcher"))
    with open_window(tmp_path_factory.mktemp("desktop"), installed) as window:
        yield window


def open_poster(window):
    """Where the program begins."""


def open_player(window):
    window.press("space", "space")  # play, and pause


def open_keys(window):
    window.press("F1")


def open_transcript(window):
    window.press("t")


def open_section(window):
    window.press("o")


def open_preferences(window):
    open_section(window)
    window.tab_to("More settings")
    window.press("space")


def open_next_preferences(window):
    window.press("o", "Right")  # from the section that was shown the last time


def open_locked(window):
    window.press("e")


def open_exercises(window):
    window.press("e")
    window.tab_to("I have read the transcript")
    window.press("space")
    wait_for(lambda: "radio button" in {each["role"] for each in window.tree()}, "exercises")


def open_results(window):
    window.press("e")
    window.tab_to("Results")
    window.press("space")


def open_guide(window):
    window.press("shift+F1")
    wait_for(lambda: "Install" in (window.focus()["text"] or ""), "page of the guide")


def open_about(window):
    window.choose(HELP, "About captionplayer")


def open_doctor(window):
    window.choose(HELP, "Check this computer…")
    wait_for(lambda: "table cell" in {each["role"] for each in window.tree()}, "findings")


# in this order: each is opened over the player, and put away again
VIEWS = {
    "poster": open_poster,
    "player": open_player,
    "keys": open_keys,
    "transcript": open_transcript,
    "preferences": open_preferences,
    "preferences-reading": open_next_preferences,
    "preferences-exercises": open_next_preferences,
    "preferences-speech": open_next_preferences,
    "preferences-keys": open_next_preferences,
    "preferences-interface": open_next_preferences,
    "locked": open_locked,
    "exercises": open_exercises,
    "results": open_results,
    "guide": open_guide,
    "about": open_about,
    "doctor": open_doctor,
}
BESIDE = {
    "keys": open_keys,
    "preferences": open_section,
    "guide": open_guide,
    "about": open_about,
    "doctor": open_doctor,
}


@pytest.fixture(scope="module", params=VIEWS)
def view(window, request):
    """A view's objects, and what Tab comes by in it."""
    before = {each["id"] for each in window.tree()}
    VIEWS[request.param](window)
    tree = window.tree()  # before Tab scrolls what it comes by into view
    if request.param != "poster" and before == {each["id"] for each in tree}:
        pytest.fail(f"the view does not open: {request.param}")
    yield tree, window.round_trip()
    window.press("Escape")


def controls(view):
    """What can be used, also where the focus cannot come to it."""
    tree, _ = view
    for thing in tree:
        part_of_another = thing["parent"] >= 0 and tree[thing["parent"]]["role"] in WITH_PARTS
        usable = "FOCUSABLE" in thing["states"] or (thing["role"] in USED and not part_of_another)
        if usable and "SENSITIVE" in thing["states"]:
            yield thing


@pytest.mark.parametrize("name", BESIDE)
def test_escape_leads_back_to_where_the_focus_was(window, name):
    before = window.focus()["id"]
    BESIDE[name](window)
    assert window.focus()["id"] != before
    window.press("Escape")
    assert wait_for(lambda: window.focus()["id"] == before, "focus of before")


def group(tree, thing):
    """The group, list or table that the thing is part of, by its id."""
    while thing["parent"] >= 0:
        thing = tree[thing["parent"]]
        if thing["role"] in CONTAINERS or thing["role"] == "panel":
            return thing["id"]
    return None


def test_every_control_has_a_name_and_a_role(view):
    wrong = [told(each) for each in controls(view) if not each["name"].strip()]
    wrong += [told(each) for each in controls(view) if each["role"] in NO_ROLE]
    wrong += [told(each) for each in view[1] if not each["name"].strip()]
    assert wrong == []


def test_every_group_of_choices_has_a_name(view):
    tree, _ = view
    groups = {group(tree, each) for each in tree if each["role"] == "radio button"}
    assert [told(each) for each in tree if each["id"] in groups and not each["name"]] == []


def test_every_control_is_reached_by_tab_or_by_arrows(view):
    tree, stops = view
    reached = {each["id"] for each in stops}
    groups = {group(tree, each) for each in tree if each["id"] in reached} - {None}
    lost = [
        told(each)
        for each in controls(view)
        if each["id"] not in reached
        and not (each["role"] in BY_ARROWS and group(tree, each) in groups)
        and not (each["role"] in CONTAINERS and each["id"] in groups)
    ]
    assert lost == []


def test_a_group_or_list_is_one_stop(view):
    tree, stops = view
    reached = {each["id"] for each in stops}
    items = [each for each in tree if each["id"] in reached and each["role"] in BY_ARROWS]
    items = [each for each in items if each["role"] != "check box"]  # each is a choice of its own
    items = [each for each in items if group(tree, each) is not None]
    groups = [group(tree, each) for each in items]
    assert [told(each) for each in items if groups.count(group(tree, each)) > 1] == []


def test_a_button_without_words_has_a_description(view):
    """Its icon is all that is seen; the description holds its key too."""
    tree, _ = view
    square = [
        each
        for each in controls(view)
        if each["role"] in {"push button", "check box", "toggle button"}
        and each["place"][2] == each["place"][3]
        and group(tree, each) is None
    ]
    assert [told(each) for each in square if not each["description"].strip()] == []


def test_what_has_a_value_tells_it(view):
    silent = [each for each in controls(view) if each["role"] in WITH_VALUE]
    silent = [each for each in silent if each["value"] is None]
    mute = [each for each in controls(view) if each["role"] == "combo box" and not each["name"]]
    assert [told(each) for each in silent + mute] == []


def test_what_has_two_states_tells_which(view):
    wrong = [each for each in controls(view) if each["role"] in TWO_STATES]
    assert [told(each) for each in wrong if "CHECKABLE" not in each["states"]] == []


def test_every_target_is_large_enough(view):
    small = [told(each) for each in controls(view) if min(each["place"][2:]) < TARGET]
    assert small == []


def test_the_focus_goes_in_reading_order(view):
    """Down and in reading direction, with one way back: from the last to the first."""
    tree, stops = view
    places = {each["id"]: each["place"] for each in tree}
    way = [places[each["id"]] for each in [*stops, stops[0]] if each["id"] in places]
    back = [(before, after) for before, after in pairwise(way) if goes_back(before, after)]
    assert len(back) <= 1, back


def goes_back(before, after):
    """Whether the second place comes before the first in reading order, from left to right."""
    x, y, width, height = before
    left, top, wide, high = after
    above = top + high <= y
    below = top >= y + height
    if above or below:
        return above and left < x + width
    return left + wide <= x


def items(window):
    """The names of what the open menus hold."""
    tree = window.tree()
    bar = {number for number, each in enumerate(tree) if each["role"] == "menu bar"}
    named = [each for each in tree if each["role"] in IN_MENUS and each["parent"] not in bar]
    return [each["name"] for each in named]


def test_every_menu_opens_by_a_key_and_its_items_have_names(window):
    window.press("Escape", *FIRST_MENU)
    menus = []
    while (names := wait_for(lambda: items(window), "menu")) not in menus:
        menus.append(names)
        window.press("Right")
    window.press("Escape", "Escape")
    assert len(menus) == MENUS
    assert all(name.strip() for names in menus for name in names), menus


def with_text(tree):
    """The caption region once it has a text."""
    regions = [each for each in tree if "Picture" in parents(tree, each)]
    return next((each for each in regions if each["text"]), None)


def parents(tree, thing):
    """The names of all that the thing is in."""
    while thing["parent"] >= 0:
        thing = tree[thing["parent"]]
        yield thing["name"]


def test_the_captions_are_text_with_their_language(window):
    window.press("Escape", "Home", "n")
    region = wait_for(lambda: with_text(window.tree()), "caption")
    assert region["text"] == region["name"]
    assert region["locale"].startswith("en")
    labels = [each for each in window.tree() if each["role"] == "label"]
    assert region["locale"] in {each["locale"] for each in labels if each["name"] == region["name"]}


def test_a_key_brings_the_focus_to_the_captions_and_back(window):
    window.press("Escape", "z")
    assert window.focus()["text"]
    window.press("z")
    assert (window.focus()["role"], window.focus()["description"]) == ("animation", "Paused")
