"""The table of contact lists, and the members of one: masked, those who refused since with a chip."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.consent import Channel
from kingoil_desk.domain.contact_list import State
from kingoil_desk.gui import contact_list_words, words
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import Formats, number
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf, two_lines
from kingoil_desk.service.contact_list_rows import ContactList, HeldRefused, ListMember

CODE, FOR, MADE, EXPIRES, HELD, SINCE = range(6)


def state_chip(value: State) -> Chip:
    """Live is the plain case; what has ended is grey."""
    shown = ChipState.SOON if value is State.LIVE else ChipState.NEUTRAL
    return Chip(shown, contact_list_words.state(value, QCoreApplication.translate))


class ContactListsModel(TableOf[ContactList]):
    """Code over name, what for, made when and by whom, until when and its state, names held, how many refused since."""

    right = frozenset({HELD})

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._since: Mapping[int, HeldRefused] = {}

    def show_since(self, since: Mapping[int, HeldRefused]) -> None:
        """How many on each live list refused since; asked apart, since it takes longer."""
        self._since = since
        if self.rowCount():
            self.dataChanged.emit(self.index(0, SINCE), self.index(self.rowCount() - 1, SINCE))

    def since(self, list_id: int) -> HeldRefused:
        return self._since.get(list_id, HeldRefused(0, ()))

    def row_of(self, list_id: int) -> int:
        return next((at for at, row in enumerate(self._rows) if row.id == list_id), -1)

    def heads(self) -> tuple[str, ...]:
        return (
            self.tr("List"),
            self.tr("For"),
            self.tr("Made"),
            self.tr("Expires"),
            self.tr("Names"),
            self.tr("Since then"),
        )

    def cell(self, row: ContactList, column: int, role: int) -> Any:
        first, second = self._texts(row, column)
        if role == Roles.ToolTipRole:
            return row.name if column == CODE else None
        if role == CellRole.STRONG:
            return column == CODE and row.state is State.LIVE
        if role == CellRole.QUIET:
            return column in (MADE, EXPIRES) or row.state is not State.LIVE
        if role == CellRole.MAY_ELIDE:
            return column == CODE
        return two_lines(role, first, second, self._chips(row, column))

    def _texts(self, row: ContactList, column: int) -> tuple[str, str]:
        return (
            (row.code, row.name),
            (words.purpose(row.purpose), words.channel(row.channel)),
            (self._formats.date(row.made_at), row.made_by),
            (self._formats.date(row.expires_at), "") if row.state is State.LIVE else ("", ""),
            (number(row.held), ""),
            ("", ""),
        )[column]

    def _chips(self, row: ContactList, column: int) -> tuple[Chip, ...]:
        if column == EXPIRES and row.state is not State.LIVE:
            return (state_chip(row.state),)
        count = self.since(row.id).count
        if column == SINCE and count:
            return (Chip(ChipState.REFUSED, self.tr("{count} refused since").format(count=number(count))),)
        return ()


NAME, TAIL, NOW = range(3)


class MembersModel(TableOf[ListMember]):
    """Name over code, the tail of the number, and why not any more."""

    def __init__(self) -> None:
        super().__init__()
        self.channel = Channel.CALL

    def heads(self) -> tuple[str, ...]:
        return self.tr("Customer"), self.tr("Number or mailbox"), self.tr("Now")

    def cell(self, row: ListMember, column: int, role: int) -> Any:
        tail = row.tail if self.channel is Channel.EMAIL else words.masked_tail(row.tail)
        if role == Roles.ToolTipRole and column == NOW and row.refused is not None:
            return contact_list_words.off_list(row.refused, QCoreApplication.translate)
        if role == CellRole.QUIET:
            return column == TAIL
        first, second = ((row.name or row.code, row.code if row.name else ""), (tail, ""), ("", ""))[column]
        return two_lines(role, first, second, self._chips(row) if column == NOW else ())

    def _chips(self, row: ListMember) -> tuple[Chip, ...]:
        if row.refused is None:
            return ()
        return (Chip(ChipState.REFUSED, contact_list_words.off_list_chip(row.refused, QCoreApplication.translate)),)
