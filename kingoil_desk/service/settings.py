"""Settings of the shop: how long the desk stays open untouched, PINs, and the shop's own details."""

from dataclasses import asdict, dataclass

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.settings import BANK, BANK_ACCOUNT, BANK_HOLDER, BRAND_NAME, IDLE_MINUTES, SHORT_PINS, account
from kingoil_desk.domain.shop import ShopDetails, checked
from kingoil_desk.domain.vietqr import Account
from kingoil_desk.domain.vietqr import checked as checked_account
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import settings, shop_details


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """What is in force."""

    details: ShopDetails
    idle_minutes: int
    short_pins: bool
    account: Account | None = None  # where transfers go


class SettingsService:
    """Reads on any lane, changes on the write lane."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_SETTINGS)
    def read(self) -> ShopSettings:
        """Every setting, with its default where it was never set."""
        kept = settings.read(self.ctx.conn)
        return ShopSettings(
            shop_details.read(self.ctx.conn),
            IDLE_MINUTES.value(kept),
            SHORT_PINS.value(kept),
            account(kept),
        )

    @needs(Act.CHANGE_SETTINGS)
    def set_idle_minutes(self, minutes: int) -> Change:
        """Minutes without a touch before the screen locks; `SETTING_OUT_OF_RANGE`."""
        return self._put(IDLE_MINUTES.name, IDLE_MINUTES.text(minutes))

    @needs(Act.CHANGE_SETTINGS)
    def set_short_pins(self, allowed: bool) -> Change:
        """Whether new PINs may have 4 digits; PINs that are set stay as they are."""
        return self._put(SHORT_PINS.name, SHORT_PINS.text(allowed))

    @needs(Act.SEE_SETTINGS)
    def has_brand_name(self) -> bool:
        """Whether offers by call and message go out under a granted brand name."""
        return BRAND_NAME.value(settings.read(self.ctx.conn))

    @needs(Act.CHANGE_SETTINGS)
    def set_brand_name(self, granted: bool) -> Change:
        """Whether calls and messages with offers go out under a brand name that the shop was granted."""
        return self._put(BRAND_NAME.name, BRAND_NAME.text(granted))

    @needs(Act.SEE_SETTINGS)
    def account(self) -> Account | None:
        """Where transfers go; None while none is set: then no transfer code is drawn."""
        return account(settings.read(self.ctx.conn))

    @needs(Act.CHANGE_SETTINGS)
    def set_account(self, new: Account | None) -> Change:
        """The account that transfers go to, or none any more; raises `ACCOUNT_NOT_READ` and what a text raises."""
        named = Account("", "") if new is None else checked_account(new)
        texts = {
            BANK.name: BANK.text(named.bank),
            BANK_ACCOUNT.name: BANK_ACCOUNT.text(named.number),
            BANK_HOLDER.name: BANK_HOLDER.text(named.holder),
        }
        with self.ctx.writing() as w:
            for name, text in texts.items():
                settings.put(self.ctx.conn, name, text)
            w.audit("setting.change", BANK_ACCOUNT.name, list(texts))
        return Change(settings=True)

    @needs(Act.CHANGE_SETTINGS)
    def set_details(self, details: ShopDetails) -> Change:
        """The shop's name and contact; raises what `domain.shop.checked` raises."""
        new, old = checked(details), shop_details.read(self.ctx.conn)
        changed = [name for name, value in asdict(new).items() if value != getattr(old, name)]
        if not changed:
            return Change()
        with self.ctx.writing() as w:
            shop_details.put(self.ctx.conn, new)
            w.audit("shop.change", "", changed)
        return Change(settings=True)

    def _put(self, name: str, text: str) -> Change:
        with self.ctx.writing() as w:
            settings.put(self.ctx.conn, name, text)
            w.audit("setting.change", name)
        return Change(settings=True)
