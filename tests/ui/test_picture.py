"""The frame that is shown: its shape, and how it is painted."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from captionplayer.ui.picture import Picture

WIDE = QSize(32, 18)
TURNS = QtVideo.Rotation


def frame(turn=TURNS.None_):
    shape = QVideoFrameFormat(WIDE, QVideoFrameFormat.PixelFormat.Format_BGRX8888)
    shape.setRotation(turn)
    return QVideoFrame(shape)


def paint(picture, target):
    canvas = QImage(target.size(), QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    picture.paint(painter, target)
    painter.end()
    return canvas


def test_there_is_no_picture_before_a_frame():
    assert not Picture().is_there


@pytest.mark.parametrize("turn", [TURNS.Clockwise90, TURNS.Clockwise270])
def test_a_video_held_upright_is_shown_upright(qapp, turn):
    picture = Picture()
    picture.take(frame(turn))
    assert picture.size == WIDE.transposed() == picture.image().size()


def test_a_video_upside_down_keeps_its_shape(qapp):
    picture = Picture()
    picture.take(frame(TURNS.Clockwise180))
    assert picture.size == WIDE


def test_a_frame_is_converted_once(qapp):
    picture = Picture()
    picture.take(frame())
    key = picture.image().cacheKey()
    paint(picture, QRect(0, 0, 64, 36))
    assert picture.image().cacheKey() == key


def test_a_forgotten_picture_is_gone(qapp):
    picture = Picture()
    picture.take(frame())
    picture.forget()
    assert not picture.is_there
    assert picture.image().isNull()
