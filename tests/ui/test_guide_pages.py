"""What the guide says is so: pictures, links, keys, menus and commands; in every language alike."""

import re
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from source import ROOT

from captionplayer import cli
from captionplayer.resources import guide_page
from captionplayer.ui.actions import COMMANDS, MENUS, words
from captionplayer.ui.guide import FIRST_PAGE, Guide
from captionplayer.ui.guidemarkdown import link, slug
from captionplayer.ui.keymap import native
from captionplayer.ui.languages import InterfaceLanguageMenu, LanguageMenu
from captionplayer.ui.settings import INTERFACE_LANGUAGES, Settings
from captionplayer.ui.translation import Translation

DOCS = ROOT / "docs"
PAGES = sorted(path.name for path in DOCS.glob("guide*.md"))
TRANSLATED = [name for name in PAGES if name.count(".") == 2]
LARGEST = 100_000  # bytes of a picture

PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
EXAMPLE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]+`")
MENU = re.compile(r"\*\*([^*>]+) > ([^*]+)\*\*")
ROW = re.compile(r"^\| (.+) \| (.+) \|$", re.MULTILINE)


def text(name):
    return (DOCS / name).read_text("utf-8")


def headings(name):
    return [(len(marks), words) for marks, words in HEADING.findall(EXAMPLE.sub("", text(name)))]


def anchors(name):
    return [slug(words.replace("`", "")) for _, words in headings(name)]


@pytest.mark.parametrize("name", PAGES)
def test_every_picture_is_there_and_has_words(name):
    for said, file in PICTURE.findall(text(name)):
        assert (DOCS / file).stat().st_size <= LARGEST
        assert not QImage(str(DOCS / file)).isNull()
        assert len(said) > 15, file


def test_no_picture_is_left_over():
    shown = {file for name in PAGES for _, file in PICTURE.findall(text(name))}
    assert shown == {f"pictures/{path.name}" for path in DOCS.glob("pictures/*")}


@pytest.mark.parametrize("name", [*PAGES, "lesson-format.md", "results.md"])
def test_every_link_within_the_guide_leads_somewhere(name):
    for target in LINK.findall(text(name)):
        place = link(target)
        if place is not None and guide_page(place.page or name) is not None:
            assert not place.anchor or place.anchor in anchors(place.page or name)


@pytest.mark.parametrize("name", PAGES)
def test_headings_are_told_apart_and_follow_each_other(name):
    assert len(set(anchors(name))) == len(anchors(name))
    levels = [level for level, _ in headings(name)]
    assert levels.count(1) == 1
    assert all(later <= before + 1 for before, later in pairwise(levels))


@pytest.mark.parametrize("name", PAGES)
def test_every_command_that_is_named_is_one_of_the_command_line(name):
    known = set(cli._COMMANDS)
    written = "\n".join((*CODE.findall(text(name)), *EXAMPLE.findall(text(name))))
    for command in re.findall(r"captionplayer ([a-z]+)(?![\w./-])", written):
        assert command in known | {"bread"}  # the examples' lesson


# menus and keys, in the words of each language


@pytest.fixture(params=[name for name in PAGES if name.startswith("guide.")])
def page(request, qapp):
    """A learners' page, with the interface in its language."""
    language = request.param.split(".")[1] if request.param in TRANSLATED else "en"
    translation = Translation()
    translation.use(language)
    yield text(request.param)
    translation.use("en")
    # another object holds English for all tests
    for each in translation._installed:
        qapp.removeTranslator(each)


def plain(said):
    return re.sub(r"\(&\w\)|&", "", said)


def test_every_key_is_the_programs(page):
    listed = dict(ROW.findall(page.rpartition("| --- | --- |\n")[2]))
    with_keys = [command for command in COMMANDS if command.keys]
    assert len(listed) == len(with_keys)
    for command, (said, keys) in zip(with_keys, listed.items(), strict=True):
        assert said == words(command.text) or words(command.text) == command.text
        names = keys.split(", ")
        assert len(names) == len(command.keys)
        # the other ones have names in Qt's own words, which differ by its version
        plain_keys = [key for key in command.keys if len(key) == 1]
        assert [name for name in names if name in set(map(native, plain_keys))] == [
            native(key) for key in plain_keys
        ]


def test_the_english_page_names_every_key(qapp):
    listed = ROW.findall(text(FIRST_PAGE).rpartition("| --- | --- |\n")[2])
    with_keys = [(each.text, each.keys) for each in COMMANDS if each.keys]
    assert listed == [(said, ", ".join(map(native, keys))) for said, keys in with_keys]


def test_every_menu_that_is_named_is_there(page, tmp_path):
    menus = {plain(words(title)): id_ for id_, title in MENUS.items()}
    items = {(each.menu, plain(words(each.text))) for each in COMMANDS}
    settings = Settings(tmp_path / "settings.ini")
    items.add(("help", plain(InterfaceLanguageMenu(settings).title())))
    items.add(("captions", plain(LanguageMenu(second=True).title())))
    for menu, item in MENU.findall(page):
        assert menu in menus
        assert (menus[menu], item) in items or _has_untranslated(menus[menu])


def _has_untranslated(menu):
    """Whether another language than English still lacks a command of a menu."""
    is_english = words(MENUS["lesson"]) == MENUS["lesson"]
    return not is_english and any(
        each.menu == menu and words(each.text) == each.text for each in COMMANDS
    )


# languages


@pytest.mark.parametrize("name", TRANSLATED)
def test_a_translation_has_all_that_the_english_page_has(name):
    english = FIRST_PAGE
    assert [level for level, _ in headings(name)] == [level for level, _ in headings(english)]
    assert [f for _, f in PICTURE.findall(text(name))] == [
        f for _, f in PICTURE.findall(text(english))
    ]
    assert re.findall(r"^[-|]", text(name), re.M) == re.findall(r"^[-|]", text(english), re.M)
    assert _targets(name) == _targets(english)
    assert sorted(CODE.findall(text(name))) == sorted(CODE.findall(text(english)))


def _targets(name):
    """Where the links lead: to a page, or a heading by its number."""
    return [
        anchors(name).index(target[1:]) if target.startswith("#") else target
        for target in LINK.findall(text(name))
    ]


def test_the_guide_speaks_every_language_of_the_window():
    assert {guide_page(FIRST_PAGE, each).name for each in INTERFACE_LANGUAGES} == {
        FIRST_PAGE,
        *TRANSLATED,
    }
    assert len(TRANSLATED) == len(INTERFACE_LANGUAGES) - 1


def test_every_page_can_be_reached_by_its_links(qtbot):
    guide = Guide()
    qtbot.addWidget(guide)
    guide.show()
    seen, ahead = set(), [FIRST_PAGE]
    while ahead:
        name = ahead.pop()
        assert guide.show_page(name)
        qtbot.waitUntil(lambda: guide.text.is_complete)
        assert list(map(slug, guide.text.headings)) == anchors(name)[1:]
        seen.add(name)
        targets = [link(each) for each in LINK.findall(text(name))]
        pages = {each.page for each in targets if each is not None and each.page}
        ahead += [each for each in pages - seen if guide_page(each) and each not in ahead]
    assert {"guide.md", "guide-authors.md", "guide-packagers.md", "lesson-format.md"} <= seen


def test_the_first_link_of_the_guide_opens_another_page(qtbot):
    guide = Guide()
    qtbot.addWidget(guide)
    with qtbot.waitSignal(guide.text.completed):
        guide.show()
    guide.text.setFocus()
    QTest.keyClick(guide.text, Qt.Key.Key_Tab)
    QTest.keyClick(guide.text, Qt.Key.Key_Return)
    assert guide.page != FIRST_PAGE
