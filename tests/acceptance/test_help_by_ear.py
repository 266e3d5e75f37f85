"""What is heard of the guide, of About and of the check of this computer: by keyboard and Orca."""

import contextlib
import re

import pytest
from desktop import Desktop, missing, wait_for
from needs import need

PATIENCE = 60  # seconds until the words of one step are heard; waiting costs nothing else
AGAIN = 5  # seconds after which the menu is opened once more
TRIES = 5

# the first test waits for the desktop, and any test for a machine that is busy
pytestmark = pytest.mark.timeout(240)


class Ear:
    """Presses keys in the program, and waits for what is to be heard before any other key."""

    def __init__(self, desktop):
        self._desktop = desktop
        self._heard = 0

    def press(self, key, *words):
        """Press a key, and wait until all these words (patterns) were said; what was said."""
        self._heard = len(self._desktop.lines())
        self._press(*key.split("+"))
        return self.hear(*words)

    def _press(self, *keys):
        """Hold all but the last down meanwhile, as a hand does."""
        *held, last = keys
        for key in held:
            self._desktop.run("xdotool", "keydown", key)
        self._desktop.run("xdotool", "key", last)
        for key in held:
            self._desktop.run("xdotool", "keyup", key)

    def hear(self, *words):
        """Wait until all these words (patterns) were said since the last key; what was said."""
        try:
            wait_for(lambda: all(re.search(each, self._said()) for each in words), "word", PATIENCE)
        except TimeoutError:
            pytest.fail(f"of {words} not all was heard, but: {self._said()}")
        return self._said()

    def _said(self):
        lines = self._desktop.lines()[self._heard :]
        return " ".join(words.strip() for _, words in lines)

    def open_menu(self):
        """Open the menu Help; now and then Qt closes it again as Alt is let go, before a word."""
        for _ in range(TRIES):
            self.press("alt+h")
            with contextlib.suppress(TimeoutError):
                return wait_for(lambda: "Guide" in self._said(), "menu", AGAIN)
            self.press("Escape")
            self.press("Escape")
        pytest.fail(f"the menu was not heard, but: {self._said()}")

    def leave(self):
        """Back to the video, as the poster's button says."""
        return self.press("Escape", "Play push button", "Length 1:29")


@pytest.fixture(scope="module")
def ear(installed, tmp_path_factory):
    """The program with its poster, heard by the screen reader."""
    need(missing())
    with Desktop(tmp_path_factory.mktemp("desktop")) as desktop:
        desktop.start_screen_reader()
        ear = Ear(desktop)
        desktop.start(str(installed / "bin" / "captionplayer"))
        ear.hear("Play push button", "Length 1:29")
        yield ear


@pytest.fixture
def guide(ear):
    """What is heard when the guide opens, the first of the menu Help."""
    ear.open_menu()
    yield ear.press("Return", "read only text", r"text\. .+")
    ear.leave()


@pytest.fixture
def about(ear):
    """What is heard when About opens, the last but the languages."""
    ear.open_menu()
    ear.press("Up", "Language")
    ear.press("Up", "About captionplayer")
    yield ear.press("Return", r"captionplayer \d")
    ear.leave()


@pytest.fixture
def check(ear):
    """What is heard when this computer is checked, until the first finding is read."""
    ear.open_menu()
    ear.press("Down", "Show the keys")
    ear.press("Down", "Check this computer")
    yield ear.press("Return", "(Broken|Missing|Well): [A-Z]")
    ear.leave()


# the guide


def test_the_guide_says_its_name_and_that_it_is_only_read(guide):
    assert "Guide read only text. Guide" in guide


def test_the_arrow_keys_read_the_guide_line_by_line(ear, guide):
    ear.press("Down", "captionplayer plays a lesson")


def test_tab_says_the_link_it_comes_to_and_enter_the_page_it_leads_to(ear, guide):
    ear.press("ctrl+Home", "G")
    ear.press("Tab", "Guide for authors selected")
    ear.press("Tab", "Guide for packagers selected")
    ear.press("Return", "Guide for packagers$")
    ear.press("Down", "captionplayer is written in Python")
    ear.press("alt+Left", "Guide$")


def test_a_link_within_the_page_says_the_heading_it_leads_to(ear, guide):
    ear.press("ctrl+End", ".")
    ear.press("shift+Tab", "Hear captions selected")
    ear.press("Return", "Hear captions selected$")
    ear.press("Down", "[A-Za-z]{3}")
    ear.press("ctrl+Home", "G")


def test_the_controls_of_the_guide_say_what_they_are(ear, guide):
    ear.press("shift+Tab", "Search text", "Enter goes to the next hit")
    ear.press("shift+Tab", "Contents push button")
    ear.press("shift+Tab", "Back to the video push button")


def test_the_contents_lead_to_a_heading_that_is_said(ear, guide):
    ear.press("shift+Tab", "Search text")
    ear.press("shift+Tab", "Contents push button")
    ear.press("space")
    ear.press("Down", "Install")
    ear.press("Return", "Guide read only text. Install selected")
    ear.press("ctrl+Home", "G")


# About


def test_about_says_what_it_lists_and_how_much(about):
    assert re.search(r"What captionplayer is made of\. List with \d+ items", about)
    assert "captionplayer 0." in about


def test_the_licence_of_the_first_part_is_read_by_keys(ear, about):
    ear.press("Tab", "About captionplayer read only text", r"captionplayer 0\..*$")
    ear.press("Down", "GPL-3.0-or-later")


def test_the_licence_of_another_part_is_read_by_keys(ear, about):
    ear.press("Down", "The welcome lesson")
    # by way of the button: when it is heard, so was that the text has other words now
    ear.press("shift+Tab", "Back to the video push button")
    ear.press("Tab", "The welcome lesson")
    ear.press("Tab", "About The welcome lesson read only text", "The welcome lesson.$")
    ear.press("Down", "CC-BY-SA-4.0")


# the check of this computer


def test_the_check_is_heard_to_begin_and_to_end_before_its_first_finding(check):
    begun = check.index("This computer is being checked; it takes a few seconds.")
    ended = re.search(r"All that the program needs is well\.|Broken: \d", check)
    first = re.search("(Broken|Missing|Well): [A-Z]", check)
    assert begun < ended.start() < first.start()


def test_the_findings_are_read_one_by_one_and_without_unheard_signs(ear, check):
    said = ear.press("Down", "(Broken|Missing|Well): [A-Z]")
    assert not set(said) & set("\u2068\u2069")


def test_the_buttons_of_the_check_say_what_they_do_and_that_they_did(ear, check):
    ear.press("Tab", "Copy the report push button")
    ear.press("space", "Copied")
    ear.press("Tab", "Check again push button")
    ear.press("Tab", "Back to the video push button")
    ear.press("shift+Tab", "Check again push button")
    ear.press("space", "is being checked", "(Broken|Missing|Well): [A-Z]")
