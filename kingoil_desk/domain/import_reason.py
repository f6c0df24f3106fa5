"""Why a row of an import, or one contact in it, was not taken: codes that `gui/import_words.py` words."""

from enum import StrEnum


class Reason(StrEnum):
    """A row's reason refuses the row whole; a contact's leaves that contact out and keeps the rest of the row."""

    # the row
    ROW_BROKEN = "row_broken"  # quotes that don't close, or more cells than the header has columns
    LETTERS_LOST = "letters_lost"  # letters became question marks before the file was made
    CONTROL_CHARACTERS = "control_characters"
    NAME_TOO_LONG = "name_too_long"
    NOTE_TOO_LONG = "note_too_long"
    NAME_OR_PHONE_NEEDED = "name_or_phone_needed"  # nobody known has the e-mail, and there is nothing else
    ORDER_ID_MISSING = "order_id_missing"  # empty, or no whole number
    ORDER_REPEATED = "order_repeated"  # an earlier row of the same file has the same order
    DATE_MISSING = "date_missing"
    DATE_NOT_READ = "date_not_read"
    DATE_AMBIGUOUS = "date_ambiguous"  # the file has both day first and month first
    DATE_OUT_OF_SENSE = "date_out_of_sense"  # before 2000, or in the future
    CURRENCY_FOREIGN = "currency_foreign"  # other than VND
    MONEY_NOT_READ = "money_not_read"
    TOTAL_OUT_OF_SENSE = "total_out_of_sense"  # below nothing, or beyond what an order may be
    LINE_NOT_READ = "line_not_read"  # a line item without its parts
    QUANTITY_OUT_OF_SENSE = "quantity_out_of_sense"
    PRICE_OUT_OF_SENSE = "price_out_of_sense"
    PRODUCT_NAME_TOO_LONG = "product_name_too_long"
    # one contact in a row
    PHONE_SCIENTIFIC = "phone_scientific"  # 8.49E+10: a spreadsheet threw the last figures away
    PHONE_NOT_READ = "phone_not_read"
    EMAIL_NOT_READ = "email_not_read"
    CELL_OVERFLOWED = "cell_overflowed"  # ####: the column was too narrow when the spreadsheet was saved
    CONTACT_TOO_LONG = "contact_too_long"


class Repair(StrEnum):
    """What was put right in a row on the way in; the report counts the rows of each."""

    LOST_ZERO = "lost_zero"  # 912345678 became 0912345678
    ETH = "eth"  # Ð became Đ
    SPREADSHEET_QUOTES = "spreadsheet_quotes"  # '+84… and ="0912…" without their quotes
    PLACEHOLDER_EMAIL = "placeholder_email"  # made up by a web shop from the phone: left out
    OLD_PREFIX = "old_prefix"  # an 11-digit mobile number of before 2018


class RowRefused(Exception):
    """Raised while a row is read; the row is left out whole."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
