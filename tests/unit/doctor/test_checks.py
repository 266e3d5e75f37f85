"""A check that fails or hangs is a finding, and the others go on."""

from threading import Event

from captionplayer.doctor.checks import Check, in_time
from captionplayer.doctor.finding import Status, well


def test_what_a_check_finds_is_told():
    assert in_time(Check("qt", lambda: [well("qt", "qt", qt="6", pyside="6")]))[0].check == "qt"


def test_an_error_that_nobody_expected_is_a_finding():
    def look():
        yield well("system", "system")
        raise ZeroDivisionError("by nothing")

    first, second = in_time(Check("system", look))
    assert first.status is Status.WELL
    assert (second.status, second.code) == (Status.BROKEN, "check-failed")
    assert second.facts["reason"] == "ZeroDivisionError: by nothing"


def test_a_check_that_hangs_is_told_in_time():
    release = Event()
    try:
        [finding] = in_time(Check("folders", release.wait), patience=0.05)
    finally:
        release.set()
    assert (finding.check, finding.code) == ("folders", "check-late")
