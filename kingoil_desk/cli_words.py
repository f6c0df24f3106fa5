"""What the command line says: summaries, problems, progress and the meaning of exit codes, in English."""

from collections.abc import Iterator

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.gui import import_words
from kingoil_desk.service.import_report import ImportReport
from kingoil_desk.service.upkeep import Verified

EXIT_CODES = """\b
Exit codes:
  0    done
  1    verify found problems
  2    the command was not understood
  3    not done, nothing half-saved: a sentence on standard error says why, and what of a run of lines is kept
  4    done, but some rows, contacts of a row, or lines were not taken
  5    a mistake in the program: standard error and desk.log in the data folder tell where
  130  cancelled, everything as it was before; after lines of consent, order or parcel a sentence says what is kept
"""

BUG = (
    "The program made a mistake and stopped. What was saved before is safe. "
    "Send these lines to support; they hold no customer's data:"
)
PASSPHRASE = "Passphrase of {name}: "
PASSPHRASE_AGAIN = "Manager's passphrase once more, for the manifest: "
DAY_PASSPHRASE = "Start-of-day passphrase: "
WHICH_MANAGER = "Manager's name: "
CANCELLED = "Cancelled. Everything is as it was before."
CANCELLED_MIDWAY = "Cancelled. {kept}"
LINES_KEPT = "What was answered above is saved. Go on with the lines that were not answered."
PARCELS_KEPT = (
    "What was answered above is saved; the manifest is not. Run again with the same lines to go on: what is packed "
    "already gets its papers once more."
)
PAPERS_MISSING = (
    "Order {order} is packed as {parcel}, but its label or slip is not there. "
    "Run again with the same lines to have them."
)
PACKED_ALREADY = "Order {order} is packed already, for {carrier}. Nothing was packed."
NOTHING_LEFT = "Nothing of order {order} is left to pack, and none of its parcels is here any more. Nothing was packed."
SHEET_LOST = (
    "Manifest {number} is written down as made, but its file could not be put into “{folder}”. Run again: the parcels "
    "still wait, and a new manifest takes its place."
)
MAY_BE_KEPT = "The one that was not answered yet may be saved too."
UNHEARD = "The answers cannot be written any more, so no further line was taken."
UNHEARD_LINE = "Line {place} was the last: it was carried out, but its answer reached nobody."
UNHEARD_END = "Every line was answered; what comes at the end reached nobody. Run again to have it made anew."
PEOPLE = "Inventing people"
NONE = "none"
TOO_LONG = "This line is longer than {limit} bytes, so nothing of it was read."
NOT_JSON = "This line is no JSON object."
FIELD_TWICE = "“{name}” stands twice."
FIELD_UNKNOWN = "“{name}” is no field of this command. Known are: {known}."
FIELD_MISSING = "“{name}” is missing."
ONE_OF = "Exactly one of “phone”, “email” and “code” is needed."
NO_TEXT = "“{name}” must be a text that is not empty."
NO_VERSION = "“{name}” must be the number of a version, from 1 on."
NO_CHOICE = "“{name}” must be one of: {known}."
NO_TIME = "“{name}” must be a time with its zone, as 2026-11-22T14:36:00+07:00."
NO_EXPIRY = "“expires_at” belongs to a grant alone: a refusal does not lapse."
NO_WHOLE = "“{name}” must be a whole number."
NO_LIST = "“{name}” must be a list of objects."
NO_PAYMENT = "“payment” must be one of: {known}, or a list of objects with “way” and “amount”."
NO_ARRIVED = "“arrived” must be true or false, and belongs to an order that is paid by transfer."
NO_DISCOUNT = "“discount” must be an amount in VND or a percentage as “5%”."
IN_LIST = "“{name}”, number {place}: {wrong}"
REJECTS_NOT_WRITTEN = (
    "The list of refused rows could not be written; the import itself is kept. "
    "Make room and import the same file again: nothing is added twice."
)


def reason(situation: Situation) -> KnownError:
    """Why a folder was not opened, as an error with its words."""
    if situation.found in (Found.FIRST_RUN, Found.FIRST_RUN_WITHOUT_KEYRING):
        return KnownError(Code.NOT_A_PROFILE, folder=str(situation.folder))
    if situation.found is Found.NO_WAY_IN:
        return KnownError(Code.NO_WAY_IN)
    if situation.found in (Found.KEYRING_LOCKED, Found.KEYRING_SILENT, Found.KEYRING_GONE) or (
        situation.found is Found.KEY_ABSENT and situation.has_recovery
    ):
        return KnownError(Code.KEY_NOT_REACHED)  # the words of a locked keyring speak of the window's buttons
    return situation.error or KnownError(Code.FILE_MISSING, folder=str(situation.folder))


PROBLEMS = {
    "page_structure": "the file's structure is damaged",
    "page_forged": "a page is damaged",
    "audit_chain": "the log is not as it was written, from this row on",
    "consent_chain": "the consent ledger is not as it was written, from this row on",
    "evidence_changed": "this piece of evidence is not as it was attached, or gone",
    "consent_state": "what is shown of this customer's refusals is not what the ledger says",
    "search_missing": "search does not know this customer",
    "search_not_indexed": "search does not find this customer",
    "search_stray": "search holds an entry of nobody",
    "wording_changed": "this version of the consent wording is not the text that was added",
    "policy_changed": "this version of the policy text is not the text that was loaded",
    "contact_log": "the log of contacts and the log of acts do not tell the same",
    "contact_override": "the list of overrides and the log of acts do not tell the same",
    "contact_list": "this contact list, or who is on it, is not what the log says was made",
    "contact_rule": "the rule of contact of this day is not what the log says was written down",
    "do_not_call": "the Do-Not-Call register of this day is not what the log says was brought in",
    "order_total": "this order's total is not what its lines make",
    "order_payment": "what was paid for this order, less what was given back, makes no sense",
    "order_return": "what came back of this order makes no sense",
    "order_changed": "an order with its lines is not as the log says it was written down here",
    "order_event_changed": "what happened to an order is not as the log says it was written down here",
    "payment_changed": "money of an order is not as the log says it was written down here",
    "return_changed": "what came back of an order is not as the log says it was written down here",
    "parcel_changed": "a parcel with what is in it is not as the log says it was packed here",
    "parcel_event_changed": "what happened to a parcel is not as the log says it was written down here",
    "manifest_changed": "a manifest with its parcels is not as the log says it was made here",
    "vat_rate_changed": "a VAT rate is not as the log says it was written down here",
    "carrier_changed": "a carrier is not as the log says it was last written down here",
    "import_changed": "the orders, facts and money of this import are not as they were when it ended",
}


def progress(stage: str, done: int, total: int) -> str:
    """One line that is written over itself; `done` of `total` bytes, rows or people."""
    return f"{stage}: {done:,} of {total:,}"


def summary(report: ImportReport) -> Iterator[str]:
    """What an import did, a line each; zeroes are left out."""
    yield "Nothing was kept: this was a dry run. It would have brought:" if report.dry_run else "Imported:"
    for count, text in import_words.counts(report):
        yield f"  {count:,} {text}"
    if where := import_words.refused_lines(report):
        yield f"  {where}"
    if report.dropped:
        yield f"  dropped at the door, never kept: {', '.join(report.dropped)}"
    refused = import_words.all_refused(report)
    for code in dict.fromkeys(row.reason for row in refused):
        lines = [str(row.line) for row in refused if row.reason == code]
        more = f" and {len(lines) - 10} more" if len(lines) > 10 else ""
        yield f"  not taken: {import_words.reason(code)} Line {', '.join(lines[:10])}{more}"


def verified(found: Verified) -> Iterator[str]:
    """What verify found, a line each."""
    yield (
        f"Checked every page, {found.audit_rows:,} log rows, {found.consent_rows:,} consent rows "
        f"and {found.customers:,} customers."
    )
    for code, where in found.problems:
        yield f"  {PROBLEMS[code]}: {where}"
    yield f"{len(found.problems)} problems." if found.problems else "All is well."
