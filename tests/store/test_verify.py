"""The long check finds what opening does not: damage in pages nobody reads, and things kept twice that differ."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kingoil_desk.domain.customer import CustomerDraft, PhoneEntry
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.connection import Connection, connect, transaction

PAGE = 4096


@pytest.fixture
def filled(desk: Desk) -> Desk:
    for number in range(60):
        desk.customers.add(
            CustomerDraft(full_name=f"Nguyễn Văn {number}", phones=(PhoneEntry(f"0912 345 {number:03d}"),))
        )
    return desk


def codes(desk: Desk) -> set[str]:
    return {code for code, _ in desk.upkeep.verify().problems}


def test_a_sound_shop_has_no_problems(shop: Shop, filled: Desk) -> None:
    found = shop.desk(Lane.LONG).upkeep.verify()
    assert found.problems == ()
    assert found.customers == 60
    assert found.audit_rows >= 61


def flip(file: Path, page: int, at: int = 2000) -> None:
    body = bytearray(file.read_bytes())
    body[(page - 1) * PAGE + at] ^= 1
    file.write_bytes(body)


def test_a_flipped_bit_in_any_page_is_found_and_its_page_named(shop: Shop, filled: Desk) -> None:
    file = filled.ctx.conn.file
    assert filled.upkeep.verify().problems == ()  # and everything is in the file now
    pages = file.stat().st_size // PAGE
    for page in {*range(2, 12), *range(12, pages + 1, pages // 7)}:  # the first ones hold the list of tables
        flip(file, page)
        problems = shop.desk(Lane.LONG).upkeep.verify().problems
        assert ("page_forged", f"HMAC verification failed for page {page}") in problems
        flip(file, page)
    assert shop.desk(Lane.LONG).upkeep.verify().problems == ()


@pytest.mark.parametrize("lost", [1, PAGE])
def test_a_cut_file_is_found(shop: Shop, filled: Desk, lost: int) -> None:
    file = filled.ctx.conn.file
    assert codes(filled) == set()
    body = file.read_bytes()
    file.write_bytes(body[:-lost])
    assert codes(shop.desk(Lane.LONG)) & {"page_structure", "page_forged"}


def test_it_waits_for_no_one_forever(shop: Shop, filled: Desk) -> None:
    """While another connection is in the middle of reading, the log cannot be brought in: say so, cry no wolf."""
    reader = connect(filled.ctx.conn.file, filled.ctx.keys.db, read_only=True)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM customer").fetchone()
    filled.customers.add(CustomerDraft(full_name="Lê Thị Sau"))
    filled.ctx.conn.set_busy_timeout(0.05)
    with pytest.raises(KnownError) as caught:
        filled.upkeep.verify()
    assert caught.value.code is Code.FILE_BUSY
    reader.close()
    assert codes(filled) == set()


def without_triggers(conn: Connection) -> None:
    conn.set_authorizer(None)
    for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        conn.execute(f"DROP TRIGGER {row['name']}")


DAMAGE: dict[str, tuple[str, Callable[[Connection], object]]] = {
    "audit_chain": ("2", lambda c: c.execute("UPDATE audit SET action = 'x' WHERE seq = 2")),
    "search_missing": ("KH-000001", lambda c: c.execute("DELETE FROM search_doc WHERE code = 'KH-000001'")),
    "search_not_indexed": (
        "KH-000002",
        lambda c: c.execute("DELETE FROM search WHERE rowid = (SELECT rank FROM search_doc WHERE code = 'KH-000002')"),
    ),
    "search_stray": ("999999", lambda c: c.execute("INSERT INTO search(rowid, terms) VALUES (999999, 'x')")),
    "consent_state": ("KH-000003", lambda c: c.execute("UPDATE search_doc SET refusals = 1 WHERE code = 'KH-000003'")),
}


@pytest.mark.parametrize("code", DAMAGE)
def test_what_is_kept_twice_must_agree(filled: Desk, code: str) -> None:
    where, damage = DAMAGE[code]
    without_triggers(filled.ctx.conn)
    with transaction(filled.ctx.conn) as conn:
        damage(conn)
    assert (code, where) in filled.upkeep.verify().problems


def test_a_forged_total_is_found(filled: Desk) -> None:
    filled.ctx.conn.execute("INSERT INTO orders(uid, number, at, total) VALUES (x'01', 'DH-2611-0001', 1, 50000)")
    assert ("order_total", "DH-2611-0001") in filled.upkeep.verify().problems


def test_a_forged_word_of_a_customer_is_found(filled: Desk) -> None:
    filled.ctx.conn.execute(
        "INSERT INTO consent(uid, customer_id, channel, purpose, decision, stated_at, recorded_at, how,"
        " recorded_by, mac) VALUES (x'01', 1, 'call', 'marketing', 'refused', 1, 1, 'counter', 1, x'0001')"
    )
    assert {"consent_chain", "consent_state"} <= codes(filled)
