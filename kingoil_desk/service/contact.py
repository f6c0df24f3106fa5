"""May I contact? The verdict before every contact, the log of those made, and how old the Do-Not-Call register is."""

import datetime as dt
from dataclasses import dataclass

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact import Outcome
from kingoil_desk.domain.do_not_call import STALE_DAYS
from kingoil_desk.domain.email import parse_email
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import KeptEmail, KeptPhone
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.phone import parse_phones
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.verdict import Facts, Question, Verdict, verdict
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import (
    contact_facts,
    contact_hashes,
    contact_log,
    contact_points,
    customers,
    do_not_call,
    orders,
)
from kingoil_desk.store.contact_facts import ContactPoint
from kingoil_desk.store.contact_log import NewContact


@dataclass(frozen=True, slots=True)
class Whom:
    """Exactly one of them: a number or mailbox as typed, or a customer's code."""

    phone: str = ""
    email: str = ""
    code: str = ""

    def __post_init__(self) -> None:
        if sum(map(bool, (self.phone, self.email, self.code))) != 1:
            raise ValueError("exactly one of phone, email and code")


@dataclass(frozen=True, slots=True)
class RegisterState:
    """The newest register: the day it shows, how many days ago that is, numbers listed in all."""

    as_of: dt.date
    age_days: int
    numbers: int
    stale: bool


class ContactService:
    """Questions run on any lane, the rest on the write lane; times are ms UTC."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.ASK_CONTACT)
    def verdict(self, whom: Whom, channel: Channel, purpose: Purpose, at: int | None = None) -> Verdict:
        """Whether that contact is allowed at a moment (now when left out); reads only.

        By number or mailbox it is about everybody who has it, also when nobody does; by code about the customer on
        every number that the channel could use. Raises `PHONE_NOT_READ`, `EMAIL_NOT_READ`, `CUSTOMER_UNKNOWN`.
        """
        question = Question(channel, purpose, self.ctx.clock() if at is None else at)
        return verdict(question, self._facts(whom, question))

    @needs(Act.LOG_CONTACT)
    def log(self, whom: Whom, channel: Channel, purpose: Purpose, outcome: Outcome, order_id: int | None = None) -> int:
        """Writes down a contact made now by number or mailbox: the row's id. The verdict is asked first.

        Raises `CONTACT_NOT_ALLOWED` (data `reason`, `next_allowed_at`) when it is no, which is a row in the log of
        acts and none in the log of contacts; `ORDER_UNKNOWN`; and what `verdict` raises. Asked by code it takes the
        customer's only number, or raises `CONTACT_POINT_NEEDED`.
        """
        ctx = self.ctx
        with ctx.writing() as w:
            question = Question(channel, purpose, w.now)
            answer = verdict(question, self._facts(whom, question))
            point, customer_id, code = self._used(whom, channel)
            about = (channel.value, purpose.value)
            if answer.reason is not None:
                w.audit("contact.refused", code, (*about, answer.reason.value))
                logged = None
            else:
                logged = self._append(w, point, customer_id, question, outcome, order_id)
                w.audit("contact.log", code, (*about, outcome.value))
        if logged is None:
            raise KnownError(
                Code.CONTACT_NOT_ALLOWED, reason=answer.reason, record=answer.record, next=answer.next_allowed_at
            )
        return logged

    @needs(Act.SEE_DO_NOT_CALL)
    def register(self) -> RegisterState | None:
        """The Do-Not-Call register in force and its age; None when none was ever brought in."""
        kept = do_not_call.register(self.ctx.conn)
        if kept is None:
            return None
        age = (shop_day(self.ctx.clock()) - shop_day(kept.as_of)).days
        return RegisterState(shop_day(kept.as_of), age, kept.numbers, age > STALE_DAYS)

    def _facts(self, whom: Whom, question: Question) -> Facts:
        if whom.code:
            return contact_facts.of_customer(self.ctx.conn, self._customer(whom.code), question)
        return contact_facts.of_point(self.ctx.conn, point_of(whom), question)

    def _customer(self, code: str) -> int:
        customer_id = customers.by_code(self.ctx.conn, code)
        if customer_id is None:
            raise KnownError(Code.CUSTOMER_UNKNOWN)
        return customer_id

    def _used(self, whom: Whom, channel: Channel) -> tuple[ContactPoint, int | None, str]:
        """The point that was used, whose it is when that is plain, and the code for the log."""
        kind = contact_facts.KIND[channel]
        if whom.code:
            customer_id = self._customer(whom.code)
            points = contact_facts.points_of(self.ctx.conn, (customer_id,), channel)
            if len(points) != 1:
                raise KnownError(Code.CONTACT_POINT_NEEDED)
            return points[0], customer_id, whom.code
        point = point_of(whom)
        if point.kind is not kind:
            raise KnownError(Code.CONTACT_POINT_NEEDED)
        owners = contact_points.owners(self.ctx.conn, kind, point.value, 2)
        if len(owners) != 1:
            return point, None, ""
        return point, owners[0]["id"], owners[0]["code"]

    def _append(
        self,
        w: Writing,
        point: ContactPoint,
        customer_id: int | None,
        question: Question,
        outcome: Outcome,
        order_id: int | None,
    ) -> int:
        conn = self.ctx.conn
        if order_id is not None and orders.order_row(conn, order_id) is None:
            raise KnownError(Code.ORDER_UNKNOWN)
        contact_hash = contact_hashes.hashed(contact_hashes.key_of(conn), point.kind, point.value)
        channel, purpose = question.channel, question.purpose
        row = NewContact(w.now, customer_id, contact_hash, channel, purpose, outcome, w.actor.staff_id, order_id)
        return contact_log.append(conn, row)


def point_of(whom: Whom) -> ContactPoint:
    """The number or mailbox that was typed; raises `PHONE_NOT_READ` (also for two in one), `EMAIL_NOT_READ`."""
    if whom.email:
        return ContactPoint(KeptEmail, parse_email(whom.email).normalized)
    phones = parse_phones(whom.phone)
    if len(phones) != 1 or phones[0].e164 is None:
        raise KnownError(Code.PHONE_NOT_READ, text=whom.phone)
    return ContactPoint(KeptPhone, phones[0].e164)
