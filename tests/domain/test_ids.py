"""Uids that grow with time, and the numbers people read."""

import datetime as dt

from kingoil_desk.domain.ids import customer_code, new_uid, order_number


def test_uids_are_uuid7_unique_and_grow() -> None:
    uids = [new_uid() for _ in range(1_000)]
    assert all(len(uid) == 16 and uid[6] >> 4 == 7 and uid[8] >> 6 == 2 for uid in uids)
    assert uids == sorted(set(uids))


def test_customer_codes_keep_growing_past_a_million() -> None:
    assert customer_code(4182) == "KH-004182"
    assert customer_code(1_234_567) == "KH-1234567"


def test_order_numbers_name_year_and_month() -> None:
    assert order_number(dt.date(2026, 11, 23), 318) == "DH-2611-0318"
    assert order_number(dt.date(2027, 1, 2), 12_345) == "DH-2701-12345"
