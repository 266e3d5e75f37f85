"""Language tags (BCP 47): normalise, match, direction, own name.

Names and scripts are CLDR's, through Babel.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal

from babel import localedata
from babel.core import Locale, UnknownLocaleError, get_global

UNDETERMINED = "und"

_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
# Scripts written from right to left (ISO 15924; Unicode's script metadata)
_SCRIPTS = """
Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend
Merc Mero Narb Nbat Nkoo Orkh Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc
Thaa Yezi
"""
_RIGHT_TO_LEFT = frozenset(_SCRIPTS.split())
# First subtags of MediaWiki's own codes (language/Names.php) that CLDR does not have
_WIKI = frozenset(("bat", "cbk", "eml", "fiu", "map", "mhr", "nah", "roa", "rue", "simple"))


def is_tag(text: str) -> bool:
    """Whether the text has the form of a language tag; an underscore counts as a hyphen."""
    return bool(_TAG.fullmatch(text.replace("_", "-")))


def is_known(text: str) -> bool:
    """Whether it is a tag of a language that CLDR or MediaWiki knows."""
    if not is_tag(text):
        return False
    language = normalise(text).split("-")[0]
    return (
        language in _WIKI
        or language in get_global("likely_subtags")
        or language in get_global("language_aliases")
        or language in Locale("en").languages
    )


def normalise(tag: str) -> str:
    """The tag in BCP 47's usual case (RFC 5646, 2.1.1): zh_HANS becomes zh-Hans, pt-br pt-BR."""
    first, *rest = tag.strip().replace("_", "-").split("-")
    parts = [first.lower()]
    private = False
    for part in rest:
        if private or len(part) not in (2, 4):
            parts.append(part.lower())
        elif len(part) == 2:
            parts.append(part.upper())
        else:
            parts.append(part.title() if part.isalpha() else part.lower())
        private = private or len(part) == 1
    return "-".join(parts)


@lru_cache(maxsize=512)
def _likely(tag: str) -> tuple[str, str]:
    """Language and script of a tag, the script as CLDR's likely subtags have it."""
    given, *rest = normalise(tag).split("-")
    # an old code stands for a new one (iw for he), at times with its script (sh for sr_Latn)
    language, *implied = (get_global("language_aliases").get(given) or given).split("_")
    scripts = [part for part in (*rest, *implied) if len(part) == 4 and part.isalpha()]
    if scripts:
        return language, scripts[0]
    regions = [part for part in rest if len(part) == 2 and part.isupper()]
    table = get_global("likely_subtags")
    for key in [f"{language}_{region}" for region in regions] + [language]:
        if key in table:
            return language, table[key].split("_")[1]
    return language, ""


def script(tag: str) -> str:
    """The script that the language is usually written in (ISO 15924); empty where unknown."""
    return _likely(tag)[1]


def direction(tag: str) -> Literal["ltr", "rtl"]:
    """The direction that the language is written in."""
    return "rtl" if _likely(tag)[1] in _RIGHT_TO_LEFT else "ltr"


# what CLDR says of the languages that most lessons begin in: its file takes 35 ms to be read,
# which would come before the first picture
_KNOWN_NAMES = {
    "ar": "العربية",
    "en": "English",
    "es": "español",
    "fr": "français",
    "ru": "русский",
    "zh": "中文",
}


def own_name(tag: str) -> str:
    """The language's name in the language itself; the tag where CLDR has none."""
    return _KNOWN_NAMES.get(tag) or _name_in_cldr(tag)


@lru_cache(maxsize=512)
def _name_in_cldr(tag: str) -> str:
    plain = normalise(tag)
    if localedata.exists(plain):
        # the file of the language alone: with all that it inherits it takes five times as long
        name = localedata.load(plain, merge_inherited=False)["languages"].get(plain)
        if name:
            return str(name)
    try:
        locale = Locale.parse(plain, sep="-")
        return str(locale.get_display_name(locale) or tag)
    except (UnknownLocaleError, ValueError):
        return tag


def name_in(tag: str, language: str) -> str:
    """The language's name in another language; the tag where CLDR has none."""
    try:
        return str(Locale.parse(normalise(tag), sep="-").get_display_name(language) or tag)
    except (UnknownLocaleError, ValueError):
        return tag


def short_name(tag: str) -> str:
    """What stands beside text of another language: EN, ZH."""
    return normalise(tag).split("-")[0].upper()


def match(wanted: Sequence[str], available: Iterable[str]) -> str | None:
    """The available language that serves the first of the wanted ones that is served at all.

    The same tag is best, then the same language and script, the one with fewest subtags first.
    Script counts: zh-TW is not served by zh, nor sr-Latn by sr.
    """
    offered = sorted(available, key=lambda tag: tag.count("-"))
    for tag in wanted:
        same = [other for other in offered if normalise(other) == normalise(tag)]
        alike = [other for other in offered if _likely(other) == _likely(tag)]
        for other in same + alike:
            return other
    return None


def spoken_language(tag: str) -> str:
    """The language that is heard, whatever its script and region: of zh-Hant as of cmn, zh."""
    return _likely(tag)[0]
