"""The audit chain: an edit, a cut, a move or a forged row is named by its number (A1); text in it is harmless (A5)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sql
from hypothesis import given
from hypothesis import strategies as st

from kingoil_desk.domain.neutral import cell, log_text, one_line
from kingoil_desk.store import audit
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.connection import Connection, connect, create, transaction
from kingoil_desk.store.keys import Keys

KEYS = Keys.derive(bytes(range(32)), "shop")
OTHER_KEYS = Keys.derive(bytes(32), "shop")
ROWS = 10


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    """A log of ten rows, on a connection that may do anything: somebody with the file's key and a SQL prompt."""
    opened = create(tmp_path / "shop.db", KEYS.db)
    append(opened, ROWS)
    opened.execute("DROP TRIGGER audit_no_update")
    opened.execute("DROP TRIGGER audit_no_delete")
    yield opened
    opened.close()


def append(conn: Connection, rows: int, keys: Keys = KEYS) -> None:
    trail = AuditTrail(conn, keys, 1)
    for number in range(rows):
        with transaction(conn):
            trail.append(number, 1, "Hạnh", "counter", "add_customer", f"KH-{number:06d}", ["full_name", "phone"])


def test_a_log_as_it_was_written_verifies(conn: Connection) -> None:
    assert audit.verify(conn, {1: KEYS.audit_mac}) == (ROWS, None)
    append(conn, 5)
    assert audit.verify(conn, {1: KEYS.audit_mac}) == (ROWS + 5, None)


def copy_row(conn: Connection, seq: int, to: int) -> None:
    conn.execute(
        "INSERT INTO audit SELECT ?, at, actor_id, actor, role, action, object, fields, generation, mac"
        " FROM audit WHERE seq = ?",
        (to, seq),
    )


def swap(conn: Connection) -> None:
    for sql_text in ("seq = -1 WHERE seq = 4", "seq = 4 WHERE seq = 7", "seq = 7 WHERE seq = -1"):
        conn.execute(f"UPDATE audit SET {sql_text}")


def close_gap(conn: Connection) -> None:
    conn.execute("DELETE FROM audit WHERE seq = 4")
    conn.execute("UPDATE audit SET seq = seq - 1 WHERE seq > 4")


def forge(conn: Connection) -> None:
    """A whole new end under a key of one's own, head and all."""
    conn.execute("DELETE FROM audit WHERE seq > 6")
    append(conn, 4, OTHER_KEYS)


ATTACKS: dict[str, tuple[Callable[[Connection], object], int]] = {
    "edit the time": (lambda c: c.execute("UPDATE audit SET at = at + 1 WHERE seq = 4"), 4),
    "edit who": (lambda c: c.execute("UPDATE audit SET actor = 'Thảo' WHERE seq = 4"), 4),
    "edit whose id": (lambda c: c.execute("UPDATE audit SET actor_id = NULL WHERE seq = 4"), 4),
    "edit the role": (lambda c: c.execute("UPDATE audit SET role = 'manager' WHERE seq = 4"), 4),
    "edit the act": (lambda c: c.execute("UPDATE audit SET action = 'find' WHERE seq = 4"), 4),
    "edit the object": (lambda c: c.execute("UPDATE audit SET object = '' WHERE seq = 4"), 4),
    "edit the fields": (lambda c: c.execute("UPDATE audit SET fields = '' WHERE seq = 4"), 4),
    "edit the generation": (lambda c: c.execute("UPDATE audit SET generation = 2 WHERE seq = 4"), 4),
    "edit the mac": (lambda c: c.execute("UPDATE audit SET mac = x'00' WHERE seq = 4"), 4),
    "edit the first": (lambda c: c.execute("UPDATE audit SET at = 9 WHERE seq = 1"), 1),
    "edit the last": (lambda c: c.execute("UPDATE audit SET at = 99 WHERE seq = 10"), 10),
    "move text between columns": (
        lambda c: c.execute("UPDATE audit SET action = action || object, object = '' WHERE seq = 4"),
        4,
    ),
    "delete": (lambda c: c.execute("DELETE FROM audit WHERE seq = 4"), 4),
    "delete and close the gap": (close_gap, 4),
    "delete the first": (lambda c: c.execute("DELETE FROM audit WHERE seq = 1"), 1),
    "reorder": (swap, 4),
    "insert before": (lambda c: copy_row(c, 1, 0), 0),
    "insert after": (lambda c: copy_row(c, ROWS, ROWS + 1), ROWS + 1),
    "cut the tail": (lambda c: c.execute("DELETE FROM audit WHERE seq > 7"), 8),
    "cut the last": (lambda c: c.execute("DELETE FROM audit WHERE seq = 10"), 10),
    "cut the tail and set the head": (
        lambda c: (c.execute("DELETE FROM audit WHERE seq > 7"), c.execute("UPDATE audit_head SET seq = 7")),
        8,
    ),
    "cut everything": (lambda c: c.execute("DELETE FROM audit"), 1),
    "cut everything and the head": (
        lambda c: (c.execute("DELETE FROM audit"), c.execute("DELETE FROM audit_head")),
        1,
    ),
    "drop the head": (lambda c: c.execute("DELETE FROM audit_head"), ROWS + 1),
    "forge a new end": (forge, 7),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_each_attack_is_named_by_the_first_bad_row(conn: Connection, attack: str) -> None:
    act, first_bad = ATTACKS[attack]
    act(conn)
    assert audit.verify(conn, {1: KEYS.audit_mac})[1] == first_bad


def test_a_true_row_of_another_history_does_not_fit(conn: Connection, tmp_path: Path) -> None:
    """After a restore two logs went on from the same point under the same keys: their rows are not exchangeable."""
    (tmp_path / "other").mkdir()
    other = create(tmp_path / "other" / "shop.db", KEYS.db)
    with transaction(other):
        for number in range(ROWS):
            AuditTrail(other, KEYS, 1).append(number + 5_000, 1, "Hạnh", "counter", "find", "")
    stranger = other.execute("SELECT * FROM audit WHERE seq = 4").fetchone()
    other.close()
    conn.execute("INSERT OR REPLACE INTO audit VALUES (?,?,?,?,?,?,?,?,?,?)", tuple(stranger))
    assert audit.verify(conn, {1: KEYS.audit_mac}) == (ROWS, 4)


def test_an_older_log_with_its_own_head_is_not_noticed(conn: Connection) -> None:
    """Only a head that is kept elsewhere tells; the module says so, and so does this."""
    head = conn.execute("SELECT seq, mac FROM audit_head").fetchone()
    append(conn, 3)
    conn.execute("DELETE FROM audit WHERE seq > ?", (ROWS,))
    conn.execute("UPDATE audit_head SET seq = ?, mac = ?", tuple(head))
    assert audit.verify(conn, {1: KEYS.audit_mac}) == (ROWS, None)


def test_other_keys_verify_nothing(conn: Connection) -> None:
    assert audit.verify(conn, {1: OTHER_KEYS.audit_mac})[1] == 1


def test_a_row_and_its_change_come_and_go_together(tmp_path: Path) -> None:
    create(tmp_path / "shop.db", KEYS.db).close()
    conn = connect(tmp_path / "shop.db", KEYS.db)

    def change() -> None:
        with transaction(conn):
            AuditTrail(conn, KEYS, 1).append(1, 1, "Hạnh", "counter", "change_setting", "a")
            conn.execute("INSERT INTO setting VALUES ('a', NULL)")

    with pytest.raises(sql.IntegrityError):
        change()
    assert conn.execute("SELECT count(*) FROM audit").fetchone()[0] == 0
    assert conn.execute("SELECT count(*) FROM audit_head").fetchone()[0] == 0
    conn.close()


NASTY = [
    "=1+1",
    "+84",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "＝1",
    "a\nb",
    "a\r\nb",
    "a\u2028b",
    "a\x1b[31mb",
    "a\u202eb",
    "\x00",
]


@pytest.mark.parametrize("text", NASTY)
def test_text_in_the_log_is_one_harmless_line(conn: Connection, text: str) -> None:
    with transaction(conn):
        AuditTrail(conn, KEYS, 1).append(1, 1, text, "counter", "add", text, [text])
    assert audit.verify(conn, {1: KEYS.audit_mac}) == (ROWS + 1, None)
    row = conn.execute("SELECT actor, object, fields FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    for kept in row:
        assert kept.isprintable()
        assert len(kept.splitlines()) == 1
        assert kept.lstrip(" ")[0] not in "=+-@\t\r＝＋－＠"


@given(st.text(st.characters(codec=None)))
def test_any_text_becomes_harmless(text: str) -> None:
    kept = log_text(text)
    assert len(kept.splitlines()) <= 1
    assert not kept.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    kept.encode()  # a lone surrogate could not be


@given(st.text(st.characters(categories=["L", "N", "Zs"])))
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert log_text(text) == text


def test_names_keep_their_marks() -> None:
    assert one_line("Đặng Thị Hường") == "Đặng Thị Hường"
    assert cell("Đặng Thị Hường") == "Đặng Thị Hường"
    assert cell("=HYPERLINK(1)") == "'=HYPERLINK(1)"
