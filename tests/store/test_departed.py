"""Refusals kept under a number's hash: what is written, how often, and that no run of words parts ledger and state."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose, Word, is_refusal, state
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.domain.kept_customer import KeptEmail, KeptPhone, prepare
from kingoil_desk.service.desk import Desk
from kingoil_desk.store import consents, contact_hashes, customers, departed, point_refusals, search
from kingoil_desk.store.connection import transaction
from kingoil_desk.store.consents import NewConsent
from kingoil_desk.store.contact_facts import ContactPoint

NOW = 1_795_000_000_000
PHONE, EMAIL = ContactPoint(KeptPhone, "+84912345678"), ContactPoint(KeptEmail, "an@example.com")
CALL = Channel.CALL
GRANTED, REFUSED, WITHDRAWN = Decision


def somebody(desk: Desk) -> int:
    draft = CustomerDraft("Nguyễn Văn An", phones=(PhoneEntry("0912345678"),), emails=(EmailEntry("an@example.com"),))
    conn = desk.ctx.conn
    with transaction(conn):
        customer_id, _ = customers.insert(conn, prepare(draft), NOW, 1)
        search.reindex(conn, customer_id, NOW)
    return customer_id


def said(of: int, decision: Decision, cell: tuple[Channel, Purpose], **more: Any) -> NewConsent:
    return NewConsent(of, *cell, decision, NOW - 5, NOW, How.LETTER, 1, 1, **more)


def write(desk: Desk, *rows: NewConsent) -> None:
    conn = desk.ctx.conn
    with transaction(conn):
        consents.append_all(conn, desk.ctx.keys, 1, rows)
        for of in {row.customer_id for row in rows if row.customer_id is not None}:
            consents.refresh_state(conn, of)


def keep(desk: Desk, of: int, *leaving: ContactPoint) -> int:
    with transaction(desk.ctx.conn) as conn:
        return departed.keep_refusals(conn, desk.ctx.keys, 1, of, leaving, NOW, 2)


def erase(desk: Desk, of: int) -> int:
    with transaction(desk.ctx.conn) as conn:
        return departed.keep_refusals_of_erased(conn, desk.ctx.keys, 1, of, NOW, 2)


def under(desk: Desk, point: ContactPoint, of: int | None) -> set[tuple[str, str]]:
    conn = desk.ctx.conn
    contact_hash = contact_hashes.hashed(contact_hashes.key_of(conn), point.kind, point.value)
    rows = conn.execute(
        "SELECT channel, purpose FROM consent WHERE contact_hash = ? AND customer_id IS ?", (contact_hash, of)
    )
    return {(row["channel"], row["purpose"]) for row in rows}


def test_only_refusals_of_channels_that_the_point_serves_are_kept_and_once(desk: Desk) -> None:
    an = somebody(desk)
    write(desk, said(an, REFUSED, (CALL, Purpose.SERVICE)), said(an, WITHDRAWN, (Channel.EMAIL, Purpose.OCCASION)))
    write(desk, said(an, GRANTED, (Channel.MESSAGE, Purpose.OCCASION)))
    assert keep(desk, an, PHONE, EMAIL) == 2
    assert keep(desk, an, PHONE, EMAIL) == 0
    assert under(desk, PHONE, an) == {("call", "service")}
    assert under(desk, EMAIL, an) == {("email", "occasion")}


def test_of_somebody_erased_the_rows_name_nobody(desk: Desk) -> None:
    an = somebody(desk)
    write(desk, said(an, REFUSED, (CALL, Purpose.SERVICE), note="mẹ nói", representative="Trần Thị B", evidence_id=7))
    assert erase(desk, an) == 1
    assert erase(desk, an) == 0
    row = desk.ctx.conn.execute("SELECT * FROM consent WHERE contact_hash IS NOT NULL").fetchone()
    kept = {name: row[name] for name in NewConsent._fields if row[name] not in (None, "")}
    kept.pop("contact_hash")
    assert kept == {
        "channel": "call", "purpose": "service", "decision": "refused", "stated_at": NOW - 5, "recorded_at": NOW,
        "how": "letter", "recorded_by": 2,
    }  # fmt: skip


def test_a_word_about_one_number_alone_is_kept_of_that_number_alone(desk: Desk) -> None:
    an = somebody(desk)
    conn = desk.ctx.conn
    contact_hash = contact_hashes.hashed(contact_hashes.key_of(conn), *PHONE)
    write(desk, said(an, REFUSED, (CALL, Purpose.SERVICE), contact_hash=contact_hash))
    assert erase(desk, an) == 1
    assert (under(desk, PHONE, None), under(desk, EMAIL, None)) == ({("call", "service")}, set())


@pytest.mark.parametrize("later", [False, True])
def test_a_slip_keeps_nothing_and_a_yes_afterwards_neither(desk: Desk, later: bool) -> None:
    an = somebody(desk)
    cell = CALL, Purpose.OCCASION
    write(desk, said(an, REFUSED, cell))
    write(desk, said(an, GRANTED, cell) if later else said(an, WITHDRAWN, cell, corrects_id=1))
    assert keep(desk, an, PHONE) == erase(desk, an) == 0


steps = st.lists(
    st.tuples(
        st.sampled_from(["say", "import", "take back", "keep", "erase"]),
        st.integers(0, 1),
        st.sampled_from(CELLS),
        st.sampled_from(Decision),
        st.integers(0, 5),
    ),
    max_size=15,
)


@given(steps)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_replay_gives_the_state_that_is_kept(desk: Desk, happened: list[tuple[Any, ...]]) -> None:
    people = [somebody(desk), somebody(desk)]
    conn = desk.ctx.conn
    for what, who, cell, decision, back in happened:
        of = people[who]
        if what == "say":
            write(desk, said(of, decision, cell))
        elif what == "import":
            write(desk, said(of, REFUSED, cell)._replace(how=How.IMPORT))
        elif what == "take back":
            rows = [row["id"] for row in consents.of_customer(conn, of)][-back - 1 : -back or None]
            write(desk, *(said(of, WITHDRAWN, cell, corrects_id=id_) for id_ in rows))
        else:
            before = point_refusals.is_refused(conn, PHONE)
            erase(desk, of) if what == "erase" else keep(desk, of, PHONE, EMAIL)
            assert point_refusals.is_refused(conn, PHONE) >= before
    for of in people:
        ledger = conn.execute(
            "SELECT id, channel, purpose, decision, corrects_id FROM consent"
            " WHERE customer_id = ? AND contact_hash IS NULL", (of,),
        )  # fmt: skip
        replay = state(Word(i, Channel(c), Purpose(p), Decision(d), k) for i, c, p, d, k in ledger)
        matrix = consents.matrix(conn, of, desk.ctx.clock())
        assert {cell: word.decision for cell, word in replay.items()} == matrix.cells
        refused = any(is_refusal(said) for (channel, _), said in matrix.cells.items() if channel is not Channel.EMAIL)
        assert not refused or point_refusals.is_refused(conn, PHONE)
    assert list(consents.verify_states(conn)) == []
    assert consents.verify_chain(conn, {1: desk.ctx.keys.audit_mac})[1] is None
