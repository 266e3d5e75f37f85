"""The solution elements of an OLX problem -> Explanation."""

from collections.abc import Callable, Iterator
from copy import deepcopy

from lxml import etree

from captionplayer.exercises import markup
from captionplayer.exercises.problem import ChoiceQuestion, Explanation, Text

Words = Callable[[etree._Element], Text]


def explanations(
    root: etree._Element, words: Words, pools: dict[etree._Element, str]
) -> tuple[Explanation, ...]:
    """All solutions in document order; `pools` are the sets that belong to a question."""
    nodes = [node for node in root.iter() if markup.name(node) == "solution"]
    return tuple(
        Explanation(
            f"solution_{number}",
            words(node),
            _source(node, f"<pid>_solution_{number}"),
            node.get("explanation-id", ""),
            pools.get(_parent(node, root), ""),
        )
        for number, node in enumerate(nodes, 1)
    )


def pool(response: etree._Element, question: ChoiceQuestion) -> Iterator[etree._Element]:
    """The set from which a question with a pool of choices takes its solution, if there is one."""
    sets = (node for node in response.itersiblings() if markup.name(node) == "solutionset")
    if question.pool:
        yield from list(sets)[:1]


def _parent(node: etree._Element, root: etree._Element) -> etree._Element:
    parent = node.getparent()
    return root if parent is None else parent


def _source(node: etree._Element, id_: str) -> str:
    copy = deepcopy(node)
    copy.set("id", id_)
    return etree.tostring(copy, encoding="unicode").replace("&lt;pid&gt;", "<pid>", 1)
