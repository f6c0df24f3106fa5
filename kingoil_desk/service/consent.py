"""Refusals and grants: what is in force, what was said, and writing down a new word."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kingoil_desk.domain import evidence as pieces
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import (
    CELLS,
    Cell,
    Channel,
    Decision,
    How,
    Matrix,
    Purpose,
    Word,
    check_stated_at,
    in_force_at,
    is_news,
    is_refusal,
    lapsed_at,
)
from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import NewEvidence
from kingoil_desk.domain.grant import NO_TERMS, Terms, check_expiry, checked_representative, is_child
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.text import clean_lines
from kingoil_desk.domain.wording import LANGUAGE
from kingoil_desk.service.consent_history import Basis, history, may_take_back, stands, voided
from kingoil_desk.service.consent_history import HistoryRow as HistoryRow
from kingoil_desk.service.consent_history import Said as Said
from kingoil_desk.service.customer_record import known
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import consents, customers, departed, evidences, policies, wordings
from kingoil_desk.store.connection import Row
from kingoil_desk.store.consents import NewConsent

MAX_NOTE = 2_000


@dataclass(frozen=True, slots=True)
class ConsentView:
    """A customer's panel at the moment it was read."""

    customer_id: int
    code: str
    name: str
    matrix: Matrix
    history: tuple[HistoryRow, ...]
    chain_intact: bool  # this customer's rows carry the macs they should
    wording: str  # the text in force that is read out before a yes; empty when there is none
    ends: Mapping[Cell, int] = field(default_factory=dict)  # grants in force until that moment (ms UTC)
    lapsed: Mapping[Cell, int] = field(default_factory=dict)  # the last word was a grant, over since then (ms UTC)
    child: bool = False  # known to be under 16: a yes needs somebody who speaks for the child


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
        rows, mac_keys, now = consents.of_customer(ctx.conn, customer_id), ctx.mac_keys, ctx.clock()
        own = [row for row in rows if row["contact_hash"] is None]
        words = [consents.word_of(row) for row in own]
        in_force = in_force_at(words, now)
        kept = evidences.of_ids(ctx.conn, {row["evidence_id"] for row in own if row["evidence_id"] is not None})
        wording = wordings.current(ctx.conn, LANGUAGE)
        return ConsentView(
            customer_id,
            customer["code"],
            customer["full_name"],
            Matrix({cell: word.decision for cell, word in in_force.items()}),
            history(own, kept, actor, now),
            all(consents.carries_mac(row, mac_keys, row["before"]) for row in rows),
            wording.body if wording is not None else "",
            {cell: word.expires_at for cell, word in in_force.items() if word.expires_at is not None},
            lapsed_at(words, now),
            is_child(customers.birth_of(customer), now),
        )

    @needs(Act.SEE_CONSENT)
    def basis(self, customer_id: int, ids: Sequence[int]) -> Basis:
        """The wording and the policy that a line of the customer's history (its `ids`) was said on."""
        conn = self.ctx.conn
        known(conn, customer_id)
        rows = [row for row in consents.of_customer(conn, customer_id) if row["id"] in set(ids)]
        wording_id = next((row["wording_id"] for row in rows if row["wording_id"] is not None), None)
        policy_id = next((row["policy_id"] for row in rows if row["policy_id"] is not None), None)
        wording = wordings.of_id(conn, wording_id) if wording_id is not None else None
        return Basis(
            wording.version if wording else None,
            wording.language if wording else "",
            wording.body if wording else "",
            policies.version_of(conn, policy_id) or None,
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
        terms: Terms = NO_TERMS,
        evidence: NewEvidence | None = None,
    ) -> Change:
        """Appends one ledger row a cell, in force at once. A grant is bound to a wording's version, else the current.

        What is in force already gets no second row; a grant with another day does, and any word that comes with
        `evidence`, which is kept with it in the same transaction. Raises `NOTHING_CHANGED` when nothing is left;
        `DATE_IN_FUTURE`; `DATE_IMPOSSIBLE`; `WORDING_NEEDED`; `WORDING_UNKNOWN`; `GRANT_BY_IMPORT`; `REFUSED_SINCE`
        for a grant said on an earlier day than the refusal in force; `EXPIRY_PAST` and `EXPIRY_TOO_FAR`;
        `REPRESENTATIVE_NEEDED` for a grant of somebody under 16; what `domain.evidence.check` raises; `TEXT_TOO_LONG`
        and `CONTROL_CHARACTERS` for the note and names.
        """
        decided: dict[Cell, Decision] = {}
        for one in said:
            cell = one.channel, one.purpose
            if cell not in decided or is_refusal(one.decision):  # both in one breath: the refusal counts
                decided[cell] = one.decision
        what = _What("consent.record", decided, how, stated_at, note, wording, terms, evidence)
        return self._record(customer_id, what)

    @needs(Act.RECORD_CONSENT)
    def record_by_code(
        self,
        code: str,
        said: Sequence[Said],
        how: How,
        stated_at: int,
        wording: int | None = None,
        terms: Terms = NO_TERMS,
    ) -> Change:
        """`record` of the customer with that code; `CUSTOMER_UNKNOWN` when there is none."""
        customer_id = customers.by_code(self.ctx.conn, code)
        if customer_id is None:
            raise KnownError(Code.CUSTOMER_UNKNOWN)
        return self.record(customer_id, said, how, stated_at, wording=wording, terms=terms)

    @needs(Act.RECORD_CONSENT)
    def refuse_everything(
        self,
        customer_id: int,
        how: How,
        stated_at: int,
        note: str = "",
        terms: Terms = NO_TERMS,
        evidence: NewEvidence | None = None,
    ) -> Change:
        """Every channel and purpose refused, in one transaction; cells already refused get no second row without
        evidence.

        Raises what `record` raises.
        """
        everything = dict.fromkeys(CELLS, Decision.REFUSED)
        what = _What("consent.refuse_everything", everything, how, stated_at, note, None, terms, evidence)
        return self._record(customer_id, what)

    @needs(Act.RECORD_CONSENT)
    def take_back(self, customer_id: int, ids: Sequence[int]) -> Change:
        """Corrects a slip by correcting rows: own within ten minutes, a manager's at any time; removes none.

        All of them or none. Raises `NOTHING_CHANGED` for rows that are not this customer's, stay with a number (they go
        with the word they were kept from), were taken back already or take back others themselves; `NOT_ALLOWED` for
        somebody else's rows and for older ones.
        """
        ctx = self.ctx
        with ctx.writing() as w:
            code = known(ctx.conn, customer_id)["code"]
            rows = {row["id"]: row for row in consents.of_customer(ctx.conn, customer_id)}
            void = voided(rows.values())
            slips = [rows[id_] for id_ in sorted(set(ids)) if id_ in rows and rows[id_]["contact_hash"] is None]
            if not slips or len(slips) < len(set(ids)) or not all(stands(row, void) for row in slips):
                raise KnownError(Code.NOTHING_CHANGED)
            if not all(may_take_back(row, w.actor, w.now) for row in slips):
                raise KnownError(Code.NOT_ALLOWED, act=Act.TAKE_BACK_OTHERS_CONSENT)
            kept = [row for row in departed.kept_from(slips, rows.values()) if row["id"] not in void]
            consents.append_all(ctx.conn, ctx.keys, ctx.generation, [_correction(row, w) for row in (*slips, *kept)])
            consents.refresh_state(ctx.conn, customer_id)
            w.audit("consent.take_back", code, [f"{row['channel']}.{row['purpose']}" for row in slips])
        return Change(frozenset({customer_id}))

    def _record(self, customer_id: int, what: "_What") -> Change:
        check_text("note", what.note, MAX_NOTE, lines=True)
        speaker = checked_representative(what.terms.representative)
        if what.evidence is not None:
            pieces.check(what.evidence)
        ctx = self.ctx
        with ctx.writing() as w:
            check_stated_at(what.stated_at, w.now)
            customer = known(ctx.conn, customer_id)
            in_force, expires_at = consents.words_in_force(ctx.conn, customer_id, w.now), what.terms.expires_at
            news = {
                cell: said
                for cell, said in what.decided.items()
                if what.evidence is not None
                or is_news(said, in_force.get(cell), expires_at)
                or (speaker and self._unspoken(said, in_force[cell]))
            }
            if not news:
                raise KnownError(Code.NOTHING_CHANGED)
            granted = [cell for cell, said in news.items() if said is Decision.GRANTED]
            wording_id = None
            if granted:
                if what.how is How.IMPORT:
                    raise KnownError(Code.GRANT_BY_IMPORT)
                check_expiry(expires_at, what.stated_at, w.now)
                if speaker is None and is_child(customers.birth_of(customer), what.stated_at):
                    raise KnownError(Code.REPRESENTATIVE_NEEDED)
                wording_id = self._wording(customer_id, granted, what.stated_at, what.wording)
            evidence_id = self._keep(w, what.evidence)
            policy = policies.current(ctx.conn)
            rows = [
                NewConsent(
                    customer_id,
                    *cell,
                    said,
                    what.stated_at,
                    w.now,
                    what.how,
                    w.actor.staff_id,
                    wording_id if said is Decision.GRANTED else None,
                    policy.id if policy is not None else None,
                    clean_lines(what.note),
                    expires_at=expires_at if said is Decision.GRANTED else None,
                    representative=speaker.name if speaker else None,
                    relation=speaker.relation if speaker else None,
                    evidence_id=evidence_id,
                )
                for cell, said in news.items()
            ]
            consents.append_all(ctx.conn, ctx.keys, ctx.generation, rows)
            consents.refresh_state(ctx.conn, customer_id)
            w.audit(what.action, customer["code"], [".".join(cell) for cell in news])
        return Change(frozenset({customer_id}))

    def _unspoken(self, said: Decision, in_force: Word) -> bool:
        """Whether a yes in force was said by the customer alone: a child's counts only when somebody says it again."""
        return said is Decision.GRANTED and not consents.is_represented(self.ctx.conn, in_force.id)

    def _keep(self, w: Writing, evidence: NewEvidence | None) -> int | None:
        if evidence is None:
            return None
        ctx = self.ctx
        return evidences.insert(ctx.conn, ctx.keys, ctx.generation, evidence, w.now, w.actor.staff_id)

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
    in_force = consents.matrix(ctx.conn, customer_id, w.now)
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


class _What(NamedTuple):
    """One breath to be written down."""

    action: str
    decided: Mapping[Cell, Decision]
    how: How
    stated_at: int
    note: str
    wording: int | None
    terms: Terms
    evidence: NewEvidence | None


def _correction(slip: Row, w: Writing) -> NewConsent:
    cell = Channel(slip["channel"]), Purpose(slip["purpose"])
    how = How(slip["how"])
    return NewConsent(
        slip["customer_id"], *cell, Decision.WITHDRAWN, w.now, w.now, how, w.actor.staff_id,
        corrects_id=slip["id"], contact_hash=slip["contact_hash"],
    )  # fmt: skip
