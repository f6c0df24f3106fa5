"""Lists of whom to contact: made of those who may be, watched for those who refuse later, recalled and re-issued.

A list is no permission: the gate is asked again at every contact. It does not leave the program.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact_list import MAX_NAME, OffList, State, Who, check_expiry, keeps_off
from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.text import clean_line
from kingoil_desk.domain.verdict import Question, verdict
from kingoil_desk.service.breath import quick_switches, rest
from kingoil_desk.service.contact_list_publish import publish
from kingoil_desk.service.contact_list_rows import (
    ContactList,
    HeldRefused,
    ListMember,
    ListPage,
    StillHeld,
    list_of,
    masked,
)
from kingoil_desk.service.customer_record import known
from kingoil_desk.service.import_lane import Lane
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import contact_facts, contact_lists
from kingoil_desk.store.contact_lists import NewList
from kingoil_desk.store.verdict_over_many import Answers, has_sender, over_many, rows_read

if TYPE_CHECKING:
    from kingoil_desk.service.desk import Desk

T = TypeVar("T")
OnWriteLane = Callable[[Callable[["Desk"], T]], T]
Progress = Callable[[int, int], None]  # done and to do, in rows
Cancelled = Callable[[], bool]

SHOWN = 50  # members at a time


class ContactListService:
    """`make`, `reissue` and what asks about everybody run on the long lane, the rest of the reads on any lane."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.MAKE_LIST)
    def make(
        self,
        name: str,
        purpose: Purpose,
        channel: Channel,
        expires_at: int,
        who: Who,
        on_write: "OnWriteLane[object]",
        *,
        progress: Progress = lambda done, total: None,
        cancelled: Cancelled = lambda: False,
    ) -> ContactList:
        """A list of everybody meant who may be contacted, whole or not at all. `expires_at` in ms UTC, 90 days at most.

        Raises `LIST_NAME_NEEDED`, `TEXT_TOO_LONG`, `CONTROL_CHARACTERS`, `SETTING_OUT_OF_RANGE` (days),
        `DATE_IN_FUTURE`, `LIST_BY_ORDINARY_PHONE`, `LIST_EMPTY` when nobody may be, and `LIST_CANCELLED`.
        """
        check_text("name", name, MAX_NAME)
        if not clean_line(name):
            raise KnownError(Code.LIST_NAME_NEEDED)
        now = self.ctx.clock()
        check_expiry(expires_at, now)
        if who.bought_since is not None and who.bought_since > shop_day(now):
            raise KnownError(Code.DATE_IN_FUTURE)
        question = Question(channel, purpose, now)
        if not has_sender(self.ctx.conn, question):
            raise KnownError(Code.LIST_BY_ORDINARY_PHONE)
        return self._make(clean_line(name), question, expires_at, who, on_write, progress, cancelled)

    @needs(Act.MAKE_LIST)
    def reissue(
        self,
        list_id: int,
        on_write: "OnWriteLane[object]",
        *,
        progress: Progress = lambda done, total: None,
        cancelled: Cancelled = lambda: False,
    ) -> ContactList:
        """A new list with the same question and last day, of those on the old one who still may be; the old one ends.

        Raises `LIST_UNKNOWN`, `LIST_ENDED` for one that is not live, `LIST_EMPTY`, `LIST_CANCELLED`.
        """
        old = self._live(list_id)
        question = Question(old.channel, old.purpose, self.ctx.clock())
        members = contact_lists.members(self.ctx.conn, list_id)
        return self._make(old.name, question, old.expires_at, members, on_write, progress, cancelled, old)

    @needs(Act.MAKE_LIST)
    def recall(self, list_id: int) -> None:
        """Ends a list before its day. Raises `LIST_UNKNOWN`, `LIST_ENDED`."""
        with self.ctx.writing() as w:
            code = self._live(list_id).code
            contact_lists.end(self.ctx.conn, list_id, State.RECALLED, w.now, w.actor.staff_id)
            w.audit("list.recall", code)

    @needs(Act.SEE_LISTS)
    def lists(self) -> tuple[ContactList, ...]:
        """Every list there ever was, newest first."""
        now = self.ctx.clock()
        return tuple(list_of(row, now) for row in contact_lists.all_lists(self.ctx.conn))

    @needs(Act.SEE_LISTS)
    def one(self, list_id: int, after: int = 0) -> ListPage:
        """A list and its next members after that customer's id. Raises `LIST_UNKNOWN`."""
        found = self._known(list_id)
        ids = contact_lists.page(self.ctx.conn, list_id, after, SHOWN + 1)
        members = tuple(self._member(found, id_) for id_ in ids[:SHOWN])
        return ListPage(found, members, ids[SHOWN - 1] if len(ids) > SHOWN else None)

    @needs(Act.SEE_LISTS)
    def held_refused(self, list_id: int) -> HeldRefused:
        """Who on a live list would not get on it now; nobody for one that has ended. Raises `LIST_UNKNOWN`."""
        found = self._known(list_id)
        if found.state is not State.LIVE:
            return HeldRefused(0, ())
        return self._refused_since([found], lambda done, total: None, lambda: False)[list_id]

    @needs(Act.SEE_LISTS)
    def refused_since(
        self, *, progress: Progress = lambda done, total: None, cancelled: Cancelled = lambda: False
    ) -> dict[int, HeldRefused]:
        """The same of every live list, by id. `LIST_CANCELLED` after a cancel."""
        now = self.ctx.clock()
        live = [
            found for row in contact_lists.all_lists(self.ctx.conn) if (found := list_of(row, now)).state is State.LIVE
        ]
        return self._refused_since(live, progress, cancelled)

    @needs(Act.SEE_CONSENT)
    def of_customer(self, customer_id: int) -> tuple[StillHeld, ...]:
        """Live lists that hold this customer although the gate says no by now, be it by somebody else's word about a
        number that both have. Raises `CUSTOMER_UNKNOWN`.
        """
        conn, now = self.ctx.conn, self.ctx.clock()
        known(conn, customer_id)
        found = []
        for list_id, code, channel, purpose in contact_lists.live_with(conn, customer_id, now):
            reason = self._refused(customer_id, Question(channel, purpose, now))
            if reason is not None:
                found.append(StillHeld(list_id, code, channel, purpose, reason))
        return tuple(found)

    def _make(
        self,
        name: str,
        question: Question,
        expires_at: int,
        who: Who | Iterable[int],
        on_write: "OnWriteLane[object]",
        progress: Progress,
        cancelled: Cancelled,
        old: ContactList | None = None,
    ) -> ContactList:
        ctx = self.ctx
        lane = Lane(lambda work: on_write(lambda desk: work(desk.ctx)), ctx.session.present, ctx)
        telling = _polite(progress, cancelled)
        with quick_switches():
            answered, read = over_many(ctx.conn, question, who, telling), rows_read(ctx.conn, question)
            left_out = answered.left_out()
            asked = answered.asked()
            if old is not None:  # who was archived since is left out, too
                left_out = _with_archived(left_out, old.held - asked)
                asked = old.held
            held = asked - sum(left_out.values())
            if not held:
                raise KnownError(Code.LIST_EMPTY)

            def finish(ctx: Context, w: Writing, list_id: int) -> str:
                if old is not None:
                    row = contact_lists.one(ctx.conn, old.id)
                    if row is None or list_of(row, w.now).state is not State.LIVE:
                        raise KnownError(Code.LIST_ENDED, code=old.code)
                    contact_lists.end(ctx.conn, old.id, State.REISSUED, w.now, w.actor.staff_id)
                cell, old_id = (question.purpose, question.channel), old.id if old is not None else None
                new = NewList(name, *cell, w.now, w.actor.staff_id, expires_at, asked, held, left_out, old_id)
                code = contact_lists.make(ctx.conn, list_id, new)
                counts = (f"asked={asked}", f"held={held}", *(f"{why}={count}" for why, count in left_out.items()))
                if old is not None:
                    w.audit("list.reissue", old.code, (code,))
                w.audit("list.make", code, (*cell, *counts))
                return code

            list_id, _ = publish(lane, answered.allowed(), finish, lambda written: telling(read + written, read + held))
        return self._known(list_id)

    def _refused_since(
        self, live: Iterable[ContactList], progress: Progress, cancelled: Cancelled
    ) -> dict[int, HeldRefused]:
        """Everybody is asked about once for each channel and purpose."""
        now, telling = self.ctx.clock(), _polite(progress, cancelled)
        cells: dict[tuple[Channel, Purpose], list[ContactList]] = {}
        for one in live:
            cells.setdefault((one.channel, one.purpose), []).append(one)
        found: dict[int, HeldRefused] = {}
        for (channel, purpose), lists in cells.items():
            ids = (id_ for one in lists for id_ in contact_lists.members(self.ctx.conn, one.id))
            answered = over_many(self.ctx.conn, Question(channel, purpose, now), ids, telling)
            found |= {one.id: self._held(one, answered) for one in lists}
        return found

    def _held(self, found: ContactList, answered: Answers) -> HeldRefused:
        count = 0
        first: list[ListMember] = []
        for customer_id in contact_lists.members(self.ctx.conn, found.id):
            if (reason := answered.of(customer_id)) is not None:
                count += 1
                if len(first) < SHOWN:
                    first.append(self._shown(found, customer_id, reason))
        return HeldRefused(count, tuple(first))

    def _member(self, found: ContactList, customer_id: int) -> ListMember:
        reason = None
        if found.state is State.LIVE:
            reason = self._refused(customer_id, Question(found.channel, found.purpose, self.ctx.clock()))
        return self._shown(found, customer_id, reason)

    def _shown(self, found: ContactList, customer_id: int, reason: OffList | None) -> ListMember:
        row = contact_lists.person(self.ctx.conn, customer_id)
        points = contact_facts.points_of(self.ctx.conn, (customer_id,), found.channel)
        shown = masked(points[0].value, found.channel) if points else ""
        return ListMember(customer_id, row["code"], row["full_name"], shown, reason)

    def _refused(self, customer_id: int, question: Question) -> OffList | None:
        conn = self.ctx.conn
        facts = contact_facts.of_customer(conn, customer_id, question)
        if any(person.archived for person in facts.people[:1]):  # the customer comes first
            return OffList.ARCHIVED
        if not facts.points:
            return OffList.NO_POINT
        return keeps_off(verdict(question, facts))

    def _known(self, list_id: int) -> ContactList:
        row = contact_lists.one(self.ctx.conn, list_id)
        if row is None:
            raise KnownError(Code.LIST_UNKNOWN)
        return list_of(row, self.ctx.clock())

    def _live(self, list_id: int) -> ContactList:
        found = self._known(list_id)
        if found.state is not State.LIVE:
            raise KnownError(Code.LIST_ENDED, code=found.code)
        return found


def _with_archived(left_out: dict[OffList, int], archived: int) -> dict[OffList, int]:
    return {OffList.ARCHIVED: archived, **left_out} if archived else left_out


def _polite(progress: Progress, cancelled: Cancelled) -> Progress:
    """Tells how far the work is, lets others have their turn, and raises `LIST_CANCELLED` when asked to."""

    def told(done: int, total: int) -> None:
        if cancelled():
            raise KnownError(Code.LIST_CANCELLED)
        progress(done, total)
        rest()

    return told
