"""The gate at the desk: ask, then open one number or mailbox for one contact, then write down how it came out."""

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.consent import Decision, Purpose
from kingoil_desk.domain.contact import ANSWERED_BY, OUTCOMES, OVERRIDABLE, Outcome
from kingoil_desk.domain.customer import AddressForm, Label
from kingoil_desk.domain.email import mask_email
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.kept_customer import KeptPhone
from kingoil_desk.domain.name import guess_called
from kingoil_desk.domain.phone import mask, show
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.verdict import Question, Verdict, verdict
from kingoil_desk.service.consent import ConsentService, Said
from kingoil_desk.service.contact_behind import behind
from kingoil_desk.service.contact_values import (
    Answer,
    Contact,
    NoMore,
    Opened,
    Opening,
    OrderChoice,
    Way,
    Ways,
)
from kingoil_desk.service.customer_record import known
from kingoil_desk.service.session import Context, Writing, needs
from kingoil_desk.store import (
    consents,
    contact_facts,
    contact_hashes,
    contact_log,
    contact_points,
    openings,
    orders,
    overrides,
)
from kingoil_desk.store.connection import Connection, Row
from kingoil_desk.store.contact_facts import ContactPoint
from kingoil_desk.store.contact_hashes import Kind
from kingoil_desk.store.contact_log import NewContact

LATEST_ORDERS = 20


class GateService:
    """Questions run on any lane, the rest on the write lane; `Opened` alone ever holds a number in full.

    Every call raises `CUSTOMER_UNKNOWN`, and `CONTACT_POINT_GONE` for a number the customer has no more.
    """

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.ASK_CONTACT)
    def ways(self, customer_id: int, order_id: int | None = None) -> Ways:
        """What could be used to reach a customer, and what about; an order that is named comes with the latest."""
        conn = self.ctx.conn
        row = known(conn, customer_id)
        latest = orders.orders_of(conn, customer_id, LATEST_ORDERS)
        named = orders.order_row(conn, order_id) if order_id is not None else None
        if named is not None and named["customer_id"] == customer_id and order_id not in [one["id"] for one in latest]:
            latest.append(named)
        return Ways(
            customer_id,
            row["code"],
            row["full_name"],
            row["called_name"] or guess_called(row["full_name"]),
            row["address_form"] and AddressForm(row["address_form"]),
            {channel: _ways(conn, customer_id, kind) for channel, kind in contact_facts.KIND.items()},
            tuple(
                OrderChoice(one["id"], one["number"], one["at"], one["summary"], bool(one["cancelled"]))
                for one in latest
            ),
        )

    @needs(Act.ASK_CONTACT)
    def ask(self, contact: Contact) -> Answer:
        """Whether that contact is allowed now, with the record behind it; reads only."""
        conn = self.ctx.conn
        known(conn, contact.customer_id)
        answer = verdict_of(conn, contact, point_of(conn, contact), self.ctx.clock())
        overridable = contact.purpose is Purpose.SERVICE and answer.reason in OVERRIDABLE
        return Answer(answer, behind(conn, answer.record, contact.customer_id), overridable)

    @needs(Act.LOG_CONTACT)
    def open(self, contact: Contact, override_id: int | None = None) -> Opened:
        """Shows the number or mailbox in full for this one contact; the verdict is asked anew.

        Raises `CONTACT_NOT_ALLOWED` (data `reason`, `record`, `next`) with a row in the log of acts and nothing shown;
        `ORDER_NOT_THEIRS`. Under an override of one's own that was not used yet it is shown again
        (`CONTACT_NOT_OPEN` for any other, `ORDER_ALREADY_CANCELLED` once its order was).
        """
        ctx = self.ctx
        opened: Opened | None = None
        with ctx.writing() as w:
            code = known(ctx.conn, contact.customer_id)["code"]
            check_order(ctx.conn, contact)
            point = point_of(ctx.conn, contact)
            shown = hash_of(ctx.conn, point)
            answer = verdict_of(ctx.conn, contact, point, w.now)
            if override_id is not None:
                self._check_override(w, contact, shown, override_id)
                standing_order(ctx.conn, contact)
            if override_id is None and answer.reason is not None:
                w.audit("contact.refused", code, (*_about(contact), answer.reason.value))
            else:
                opening = Opening(contact, w.audit("contact.open", code, _about(contact)), override_id, shown)
                opened = Opened(opening, in_full(ctx.conn, contact))
        if opened is None:
            raise KnownError(
                Code.CONTACT_NOT_ALLOWED, reason=answer.reason, record=answer.record, next=answer.next_allowed_at
            )
        return opened

    @needs(Act.LOG_CONTACT)
    def log(self, opening: Opening, outcome: Outcome) -> Change:
        """Writes down how an opened contact came out, once; `CONTACT_NOT_OPEN` for any that does not wait for it.

        It was made whatever was refused since, so the verdict is not asked again.
        """
        with self.ctx.writing() as w:
            self._log(w, opening, outcome)
        return _touched(opening)

    @needs(Act.LOG_CONTACT)
    def not_made(self, opening: Opening) -> Change:
        """Writes down that the number was shown and nobody was contacted; raises as `log` does."""
        with self.ctx.writing() as w:
            code = self._waiting(w, opening)
            w.audit("contact.not_made", code, (*_about(opening.contact), str(opening.id)))
        return _touched(opening)

    @needs(Act.LOG_CONTACT)
    def no_more(self, opening: Opening, *, every_purpose: bool) -> NoMore:
        """The customer was reached and wants no more of it: contact and refusal in one transaction, or neither.

        Refused is the channel for the purpose of the contact, or for every purpose. Raises as `log` does.
        """
        ctx, contact = self.ctx, opening.contact
        purposes = tuple(Purpose) if every_purpose else (contact.purpose,)
        with ctx.writing() as w:
            self._log(w, opening, OUTCOMES[contact.channel][0])
            before = {row["id"] for row in consents.of_customer(ctx.conn, contact.customer_id)}
            in_force = consents.matrix(ctx.conn, contact.customer_id, w.now)
            news = [p for p in purposes if not in_force.refused(contact.channel, p)]
            if news:
                said = [Said(contact.channel, purpose, Decision.REFUSED) for purpose in news]
                how = ANSWERED_BY[contact.channel]
                ConsentService(ctx).record(contact.customer_id, said, how, w.now)
            after = [row["id"] for row in consents.of_customer(ctx.conn, contact.customer_id)]
        return NoMore(_touched(opening), tuple(id_ for id_ in after if id_ not in before))

    def _log(self, w: Writing, opening: Opening, outcome: Outcome) -> None:
        conn, contact = self.ctx.conn, opening.contact
        if outcome not in OUTCOMES[contact.channel]:
            raise ValueError(f"a {contact.channel} does not end as {outcome}")
        code = self._waiting(w, opening)
        shown = opening.contact_hash or hash_of(conn, point_of(conn, contact))
        check_order(conn, contact)
        if opening.override_id is not None:
            self._check_override(w, contact, shown, opening.override_id)
        row = NewContact(
            w.now,
            contact.customer_id,
            shown,
            contact.channel,
            contact.purpose,
            outcome,
            w.actor.staff_id,
            contact.order_id,
            opening.override_id,
        )
        contact_log.append(conn, row)
        w.audit("contact.log", code, (*_about(contact), outcome.value, str(opening.id)))

    def _waiting(self, w: Writing, opening: Opening) -> str:
        """The customer's code, when this contact was opened by this person and has no outcome yet."""
        code = str(known(self.ctx.conn, opening.contact.customer_id)["code"])
        if not openings.waits(self.ctx.conn, opening.id, w.actor.staff_id, code, _about(opening.contact)):
            raise KnownError(Code.CONTACT_NOT_OPEN)
        return code

    def _check_override(self, w: Writing, contact: Contact, shown: bytes, override_id: int) -> None:
        row = overrides.unused(self.ctx.conn, override_id)
        wanted = (contact.customer_id, contact.order_id, contact.channel, Purpose.SERVICE, w.actor.staff_id)
        if row is None or wanted != (
            row["customer_id"], row["order_id"], row["channel"], contact.purpose, row["staff_id"],
        ) or row["contact_hash"] != shown:  # fmt: skip
            raise KnownError(Code.CONTACT_NOT_OPEN)


def verdict_of(conn: Connection, contact: Contact, point: ContactPoint, at: int) -> Verdict:
    """The answer for one customer on the one number or mailbox that would be used (`at` in ms UTC)."""
    question = Question(contact.channel, contact.purpose, at)
    return verdict(question, contact_facts.of_customer_at(conn, contact.customer_id, point, question))


def point_of(conn: Connection, contact: Contact) -> ContactPoint:
    """The number in E.164 or the normalised mailbox; raises `CONTACT_POINT_GONE`."""
    kind, row = contact_facts.KIND[contact.channel], _row(conn, contact)
    return ContactPoint(kind, row["e164"] if kind is KeptPhone else row["normalized"])


def in_full(conn: Connection, contact: Contact) -> str:
    """As it is dialled or written to."""
    row = _row(conn, contact)
    return show(row["e164"]) if contact_facts.KIND[contact.channel] is KeptPhone else str(row["typed"])


def hash_of(conn: Connection, point: ContactPoint) -> bytes:
    return contact_hashes.hashed(contact_hashes.key_of(conn), point.kind, point.value)


def check_order(conn: Connection, contact: Contact) -> None:
    """Raises `ORDER_NOT_THEIRS` when the contact names an order that is not this customer's."""
    if contact.order_id is not None:
        row = orders.order_row(conn, contact.order_id)
        if row is None or row["customer_id"] != contact.customer_id:
            raise KnownError(Code.ORDER_NOT_THEIRS)


def standing_order(conn: Connection, contact: Contact) -> Row:
    """The order that a contact under an override is about.

    Raises `ORDER_NOT_THEIRS` also without an order; `ORDER_ALREADY_CANCELLED`.
    """
    row = orders.order_row(conn, contact.order_id) if contact.order_id is not None else None
    if row is None or row["customer_id"] != contact.customer_id:
        raise KnownError(Code.ORDER_NOT_THEIRS)
    if row["cancelled"]:
        raise KnownError(Code.ORDER_ALREADY_CANCELLED, number=row["number"])
    return row


def _row(conn: Connection, contact: Contact) -> Row:
    kind = contact_facts.KIND[contact.channel]
    for row in contact_points.current(conn, kind, contact.customer_id):
        if row["id"] == contact.point_id and (row["e164"] if kind is KeptPhone else row["normalized"]):
            return row
    raise KnownError(Code.CONTACT_POINT_GONE)


def _ways(conn: Connection, customer_id: int, kind: Kind) -> tuple[Way, ...]:
    """Each number or mailbox once, in the order of the record; what could not be read is none."""
    found: dict[str, Way] = {}
    for row in contact_points.current(conn, kind, customer_id):
        value = row["e164"] if kind is KeptPhone else row["normalized"]
        if value and value not in found:
            masked = mask(value) if kind is KeptPhone else mask_email(row["typed"])
            shared = contact_points.shared_with(conn, kind, value, customer_id)
            found[value] = Way(row["id"], masked, Label(row["label"]), shared)
    return tuple(found.values())


def _about(contact: Contact) -> tuple[str, str]:
    return contact.channel.value, contact.purpose.value


def _touched(opening: Opening) -> Change:
    return Change(frozenset({opening.contact.customer_id}))
