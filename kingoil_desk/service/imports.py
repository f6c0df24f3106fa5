"""Imports from the web shop: a look before, staged rows, short transactions, a report, nothing left of a cancelled one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs

if TYPE_CHECKING:
    from kingoil_desk.service.desk import Desk

T = TypeVar("T")
OnWriteLane = Callable[[Callable[["Desk"], T]], T]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file is before anything is kept. `sample` holds the first rows as they would be read."""

    shape: str  # webtoffee_orders, webtoffee_users, analytics_customers
    encoding: str
    columns: tuple[tuple[str, str], ...]  # column as named in the file -> field it feeds ("" unused)
    dropped: tuple[str, ...]  # columns refused at the door: passwords, session tokens
    sample: tuple[dict[str, str], ...]
    rows: int


@dataclass(frozen=True, slots=True)
class RefusedRow:
    line: int  # line in the file, the header is 1
    reason: str  # a code, worded by gui/import_words.py
    columns: dict[str, str]  # as they stood in the file, without dropped columns


@dataclass(frozen=True, slots=True)
class Progress:
    stage: str  # reading, checking, publishing
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    shape: str
    rows: int
    customers_added: int = 0
    customers_matched: int = 0
    contacts_added: int = 0
    orders_added: int = 0
    orders_known: int = 0
    products_added: int = 0
    refusals_recorded: int = 0
    kept_refusals: int = 0  # rows whose grant was ignored, since an import never raises permission
    repaired: dict[str, int] = field(default_factory=dict)  # code -> rows (lost zero, Ð, quotes)
    dropped: tuple[str, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    dry_run: bool = False


class ImportService:
    """Reads on the calling thread (the long lane); every write goes through `on_write` in short transactions."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.IMPORT)
    def preview(self, path: Path) -> Preview:
        raise NotImplementedError

    @needs(Act.IMPORT)
    def run(
        self,
        path: Path,
        on_write: "OnWriteLane[object]",
        *,
        dry_run: bool = False,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        """Imports the file; `IMPORT_CANCELLED` after a cancel, with the shop as it was before."""
        raise NotImplementedError

    @needs(Act.IMPORT)
    def clear_up(self) -> None:
        """Takes back what an import left behind when the program died in it, or finishes its refusals. Write lane."""
        raise NotImplementedError
