"""The long check of a file: its pages, both chains, everything kept twice against its source, and acts by the log."""

import contextlib
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store import (
    audit,
    consents,
    evidences,
    logged_acts,
    order_payments,
    order_returns,
    policies,
    seal_check,
    seals,
    wordings,
)
from kingoil_desk.store.audit_keys import mac_keys
from kingoil_desk.store.connection import Connection, bare, connect, snapshot
from kingoil_desk.store.faults import told
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.orders import bad_totals

NAMED = 100  # places named for each kind of problem: enough to see what happened


class Problem(NamedTuple):
    """What is wrong and where: a page, a row number, a customer code, an order number; no personal data."""

    code: str
    where: str


def pages(conn: Connection, keys: Keys) -> Iterator[Problem]:
    """Structure and authenticity of every page. `FILE_BUSY` when the log cannot be brought in first.

    Neither check is enough alone: the one misses damaged free pages, the other cut files; and pages that still
    wait in the log make the second one cry wolf.
    """
    if conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise KnownError(Code.FILE_BUSY)
    with contextlib.closing(bare(conn.file, keys.db)) as fresh:  # no page from a cache
        for (finding,) in fresh.execute("PRAGMA cipher_integrity_check").fetchmany(NAMED):
            yield Problem("page_forged", str(finding))
    try:
        with contextlib.closing(connect(conn.file, keys.db, read_only=True)) as fresh, told(conn.file):
            findings = fresh.execute(f"PRAGMA integrity_check({NAMED})").fetchall()
    except KnownError as error:
        if error.code is not Code.FILE_DAMAGED:
            raise
        yield Problem("page_structure", "unreadable")
    else:
        yield from (Problem("page_structure", str(row[0])) for row in findings if row[0] != "ok")


def chains(conn: Connection, keys: Keys, generation: int) -> Iterator[Problem]:
    """The audit log and the consent ledger, row by row."""
    signed_with = mac_keys(conn, keys, generation)
    _, bad_seq = audit.verify(conn, signed_with)
    if bad_seq is not None:
        yield Problem("audit_chain", str(bad_seq))
    _, bad_id = consents.verify_chain(conn, signed_with)
    if bad_id is not None:
        yield Problem("consent_chain", str(bad_id))


def evidence(conn: Connection, keys: Keys, generation: int) -> Iterator[Problem]:
    """Pieces of evidence that are not as they were attached, or gone while a word still names them."""
    bad = evidences.verify(conn, mac_keys(conn, keys, generation))
    yield from (Problem("evidence_changed", str(id_)) for id_ in islice(bad, NAMED))


def consent_states(conn: Connection) -> Iterator[Problem]:
    """Customers whose kept state or search bits are not what a replay of the ledger gives."""
    for customer_id in islice(consents.verify_states(conn), NAMED):
        row = conn.execute("SELECT code FROM customer WHERE id = ?", (customer_id,)).fetchone()
        yield Problem("consent_state", row["code"] if row else str(customer_id))


def documents(conn: Connection) -> Iterator[Problem]:
    """Wordings and policy texts against their hashes and against what the log says was added."""
    with snapshot(conn):
        yield from (Problem("wording_changed", version) for version in islice(wordings.verify(conn), NAMED))
        yield from (Problem("policy_changed", version) for version in islice(policies.verify(conn), NAMED))


def acts(conn: Connection) -> Iterator[Problem]:
    """Contacts, overrides, lists, rules of contact and the Do-Not-Call register against what the log says of them."""
    with snapshot(conn):
        yield from (Problem("contact_log", where) for where in islice(logged_acts.contacts(conn), NAMED))
        yield from (Problem("contact_override", where) for where in islice(logged_acts.overrides(conn), NAMED))
        yield from (Problem("contact_list", code) for code in islice(logged_acts.lists(conn), NAMED))
        yield from (Problem("contact_rule", day) for day in islice(logged_acts.rules(conn), NAMED))
        yield from (Problem("do_not_call", day) for day in islice(logged_acts.registers(conn), NAMED))


def search_rows(conn: Connection) -> Iterator[Problem]:
    """Every customer has one search row, and every search row its entry in the index."""
    missing = conn.execute(
        "SELECT code FROM customer WHERE id NOT IN (SELECT customer_id FROM search_doc) LIMIT ?", (NAMED,)
    )
    yield from (Problem("search_missing", row["code"]) for row in missing.fetchall())
    unindexed = conn.execute(
        "SELECT code FROM search_doc WHERE rank NOT IN (SELECT id FROM search_docsize) LIMIT ?", (NAMED,)
    )
    yield from (Problem("search_not_indexed", row["code"]) for row in unindexed.fetchall())
    stray = conn.execute(
        "SELECT id FROM search_docsize WHERE id NOT IN (SELECT rank FROM search_doc) LIMIT ?", (NAMED,)
    )
    yield from (Problem("search_stray", str(row["id"])) for row in stray.fetchall())


def order_totals(conn: Connection) -> Iterator[Problem]:
    """Orders whose total is not what their lines, discounts and fee make."""
    yield from (Problem("order_total", number) for number in bad_totals(conn)[:NAMED])


def order_money(conn: Connection) -> Iterator[Problem]:
    """Orders whose payments or returns are out of sense."""
    yield from (Problem("order_payment", number) for number in order_payments.bad_sums(conn)[:NAMED])
    yield from (Problem("order_return", number) for number in order_returns.bad_returns(conn)[:NAMED])


def sealed(conn: Connection) -> Iterator[Problem]:
    """Orders, their facts and money, returns, parcels, manifests, rates and carriers against their seals in the log."""

    def bad(subject: seals.Subject) -> Iterator[str]:
        return islice(seal_check.appended(conn, subject, whole), NAMED)

    with snapshot(conn):
        whole = seal_check.is_whole(conn)
        yield from (Problem("order_changed", where) for where in bad(seals.ORDER))
        yield from (Problem("order_event_changed", where) for where in bad(seals.ORDER_EVENT))
        yield from (Problem("payment_changed", where) for where in bad(seals.PAYMENT))
        yield from (Problem("return_changed", where) for where in bad(seals.RETURN))
        yield from (Problem("parcel_changed", where) for where in bad(seals.PARCEL))
        yield from (Problem("parcel_event_changed", where) for where in bad(seals.PARCEL_EVENT))
        yield from (Problem("manifest_changed", where) for where in bad(seals.MANIFEST))
        yield from (Problem("vat_rate_changed", where) for where in bad(seals.VAT_RATE))
        yield from (Problem("carrier_changed", where) for where in islice(seal_check.carriers(conn, whole), NAMED))
        yield from (Problem("import_changed", where) for where in islice(seal_check.imports(conn, whole), NAMED))


def everything(conn: Connection, keys: Keys, generation: int) -> list[Problem]:
    """All of it; reads the file several times over, so on the long lane. An empty list: all is well."""
    found = list(pages(conn, keys))
    if any(problem.code.startswith("page_") for problem in found):
        return found  # what stands on broken pages proves nothing
    for check in (
        chains(conn, keys, generation),
        evidence(conn, keys, generation),
        consent_states(conn),
        documents(conn),
        acts(conn),
        search_rows(conn),
        order_totals(conn),
        order_money(conn),
        sealed(conn),
    ):
        found += check
    return found
