"""What comes with the program and is not Python."""

from pathlib import Path

from captionplayer.errors import FileError


def welcome_lesson() -> Path:
    """The folder of the bundled lesson. Raises FileError where the program is not whole."""
    places = [folder / "welcome" for folder in _folders()]
    for place in places:
        if place.is_dir():
            return place
    raise FileError("welcome-missing", file=places[0])


def doctor_clip(name: str) -> Path:
    """A clip that decoders are tried with, by the name of its file; it may be missing."""
    places = [folder / "doctor" / name for folder in _folders()]
    return next((place for place in places if place.is_file()), places[0])


def icon(name: str) -> Path:
    """The file of an icon of the program's own."""
    places = [folder / "icons" / f"{name}.svg" for folder in _folders()]
    return next((place for place in places if place.is_file()), places[0])


def program_icon(size: int) -> Path:
    """The file of the program's icon as a picture of so many pixels."""
    name = f"captionplayer-{size}.png"
    places = [folder / "program_icon" / name for folder in _folders()]
    return next((place for place in places if place.is_file()), places[0])


def licences() -> Path:
    """The folder with the texts of licences, and index.json, which says whose they are."""
    places = [folder / "licences" for folder in _folders()]
    return next((place for place in places if place.is_dir()), places[0])


def translation(language: str) -> Path:
    """The file with the interface's words in a language, as Qt loads it.

    A checkout that was not set up has none.
    """
    places = [folder / "i18n" / f"captionplayer_{language}.qm" for folder in _folders()]
    return next((place for place in places if place.is_file()), places[0])


def guide_page(name: str, language: str = "en") -> Path | None:
    """A page of the guide, such as `guide.md`, in a language or else in English; None for no page.

    In a checkout the guide lies with the other documents.
    """
    package = Path(__file__).parent
    folders = (package / "resources" / "guide", package.parents[1] / "docs")
    stem = name.removesuffix(".md")
    places = [folder / file for file in (f"{stem}.{language}.md", name) for folder in folders]
    return next((place for place in places if place.is_file()), None)


def _folders() -> list[Path]:
    # a wheel carries the resources in the package; a checkout has them beside src
    package = Path(__file__).parent
    return [package / "resources", package.parents[1] / "resources"]
