"""Babel's data are put into the bundle by the spec, cut down to what the program asks for."""

datas: list[tuple[str, str]] = []
