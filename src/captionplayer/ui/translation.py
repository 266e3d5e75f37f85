"""The interface's language: which it is, its words, its numbers and its direction."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from captionplayer.resources import translation
from captionplayer.ui.qtfolders import LibraryPath, qt_folder
from captionplayer.ui.settings import INTERFACE_LANGUAGES

_QT_NAMES = {"zh": "zh_CN"}  # what Qt calls its own catalogue, where that is not the tag


def choose(chosen: str, system: Sequence[str]) -> str:
    """The interface's language: the learner's, else the system's first that there is, else English.

    `chosen` is empty where the system's is wanted.
    """
    for wanted in [chosen, *system]:
        for language in INTERFACE_LANGUAGES:
            if _is_same(QLocale(wanted), QLocale(language)):
                return language
    return "en"


def _is_same(one: QLocale, two: QLocale) -> bool:
    """Whether both are one language in one script: zh-TW is not served by zh.

    By Qt's tables: those of `language.match` take 5 ms to load, and no window is there yet. Not by
    tags: some versions give the C locale, which knows no sentences, the tag of English.
    """
    return (one.language(), one.script()) == (two.language(), two.script())


class Translation:
    """The words of one language at a time, for all that is built from now on."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.language = ""

    def use(self, language: str) -> None:
        """Speak one of `INTERFACE_LANGUAGES`; what is already built keeps its words."""
        if language == self.language:
            return
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self.language = language
        qt = qt_folder(LibraryPath.TranslationsPath)
        name = _QT_NAMES.get(language, language)
        found = (_load(f"{qt}/qtbase_{name}.qm"), _load(str(translation(language))))
        self._installed = [each for each in found if each is not None]
        for each in self._installed:
            QCoreApplication.installTranslator(each)
        QLocale.setDefault(_locale(language))
        QGuiApplication.setLayoutDirection(QLocale(language).textDirection())


def _load(file: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(file) else None


def _locale(language: str) -> QLocale:
    """How numbers and dates are written: as in the learner's country where it speaks the language.

    The digits are those of the times and of the keys, 0 to 9, in Arabic too.
    """
    system, own = QLocale.system(), QLocale(language)
    locale = system if _is_same(system, own) else own
    return locale if locale.zeroDigit() == "0" else QLocale(f"{language}-001")
