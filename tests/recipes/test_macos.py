import plistlib
from xml.etree import ElementTree

import bundle
import pytest
from recipes import APPLICATION_ID, PACKAGING

from captionplayer import __version__
from captionplayer.ui.settings import INTERFACE_LANGUAGES

MIME = PACKAGING / "linux" / f"{APPLICATION_ID}.mime.xml"


@pytest.fixture(scope="module")
def plist():
    """As macOS reads it."""
    return plistlib.loads(plistlib.dumps(bundle.info_plist()))


def test_the_application_has_its_id_and_version(plist):
    assert plist["CFBundleIdentifier"] == APPLICATION_ID
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == __version__


def test_lessons_are_opened_with_it_and_nothing_else(plist):
    (kind,) = plist["CFBundleDocumentTypes"]
    (declared,) = plist["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["lesson"]


def test_a_lesson_is_called_as_linux_calls_it(plist):
    (declared,) = plist["UTExportedTypeDeclarations"]
    kinds = {each.get("type") for each in ElementTree.parse(MIME).iter()}
    assert set(declared["UTTypeTagSpecification"]["public.mime-type"]) <= kinds


def test_macos_knows_every_language_of_the_interface(plist):
    languages = [name.replace("zh-Hans", "zh") for name in plist["CFBundleLocalizations"]]
    assert sorted(languages) == sorted(INTERFACE_LANGUAGES)


def test_the_application_asks_macos_for_no_exception():
    file = PACKAGING / "macos" / "entitlements.plist"
    assert plistlib.loads(file.read_bytes()) == {}
