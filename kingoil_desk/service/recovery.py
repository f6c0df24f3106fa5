"""The ways to the key of an opened shop besides the keyring: its recovery code and its start-of-day passphrase."""

import contextlib
import hmac
from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.recovery_code import read_code
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.situation import KeyKept
from kingoil_desk.domain.staff_secret import check_passphrase
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


WITHOUT_KEYRING = frozenset({KeyKept.CODE, KeyKept.PASSPHRASE})


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
        self._put(slots.with_slot(slot), "recovery_code.change", sheet)
        return Sheet(slot.sheet, slot.made_at)

    @needs_again(Act.CHANGE_RECOVERY_CODE)
    def set_day_passphrase(self, day: str) -> None:
        """Another start-of-day passphrase, or the first, where no keyring has the key; the code opens as before.

        Every later start asks it, and no keyring is asked any more. Whenever this fails, what opened the file before
        still does. Raises `PASSPHRASE_SHORT`, `PASSPHRASE_COMMON`, and `NOT_ALLOWED` where the key lies in a keyring,
        which would open the file past a passphrase, or is a demo's.
        """
        home = self.ctx.home
        if home.key_kept not in WITHOUT_KEYRING:
            raise KnownError(Code.NOT_ALLOWED, act=Act.CHANGE_RECOVERY_CODE)
        check_passphrase(day)
        slots, now = self._slots(), self.ctx.clock()
        slot = keyslots.seal(home.data_key, day, "passphrase", slots.shop_id, slots.generation, "", now)
        self._put(slots.with_slot(slot), "day_passphrase.set", "")
        home.key_kept = KeyKept.PASSPHRASE

    def _put(self, slots: KeySlots, action: str, object_: str) -> None:
        """The copy and the log's row, whole or not at all, and then the file that counts."""
        folder = self.ctx.home.folder
        with self.ctx.writing() as w:
            w.audit(action, object_)
            keyslots.stage_slots(folder, slots)
        keyslots.write_slots(folder, slots)

    def _slots(self) -> KeySlots:
        home = self.ctx.home
        return keyslots.slots_of(home.folder, home.pointer.shop_id, home.pointer.generation)
