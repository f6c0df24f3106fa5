"""Errors that are the world's fault: a code and data, worded for staff by `gui/error_words.py`."""

from enum import StrEnum


class Code(StrEnum):
    """What went wrong; each code has its sentence in `gui/error_words.py` (a test counts them)."""

    # the file and the folder
    NOT_A_PROFILE = "not_a_profile"  # folder
    PROFILE_EXISTS = "profile_exists"  # folder
    PROFILE_IN_USE = "profile_in_use"  # folder
    PROFILE_UNREADABLE = "profile_unreadable"  # folder
    FOLDER_PROTECTED = "folder_protected"  # folder
    FILE_MISSING = "file_missing"  # folder
    FILE_EMPTY = "file_empty"
    FILE_DAMAGED = "file_damaged"
    FILE_PLAIN = "file_plain"
    FILE_FOREIGN = "file_foreign"
    FILE_NEWER = "file_newer"
    KEY_WRONG = "key_wrong"
    KEY_MALFORMED = "key_malformed"
    KEY_ABSENT = "key_absent"
    DISK_FULL = "disk_full"
    DISK_FAILING = "disk_failing"
    FILE_BUSY = "file_busy"
    CHAIN_BROKEN = "chain_broken"  # seq
    # who may do what
    NOT_SIGNED_IN = "not_signed_in"
    NOT_ALLOWED = "not_allowed"  # act
    # customers
    NAME_OR_PHONE_NEEDED = "name_or_phone_needed"
    TEXT_TOO_LONG = "text_too_long"  # field, limit, length
    CONTROL_CHARACTERS = "control_characters"  # field
    BIRTH_IMPOSSIBLE = "birth_impossible"  # text
    PHONE_NOT_READ = "phone_not_read"  # text
    EMAIL_NOT_READ = "email_not_read"  # text
    UNIT_UNKNOWN = "unit_unknown"  # code
    CUSTOMER_UNKNOWN = "customer_unknown"
    CHANGED_MEANWHILE = "changed_meanwhile"  # by, at
    NOTHING_TO_UNDO = "nothing_to_undo"
    UNDO_TOO_LATE = "undo_too_late"
    CUSTOMER_ARCHIVED = "customer_archived"
    # goods and orders
    PRODUCT_UNKNOWN = "product_unknown"  # text
    PRODUCT_RETIRED = "product_retired"  # name
    PRODUCT_CODE_TAKEN = "product_code_taken"  # code
    PRODUCT_INCOMPLETE = "product_incomplete"
    QUANTITY_OUT_OF_SENSE = "quantity_out_of_sense"  # text
    PRICE_OUT_OF_SENSE = "price_out_of_sense"  # text
    DISCOUNT_OUT_OF_SENSE = "discount_out_of_sense"  # text
    MONEY_NOT_READ = "money_not_read"  # text
    TOTAL_TOO_LARGE = "total_too_large"
    ORDER_EMPTY = "order_empty"
    ORDER_UNKNOWN = "order_unknown"
    ORDER_ALREADY_CANCELLED = "order_already_cancelled"  # number
    REASON_NEEDED = "reason_needed"
    DRAFT_GONE = "draft_gone"
    # refusals
    NOTHING_CHANGED = "nothing_changed"
    DATE_IN_FUTURE = "date_in_future"
    DATE_IMPOSSIBLE = "date_impossible"  # text
    WORDING_NEEDED = "wording_needed"
    REFUSED_SINCE = "refused_since"  # at
    # imports
    IMPORT_NOT_CSV = "import_not_csv"
    IMPORT_SHAPE_UNKNOWN = "import_shape_unknown"  # columns
    IMPORT_EMPTY = "import_empty"
    IMPORT_ENCODING = "import_encoding"
    IMPORT_TOO_LARGE = "import_too_large"  # limit
    IMPORT_LETTERS_LOST = "import_letters_lost"  # row
    IMPORT_CANCELLED = "import_cancelled"
    IMPORT_RUNNING = "import_running"
    FILE_UNREADABLE = "file_unreadable"  # name
    FILE_EXISTS = "file_exists"  # name


class KnownError(Exception):
    """The world's fault, not ours. `data` holds what the sentence needs; it is never logged."""

    def __init__(self, code: Code, /, **data: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.data = data


class Interrupted(Exception):
    """A statement was stopped on purpose, since something newer was asked: nothing to show, nothing went wrong."""
