"""What comes with the program and is not Python."""

from pathlib import Path

from captionplayer.errors import FileError


def welcome_lesson() -> Path:
    """The folder of the bundled lesson. Raises FileError where the program is not whole."""
    package = Path(__file__).parent
    # a wheel carries the resources in the package; a checkout has them beside src
    places = [package / "resources" / "welcome", package.parents[1] / "resources" / "welcome"]
    for place in places:
        if place.is_dir():
            return place
    raise FileError("welcome-missing", file=places[0])
