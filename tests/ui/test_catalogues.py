"""The interface's catalogues are up to date with the code."""

import shutil
import sys

import pytest
from source import ROOT


@pytest.fixture
def translations(monkeypatch):
    """The script that keeps them."""
    monkeypatch.syspath_prepend(ROOT / "scripts")
    import translations  # noqa: PLC0415 - found there only

    yield translations
    for name in ("translations", "compile_translations", "journal"):
        del sys.modules[name]


def test_an_update_changes_nothing(translations, tmp_path):
    for catalogue in translations.CATALOGUES.glob("*.ts"):
        shutil.copy(catalogue, tmp_path)
    translations.update(tmp_path)
    for language in translations.LANGUAGES:
        before = translations.catalogue(language).read_text(encoding="utf-8")
        after = translations.catalogue(language, tmp_path).read_text(encoding="utf-8")
        assert after == before, f"run scripts/translations update: {language}"


def test_every_text_with_a_number_has_plurals(translations):
    text = translations.catalogue("ru").read_text(encoding="utf-8")
    singular = [
        part for part in text.split("<message")[1:] if "%n" in part and "numerus=" not in part
    ]
    assert singular == []
