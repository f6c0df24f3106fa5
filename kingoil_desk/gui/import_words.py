"""What imports say: shapes, reasons, repairs, stages and counts. Without Qt, so that the CLI has it too."""

from collections.abc import Callable, Iterator

from kingoil_desk.domain.import_reason import Reason, Repair
from kingoil_desk.domain.import_shape import Shape
from kingoil_desk.service.import_report import ImportReport, RefusedRow, Stage

CONTEXT = "ImportWords"
Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Marks a text for the catalogue; it is looked up when it is shown."""
    return text


SHAPES = {
    Shape.ORDERS: QT_TRANSLATE_NOOP("ImportWords", "orders of the web shop"),
    Shape.USERS: QT_TRANSLATE_NOOP("ImportWords", "users of the web shop"),
    Shape.ANALYTICS: QT_TRANSLATE_NOOP("ImportWords", "customers of the web shop's analytics"),
}

STAGES = {
    Stage.READING: QT_TRANSLATE_NOOP("ImportWords", "Reading the file"),
    Stage.CHECKING: QT_TRANSLATE_NOOP("ImportWords", "Checking rows"),
    Stage.PUBLISHING: QT_TRANSLATE_NOOP("ImportWords", "Saving rows"),
    Stage.FINISHING: QT_TRANSLATE_NOOP("ImportWords", "Finishing"),
    Stage.UNDOING: QT_TRANSLATE_NOOP("ImportWords", "Taking everything back"),
}

REASONS = {
    Reason.ROW_BROKEN: QT_TRANSLATE_NOOP("ImportWords", "Quotes that do not close, or more cells than columns."),
    Reason.LETTERS_LOST: QT_TRANSLATE_NOOP("ImportWords", "Letters became question marks before the file was made."),
    Reason.CONTROL_CHARACTERS: QT_TRANSLATE_NOOP("ImportWords", "Holds characters that cannot be seen or printed."),
    Reason.NAME_TOO_LONG: QT_TRANSLATE_NOOP("ImportWords", "The name is too long."),
    Reason.NOTE_TOO_LONG: QT_TRANSLATE_NOOP("ImportWords", "The note is too long."),
    Reason.NAME_OR_PHONE_NEEDED: QT_TRANSLATE_NOOP("ImportWords", "Neither a name nor a phone."),
    Reason.ORDER_ID_MISSING: QT_TRANSLATE_NOOP("ImportWords", "No order number."),
    Reason.ORDER_REPEATED: QT_TRANSLATE_NOOP("ImportWords", "The same order stands further up in the file."),
    Reason.DATE_MISSING: QT_TRANSLATE_NOOP("ImportWords", "No date."),
    Reason.DATE_NOT_READ: QT_TRANSLATE_NOOP("ImportWords", "The date cannot be read."),
    Reason.DATE_AMBIGUOUS: QT_TRANSLATE_NOOP("ImportWords", "The date could be read in two ways."),
    Reason.DATE_OUT_OF_SENSE: QT_TRANSLATE_NOOP("ImportWords", "The date is before 2000 or in the future."),
    Reason.CURRENCY_FOREIGN: QT_TRANSLATE_NOOP("ImportWords", "A currency other than VND."),
    Reason.MONEY_NOT_READ: QT_TRANSLATE_NOOP("ImportWords", "An amount cannot be read."),
    Reason.TOTAL_OUT_OF_SENSE: QT_TRANSLATE_NOOP("ImportWords", "The total makes no sense."),
    Reason.LINE_NOT_READ: QT_TRANSLATE_NOOP("ImportWords", "A product line cannot be read."),
    Reason.QUANTITY_OUT_OF_SENSE: QT_TRANSLATE_NOOP("ImportWords", "A quantity makes no sense."),
    Reason.PRICE_OUT_OF_SENSE: QT_TRANSLATE_NOOP("ImportWords", "A price makes no sense."),
    Reason.PRODUCT_NAME_TOO_LONG: QT_TRANSLATE_NOOP("ImportWords", "A product's name is too long."),
    Reason.PHONE_SCIENTIFIC: QT_TRANSLATE_NOOP(
        "ImportWords", "A spreadsheet threw figures of the phone away (8.49E+10)."
    ),
    Reason.PHONE_NOT_READ: QT_TRANSLATE_NOOP("ImportWords", "The phone cannot be read."),
    Reason.EMAIL_NOT_READ: QT_TRANSLATE_NOOP("ImportWords", "The e-mail cannot be read."),
    Reason.CELL_OVERFLOWED: QT_TRANSLATE_NOOP(
        "ImportWords", "#### in place of a value: the column was too narrow in a spreadsheet."
    ),
    Reason.CONTACT_TOO_LONG: QT_TRANSLATE_NOOP("ImportWords", "A phone, e-mail or address is too long."),
}

REPAIRS = {
    Repair.LOST_ZERO: QT_TRANSLATE_NOOP("ImportWords", "phones got back their lost zero"),
    Repair.ETH: QT_TRANSLATE_NOOP("ImportWords", "names got Đ for Ð"),
    Repair.SPREADSHEET_QUOTES: QT_TRANSLATE_NOOP("ImportWords", "cells lost a spreadsheet's quotes"),
    Repair.PLACEHOLDER_EMAIL: QT_TRANSLATE_NOOP("ImportWords", "made-up e-mails were left out"),
    Repair.OLD_PREFIX: QT_TRANSLATE_NOOP("ImportWords", "old 11-digit mobile numbers were brought up to date"),
}

_COUNTS = (
    ("rows", QT_TRANSLATE_NOOP("ImportWords", "rows read")),
    ("customers_added", QT_TRANSLATE_NOOP("ImportWords", "customers added")),
    ("customers_matched", QT_TRANSLATE_NOOP("ImportWords", "customers known already")),
    ("contacts_added", QT_TRANSLATE_NOOP("ImportWords", "phones, e-mails and addresses added")),
    ("orders_added", QT_TRANSLATE_NOOP("ImportWords", "orders added")),
    ("orders_known", QT_TRANSLATE_NOOP("ImportWords", "orders known already")),
    ("orders_changed", QT_TRANSLATE_NOOP("ImportWords", "known orders seen in a new state")),
    ("products_added", QT_TRANSLATE_NOOP("ImportWords", "products added")),
    ("refusals_recorded", QT_TRANSLATE_NOOP("ImportWords", "customers newly refused something")),
    (
        "kept_refusals",
        QT_TRANSLATE_NOOP("ImportWords", "rows whose consent was not taken over: an import never raises permission"),
    ),
    (
        "points_refused",
        QT_TRANSLATE_NOOP("ImportWords", "numbers and mailboxes already carry a refusal; it stays in force"),
    ),
)  # fmt: skip
_LINES = QT_TRANSLATE_NOOP("ImportWords", "refused before by whoever has or had that number or mailbox: lines {lines}")
_MORE_LINES = QT_TRANSLATE_NOOP(
    "ImportWords", "refused before by whoever has or had that number or mailbox: lines {lines} and {count} more"
)
_REFUSED = QT_TRANSLATE_NOOP("ImportWords", "rows refused")
_LEFT_OUT = QT_TRANSLATE_NOOP("ImportWords", "contacts left out of rows that were taken")


SAMPLE_FIELDS = {
    "line": QT_TRANSLATE_NOOP("ImportWords", "Line"),
    "name": QT_TRANSLATE_NOOP("ImportWords", "Name"),
    "phones": QT_TRANSLATE_NOOP("ImportWords", "Phones"),
    "language": QT_TRANSLATE_NOOP("ImportWords", "Language"),
    "order": QT_TRANSLATE_NOOP("ImportWords", "Order"),
    "items": QT_TRANSLATE_NOOP("ImportWords", "Goods"),
    "total": QT_TRANSLATE_NOOP("ImportWords", "Total (đ)"),
}  # of the keys of service.import_sample.sample_of, those that head a column


def sample_field(name: str, translate: Translate = QT_TRANSLATE_NOOP) -> str:
    """The head of a column of the preview."""
    return translate(CONTEXT, SAMPLE_FIELDS[name])


def reason(code: str, translate: Translate = QT_TRANSLATE_NOOP) -> str:
    """A reason in words."""
    return translate(CONTEXT, REASONS[Reason(code)])


def shape(code: str, translate: Translate = QT_TRANSLATE_NOOP) -> str:
    return translate(CONTEXT, SHAPES[Shape(code)])


def stage(code: Stage, translate: Translate = QT_TRANSLATE_NOOP) -> str:
    return translate(CONTEXT, STAGES[code])


def counts(report: ImportReport, translate: Translate = QT_TRANSLATE_NOOP) -> Iterator[tuple[int, str]]:
    """What an import did, as numbers and words; zeroes are left out."""
    for name, text in _COUNTS:
        if count := getattr(report, name):
            yield count, translate(CONTEXT, text)
    for code, count in report.repaired.items():
        yield count, translate(CONTEXT, REPAIRS[Repair(code)])
    if report.left_out:
        yield len(report.left_out), translate(CONTEXT, _LEFT_OUT)
    if report.refused:
        yield len(report.refused), translate(CONTEXT, _REFUSED)


def refused_lines(report: ImportReport, translate: Translate = QT_TRANSLATE_NOOP) -> str:
    """Where those stand that carry a refusal already, the first ten; empty when there are none."""
    lines, more = report.lines_refused, report.rows_refused_before - len(report.lines_refused)
    if not lines:
        return ""
    text = translate(CONTEXT, _MORE_LINES if more else _LINES)
    return text.format(lines=", ".join(map(str, lines)), count=more)


def all_refused(report: ImportReport) -> tuple[RefusedRow, ...]:
    """Refused rows and left-out contacts, in the order of the file."""
    return tuple(sorted((*report.refused, *report.left_out), key=lambda row: row.line))
