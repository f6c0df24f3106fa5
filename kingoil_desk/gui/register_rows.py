"""The table of Do-Not-Call lists that were brought in."""

from typing import Any

from kingoil_desk.domain.order import shop_day
from kingoil_desk.gui.formats import Formats, number
from kingoil_desk.gui.rows import CellRole
from kingoil_desk.gui.table_of import Roles, TableOf
from kingoil_desk.service.do_not_call import BroughtList


class BroughtListsModel(TableOf[BroughtList]):
    """The day a list shows, when and by whom it came, its numbers and how many of them were new."""

    right = frozenset({3, 4})

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def heads(self) -> tuple[str, ...]:
        return (
            self.tr("List of"),
            self.tr("Brought in"),
            self.tr("By"),
            self.tr("Numbers"),
            self.tr("New"),
        )

    def cell(self, row: BroughtList, column: int, role: int) -> Any:
        if role in (Roles.DisplayRole, Roles.AccessibleTextRole):
            return (
                f"{shop_day(row.as_of):%d/%m/%Y}",
                self._formats.moment(row.brought_at),
                row.brought_by,
                number(row.numbers),
                number(row.added),
            )[column]
        return column == 0 if role == CellRole.STRONG else None
