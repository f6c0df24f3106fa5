"""Customers: open, reveal, add, change, undo, archive."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, fields

from kingoil_desk.domain.birth import show_birth
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.customer import CustomerDraft, Hint, HintKind
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import KeptCustomer, KeptEmail, KeptPhone, prepare, readable, without_ids
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.point_refusal import Why
from kingoil_desk.domain.role import Act
from kingoil_desk.service import customer_record
from kingoil_desk.service.customer_record import (
    ContactPoint,
    CustomerRecord,
    Favourite,
    OrderRow,
    Refusal,
    known,
    undoable,
)
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import (
    contact_facts,
    contact_points,
    customer_history,
    customer_saves,
    customers,
    departed,
    point_refusals,
    search,
)
from kingoil_desk.store.connection import Row

__all__ = [
    "CHANNEL_OF_KIND", "ContactPoint", "CustomerRecord", "CustomerService", "Editable", "Favourite", "OrderRow",
    "Refusal", "Saved",
]  # fmt: skip

CHANNEL_OF_KIND = {"phone": (Channel.CALL, Channel.MESSAGE), "email": (Channel.EMAIL,), "address": ()}
_HINTED = 3  # other customers named for one number or mailbox


@dataclass(frozen=True, slots=True)
class Editable:
    draft: CustomerDraft
    version: int


@dataclass(frozen=True, slots=True)
class Saved:
    customer_id: int
    code: str
    change: Change
    hints: tuple[Hint, ...]


class CustomerService:
    """All calls run on one thread with its own connection; times are ms UTC."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.OPEN_CUSTOMER)
    def record(self, customer_id: int) -> CustomerRecord:
        """The record with contacts masked unless revealed in this sign-in; reads only.

        Raises `CUSTOMER_UNKNOWN`, as every call here does for an id that is none.
        """
        session = self.ctx.session
        actor = session.present
        revealed = customer_id in session.revealed
        return customer_record.read(self.ctx.conn, customer_id, actor, revealed, self.ctx.clock())

    @needs(Act.REVEAL_CONTACT)
    def reveal(self, customer_id: int) -> CustomerRecord:
        """The record with contacts in full; logged once per record and sign-in. Write lane."""
        self._log_reveal(known(self.ctx.conn, customer_id))
        return self.record(customer_id)

    @needs(Act.CHANGE_CUSTOMER)
    def edit(self, customer_id: int) -> Editable:
        """The draft to change, in full (counts as a reveal and is logged as one). Write lane.

        Raises `CUSTOMER_ARCHIVED`: who was put away is brought back first.
        """
        row = known(self.ctx.conn, customer_id)
        if row["archived_at"] is not None:
            raise KnownError(Code.CUSTOMER_ARCHIVED)
        self._log_reveal(row)
        return Editable(customers.draft(self.ctx.conn, row), row["version"])

    @needs(Act.FIND)
    def hints(self, draft: CustomerDraft, customer_id: int | None = None) -> tuple[Hint, ...]:
        """Soft warnings for a draft; `customer_id` is the one being changed. Reads only.

        Never raises for what was typed: what cannot be read is told when it is saved.
        """
        return self._hints(readable(draft), customer_id)

    @needs(Act.ADD_CUSTOMER)
    def add(self, draft: CustomerDraft) -> Saved:
        """A new customer, found by search at once. Raises `KnownError` for what cannot be kept."""
        kept = self._prepare(draft)
        with self.ctx.writing() as w:
            customer_id, code = customers.insert(self.ctx.conn, kept, w.now, w.actor.staff_id)
            search.reindex(self.ctx.conn, customer_id, w.now)
            hints = self._hints(kept, customer_id)  # here, where the pages it reads are at hand
            w.audit("customer.add", code, _differing(CustomerDraft(), kept.draft()))
        return Saved(customer_id, code, Change(frozenset({customer_id})), hints)

    @needs(Act.CHANGE_CUSTOMER)
    def change(self, customer_id: int, draft: CustomerDraft, version: int) -> Saved:
        """Saves a change made on `version`; `CHANGED_MEANWHILE` when somebody saved since.

        That error's data: `theirs` (the `CustomerDraft` as it is now; showing it counts as a reveal), `version`
        to save on, `by` (a name) and `at`. Saving what is already kept changes nothing and writes nothing.
        Raises `CUSTOMER_ARCHIVED`, and `KnownError` for what cannot be kept.
        """
        kept = self._prepare(draft)
        with self.ctx.writing() as w:
            row = known(self.ctx.conn, customer_id)
            if row["archived_at"] is not None:
                raise KnownError(Code.CUSTOMER_ARCHIVED)
            stale = row["version"] != version
            if not stale:
                before = without_ids(customers.draft(self.ctx.conn, row))
                if before == kept.draft():
                    return Saved(customer_id, row["code"], Change(), self._hints(kept, customer_id))
                customer_saves.add(self.ctx.conn, customer_id, version + 1, before, w.now, w.actor.staff_id)
                self._write(row, before, kept, "customer.change", w)
        if stale:
            raise self._changed_meanwhile(row)
        return Saved(customer_id, row["code"], Change(frozenset({customer_id})), self._hints(kept, customer_id))

    @needs(Act.UNDO_OWN_SAVE)
    def undo(self, customer_id: int) -> Saved:
        """Takes back the last save of that customer: own saves within 30 minutes, or anybody's for a manager.

        A customer who was added is archived by it, since nothing is ever deleted; not when an order, a draft of
        one or a word in the consent ledger hangs on them. Raises `NOTHING_TO_UNDO`, `UNDO_TOO_LATE` (also when
        something changed since), `NOT_ALLOWED` for somebody else's save.
        """
        with self.ctx.writing() as w:
            row = known(self.ctx.conn, customer_id)
            save = undoable(self.ctx.conn, row, w.actor, w.now)
            if save is None:
                self._set_archived(row, True, "customer.undo_add", w)
            else:
                before = customer_saves.before(self.ctx.conn, save)
                now = without_ids(customers.draft(self.ctx.conn, row))
                self._write(row, now, prepare(before), "customer.undo_change", w)
                customer_saves.set_undone(self.ctx.conn, save, w.now)
        return Saved(customer_id, row["code"], Change(frozenset({customer_id})), ())

    @needs(Act.ARCHIVE_CUSTOMER)
    def archive(self, customer_id: int, archived: bool = True) -> Change:
        """Puts a customer away (still found, last and marked), or brings one back."""
        with self.ctx.writing() as w:
            row = known(self.ctx.conn, customer_id)
            if (row["archived_at"] is not None) == archived:
                return Change()
            self._set_archived(row, archived, "customer.archive" if archived else "customer.bring_back", w)
        return Change(frozenset({customer_id}))

    def _prepare(self, draft: CustomerDraft) -> KeptCustomer:
        kept = prepare(draft)
        if kept.birth and (kept.birth.age_on(shop_day(self.ctx.clock())) or 0) < 0:
            raise KnownError(Code.BIRTH_IMPOSSIBLE, text=show_birth(kept.birth))
        return kept

    def _write(self, row: Row, before: CustomerDraft, kept: KeptCustomer, action: str, w: Writing) -> None:
        ctx = self.ctx
        leaving = contact_facts.leaving(ctx.conn, row["id"], kept)
        if leaving:  # whoever has the number next is not reached on it either, if it was refused
            departed.keep_refusals(ctx.conn, ctx.keys, ctx.generation, row["id"], leaving, w.now, w.actor.staff_id)
        customers.update(self.ctx.conn, row["id"], kept, w.now, w.actor.staff_id)
        search.reindex(self.ctx.conn, row["id"], customer_history.last_at(self.ctx.conn, row["id"]))
        w.audit(action, row["code"], _differing(before, kept.draft()))

    def _set_archived(self, row: Row, archived: bool, action: str, w: Writing) -> None:
        customers.set_archived(self.ctx.conn, row["id"], archived, w.now, w.actor.staff_id)
        search.reindex(self.ctx.conn, row["id"], customer_history.last_at(self.ctx.conn, row["id"]))
        w.audit(action, row["code"])

    def _log_reveal(self, row: Row) -> None:
        revealed = self.ctx.session.revealed  # of this sign-in: the next one starts with a new set
        if row["id"] not in revealed:
            with self.ctx.writing() as w:
                w.audit("contacts.reveal", row["code"])
            revealed.add(row["id"])

    def _changed_meanwhile(self, row: Row) -> KnownError:
        self._log_reveal(row)
        theirs = customers.draft(self.ctx.conn, row)
        return KnownError(
            Code.CHANGED_MEANWHILE,
            theirs=theirs,
            version=row["version"],
            by=row["changed_by_name"],
            at=row["changed_at"],
        )

    def _hints(self, kept: KeptCustomer, but: int | None) -> tuple[Hint, ...]:
        phones = [(HintKind.PHONE_SHARED, KeptPhone, p.e164, p.typed) for p in kept.phones]
        emails = [(HintKind.EMAIL_SHARED, KeptEmail, e.normalized, e.typed) for e in kept.emails]
        points = [(kind, of, value, typed) for kind, of, value, typed in (*phones, *emails) if value]
        refused = (self._refused(of, value, typed, but) for _, of, value, typed in points)
        shared = (self._shared(kind, of, value, typed, but) for kind, of, value, typed in points)
        found = itertools.chain(
            itertools.chain.from_iterable(refused), kept.hints, itertools.chain.from_iterable(shared)
        )
        return tuple(dict.fromkeys(found))

    def _refused(self, of: type[KeptPhone | KeptEmail], value: str, typed: str, but: int | None) -> Iterator[Hint]:
        """That an earlier word applies to this number or mailbox too: a hint for each reason, no name in it."""
        point = contact_facts.ContactPoint(of, value)
        refusals = point_refusals.of_point(self.ctx.conn, point, but, self.ctx.clock())
        for code, why in dict.fromkeys((one.code, one.why) for one in refusals if one.why is not Why.OWN):
            alike = tuple(one for one in refusals if (one.code, one.why) == (code, why))
            customer_id = customers.by_code(self.ctx.conn, code) if code else None
            yield Hint(HintKind.POINT_REFUSED, typed, customer_id, code=code, refusals=alike)

    def _shared(
        self, kind: HintKind, of: type[KeptPhone | KeptEmail], value: str, typed: str, but: int | None
    ) -> Iterator[Hint]:
        owners = contact_points.owners(self.ctx.conn, of, value, _HINTED + 1)
        for row in [row for row in owners if row["id"] != but][:_HINTED]:
            yield Hint(kind, typed, row["id"], row["full_name"], row["code"])


def _differing(before: CustomerDraft, after: CustomerDraft) -> list[str]:
    """Names of the fields that differ; never their values."""
    names = (field.name for field in fields(CustomerDraft))
    return [name for name in names if getattr(before, name) != getattr(after, name)]
