"""What is to be kept and could not be yet."""

from collections.abc import Callable, Hashable

from captionplayer.errors import StorageError

_BUSY = "progress-busy"


class Waiting:
    """Writes in their order; one that fails stays, and is tried again with each later one.

    Of the writes for one thing only the latest is made.
    """

    def __init__(self) -> None:
        self._writes: dict[Hashable, Callable[[], None]] = {}
        self._told = False

    def __bool__(self) -> bool:
        return bool(self._writes)

    def put(self, what: Hashable, write: Callable[[], None]) -> None:
        """Has a write made with the next one that is kept."""
        self._writes[what] = write

    def keep(self, what: Hashable, write: Callable[[], None], *, minor: bool = False) -> None:
        """Makes a write, those that wait before it.

        Raises StorageError where that fails for the first time since all went well. One that is
        minor may wait silently while another process writes.
        """
        self.put(what, write)
        try:
            self.try_again()
        except StorageError as error:
            if self._told or (minor and error.notice.code == _BUSY):
                return
            self._told = True
            raise

    def try_again(self) -> None:
        """Makes the writes that wait; raises StorageError."""
        while self._writes:
            what, write = next(iter(self._writes.items()))
            write()
            del self._writes[what]
        self._told = False

    def forget(self, *whats: Hashable) -> None:
        """Drops the writes for some things, or for all where none are named."""
        for what in whats or tuple(self._writes):
            self._writes.pop(what, None)
