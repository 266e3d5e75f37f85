"""Which caption language is shown, and the menu of them."""

import pytest
from samples import tracks, translated

from captionplayer.ui.languages import LanguageMenu, choose, choose_second

ROW = [(0, 1000, "Salt")]
MESSAGES = {f"subtitle-{n}000-{n}900-{n}": f"Step {n}" for n in range(1, 5)}
THREE = dict.fromkeys(list(MESSAGES)[:3], "خطوة")


@pytest.fixture
def menu(qtbot):
    menu = LanguageMenu()
    qtbot.addWidget(menu)
    return menu


def offered(*languages):
    return tracks(**dict.fromkeys(languages, ROW))


@pytest.mark.parametrize(
    ("chosen", "system", "shown"),
    [
        ("", ["fr-CA", "es"], "fr"),
        ("", ["de", "es-MX"], "es"),
        ("", ["de"], "en"),
        ("", [], "en"),
        ("es", ["fr"], "es"),
        ("de", ["fr"], "fr"),
        ("de", ["ja"], "en"),
    ],
)
def test_the_learners_choice_comes_first_then_the_system_then_the_source(chosen, system, shown):
    assert choose(offered("en", "es", "fr"), chosen, system) == shown


def test_the_menu_offers_all_languages_by_their_own_names(menu):
    menu.show_offers(offered("en", "ar", "fr", "zh"))
    menu.fill()
    names = [action.text() for action in menu.actions()]
    assert all(
        own in name
        for own, name in zip(("English", "العربية", "français", "中文"), names, strict=False)
    )


def test_the_menu_says_which_language_is_the_source(menu):
    menu.show_offers(offered("en", "fr"))
    menu.fill()
    assert "original" in menu.actions()[0].text()


def test_the_menu_says_how_much_is_translated(menu):
    menu.show_offers(translated(MESSAGES, {"ar": THREE}))
    menu.fill()
    assert "75" in menu.actions()[1].text()


def test_the_menu_follows_the_order_of_the_bundle(menu):
    languages = {tag: dict.fromkeys(MESSAGES, "x") for tag in ("ar", "es", "fr")}
    menu.show_offers(translated(MESSAGES, languages, priorityLanguages=["fr", "ar"]))
    menu.fill()
    assert [action.data() for action in menu.actions()] == ["en", "fr", "ar", "es"]


def test_the_menu_marks_the_language_that_is_shown(menu):
    menu.show_offers(offered("en", "fr"))
    menu.fill()
    menu.show_chosen("fr")
    assert [action.isChecked() for action in menu.actions()] == [False, True]


def test_a_choice_is_told(menu, qtbot):
    menu.show_offers(offered("en", "fr"))
    menu.fill()
    with qtbot.waitSignal(menu.chosen) as told:
        menu.actions()[1].trigger()
    assert told.args == ["fr"]


def test_another_lesson_leaves_no_languages_of_the_one_before(menu):
    menu.show_offers(offered("en", "fr", "es"))
    menu.fill()
    menu.show_offers(offered("zh"))
    menu.fill()
    assert [action.data() for action in menu.actions()] == ["zh"]


@pytest.mark.parametrize(
    ("first", "chosen", "second"),
    [
        ("fr", "", "en"),
        ("en", "", "es"),
        ("en", "fr", "fr"),
        ("fr", "fr", "en"),
        ("en", "de", "es"),
    ],
)
def test_the_second_language_is_another_one(first, chosen, second):
    assert choose_second(offered("en", "fr", "es"), first, chosen, ["en", "es"]) == second


def test_a_lesson_in_one_language_has_no_second_one():
    assert choose_second(offered("en"), "en", "fr", ["fr"]) == ""


def test_the_language_shown_first_is_not_offered_as_the_second(menu):
    menu.show_offers(offered("en", "fr"))
    menu.bar("en")
    menu.fill()
    assert [action.isVisible() for action in menu.actions()] == [False, True]
    menu.bar("fr")
    assert [action.isVisible() for action in menu.actions()] == [True, False]
