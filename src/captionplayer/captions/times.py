"""Times as people write them."""


def clock(time: float) -> str:
    """Milliseconds as 1:12 or 1:02:03."""
    minutes, seconds = divmod(int(time) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
