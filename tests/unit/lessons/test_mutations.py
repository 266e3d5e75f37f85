"""Whatever is done to a lesson, opening it works or fails with an error for the user."""

import shutil
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from captionplayer.errors import InputError
from captionplayer.lessons import manifest
from captionplayer.lessons.folder import open_lesson
from captionplayer.messages import describe

CHANGES = st.lists(
    st.tuples(st.integers(0, 10_000), st.integers(0, 4), st.binary(max_size=4)), max_size=6
)
WORDS = st.one_of(
    st.sampled_from(["id", "title", "video", "captions", "exercises", "translations", "file"]),
    st.sampled_from(["files", "language", "unlock", "es", "watering.webm", "../x", "true"]),
    st.sampled_from(
        ["=", ".", "[", "]", "{", "}", '"', '"""', "'", ",", "#", "\n", " ", "\\u0000"]
    ),
    st.sampled_from(["1979-05-27", "1e999", "0x", "9" * 5000]),
)


def mutated(data, changes):
    """Bytes put in the place of others, anywhere."""
    for place, removed, added in changes:
        start = place % (len(data) + 1)
        data = data[:start] + added + data[start + removed :]
    return data


def opens_or_tells(path, cache):
    try:
        notices = open_lesson(path, cache).notices
    except InputError as error:
        notices = (error.notice,)
    assert all(map(describe, notices))


@pytest.fixture
def packed(lesson, pack):
    return pack(lesson).read_bytes()


@given(changes=CHANGES)
@settings(max_examples=300)
def test_any_change_to_an_archive(packed, tmp_path, changes):
    path = tmp_path / "mutated.lesson"
    path.write_bytes(mutated(packed, changes))
    opens_or_tells(path, tmp_path / "cache")
    shutil.rmtree(tmp_path / "cache", ignore_errors=True)


@given(tail=st.integers(0, 1500), changes=CHANGES)
@settings(max_examples=300)
def test_any_change_to_an_archives_directory(packed, tmp_path, tail, changes):
    path = tmp_path / "mutated.lesson"
    path.write_bytes(packed[:-1500] + mutated(packed[-1500:], changes)[: 1500 - tail % 3])
    opens_or_tells(path, tmp_path / "cache")
    shutil.rmtree(tmp_path / "cache", ignore_errors=True)


@given(changes=CHANGES)
def test_any_change_to_a_manifest(lesson, cache, changes):
    original = (lesson / "lesson.toml").read_bytes()
    (lesson / "lesson.toml").write_bytes(mutated(original, changes))
    opens_or_tells(lesson, cache)
    (lesson / "lesson.toml").write_bytes(original)


@given(words=st.lists(WORDS, max_size=40))
@example(words=["a.b=1\na=2"])
@example(words=["captions.translations.es=[]\n", "captions=1"])
def test_any_words_of_a_manifest(words):
    with suppress(InputError):
        plan = manifest.parse("".join(words).encode(), "lesson.toml")
        assert all(map(describe, plan.notices))


@given(data=st.binary(max_size=200))
def test_any_bytes_as_a_manifest(data):
    with suppress(InputError):
        manifest.parse(data, "lesson.toml")


@given(
    part=st.sampled_from(["watering.json", "watering.es.json", "watering.fr.srt"]), changes=CHANGES
)
def test_any_change_to_captions_without_a_manifest(plain, cache, part, changes):
    original = (plain / part).read_bytes()
    (plain / part).write_bytes(mutated(original, changes))
    opens_or_tells(plain, cache)
    (plain / part).write_bytes(original)
