"""The consent ledger in the file: append-only, chained, and its kept state always what a replay gives."""

from typing import Any

import pytest
import sqlcipher3.dbapi2 as sql
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.consent import CELLS, Cell, Channel, Decision, How, Purpose, Word, refusal_bits, state
from kingoil_desk.domain.customer import CustomerDraft
from kingoil_desk.domain.kept_customer import prepare
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import consents, customers, search, wordings
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.consents import NewConsent
from kingoil_desk.store.keys import Keys

NOW = 1_795_000_000_000


def new_customer(desk: Desk) -> int:
    conn = desk.ctx.conn
    with transaction(conn):
        customer_id, _ = customers.insert(conn, prepare(CustomerDraft("Nguyễn Văn An")), NOW, 1)
        search.reindex(conn, customer_id, NOW)
    return customer_id


def row(of: int, decision: Decision = Decision.REFUSED, cell: Cell = CELLS[0], **more: Any) -> NewConsent:
    return NewConsent(of, *cell, decision, NOW, NOW, How.COUNTER, 1, wording_id=1, **more)


def write(desk: Desk, *new: NewConsent) -> range:
    conn = desk.ctx.conn
    with transaction(conn):
        ids = consents.append_all(conn, desk.ctx.keys, 1, new)
        for of in {one.customer_id for one in new if one.customer_id is not None}:
            consents.refresh_state(conn, of)
    return ids


def first_bad(desk: Desk) -> int | None:
    return consents.verify_chain(desk.ctx.conn, {1: desk.ctx.keys.audit_mac})[1]


def by_hand(desk: Desk, tamper: str) -> None:
    """Changes the file as somebody would who has its key but not the audit key: no triggers, no authorizer."""
    conn = desk.ctx.conn
    conn.set_authorizer(None)
    for trigger in ("consent_no_update", "consent_no_delete"):
        conn.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.executescript(tamper)


def test_a_new_shop_has_an_empty_ledger_that_holds(desk: Desk) -> None:
    assert consents.verify_chain(desk.ctx.conn, {1: desk.ctx.keys.audit_mac}) == (0, None)


def test_rows_follow_each_other_in_one_chain_over_all_customers(desk: Desk) -> None:
    an, binh = new_customer(desk), new_customer(desk)
    assert write(desk, row(an), row(binh)) == range(1, 3)
    assert write(desk, row(binh, cell=CELLS[1])) == range(3, 4)
    assert consents.append(desk.ctx.conn, desk.ctx.keys, 1, row(an, cell=CELLS[2])) == 4
    assert consents.verify_chain(desk.ctx.conn, {1: desk.ctx.keys.audit_mac}) == (4, None)
    macs = [bytes(mac) for (mac,) in desk.ctx.conn.execute("SELECT mac FROM consent")]
    assert {mac[:2] for mac in macs} == {b"\x00\x01"}
    assert {len(mac) for mac in macs} == {34}


def test_every_column_is_written_as_given(desk: Desk) -> None:
    an = new_customer(desk)
    full = row(
        an, Decision.GRANTED, (Channel.EMAIL, Purpose.OCCASION), note="mẹ nói", contact_hash=b"\x00\xff",
        expires_at=NOW + 5, representative="Trần Thị B", relation="mẹ", evidence_id=7,
    )  # fmt: skip
    write(desk, full)
    (kept,) = consents.of_customer(desk.ctx.conn, an)
    assert {name: kept[name] for name in NewConsent._fields} == {
        name: getattr(full, name) for name in NewConsent._fields
    }
    assert (kept["staff"], kept["before"]) == ("Bảo", None)
    assert first_bad(desk) is None


@pytest.mark.parametrize(
    ("tamper", "bad"),
    [
        ("UPDATE consent SET decision = 'granted' WHERE id = 3", 3),
        ("UPDATE consent SET customer_id = 2 WHERE id = 3", 3),
        ("UPDATE consent SET customer_id = NULL WHERE id = 3", 3),
        ("UPDATE consent SET stated_at = stated_at - 1 WHERE id = 3", 3),
        ("UPDATE consent SET recorded_by = 2 WHERE id = 3", 3),
        ("UPDATE consent SET note = 'x' WHERE id = 3", 3),
        ("UPDATE consent SET corrects_id = 1 WHERE id = 3", 3),
        ("UPDATE consent SET wording_id = NULL WHERE id = 3", 3),
        ("UPDATE consent SET relation = 'None' WHERE id = 3", 3),
        ("UPDATE consent SET representative = '' WHERE id = 3", 3),
        ("UPDATE consent SET uid = zeroblob(16) WHERE id = 3", 3),
        ("UPDATE consent SET mac = zeroblob(34) WHERE id = 3", 3),
        ("UPDATE consent SET mac = CAST(x'0002' || substr(mac, 3) AS BLOB) WHERE id = 3", 3),
        ("DELETE FROM consent WHERE id = 3", 3),
        ("DELETE FROM consent WHERE id = 1", 1),
        ("DELETE FROM consent WHERE id >= 4", 4),
        ("DELETE FROM consent", 1),
        ("DELETE FROM consent; DELETE FROM consent_head", 1),
        ("UPDATE consent_head SET seq = 4", 6),
        ("UPDATE consent SET id = 9 WHERE id = 5", 5),
        (
            "UPDATE consent SET id = 99 WHERE id = 2; UPDATE consent SET id = 2 WHERE id = 3;"
            "UPDATE consent SET id = 3 WHERE id = 99",
            2,
        ),
    ],
)
def test_tampering_is_named_by_its_first_row(desk: Desk, tamper: str, bad: int) -> None:
    an = new_customer(desk)
    new_customer(desk)
    write(desk, *(row(an, cell=cell) for cell in CELLS[:5]))
    by_hand(desk, tamper)
    assert first_bad(desk) == bad


def test_a_row_put_in_without_the_key_is_named(desk: Desk) -> None:
    an = new_customer(desk)
    write(desk, row(an))
    consents.append(desk.ctx.conn, Keys.derive(bytes(32), "shop"), 1, row(an, Decision.GRANTED))
    assert first_bad(desk) == 2


def test_a_true_row_of_another_history_is_named_by_the_row_after_it(desk: Desk) -> None:
    an, conn = new_customer(desk), desk.ctx.conn
    write(desk, row(an))
    conn.execute("BEGIN IMMEDIATE")
    consents.append(conn, desk.ctx.keys, 1, row(an, Decision.GRANTED))
    other = tuple(conn.execute("SELECT * FROM consent WHERE id = 2").fetchone())
    conn.execute("ROLLBACK")
    write(desk, row(an, cell=CELLS[1]), row(an, cell=CELLS[2]))
    by_hand(desk, "DELETE FROM consent WHERE id = 2")
    conn.execute(f"INSERT INTO consent VALUES ({','.join('?' * len(other))})", other)
    assert first_bad(desk) == 3


def test_rows_of_a_generation_whose_key_is_not_there_are_not_taken_for_good(desk: Desk) -> None:
    write(desk, row(new_customer(desk)))
    assert consents.verify_chain(desk.ctx.conn, {2: desk.ctx.keys.audit_mac})[1] == 1


def test_a_chain_may_cross_generations(desk: Desk) -> None:
    an, later = new_customer(desk), Keys.derive(bytes(32), "shop")
    write(desk, row(an))
    consents.append(desk.ctx.conn, later, 2, row(an, Decision.GRANTED))
    assert consents.verify_chain(desk.ctx.conn, {1: desk.ctx.keys.audit_mac, 2: later.audit_mac}) == (2, None)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE consent SET note = ''",
        "DELETE FROM consent",
        "INSERT OR REPLACE INTO consent SELECT * FROM consent WHERE id = 1",
    ],
)
def test_the_file_refuses_to_change_the_ledger(desk: Desk, statement: str) -> None:
    write(desk, row(new_customer(desk)))
    for authorizer_off in (False, True):
        if authorizer_off:
            desk.ctx.conn.set_authorizer(None)
        with pytest.raises(sql.DatabaseError, match=r"append-only|not authorized|prohibited"):
            desk.ctx.conn.execute(statement)
    assert first_bad(desk) is None


def test_a_grant_without_a_wording_is_refused_by_the_file(desk: Desk) -> None:
    an = new_customer(desk)
    with pytest.raises(sql.IntegrityError):
        write(desk, NewConsent(an, *CELLS[0], Decision.GRANTED, NOW, NOW, How.COUNTER, 1))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(CELLS), st.sampled_from(Decision), st.none() | st.integers(1, 12)),
        min_size=1,
        max_size=12,
    )
)
def test_the_kept_state_and_the_list_equal_a_replay(desk: Desk, words: list[tuple[Cell, Decision, int | None]]) -> None:
    """Words and corrections of earlier words, one transaction each, for a new customer of the same ledger."""
    conn, an = desk.ctx.conn, new_customer(desk)
    said: list[Word] = []
    for cell, decision, back in words:
        corrected = said[-back] if back is not None and back <= len(said) else None
        if corrected is not None:
            cell = corrected.channel, corrected.purpose
        (id_,) = write(desk, row(an, decision, cell, corrects_id=corrected and corrected.id))
        said.append(Word(id_, *cell, decision, corrected and corrected.id))
        kept = {
            (Channel(c), Purpose(p)): (Decision(d), i)
            for c, p, d, i in conn.execute(
                "SELECT channel, purpose, decision, consent_id FROM consent_state WHERE customer_id = ?", (an,)
            )
        }
        assert kept == {cell: (word.decision, word.id) for cell, word in state(said).items()}
        shown = conn.execute("SELECT refusals FROM search_doc WHERE customer_id = ?", (an,)).fetchone()[0]
        assert shown == refusal_bits(consents.matrix(conn, an, NOW))
    assert list(consents.verify_states(conn)) == []


@pytest.mark.parametrize(
    "tamper",
    [
        "UPDATE consent_state SET decision = 'granted' WHERE customer_id = 2",
        "UPDATE consent_state SET consent_id = 1 WHERE customer_id = 2",
        "DELETE FROM consent_state WHERE customer_id = 2",
        "INSERT INTO consent_state VALUES (3, 'call', 'marketing', 'granted', 1)",
        "UPDATE search_doc SET refusals = 0 WHERE customer_id = 2",
        "UPDATE search_doc SET refusals = 1 WHERE customer_id = 3",
    ],
)
def test_a_kept_state_that_no_word_explains_is_named(desk: Desk, tamper: str) -> None:
    an, binh, chi = (new_customer(desk) for _ in range(3))
    write(desk, row(an), row(binh), row(binh, cell=CELLS[1]))
    assert list(consents.verify_states(desk.ctx.conn)) == []
    desk.ctx.conn.execute(tamper)
    assert list(consents.verify_states(desk.ctx.conn)) == [chi if "3" in tamper else binh]


def test_a_new_shop_has_the_starter_wording_in_both_languages(desk: Desk) -> None:
    for language in ("vi", "en"):
        wording = wordings.current(desk.ctx.conn, language)
        assert wording is not None
        assert wording.version == 1
    assert wordings.current(desk.ctx.conn, "fr") is None


def test_a_new_shop_has_its_own_contact_hash_key(desk: Desk) -> None:
    ((name, value),) = desk.ctx.conn.execute("SELECT name, value FROM secret").fetchall()
    assert (name, len(value)) == ("contact-hash", 32)
    assert len(set(value)) > 8
