"""What is kept as JSON is found again as it was."""

from datetime import datetime, timezone

from hypothesis import given
from hypothesis import strategies as st

from captionplayer.exercises.problem import Correctness, Result, Score, Text, Verdict
from captionplayer.lessons import attempt as kept_form
from captionplayer.lessons.attempt import Attempt
from captionplayer.lessons.progress import Progress

words = st.text(max_size=20)  # surrogates too: Qt's fields can hold them
unicode = st.text(st.characters(codec="utf-8"), max_size=20)
texts = st.builds(Text, words, words, words)
many = st.lists(texts, max_size=2).map(tuple)
points = st.floats(allow_nan=False)
scores = st.builds(Score, points, points)
verdicts = st.builds(
    Verdict, words, st.sampled_from(Correctness), scores, many, st.none() | texts, many
)
response = words | st.frozensets(words, max_size=3)
responses = st.dictionaries(unicode, response, max_size=3)
results = st.builds(Result, scores, st.lists(verdicts, max_size=3).map(tuple), st.none() | scores)


@given(responses, results)
def test_what_is_kept_is_found_again(given_responses, result):
    assert (
        kept_form.decode_responses(kept_form.encode_responses(given_responses)) == given_responses
    )
    assert kept_form.decode_verdicts(kept_form.encode_verdicts(result)) == result.verdicts


@given(response)
def test_a_response_is_found_again(one):
    assert kept_form.decode_response(kept_form.encode_response(one)) == one


@given(responses, results, st.integers(0, 2**31))
def test_an_attempt_is_found_again_with_its_draft(given_responses, result, seed):
    with Progress.in_memory() as progress:
        kept = progress.answers.keep_attempt("lesson", "p", given_responses, result, seed=seed)
        assert progress.answers.attempts("lesson", "p") == (kept,)
        assert progress.answers.begun("lesson", "p").responses == given_responses
        assert kept == Attempt("lesson", "p", 1, given_responses, result, kept.time, seed)
        assert kept.time <= datetime.now(timezone.utc)
