"""The order of choices; that it is Open edX's for a seed, the recorded verdicts prove."""

from hypothesis import given
from hypothesis import strategies as st

from captionplayer.exercises.arrange import arrange
from captionplayer.exercises.problem import (
    Choice,
    ChoiceQuestion,
    Explanation,
    Problem,
    Text,
)

NONE = Text("", "en")
CHOICES = st.lists(
    st.builds(
        Choice,
        st.integers(0, 9).map(str),
        st.just(NONE),
        st.booleans(),
        fixed=st.booleans(),
        explanation=st.sampled_from(["", "a", "b"]),
    ),
    unique_by=lambda choice: choice.id,
).map(tuple)
QUESTIONS = st.builds(
    ChoiceQuestion,
    id=st.sampled_from(["question-1", "question-2"]),
    label=st.just(NONE),
    choices=CHOICES,
    multiple=st.just(False),
    shuffled=st.booleans(),
    pool=st.none() | st.integers(1, 9),
)
PROBLEMS = st.builds(
    Problem, st.just("p"), st.just(NONE), st.lists(QUESTIONS, max_size=4).map(tuple)
)
SEEDS = st.integers()


def question(**more):
    choices = tuple(Choice(str(number), NONE, number < 2) for number in range(6))
    return ChoiceQuestion(id="q", label=NONE, multiple=False, **{"choices": choices} | more)


def shown(problem):
    return [[choice.id for choice in question.shown] for question in problem.questions]


@given(PROBLEMS, SEEDS)
def test_the_same_seed_gives_the_same_order(problem, seed):
    assert arrange(problem, seed) == arrange(problem, seed)


@given(PROBLEMS, SEEDS)
def test_shuffled_choices_are_the_same_choices(problem, seed):
    for before, after in zip(problem.questions, arrange(problem, seed).questions, strict=True):
        assert after.choices == before.choices
        if before.shuffled or not before.pool:
            assert sorted(after.shown, key=lambda choice: choice.id) == sorted(
                before.choices, key=lambda choice: choice.id
            )


@given(PROBLEMS, SEEDS)
def test_a_pool_shows_one_right_choice_and_no_more_than_asked_for(problem, seed):
    for part in arrange(problem, seed).questions:
        if part.pool and not part.shuffled and any(choice.correct for choice in part.choices):
            assert len(part.shown) <= part.pool
            assert sum(choice.correct for choice in part.shown) == 1


@given(PROBLEMS, SEEDS)
def test_fixed_choices_at_the_start_stay_there(problem, seed):
    for part in arrange(problem, seed).questions:
        if part.shuffled:
            for before, after in zip(part.choices, part.shown, strict=True):
                if not before.fixed:
                    break
                assert after == before


@given(PROBLEMS, SEEDS, SEEDS)
def test_an_order_replaces_the_one_before(problem, seed, other):
    assert arrange(arrange(problem, other), seed) == arrange(problem, seed)


def test_without_being_asked_nothing_is_shuffled():
    problem = Problem("p", NONE, (question(), NONE))
    assert arrange(problem, 5) == problem


def test_one_generator_serves_all_questions():
    twice = Problem("p", NONE, (question(shuffled=True), question(shuffled=True)))
    first, second = shown(arrange(twice, 1))
    assert first != second


def test_the_solution_of_the_right_choice_that_is_shown_is_the_one_kept():
    choices = (
        Choice("0", NONE, True, explanation="a"),
        Choice("1", NONE, True, explanation="b"),
        Choice("2", NONE, False),
    )
    solutions = tuple(
        Explanation(f"solution_{id_}", Text(id_, "en"), "", id_, pool)
        for id_, pool in (("a", "q"), ("b", "q"), ("c", ""))
    )
    problem = Problem("p", NONE, (question(choices=choices, pool=2),), explanations=solutions)
    for seed in range(9):
        arranged = arrange(problem, seed)
        right = next(c.explanation for c in arranged.questions[0].shown if c.correct)
        assert [text.text for text in arranged.solution] == [right, "c"]
