"""What is asked of PySide6 itself: releases with this fault end the program on Python <= 3.11."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from samples import references_to_none


def lost(call, times=1000):
    """How many references to None so many calls lose or leak."""
    call()
    before = references_to_none()
    for _ in range(times):
        call()
    return before - references_to_none()


def test_calls_that_return_nothing_lose_no_reference_to_none(qapp):
    thing = QObject()
    assert abs(lost(lambda: thing.setObjectName("bread"))) < 100


def test_painting_loses_no_reference_to_none(qapp):
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)

    def paint():
        painter.setPen(QPen(QColor("white")))
        painter.fillRect(QRect(0, 0, 9, 9), QColor("black"))

    assert abs(lost(paint)) < 100
    painter.end()
