"""VAT rates of the shop: what is in force, and a new rate from a day on."""

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.text import clean_line
from kingoil_desk.domain.vat import RATES, Rate, VatKind, checked, rate_on
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import vat_rates


class VatService:
    """Reads on any lane, changes on the write lane; rates in hundredths of a percent."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_SETTINGS)
    def rates(self) -> tuple[Rate, ...]:
        """Every rate with its day and where it stands: the shipped ones, then the shop's own."""
        return (*RATES, *vat_rates.rates(self.ctx.conn))

    @needs(Act.SEE_SETTINGS)
    def today(self) -> dict[VatKind, int]:
        """The rate of each kind today."""
        own, day = vat_rates.rates(self.ctx.conn), shop_day(self.ctx.clock())
        return {kind: rate_on(day, kind, own) for kind in VatKind}

    @needs(Act.CHANGE_SETTINGS)
    def add(self, rate: Rate) -> Change:
        """A rate from today or a later day on; orders that are finished keep theirs.

        Raises `VAT_OUT_OF_SENSE`, `VAT_IN_PAST`, `TEXT_TOO_LONG`.
        """
        with self.ctx.writing() as w:
            clean = checked(Rate(rate.since, rate.kind, rate.hundredths, clean_line(rate.note)), shop_day(w.now))
            vat_rates.insert_rate(self.ctx.conn, clean, w.now, w.actor.staff_id)
            w.audit("vat.add", clean.kind)
        return Change(settings=True)
