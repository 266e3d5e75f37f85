"""What holds for every test that shows something: no screen, no sound, one look everywhere."""

import os

import pytest

# before any Qt is loaded; an outer choice, such as xcb on a screen of one's own, is kept
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "LANGUAGE"):
    os.environ.pop(name, None)


@pytest.fixture(scope="session")
def qapp_args():
    return ["captionplayer", "-style", "fusion"]
