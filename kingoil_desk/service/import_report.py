"""What an import tells: before it is run, while it runs, and when it is over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kingoil_desk.domain.import_reason import Reason


class Stage(StrEnum):
    """In this order. A cancel is heeded up to `PUBLISHING`; `FINISHING` goes to its end, `UNDOING` follows a cancel."""

    READING = "reading"  # bytes
    CHECKING = "checking"  # rows
    PUBLISHING = "publishing"  # rows
    FINISHING = "finishing"  # refusals written down, customers made findable
    UNDOING = "undoing"


@dataclass(frozen=True, slots=True)
class Progress:
    stage: Stage
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file is before anything is kept. `sample` holds the first rows as they would be read."""

    shape: str  # domain.import_shape.Shape: webtoffee_orders, webtoffee_users, analytics_customers
    encoding: str  # domain.csv_text.Encoding
    columns: tuple[tuple[str, str], ...]  # column as named in the file -> field it feeds ("" unused)
    dropped: tuple[str, ...]  # columns refused at the door: passwords, session tokens
    sample: tuple[dict[str, str], ...]  # see `import_sample.sample_of`; a row that would be refused has `refused`
    rows: int
    date_order: str = ""  # domain.import_value.DateOrder: how dates are read that don't begin with the year
    imported_at: int = 0  # ms UTC: when this very file was imported before, 0 for never


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not taken, or one contact of a row that was: then `field` names it."""

    line: int  # line in the file, the header is 1
    reason: Reason  # worded by gui/import_words.py
    columns: Mapping[str, str]  # as they stood in the file, without dropped columns and empty cells
    field: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    shape: str
    rows: int
    customers_added: int = 0
    customers_matched: int = 0  # different customers of before that rows were found to be
    contacts_added: int = 0  # phones, e-mails and addresses, of new customers too
    orders_added: int = 0
    orders_known: int = 0
    orders_changed: int = 0  # of the known ones: seen in a status that is new
    products_added: int = 0
    refusals_recorded: int = 0  # customers who are newly refused something
    kept_refusals: int = 0  # rows whose grant was ignored, since an import never raises permission
    points_refused: int = 0  # different numbers and mailboxes in the file that carry a refusal of before
    rows_refused_before: int = 0  # rows of people with such a number or mailbox
    lines_refused: tuple[int, ...] = ()  # and in which lines of the file the first ten stand
    repaired: Mapping[str, int] = field(default_factory=dict)  # domain.import_reason.Repair -> rows
    dropped: tuple[str, ...] = ()
    refused: tuple[RefusedRow, ...] = ()  # whole rows
    left_out: tuple[RefusedRow, ...] = ()  # contacts of rows that were taken otherwise
    dry_run: bool = False
    date_order: str = ""
