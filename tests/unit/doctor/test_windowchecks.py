"""Where Qt is not installed, that is said, and the report is whole otherwise."""

import importlib.util

import pytest

from captionplayer.doctor.examination import examine
from captionplayer.doctor.finding import Status
from captionplayer.doctor.report import exit_code

needs_no_qt = pytest.mark.skipif(
    importlib.util.find_spec("PySide6") is not None, reason="Qt is installed here"
)


@needs_no_qt
def test_without_qt_the_other_checks_are_made():
    findings = {finding.check: finding for finding in examine()}
    assert findings["qt"].status is Status.BROKEN
    assert "PySide6" in findings["qt"].facts["reason"]
    assert not any(check.startswith(("media", "voice", "captions")) for check in findings)
    assert findings["welcome"].status is Status.WELL
    assert exit_code(list(findings.values())) == 1
