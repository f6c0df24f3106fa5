"""What the command line says: summaries, problems, progress and the meaning of exit codes, in English."""

from collections.abc import Iterator

from kingoil_desk.domain.import_reason import Reason, Repair
from kingoil_desk.service.imports import ImportReport
from kingoil_desk.service.upkeep import Verified

EXIT_CODES = """\b
Exit codes:
  0    done
  1    verify found problems
  2    the command was not understood
  3    not done, nothing half-saved: a sentence on standard error says why
  4    imported, but some rows were refused
  5    a mistake in the program: standard error and desk.log in the data folder tell where
  130  cancelled, everything as it was before
"""

BUG = (
    "The program made a mistake and stopped. What was saved before is safe. "
    "Send these lines to support; they hold no customer's data:"
)
CANCELLED = "Cancelled. Everything is as it was before."
REJECTS_NOT_WRITTEN = (
    "The list of refused rows could not be written; the import itself is kept. "
    "Make room and import the same file again: nothing is added twice."
)

PROBLEMS = {
    "page_structure": "the file's structure is damaged",
    "page_forged": "a page is damaged",
    "audit_chain": "the log is not as it was written, from this row on",
    "consent_chain": "the consent ledger is not as it was written, from this row on",
    "consent_state": "what is shown of this customer's refusals is not what the ledger says",
    "search_missing": "search does not know this customer",
    "search_not_indexed": "search does not find this customer",
    "search_stray": "search holds an entry of nobody",
    "order_total": "this order's total is not what its lines make",
}

STAGES = {"customers": "Customers", "reading": "Reading", "checking": "Checking", "publishing": "Saving"}

REASONS: dict[str, str] = {
    Reason.ROW_BROKEN: "Quotes that do not close, or more cells than columns.",
    Reason.LETTERS_LOST: "Letters became question marks before the file was made.",
    Reason.CONTROL_CHARACTERS: "Holds characters that cannot be seen or printed.",
    Reason.NAME_TOO_LONG: "The name is too long.",
    Reason.NOTE_TOO_LONG: "The note is too long.",
    Reason.NAME_OR_PHONE_NEEDED: "Neither a name nor a phone.",
    Reason.ORDER_ID_MISSING: "No order number.",
    Reason.ORDER_REPEATED: "The same order stands further up in the file.",
    Reason.DATE_MISSING: "No date.",
    Reason.DATE_NOT_READ: "The date cannot be read.",
    Reason.DATE_AMBIGUOUS: "The date could be read in two ways.",
    Reason.DATE_OUT_OF_SENSE: "The date is before 2000 or in the future.",
    Reason.CURRENCY_FOREIGN: "A currency other than VND.",
    Reason.MONEY_NOT_READ: "An amount cannot be read.",
    Reason.TOTAL_OUT_OF_SENSE: "The total makes no sense.",
    Reason.LINE_NOT_READ: "A product line cannot be read.",
    Reason.QUANTITY_OUT_OF_SENSE: "A quantity makes no sense.",
    Reason.PRICE_OUT_OF_SENSE: "A price makes no sense.",
    Reason.PRODUCT_NAME_TOO_LONG: "A product's name is too long.",
    Reason.PHONE_SCIENTIFIC: "A spreadsheet threw figures of the phone away (8.49E+10).",
    Reason.PHONE_NOT_READ: "The phone cannot be read.",
    Reason.EMAIL_NOT_READ: "The e-mail cannot be read.",
    Reason.CELL_OVERFLOWED: "#### in place of a value: the column was too narrow in a spreadsheet.",
    Reason.CONTACT_TOO_LONG: "A phone, e-mail or address is too long.",
}

REPAIRS: dict[str, str] = {
    Repair.LOST_ZERO: "phones got back their lost zero",
    Repair.ETH: "names got Đ for Ð",
    Repair.SPREADSHEET_QUOTES: "cells lost a spreadsheet's quotes",
    Repair.PLACEHOLDER_EMAIL: "made-up e-mails were left out",
    Repair.OLD_PREFIX: "old 11-digit mobile numbers were brought up to date",
}


def reason(code: str) -> str:
    """A reason in words."""
    return REASONS[code]


def progress(stage: str, done: int, total: int) -> str:
    """One line that is written over itself."""
    return f"{STAGES.get(stage, stage)}: {done:,} of {total:,}" if total else f"{STAGES.get(stage, stage)}: {done:,}"


def summary(report: ImportReport) -> Iterator[str]:
    """What an import did, a line each; zeroes are left out."""
    yield "Nothing was kept: this was a dry run. It would have brought:" if report.dry_run else "Imported:"
    for count, text in (
        (report.rows, "rows read"),
        (report.customers_added, "customers added"),
        (report.customers_matched, "customers known already"),
        (report.contacts_added, "phones, e-mails and addresses added to them"),
        (report.orders_added, "orders added"),
        (report.orders_known, "orders known already"),
        (report.products_added, "products added"),
        (report.refusals_recorded, "refusals written down"),
        (report.kept_refusals, "rows whose consent was not taken over: an import never raises permission"),
        *((count, REPAIRS[code]) for code, count in report.repaired.items()),
        (len(report.refused), "rows refused"),
    ):
        if count:
            yield f"  {count:,} {text}"
    if report.dropped:
        yield f"  dropped at the door, never kept: {', '.join(report.dropped)}"
    for code in dict.fromkeys(row.reason for row in report.refused):
        lines = [str(row.line) for row in report.refused if row.reason == code]
        more = f" and {len(lines) - 10} more" if len(lines) > 10 else ""
        yield f"  refused: {reason(code)} Line {', '.join(lines[:10])}{more}"


def verified(found: Verified) -> Iterator[str]:
    """What verify found, a line each."""
    yield (
        f"Checked every page, {found.audit_rows:,} log rows, {found.consent_rows:,} consent rows "
        f"and {found.customers:,} customers."
    )
    for code, where in found.problems:
        yield f"  {PROBLEMS[code]}: {where}"
    yield f"{len(found.problems)} problems." if found.problems else "All is well."
