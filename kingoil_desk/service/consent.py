"""Refusals and grants: what is in force, what was said, and writing down a new word."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import (
    CELLS,
    Cell,
    Channel,
    Decision,
    How,
    Matrix,
    Purpose,
    check_stated_at,
    is_news,
    is_refusal,
)
from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.role import Act, Actor, may
from kingoil_desk.domain.text import clean_lines
from kingoil_desk.domain.wording import LANGUAGE
from kingoil_desk.service.customer_record import known
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import consents, customers, wordings
from kingoil_desk.store.connection import Row
from kingoil_desk.store.consents import NewConsent

MAX_NOTE = 2_000
SLIP_MINUTES = 10  # how long whoever wrote a word may take it back as a slip


@dataclass(frozen=True, slots=True)
class Said:
    """One change in the panel: a cell and what the customer decided."""

    channel: Channel
    purpose: Purpose
    decision: Decision


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """Ledger rows said in one breath (same transaction), shown as one line, newest first."""

    ids: tuple[int, ...]
    said: tuple[Said, ...]
    stated_at: int
    recorded_at: int
    how: How
    recorded_by: str
    note: str
    corrects: bool  # this line takes an earlier one back as a slip
    corrected: bool  # a later line took this one back
    can_take_back: bool  # own, within ten minutes; or a manager


@dataclass(frozen=True, slots=True)
class ConsentView:
    customer_id: int
    code: str
    name: str
    matrix: Matrix
    history: tuple[HistoryRow, ...]
    chain_intact: bool  # this customer's rows carry the macs they should
    wording: str  # the text in force that is read out before a yes; empty when there is none


class ConsentService:
    """Reads run on any lane, writes on the write lane; times are ms UTC."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_CONSENT)
    def view(self, customer_id: int) -> ConsentView:
        """What is in force and everything that was ever said. Raises `CUSTOMER_UNKNOWN`, as every call here."""
        ctx = self.ctx
        actor = ctx.session.present
        customer = known(ctx.conn, customer_id)
        rows, mac_keys = consents.of_customer(ctx.conn, customer_id), ctx.mac_keys
        wording = wordings.current(ctx.conn, LANGUAGE)
        return ConsentView(
            customer_id,
            customer["code"],
            customer["full_name"],
            consents.matrix(ctx.conn, customer_id),
            _history([row for row in rows if row["contact_hash"] is None], actor, ctx.clock()),
            all(consents.carries_mac(row, mac_keys, row["before"]) for row in rows),
            wording.body if wording is not None else "",
        )

    @needs(Act.RECORD_CONSENT)
    def record(
        self,
        customer_id: int,
        said: Sequence[Said],
        how: How,
        stated_at: int,
        note: str = "",
        wording: int | None = None,
    ) -> Change:
        """Appends one ledger row a cell, in force at once. A grant is bound to a wording's version, else the current.

        What is in force already gets no second row. Raises `NOTHING_CHANGED` when nothing is left; `DATE_IN_FUTURE`;
        `DATE_IMPOSSIBLE`; `WORDING_NEEDED`; `WORDING_UNKNOWN`; `GRANT_BY_IMPORT`; `REFUSED_SINCE` for a grant said
        on an earlier day than the refusal in force; `TEXT_TOO_LONG` and `CONTROL_CHARACTERS` for the note.
        """
        decided: dict[Cell, Decision] = {}
        for one in said:
            cell = one.channel, one.purpose
            if cell not in decided or is_refusal(one.decision):  # both in one breath: the refusal counts
                decided[cell] = one.decision
        return self._record("consent.record", customer_id, decided, how, stated_at, note, wording)

    @needs(Act.RECORD_CONSENT)
    def record_by_code(
        self, code: str, said: Sequence[Said], how: How, stated_at: int, wording: int | None = None
    ) -> Change:
        """`record` of the customer with that code; `CUSTOMER_UNKNOWN` when there is none."""
        customer_id = customers.by_code(self.ctx.conn, code)
        if customer_id is None:
            raise KnownError(Code.CUSTOMER_UNKNOWN)
        return self.record(customer_id, said, how, stated_at, wording=wording)

    @needs(Act.RECORD_CONSENT)
    def refuse_everything(self, customer_id: int, how: How, stated_at: int, note: str = "") -> Change:
        """Every channel and purpose refused, in one transaction; cells already refused get no second row.

        Raises what `record` raises.
        """
        everything = dict.fromkeys(CELLS, Decision.REFUSED)
        return self._record("consent.refuse_everything", customer_id, everything, how, stated_at, note)

    @needs(Act.RECORD_CONSENT)
    def take_back(self, customer_id: int, ids: Sequence[int]) -> Change:
        """Corrects a slip by correcting rows: own within ten minutes, a manager's at any time; removes none.

        All of them or none. Raises `NOTHING_CHANGED` for rows that are not this customer's, were taken back already
        or take back others themselves; `NOT_ALLOWED` for somebody else's rows and for older ones.
        """
        ctx = self.ctx
        with ctx.writing() as w:
            code = known(ctx.conn, customer_id)["code"]
            rows = {row["id"]: row for row in consents.of_customer(ctx.conn, customer_id)}
            void = _void(rows.values())
            slips = [rows[id_] for id_ in sorted(set(ids)) if id_ in rows]
            if not slips or len(slips) < len(set(ids)) or not all(_stands(row, void) for row in slips):
                raise KnownError(Code.NOTHING_CHANGED)
            if not all(_may_take_back(row, w.actor, w.now) for row in slips):
                raise KnownError(Code.NOT_ALLOWED, act=Act.TAKE_BACK_OTHERS_CONSENT)
            kept = [row for row in rows.values() if row["id"] not in void and _was_kept_from(row, slips)]
            consents.append_all(ctx.conn, ctx.keys, ctx.generation, [_correction(row, w) for row in (*slips, *kept)])
            consents.refresh_state(ctx.conn, customer_id)
            w.audit("consent.take_back", code, [f"{row['channel']}.{row['purpose']}" for row in slips])
        return Change(frozenset({customer_id}))

    def _record(
        self,
        action: str,
        customer_id: int,
        decided: Mapping[Cell, Decision],
        how: How,
        stated_at: int,
        note: str,
        wording: int | None = None,
    ) -> Change:
        check_text("note", note, MAX_NOTE, lines=True)
        note = clean_lines(note)
        ctx = self.ctx
        with ctx.writing() as w:
            check_stated_at(stated_at, w.now)
            code = known(ctx.conn, customer_id)["code"]
            in_force = consents.matrix(ctx.conn, customer_id).cells
            news = {cell: said for cell, said in decided.items() if is_news(said, in_force.get(cell))}
            if not news:
                raise KnownError(Code.NOTHING_CHANGED)
            granted = [cell for cell, said in news.items() if said is Decision.GRANTED]
            if granted and how is How.IMPORT:
                raise KnownError(Code.GRANT_BY_IMPORT)
            wording_id = self._wording(customer_id, granted, stated_at, wording) if granted else None
            rows = [
                NewConsent(
                    customer_id,
                    *cell,
                    said,
                    stated_at,
                    w.now,
                    how,
                    w.actor.staff_id,
                    wording_id if said is Decision.GRANTED else None,
                    note=note,
                )
                for cell, said in news.items()
            ]
            consents.append_all(ctx.conn, ctx.keys, ctx.generation, rows)
            consents.refresh_state(ctx.conn, customer_id)
            w.audit(action, code, [".".join(cell) for cell in news])
        return Change(frozenset({customer_id}))

    def _wording(self, customer_id: int, granted: Sequence[Cell], stated_at: int, version: int | None) -> int:
        """The wording a grant is said on; an old paper must not undo what the customer refused on a later day."""
        refused_at = consents.refused_at(self.ctx.conn, customer_id)
        for cell in granted:
            if cell in refused_at and shop_day(stated_at) < shop_day(refused_at[cell]):
                raise KnownError(Code.REFUSED_SINCE, at=refused_at[cell])
        if version is not None:
            wording = wordings.of_version(self.ctx.conn, LANGUAGE, version)
        else:
            wording = wordings.current(self.ctx.conn, LANGUAGE)
        if wording is None:
            raise KnownError(Code.WORDING_NEEDED if version is None else Code.WORDING_UNKNOWN)
        return wording.id


def record_import_refusals(
    ctx: Context, w: Writing, customer_id: int, cells: Iterable[Cell], stated_at: int, import_id: int, note: str = ""
) -> int:
    """Writes refusals that an import brought, in its open transaction: how many were new.

    An import only ever lowers permission: there is no way to bring a grant in here. The import's own audit row
    tells of them. `stated_at` in ms UTC; what a file dates later than now was said now. `note` quotes the file.
    """
    in_force = consents.matrix(ctx.conn, customer_id)
    rows = [
        NewConsent(
            customer_id,
            *cell,
            Decision.REFUSED,
            min(stated_at, w.now),
            w.now,
            How.IMPORT,
            w.actor.staff_id,
            note=note,
            import_id=import_id,
        )
        for cell in dict.fromkeys(cells)
        if not in_force.refused(*cell)
    ]
    if rows:
        consents.append_all(ctx.conn, ctx.keys, ctx.generation, rows)
        consents.refresh_state(ctx.conn, customer_id)
    return len(rows)


def _correction(slip: Row, w: Writing) -> NewConsent:
    cell = Channel(slip["channel"]), Purpose(slip["purpose"])
    how = How(slip["how"])
    return NewConsent(
        slip["customer_id"], *cell, Decision.WITHDRAWN, w.now, w.now, how, w.actor.staff_id,
        corrects_id=slip["id"], contact_hash=slip["contact_hash"],
    )  # fmt: skip


def _was_kept_from(row: Row, slips: Sequence[Row]) -> bool:
    """Whether the desk wrote that row from one of these when a number left its customer (`store/departed.py`)."""
    word = ("channel", "purpose", "decision", "stated_at", "how")
    same = (all(row[name] == slip[name] for name in word) for slip in slips)
    return row["contact_hash"] is not None and row["corrects_id"] is None and any(same)


def _void(rows: Iterable[Row]) -> set[int]:
    return {row["corrects_id"] for row in rows if row["corrects_id"] is not None}


def _stands(row: Row, void: set[int]) -> bool:
    return row["corrects_id"] is None and row["id"] not in void


def _may_take_back(row: Row, actor: Actor, now: int) -> bool:
    own = row["recorded_by"] == actor.staff_id and 0 <= now - row["recorded_at"] <= SLIP_MINUTES * 60_000
    return own or may(actor, Act.TAKE_BACK_OTHERS_CONSENT)


def _history(rows: Sequence[Row], actor: Actor, now: int) -> tuple[HistoryRow, ...]:
    """Rows of one breath together, save that those taken back stand apart from those that were not."""
    void = _void(rows)
    breaths: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        breath = (row["recorded_at"], row["recorded_by"], row["how"], row["stated_at"], row["note"])
        breaths.setdefault((*breath, row["corrects_id"] is None, row["id"] in void), []).append(row)
    newest_first = sorted(breaths.values(), key=lambda breath: breath[-1]["id"], reverse=True)
    return tuple(_history_row(breath, void, actor, now) for breath in newest_first)


def _history_row(breath: Sequence[Row], void: set[int], actor: Actor, now: int) -> HistoryRow:
    first = breath[0]
    return HistoryRow(
        tuple(row["id"] for row in breath),
        tuple(Said(Channel(r["channel"]), Purpose(r["purpose"]), Decision(r["decision"])) for r in breath),
        first["stated_at"],
        first["recorded_at"],
        How(first["how"]),
        first["staff"],
        first["note"],
        first["corrects_id"] is not None,
        first["id"] in void,
        _stands(first, void) and _may_take_back(first, actor, now),
    )
