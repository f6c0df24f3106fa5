"""The long check of a file: its pages, both chains, and everything kept twice against its source."""

import contextlib
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from kingoil_desk.domain.consent import Channel, Decision, Matrix, Purpose, Word, refusal_bits, state
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.store import audit, consents
from kingoil_desk.store.connection import Connection, connect
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
    for (finding,) in conn.execute(f"PRAGMA integrity_check({NAMED})").fetchall():
        if finding != "ok":
            yield Problem("page_structure", str(finding))
    with contextlib.closing(connect(conn.file, keys.db, read_only=True)) as fresh:  # no page from a cache
        for (finding,) in fresh.execute("PRAGMA cipher_integrity_check").fetchmany(NAMED):
            yield Problem("page_forged", str(finding))


def chains(conn: Connection, keys: Keys, generation: int) -> Iterator[Problem]:
    """The audit log and the consent ledger, row by row."""
    _, bad_seq = audit.verify(conn, keys)
    if bad_seq is not None:
        yield Problem("audit_chain", str(bad_seq))
    bad_id = consents.verify_chain(conn, {generation: keys})
    if bad_id is not None:
        yield Problem("consent_chain", str(bad_id))


def consent_states(conn: Connection) -> Iterator[Problem]:
    """The kept state and the search bits of each customer, against a replay of the ledger."""
    said = conn.execute(
        "SELECT customer_id, id, channel, purpose, decision, corrects_id FROM consent "
        "WHERE customer_id IS NOT NULL ORDER BY customer_id, id"
    )
    replayed: dict[int, dict[tuple[str, str], tuple[str, int]]] = {}
    for customer_id, rows in groupby(said, key=lambda row: row["customer_id"]):
        words = (Word(row[1], Channel(row[2]), Purpose(row[3]), Decision(row[4]), row[5]) for row in rows)
        replayed[customer_id] = {cell: (word.decision, word.id) for cell, word in state(words).items()}
    kept: dict[int, dict[tuple[str, str], tuple[str, int]]] = {}
    for row in conn.execute("SELECT customer_id, channel, purpose, decision, consent_id FROM consent_state"):
        kept.setdefault(row[0], {})[row[1], row[2]] = (row[3], row[4])
    for customer_id in replayed.keys() | kept.keys():
        if replayed.get(customer_id, {}) != kept.get(customer_id, {}):
            yield Problem("consent_state", _code_of(conn, customer_id))
    bits = {
        customer_id: refusal_bits(Matrix({(Channel(c), Purpose(p)): Decision(d) for (c, p), (d, _) in cells.items()}))
        for customer_id, cells in replayed.items()
    }
    for row in conn.execute("SELECT customer_id, refusals, code FROM search_doc"):
        if row["refusals"] != bits.get(row["customer_id"], 0):
            yield Problem("search_refusals", row["code"])


def _code_of(conn: Connection, customer_id: int) -> str:
    row = conn.execute("SELECT code FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return str(row["code"]) if row else str(customer_id)


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


def everything(conn: Connection, keys: Keys, generation: int) -> list[Problem]:
    """All of it; reads the file several times over, so on the long lane. An empty list: all is well."""
    found = list(pages(conn, keys))
    if any(problem.code.startswith("page_") for problem in found):
        return found  # what stands on broken pages proves nothing
    for check in (
        chains(conn, keys, generation),
        consent_states(conn),
        search_rows(conn),
        order_totals(conn),
    ):
        found += check
    return found
