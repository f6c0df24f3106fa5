"""Staff: accounts, PINs and passphrases, roles; a shop always keeps a manager who can sign in."""

from dataclasses import replace

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act, Role
from kingoil_desk.domain.settings import SHORT_PINS
from kingoil_desk.domain.staff import StaffMember, check_name
from kingoil_desk.domain.staff_secret import PIN_DIGITS, SHORT_PIN_DIGITS, check_passphrase, check_pin
from kingoil_desk.domain.text import fold
from kingoil_desk.domain.throttle import Throttle
from kingoil_desk.service.proof import CONFIRM, prove
from kingoil_desk.service.session import Context, needs, needs_again
from kingoil_desk.store import settings, shop_details, staff, staff_secrets
from kingoil_desk.store.connection import Row


class StaffService:
    """On the write lane: each new secret takes a seventh of a second to hash. All but `members` return a `Change`.

    Raises `STAFF_UNKNOWN` for an id that is nobody's; what `check_name`, `check_pin` and `check_passphrase` raise;
    `STAFF_NAME_TAKEN`; `LAST_MANAGER`. Whatever gives, changes or takes away a manager's sign-in asks for the caller's
    passphrase first.
    """

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.MANAGE_STAFF)
    def members(self) -> tuple[StaffMember, ...]:
        """Everybody, also who may not sign in any more."""
        return staff.members(self.ctx.conn, self.ctx.uptime(), all_of_them=True)

    @needs(Act.MANAGE_STAFF)
    def add(self, name: str, pin: str) -> Change:
        """Somebody new at the counter."""
        return self._add(name, Role.COUNTER, pin)

    @needs_again(Act.CHANGE_ROLE)
    def add_manager(self, name: str, secret: str) -> Change:
        """A new manager."""
        return self._add(name, Role.MANAGER, secret)

    @needs(Act.MANAGE_STAFF)
    def rename(self, staff_id: int, name: str) -> Change:
        """Another name for the same person; the log keeps the name of the time."""
        self._known(staff_id)
        name = self._free_name(name, staff_id)
        with self.ctx.writing() as w:
            staff.rename(self.ctx.conn, staff_id, name)
            w.audit("staff.rename", str(staff_id), ["name"])
        self._tell_session(staff_id, name=name)
        return Change(staff=True)

    @needs(Act.MANAGE_STAFF)
    def set_pin(self, staff_id: int, pin: str) -> Change:
        """A new PIN for somebody at the counter, who forgot the old one; ends a wait."""
        person = self._known(staff_id, Role.COUNTER)
        return self._set_secret(person, Role.COUNTER, pin, "staff.set_pin")

    @needs_again(Act.CHANGE_ROLE)
    def set_passphrase(self, staff_id: int, secret: str) -> Change:
        """A new passphrase for a manager."""
        person = self._known(staff_id, Role.MANAGER)
        return self._set_secret(person, Role.MANAGER, secret, "staff.set_passphrase")

    @needs(Act.CHANGE_OWN_SECRET)
    def change_own(self, old: str, new: str) -> Change:
        """One's own PIN or passphrase, with the old one; throttled like a sign-in."""
        ctx, actor = self.ctx, self.ctx.session.present
        prove(ctx.conn, ctx.trail(ctx.conn), actor.staff_id, old, ctx.clock(), ctx.uptime(), CONFIRM)
        person = self._known(actor.staff_id)
        return self._set_secret(person, Role(person["role"]), new, "staff.change_own")

    @needs(Act.MANAGE_STAFF)
    def end_wait(self, staff_id: int) -> Change:
        """Lets somebody try again at once after too many wrong tries."""
        self._known(staff_id)
        with self.ctx.writing() as w:
            staff.set_throttle(self.ctx.conn, staff_id, Throttle())
            w.audit("staff.end_wait", str(staff_id))
        return Change(staff=True)

    @needs(Act.MANAGE_STAFF)
    def set_active(self, staff_id: int, active: bool) -> Change:
        """Whether somebody at the counter may sign in; in force at their next act."""
        return self._set_active(self._known(staff_id, Role.COUNTER), active)

    @needs_again(Act.CHANGE_ROLE)
    def set_manager_active(self, staff_id: int, active: bool) -> Change:
        """The same for a manager."""
        return self._set_active(self._known(staff_id, Role.MANAGER), active)

    @needs_again(Act.CHANGE_ROLE)
    def change_role(self, staff_id: int, role: Role, secret: str) -> Change:
        """Another role, with the kind of secret that goes with it; in force at their next act."""
        person = self._known(staff_id)
        hashed, digits = self._hashed(role, secret, person["name"])
        with self.ctx.writing() as w:
            if role is not Role.MANAGER:
                self._keep_a_manager(person)
            staff.set_role(self.ctx.conn, staff_id, role)
            staff.set_secret(self.ctx.conn, staff_id, hashed, digits)
            w.audit("staff.change_role", str(staff_id), [role])
        self._tell_session(staff_id, role=role)
        return Change(staff=True)

    def _tell_session(self, staff_id: int, **changed: str | Role) -> None:
        """Whoever changed their own account goes on as what they are now."""
        session = self.ctx.session
        if session.actor is not None and session.actor.staff_id == staff_id:
            session.actor = replace(session.actor, **changed)  # type: ignore[arg-type]

    def _add(self, name: str, role: Role, secret: str) -> Change:
        name = self._free_name(name)
        hashed, digits = self._hashed(role, secret, name)
        with self.ctx.writing() as w:
            staff_id = staff.add(self.ctx.conn, staff.NewStaff(name, role, hashed, digits), w.now)
            w.audit("staff.add", str(staff_id), [role])
        return Change(staff=True)

    def _set_secret(self, person: Row, role: Role, secret: str, action: str) -> Change:
        hashed, digits = self._hashed(role, secret, person["name"])
        with self.ctx.writing() as w:
            staff.set_secret(self.ctx.conn, person["id"], hashed, digits)
            w.audit(action, str(person["id"]))
        return Change(staff=True)

    def _set_active(self, person: Row, active: bool) -> Change:
        if active:
            self._free_name(person["name"], person["id"])
        with self.ctx.writing() as w:
            if not active:
                self._keep_a_manager(person)
            staff.set_active(self.ctx.conn, person["id"], active)
            w.audit("staff.enable" if active else "staff.disable", str(person["id"]))
        return Change(staff=True)

    def _keep_a_manager(self, person: Row) -> None:
        """Asked inside the transaction that would take the last one away."""
        if person["role"] == Role.MANAGER and person["active"] and staff.managers(self.ctx.conn) == 1:
            raise KnownError(Code.LAST_MANAGER)

    def _known(self, staff_id: int, role: Role | None = None) -> Row:
        person = staff.member(self.ctx.conn, staff_id)
        if person is None or (role is not None and person["role"] != role):
            raise KnownError(Code.STAFF_UNKNOWN)
        return person

    def _free_name(self, name: str, but: int | None = None) -> str:
        """People sign in by name, with marks or without: no two look alike."""
        name = check_name(name)
        if fold(name) in map(fold, staff.names_in_use(self.ctx.conn, but)):
            raise KnownError(Code.STAFF_NAME_TAKEN, name=name)
        return name

    def _hashed(self, role: Role, secret: str, name: str) -> tuple[str, int]:
        """The PHC string and the PIN's length (0 for a passphrase)."""
        if role is Role.MANAGER:
            check_passphrase(secret, name, shop_details.read(self.ctx.conn).name)
            return staff_secrets.hash_secret(secret), 0
        short = SHORT_PINS.value(settings.read(self.ctx.conn))
        digits = SHORT_PIN_DIGITS if short and len(secret) == SHORT_PIN_DIGITS else PIN_DIGITS
        check_pin(secret, digits)
        return staff_secrets.hash_secret(secret), digits
