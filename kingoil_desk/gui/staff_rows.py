"""The table of staff: who there is, whether they can sign in now, and with what."""

from collections.abc import Sequence
from typing import Any

from kingoil_desk.domain.role import Role
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.domain.staff_secret import SHORT_PIN_DIGITS
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf

STATE, SECRET = 1, 2


class StaffModel(TableOf[StaffMember]):
    """Name over role, whether they can sign in, PIN or passphrase. `me` is the id of whoever is at the desk."""

    def __init__(self) -> None:
        super().__init__()
        self.me: int | None = None
        self.demo = False
        self.narrow = False  # whether the columns after the name are left out

    def show(self, rows: Sequence[StaffMember]) -> None:
        """The same people again leave the row that is chosen alone: waits are counted down every second."""
        if [row.id for row in rows] == [row.id for row in self._rows] and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SECRET))
        else:
            super().show(rows)

    def row_of(self, staff_id: int) -> int:
        return next((i for i, member in enumerate(self._rows) if member.id == staff_id), -1)

    def row_named(self, name: str) -> int:
        """Somebody who was just added; names of people who may sign in are never alike."""
        return next((i for i, member in enumerate(self._rows) if member.active and member.name == name), -1)

    @property
    def anybody_waits(self) -> bool:
        return any(member.wait_ms for member in self._rows)

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Name"), self.tr("Signing in"), self.tr("PIN or passphrase"))

    def cell(self, row: StaffMember, column: int, role: int) -> Any:
        texts = (self.name_words(row), self.state_words(row), self.secret_words(row))
        chip = (None, self._state_chip(row), self._secret_chip(row))[column]
        if role == Roles.DisplayRole:
            return "" if chip is not None else texts[column]
        if role == Roles.AccessibleTextRole:
            return texts[column]
        if role == CellRole.SECOND:
            if column > 0:
                return ""
            role_words = self.role_words(row.role)
            return f"{role_words} · {self.state_words(row)}" if self.narrow else role_words
        if role == CellRole.STRONG:
            return column == 0 and row.active
        if role == CellRole.QUIET:
            return column > 0 or not row.active
        if role == CellRole.CHIPS and chip is not None:
            return (chip,)
        return None

    def name_words(self, member: StaffMember) -> str:
        return self.tr("{name} (you)").format(name=member.name) if member.id == self.me else member.name

    def role_words(self, role: Role) -> str:
        return self.tr("manager") if role is Role.MANAGER else self.tr("counter")

    def state_words(self, member: StaffMember) -> str:
        if not member.active:
            return self.tr("may not sign in")
        if member.wait_ms:
            return self.tr("waits {seconds} s").format(seconds=-(-member.wait_ms // 1000))
        return self.tr("can sign in")

    def secret_words(self, member: StaffMember) -> str:
        if self.demo and not member.pin_digits:
            return self.tr("none, in a demo")
        if member.role is Role.MANAGER:
            return self.tr("passphrase")
        if not member.pin_digits:
            return self.tr("no PIN yet")
        if member.pin_digits == SHORT_PIN_DIGITS:
            return self.tr("short PIN, 4 digits")
        return self.tr("PIN, {digits} digits").format(digits=member.pin_digits)

    def _state_chip(self, member: StaffMember) -> Chip | None:
        if not member.active:
            return Chip(ChipState.NEUTRAL, self.state_words(member))
        return Chip(ChipState.SOON, self.state_words(member)) if member.wait_ms else None

    def _secret_chip(self, member: StaffMember) -> Chip | None:
        short = member.pin_digits == SHORT_PIN_DIGITS
        return Chip(ChipState.LATE, self.secret_words(member)) if short else None
