import pytest

from captionplayer.errors import LessonError
from captionplayer.lessons import manifest
from captionplayer.lessons.lesson import Unlock
from captionplayer.messages import describe


def read(text):
    return manifest.parse(text.encode(), "lesson.toml")


def told(text):
    return [(notice.code, notice.place) for notice in read(text).notices]


def test_names_every_part():
    plan = read(
        'id = "a.b"\ntitle = "T"\n[video]\nfile = "v.webm"\nlanguage = "en"\n'
        'sign-language = "s.webm"\ndescribed = "d.webm"\ndescribed-track = 2\n'
        '[captions]\nfile = "c.srt"\n'
        'language = "PT_br"\n[captions.translations]\nzh_hans = "z.srt"\n'
        '[exercises]\nfiles = ["b.xml", "a.xml"]\nunlock = "any-time"\n'
    )
    assert (plan.id, plan.title, plan.video, plan.sound_language) == ("a.b", "T", "v.webm", "en")
    assert (plan.sign_language, plan.described) == ("s.webm", "d.webm")
    assert plan.described_track == 2
    assert (plan.captions, plan.captions_language) == ("c.srt", "pt-BR")
    assert plan.translations == {"zh-Hans": "z.srt"}
    assert plan.exercises == ("b.xml", "a.xml")
    assert plan.unlock is Unlock.ANY_TIME
    assert plan.notices == ()


def test_may_be_empty():
    plan = read("")
    assert plan.unlock is Unlock.AFTER_PLAYBACK
    assert plan.notices == ()


def test_byte_order_mark_and_windows_line_ends_do_no_harm():
    plan = manifest.parse(b'\xef\xbb\xbftitle = "T"\r\n[video]\r\nfile = "v"\r\n', "lesson.toml")
    assert (plan.title, plan.video) == ("T", "v")


@pytest.mark.parametrize(
    ("text", "place", "nearest"),
    [
        ('titel = "T"', "titel", "title"),
        ('[video]\nlangauge = "en"', "video.langauge", "video.language"),
        ('file = "v.webm"', "file", "video.file"),
        ('[exercises]\nunlok = "any-time"', "exercises.unlok", "exercises.unlock"),
    ],
)
def test_a_misspelt_key_is_told_with_the_nearest_one(text, place, nearest):
    notices = read(text).notices
    assert [(item.code, item.place) for item in notices] == [("manifest-key-misspelt", place)]
    assert notices[0].fields["nearest"] == nearest


def test_a_key_like_no_other_is_told():
    assert told("[video]\nxyzzy = 1") == [("manifest-key-unknown", "video.xyzzy")]


def test_many_unknown_keys_are_told_in_few_notices():
    notices = read("\n".join(f"xyzzy{number} = 1" for number in range(3000))).notices
    assert len(notices) == 21
    assert notices[-1].fields["count"] == 2980


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("title = 3", "manifest-needs-text", "title"),
        ("[video]\ndescribed-track = -1", "manifest-needs-number", "video.described-track"),
        ("[video]\ndescribed-track = true", "manifest-needs-number", "video.described-track"),
        ("id = 3", "manifest-needs-id", "id"),
        (f'id = "{"x" * 201}"', "manifest-needs-id", "id"),
        ("video = 3", "manifest-needs-table", "video"),
        ("[captions]\ntranslations = 3", "manifest-needs-table", "captions.translations"),
        ("[video]\nfile = []", "manifest-needs-text", "video.file"),
        ('[video]\nlanguage = "English"', "manifest-needs-language", "video.language"),
        ("[captions.translations]\nes = 3", "manifest-needs-text", "captions.translations.es"),
        (
            '[captions.translations]\nspanish = "a"',
            "manifest-needs-language",
            "captions.translations.spanish",
        ),
        ('[exercises]\nfiles = "a.xml"', "manifest-needs-list", "exercises.files"),
        ("[exercises]\nfiles = [1]", "manifest-needs-list", "exercises.files"),
        ('[exercises]\nunlock = "never"', "manifest-needs-unlock", "exercises.unlock"),
        ("[exercises]\nunlock = 1979-05-27", "manifest-needs-unlock", "exercises.unlock"),
    ],
)
def test_a_wrong_value_is_told_by_its_key(text, code, place):
    assert told(text) == [(code, place)]


def test_two_keys_for_one_language_are_told():
    text = '[captions.translations]\nzh_hans = "a"\nzh-Hans = "b"'
    assert told(text) == [("manifest-language-twice", "captions.translations.zh-Hans")]


def test_exercises_beyond_the_limit_are_left_out():
    plan = read(f"[exercises]\nfiles = {['a.xml'] * 501}")
    assert len(plan.exercises) == 500
    assert [item.code for item in plan.notices] == ["exercises-too-many"]


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b'title = "T"\nvideo', "manifest-not-toml", 2),
        (b'title = "T"\ntitle = "U"', "manifest-not-toml", 2),
        (b'title = "T"\n# \xff', "manifest-not-utf8", 2),
        (b"a = 2026-99-99", "manifest-not-toml", 1),
        (b"a = " + b"[" * 30_000, "manifest-not-toml", ""),
        (b"\na" + b".a" * 32_000 + b" = 1", "manifest-not-toml", 2),
        (b"\n" + b"'a' . " * 10_000 + b"a = 1", "manifest-not-toml", 2),
        (b"#" * 70_000, "manifest-too-large", ""),
    ],
)
def test_what_is_not_toml_is_refused_with_its_place(data, code, place):
    with pytest.raises(LessonError) as error:
        manifest.parse(data, "lesson.toml")
    assert error.value.notice.code == code
    assert place in ("", error.value.notice.place)


def test_each_notice_has_its_words():
    text = 'titel = 1\nid = 2\nvideo = 3\n[exercises]\nunlock = "x"\nfiles = 4\nxyzzy = 5'
    assert all(describe(item).startswith("lesson.toml, ") for item in read(text).notices)
