"""The player and the side view: beside each other, one above the other, or one at a time."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from captionplayer.ui.side import Side

_LEAST_PLAYER = 75  # average letters, below which the picture goes above the side view
_STEP = 0.05  # of the whole, that one command moves the line between both
_SHOWN_ON_PICTURE = ("preferences",)
_SHARES = {Qt.Orientation.Horizontal: (3, 2), Qt.Orientation.Vertical: (1, 1)}


class Split(QSplitter):
    """Chooses by the room there is; the player is hidden where the side view needs all of it.

    Only its `bar` of controls is hidden where what is chosen beside it shows on the picture.
    """

    def __init__(
        self, player: QWidget, bar: QWidget, side: Side, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self._player = player
        self._bar = bar
        self._side = side
        self.addWidget(player)
        self.addWidget(side)
        self._bare = False
        self._share_out()
        side.shown_changed.connect(self.arrange)

    @property
    def one_at_a_time(self) -> bool:
        """Whether the side view has taken the player's place."""
        return self._player.isHidden()

    @Slot()
    def arrange(self) -> None:
        """Put both where there is room for them."""
        self._side.be_low(False)
        player, side = self._least_player(), self._side.minimumSize()
        letters = _LEAST_PLAYER * self.fontMetrics().averageCharWidth()
        narrow = self.width() < max(letters, player.width()) + side.width()
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self._share_out()
        low = narrow and self.height() < player.height() + side.height()
        self._give_way(low and bool(self._side.shown))

    def _least_player(self) -> QSize:
        least = self._player.minimumSizeHint()
        if self._bar.isHidden():
            least.setHeight(least.height() + self._bar.sizeHint().height())
        return least

    def _give_way(self, low: bool) -> None:
        """Hide the player, or the bar alone, or nothing of it."""
        without_bar = low and self._side.shown in _SHOWN_ON_PICTURE
        if without_bar:
            self._side.be_low(True)
            picture = self._least_player().height() - self._bar.sizeHint().height()
            without_bar = self.height() >= picture + self._side.minimumHeight()
        if without_bar != self._bare:
            self._bare = without_bar
            self._bar.setHidden(without_bar)
        self._player.setHidden(low and not without_bar)

    def take_over(self, before: "Split") -> None:
        """Share the room out as another one does."""
        self.arrange()
        if self.orientation() == before.orientation():
            self.setSizes(before.sizes())

    @Slot()
    def enlarge_side(self) -> None:
        """A step more room for the side view, as by dragging the line between both."""
        self._move(_STEP)

    @Slot()
    def shrink_side(self) -> None:
        """A step less room for the side view."""
        self._move(-_STEP)

    def _move(self, share: float) -> None:
        player, side = self.sizes()
        step = round(share * (player + side))
        self.setSizes([player - step, side + step])

    def _share_out(self) -> None:
        shares = _SHARES[self.orientation()]
        for index, share in enumerate(shares):
            self.setStretchFactor(index, share)
        self.setSizes([share * 10_000 for share in shares])

    def minimumSizeHint(self) -> QSize:
        """Room for one of the two, as one can be had without the other."""
        return self._player.minimumSizeHint().expandedTo(self._side.minimumSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size may have room for both, or no longer."""
        super().resizeEvent(event)
        self.arrange()
