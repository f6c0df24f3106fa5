"""Names of records: uids that can travel, customer codes and order numbers that people read."""

import datetime as dt


def new_uid() -> bytes:
    """A UUIDv7 as 16 bytes: grows with time, unique between PCs."""
    import uuid6  # takes 14 ms, which an opening need not wait for

    return uuid6.uuid7().bytes


def customer_code(number: int) -> str:
    """`KH-004182`: six figures at least, more when the shop has a million customers."""
    return f"KH-{number:06d}"


def order_number(day: dt.date, number: int) -> str:
    """`DH-2611-0318`: year and month, then the count within the month."""
    return f"DH-{day.year % 100:02d}{day.month:02d}-{number:04d}"


def manifest_number(day: dt.date, number: int) -> str:
    """`BK-2611-0007`: year and month, then the count within the month."""
    return f"BK-{day.year % 100:02d}{day.month:02d}-{number:04d}"


def list_code(day: dt.date, number: int) -> str:
    """`DS-2611-0007`: a list of contacts, counted within the month."""
    return f"DS-{day.year % 100:02d}{day.month:02d}-{number:04d}"
