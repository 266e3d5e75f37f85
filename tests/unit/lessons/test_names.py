import pytest

from captionplayer.lessons.names import taken_apart


@pytest.mark.parametrize(
    ("name", "apart"),
    [
        ("talk.json", ("talk", "", ".json")),
        ("talk.es.json", ("talk", "es", ".json")),
        ("talk.zh_HANS.SRT", ("talk", "zh-Hans", ".srt")),
        ("talk.part.2.ar.json", ("talk.part.2", "ar", ".json")),
        ("talk.bundle.json", ("talk", "", ".json")),
        ("talk.page.txt", ("talk", "", ".txt")),
        ("talk.v2.json", ("talk.v2", "", ".json")),
        ("folder.es/talk.json", ("talk", "", ".json")),
        ("pt-br.json", ("", "pt-BR", ".json")),
        ("map.json", ("map", "", ".json")),
        ("a\nb.json", ("a\nb", "", ".json")),
    ],
)
def test_a_caption_file_is_named_by_stem_and_language(name, apart):
    assert taken_apart(name) == apart
