"""Rules of contact by the day they begin: those in force, coming and past, and a new one that a manager writes down."""

from collections.abc import Collection

from kingoil_desk.domain.advertising import Rule, on_day
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.contact_rule import Laxer, checked, laxer
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import contact_rules
from kingoil_desk.store.contact_rules import RecordedRule

__all__ = ["ContactRulesService", "RecordedRule"]


class ContactRulesService:
    """Reads on any lane, changes on the write lane."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_CONTACT_RULES)
    def rules(self) -> tuple[RecordedRule, ...]:
        """One a day, by day: shipped ones, and the shop's own in their place."""
        return tuple(contact_rules.recorded(self.ctx.conn))

    @needs(Act.SEE_CONTACT_RULES)
    def laxer(self, rule: Rule) -> tuple[Laxer, ...]:
        """In what a rule would allow more than what is in force on its day without it; reads only."""
        return laxer(rule, on_day(rule.since, contact_rules.rules(self.ctx.conn)))

    @needs(Act.CHANGE_CONTACT_RULES)
    def add(self, rule: Rule, agreed: Collection[Laxer] = ()) -> Change:
        """Writes a rule down; it counts from its day on, in place of one of the same day. None is ever removed.

        `agreed`: what the manager saw to get laxer and wants so. Raises `RULE_LAXER` (data `points`) when it does in
        anything else, and what `domain.contact_rule.checked` raises.
        """
        ctx = self.ctx
        with ctx.writing() as w:
            rule = checked(rule, shop_day(w.now))
            points = laxer(rule, on_day(rule.since, contact_rules.rules(ctx.conn)))
            if set(points) - set(agreed):
                raise KnownError(Code.RULE_LAXER, points=points)
            told = contact_rules.add(ctx.conn, rule, w.now, w.actor.staff_id)
            laxer_in = (".".join(part for part in (point, channel) if part) for point, channel in points)
            w.audit(contact_rules.ADDED, rule.since.isoformat(), [told, *laxer_in])
        return Change(settings=True)
