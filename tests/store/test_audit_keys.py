"""Keys that signed the log, by generation: carried along wrapped, readable by the live key alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kingoil_desk.store import audit, audit_keys
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.audit_keys import carry_over, mac_keys
from kingoil_desk.store.connection import Connection, create, transaction
from kingoil_desk.store.keys import Keys

FIRST, SECOND, THIRD = (Keys.derive(bytes([number] * 32), "shop") for number in (1, 2, 3))


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    conn = create(tmp_path / "shop.db", bytes(32))
    yield conn
    conn.close()


def write(conn: Connection, keys: Keys, generation: int, rows: int = 3) -> None:
    with transaction(conn):
        for _ in range(rows):
            AuditTrail(conn, keys, generation).append(1, None, "", "", "made", "by the test")


def renew(conn: Connection, old: Keys, number: int, new: Keys) -> None:
    with transaction(conn):
        carry_over(conn, mac_keys(conn, old, number), new)


def test_a_file_of_one_generation_knows_its_own_key(conn: Connection) -> None:
    assert mac_keys(conn, FIRST, 1) == {1: FIRST.audit_mac}


def test_a_chain_over_three_generations_verifies(conn: Connection) -> None:
    write(conn, FIRST, 1)
    renew(conn, FIRST, 1, SECOND)
    write(conn, SECOND, 2)
    renew(conn, SECOND, 2, THIRD)
    assert audit.verify(conn, mac_keys(conn, THIRD, 3)) == (6, None)  # before the new one has signed anything too
    write(conn, THIRD, 3)
    assert mac_keys(conn, THIRD, 3) == {1: FIRST.audit_mac, 2: SECOND.audit_mac, 3: THIRD.audit_mac}
    assert audit.verify(conn, mac_keys(conn, THIRD, 3)) == (9, None)


def test_wrapped_keys_are_no_plain_ones_and_open_for_nobody_else(conn: Connection) -> None:
    renew(conn, FIRST, 1, SECOND)
    (wrapped,) = [row["wrapped"] for row in conn.execute("SELECT wrapped FROM audit_key").fetchall()]
    assert FIRST.audit_mac not in wrapped
    assert mac_keys(conn, THIRD, 2) == {2: THIRD.audit_mac}


@pytest.mark.parametrize("at", [0, 11, 12, 30, -1])
def test_a_changed_wrapping_leaves_its_key_out_and_its_rows_fail(conn: Connection, at: int) -> None:
    write(conn, FIRST, 1)
    renew(conn, FIRST, 1, SECOND)
    write(conn, SECOND, 2)
    wrapped = bytearray(conn.execute("SELECT wrapped FROM audit_key").fetchone()[0])
    wrapped[at] ^= 1
    conn.execute("UPDATE audit_key SET wrapped = ?", (bytes(wrapped),))
    assert audit.verify(conn, mac_keys(conn, SECOND, 2)) == (6, 1)


@pytest.mark.parametrize("wrapped", [b"", b"x", bytes(12), bytes(27)])
def test_a_cut_wrapping_is_no_error(conn: Connection, wrapped: bytes) -> None:
    conn.execute("INSERT INTO audit_key VALUES (1, ?)", (wrapped,))
    assert mac_keys(conn, SECOND, 2) == {2: SECOND.audit_mac}


def test_one_generation_s_key_does_not_stand_for_another_s(conn: Connection) -> None:
    """Or rows could be signed anew under a key that somebody still has, and called older."""
    renew(conn, FIRST, 1, SECOND)
    conn.execute("UPDATE audit_key SET generation = 5")
    assert mac_keys(conn, SECOND, 2) == {2: SECOND.audit_mac}


def test_each_wrapping_has_its_own_nonce(conn: Connection) -> None:
    with transaction(conn):
        carry_over(conn, {1: FIRST.audit_mac, 2: FIRST.audit_mac}, THIRD)
    one, two = (row["wrapped"] for row in conn.execute("SELECT wrapped FROM audit_key").fetchall())
    assert one[: audit_keys._NONCE_BYTES] != two[: audit_keys._NONCE_BYTES]
