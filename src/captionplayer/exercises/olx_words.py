"""The words of one response element: its label, and what stands before and after its input."""

from lxml import etree

from captionplayer.exercises import markup
from captionplayer.exercises.problem import Hint, Text

_MARK = "\x1d"  # where the input stands among the words; XML cannot hold this character


class Words:
    """Reads the words of one response element with a single input, in one language."""

    def __init__(
        self, node: etree._Element, input_: etree._Element, file: str, language: str
    ) -> None:
        self._node = node
        self._input = input_
        self._file = file
        self._language = language
        self._labels = markup.children(node, "label")[:1]
        self._descriptions = markup.children(node, "description")
        self.label = self._label()
        self.descriptions = tuple(map(self.inside, self._descriptions))
        self.before, self.after = self._around()

    def inside(self, node: etree._Element) -> Text:
        """The words of an element."""
        return markup.text(node, self._language)

    def attribute(self, name: str) -> Text | None:
        """The words of an attribute of the input; None where it has none."""
        words = markup.paragraphs(self._input.get(name, ""))
        return self._text(words) if words else None

    def hint(self, parent: etree._Element, tag: str) -> Hint | None:
        """The first hint of that name in an element."""
        found = markup.children(parent, tag)
        return self.as_hint(found[0]) if found else None

    def as_hint(self, node: etree._Element) -> Hint:
        """The element as a hint, with the label that the author set before it, if any."""
        label = node.get("label")
        own = None if label is None else self._text(markup.paragraphs(label))
        return Hint(self.inside(node), label=own)

    def _text(self, paragraphs: list[str]) -> Text:
        return Text("\n".join(paragraphs), self._language)

    def _label(self) -> Text:
        if self._labels:
            return self.inside(self._labels[0])
        return self.attribute("label") or self._text([])

    def _around(self) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
        """The paragraphs before and after the input, without the elements shown apart."""
        apart = {*self._labels, *self._descriptions}

        def instead(node: etree._Element) -> tuple[str, ...] | None:
            if node is self._input:
                return (markup.BREAK, _MARK, markup.BREAK)
            return () if node in apart else markup.hidden(node)

        before, after = "".join(markup.flow(self._node, instead)).split(_MARK)
        # Old problems repeat the label as a paragraph
        intro = markup.blocks(before, self._language)
        shown = tuple(text for text in intro if text.text != self.label.text or text.pictures)
        return shown, markup.blocks(after, self._language)
