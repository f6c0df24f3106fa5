"""A manager's override: one contact about one named order, against somebody's refusal, with a reason, and listed."""

from dataclasses import dataclass

from kingoil_desk.domain.consent import Channel, Purpose
from kingoil_desk.domain.contact import OVERRIDABLE, Outcome
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import check_reason
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.text import clean_lines
from kingoil_desk.domain.verdict import Kind, Reason
from kingoil_desk.service.contact_behind import SaidBehind, said
from kingoil_desk.service.contact_gate import hash_of, in_full, point_of, standing_order, verdict_of
from kingoil_desk.service.contact_values import Contact, Opened, Opening
from kingoil_desk.service.customer_record import known
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import overrides
from kingoil_desk.store.overrides import NewOverride


@dataclass(frozen=True, slots=True)
class OverrideRow:
    """One override. `outcome` is None while no contact was written down under it; `behind` is the word it passed
    over. `at` in ms UTC.
    """

    id: int
    at: int
    staff: str
    order_id: int
    number: str
    customer_id: int
    code: str
    channel: Channel
    reason: str
    refusal: Reason
    behind: SaidBehind | None
    outcome: Outcome | None


class OverrideService:
    """A manager's alone; opening on the write lane, the list on any."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.OVERRIDE_CONTACT)
    def open(self, contact: Contact, reason: str) -> Opened:
        """Opens one contact about one order although somebody refused it; no later verdict knows of it.

        The purpose is `service`, or it raises `ValueError`. Raises `REASON_NEEDED`, `TEXT_TOO_LONG` and
        `CONTROL_CHARACTERS` for the reason; `ORDER_NOT_THEIRS` also without an order; `ORDER_ALREADY_CANCELLED`;
        `OVERRIDE_NOT_NEEDED`; `OVERRIDE_NOT_POSSIBLE` when it is no refusal that stands against it.
        """
        if contact.purpose is not Purpose.SERVICE:
            raise ValueError("only what the customer ordered may be passed over a refusal")
        check_reason(reason)
        ctx = self.ctx
        with ctx.writing() as w:
            code = known(ctx.conn, contact.customer_id)["code"]
            order = standing_order(ctx.conn, contact)
            point = point_of(ctx.conn, contact)
            answer = verdict_of(ctx.conn, contact, point, w.now)
            if answer.reason is None:
                raise KnownError(Code.OVERRIDE_NOT_NEEDED)
            if answer.reason not in OVERRIDABLE:
                raise KnownError(Code.OVERRIDE_NOT_POSSIBLE, reason=answer.reason)
            consent_id = answer.record.id if answer.record and answer.record.kind is Kind.CONSENT else None
            shown = hash_of(ctx.conn, point)
            row = NewOverride(
                w.now, contact.customer_id, order["id"], shown, contact.channel, answer.reason,
                consent_id, clean_lines(reason), w.actor.staff_id,
            )  # fmt: skip
            override_id = overrides.append(ctx.conn, row)
            fields = (contact.channel.value, contact.purpose.value, answer.reason.value, order["number"])
            opening = Opening(contact, w.audit("contact.override", code, fields), override_id, shown)
            return Opened(opening, in_full(ctx.conn, contact))

    @needs(Act.SEE_OVERRIDES)
    def latest(self, since: int = 0, limit: int = 200) -> tuple[OverrideRow, ...]:
        """Overrides from a moment on (ms UTC), newest first."""
        conn = self.ctx.conn
        return tuple(
            OverrideRow(
                row["id"],
                row["at"],
                row["staff"],
                row["order_id"],
                row["number"],
                row["customer_id"],
                row["code"],
                Channel(row["channel"]),
                row["reason"],
                Reason(row["refusal"]),
                said(conn, row["consent_id"], row["customer_id"]) if row["consent_id"] is not None else None,
                Outcome(row["outcome"]) if row["outcome"] else None,
            )
            for row in overrides.latest(conn, since, limit)
        )
