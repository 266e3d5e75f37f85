"""Whole numbers for D-Bus in the width that an interface asks for.

A Python number becomes 32 bits with a sign in PySide, and nothing there chooses another type;
Qt's own class does. Where its functions are not found, the number goes as it is.
"""

import ctypes
from typing import Any

import shiboken6
from PySide6.QtDBus import QDBusArgument

_LIBRARY = "libQt6DBus.so.6"  # is loaded already, by PySide
_INT64 = "_ZN13QDBusArgumentlsEx"  # QDBusArgument &QDBusArgument::operator<<(qlonglong)
_UINT32 = "_ZN13QDBusArgumentlsEj"  # QDBusArgument &QDBusArgument::operator<<(uint)


def int64(number: int) -> Any:
    """D-Bus type x."""
    return _typed(number, _INT64, ctypes.c_longlong)


def uint32(number: int) -> Any:
    """D-Bus type u."""
    return _typed(number, _UINT32, ctypes.c_uint)


def _typed(number: int, name: str, kind: type[Any]) -> Any:
    try:
        append = ctypes.CDLL(_LIBRARY)[name]
    except (OSError, AttributeError):
        return number
    append.argtypes = [ctypes.c_void_p, kind]
    append.restype = ctypes.c_void_p
    argument = QDBusArgument()
    append(shiboken6.getCppPointer(argument)[0], number)
    return argument
