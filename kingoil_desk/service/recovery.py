"""The recovery code of an opened shop: which sheet is in force, is it the right one, a new one in its place."""

import contextlib
import hmac
from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import read_code
from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs, needs_again
from kingoil_desk.store import keyslots
from kingoil_desk.store.connection import connect
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.keyslots import KeySlots


@dataclass(frozen=True, slots=True)
class Sheet:
    """The recovery sheet in force: the number printed on it, and when it was made (ms UTC)."""

    number: str
    made_at: int


class RecoveryService:
    """On the write lane; trying a code takes a seventh of a second and 64 MiB. A demo has none: `SLOTS_MISSING`."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_SETTINGS)
    def sheet(self) -> Sheet:
        """Raises what reading the key files raises."""
        slot = self._slots().of("recovery")
        if slot is None:
            raise KnownError(Code.SLOTS_MISSING)
        return Sheet(slot.sheet, slot.made_at)

    @needs(Act.TEST_RECOVERY_CODE)
    def test(self, typed: str) -> Sheet:
        """Opens the file with nothing but the code, as a new PC would; raises `CODE_MISTYPED` or `CODE_WRONG`."""
        code, slots, home = read_code(typed), self._slots(), self.ctx.home
        slot = slots.of("recovery")
        if slot is None:
            raise KnownError(Code.SLOTS_MISSING)
        data_key = keyslots.unseal(slot, code, slots.shop_id, slots.generation)
        if not hmac.compare_digest(data_key, home.data_key):
            raise KnownError(Code.CODE_WRONG, sheet=slot.sheet)
        keys = Keys.derive(data_key, home.pointer.kind)
        with contextlib.closing(connect(self.ctx.conn.file, keys.db, read_only=True)) as conn:
            conn.execute("SELECT name FROM shop").fetchone()
        return Sheet(slot.sheet, slot.made_at)

    @needs_again(Act.CHANGE_RECOVERY_CODE)
    def change(self, code: str, sheet: str) -> Sheet:
        """Another code in force from now on: the one before opens this file no more.

        The first of the two files counts and is written last, after the log's row is kept: whenever this fails, the
        code before is still in force.
        """
        home, slots = self.ctx.home, self._slots()
        now = self.ctx.clock()
        slot = keyslots.seal(home.data_key, code, "recovery", slots.shop_id, slots.generation, sheet, now)
        changed = slots.with_slot(slot)
        with self.ctx.writing() as w:
            w.audit("recovery_code.change", sheet)
            keyslots.stage_slots(home.folder, changed)
        keyslots.write_slots(home.folder, changed)
        return Sheet(slot.sheet, slot.made_at)

    def _slots(self) -> KeySlots:
        home = self.ctx.home
        return keyslots.slots_of(home.folder, home.pointer.shop_id, home.pointer.generation)
