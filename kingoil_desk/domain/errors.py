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
    # keys and the ways to them
    KEYRING_ABSENT = "keyring_absent"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_SILENT = "keyring_silent"
    KEYRING_UNTRUE = "keyring_untrue"
    KEYRING_REFUSED = "keyring_refused"  # system
    KEY_NOT_REACHED = "key_not_reached"
    CODE_MISTYPED = "code_mistyped"
    CODE_WRONG = "code_wrong"  # sheet (the id printed on the sheet that is needed)
    CODE_OF_OTHER_SHOP = "code_of_other_shop"
    SLOTS_MISSING = "slots_missing"
    SLOTS_DAMAGED = "slots_damaged"
    SLOTS_EXCESSIVE = "slots_excessive"
    DAY_PASSPHRASE_WRONG = "day_passphrase_wrong"
    NO_WAY_IN = "no_way_in"
    TERMINAL_NEEDED = "terminal_needed"
    # where the data may lie
    PLACE_SYNCED = "place_synced"  # folder, by
    PLACE_NETWORK = "place_network"  # folder
    PLACE_ROAMING = "place_roaming"  # folder
    PLACE_TOO_SMALL = "place_too_small"  # folder
    # staff and sign-in
    SECRET_WRONG = "secret_wrong"  # left
    SECRET_WAIT = "secret_wait"  # seconds
    SCANNED = "scanned"
    PIN_SHAPE = "pin_shape"  # digits
    PIN_TOO_SIMPLE = "pin_too_simple"
    PASSPHRASE_SHORT = "passphrase_short"  # least
    PASSPHRASE_COMMON = "passphrase_common"
    PASSPHRASES_DIFFER = "passphrases_differ"
    STAFF_NAME_NEEDED = "staff_name_needed"
    STAFF_NAME_TAKEN = "staff_name_taken"  # name
    STAFF_UNKNOWN = "staff_unknown"
    LAST_MANAGER = "last_manager"
    # shop and settings
    SHOP_NAME_NEEDED = "shop_name_needed"
    SHOP_NAME_DIFFERS = "shop_name_differs"
    SETTING_OUT_OF_RANGE = "setting_out_of_range"  # least, most
    PRINTER_NONE = "printer_none"
    PRINTER_FAILED = "printer_failed"
    PDF_NOT_WRITTEN = "pdf_not_written"  # folder
    PRINTED_IN_PART = "printed_in_part"  # first, last, done, of: pages first to last were not printed
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
    CUSTOMER_NEEDED = "customer_needed"
    ORDER_UNKNOWN = "order_unknown"
    ORDER_ALREADY_CANCELLED = "order_already_cancelled"  # number
    REASON_NEEDED = "reason_needed"
    DRAFT_GONE = "draft_gone"
    # parcels
    PARCEL_EMPTY = "parcel_empty"
    PARCEL_PIECES = "parcel_pieces"
    TOO_MANY_PARCELS = "too_many_parcels"  # limit
    WEIGHT_NEEDED = "weight_needed"
    WEIGHT_OUT_OF_SENSE = "weight_out_of_sense"  # text, limit
    COD_OUT_OF_SENSE = "cod_out_of_sense"  # owed
    SORTING_OUT_OF_SENSE = "sorting_out_of_sense"  # text
    SORTING_TELLS = "sorting_tells"
    WAYBILL_NOT_READ = "waybill_not_read"  # text
    WAYBILL_IS_OURS = "waybill_is_ours"  # code
    PARCEL_STEP_NOT_POSSIBLE = "parcel_step_not_possible"
    PARCEL_CODE_NOT_READ = "parcel_code_not_read"
    PARCEL_UNKNOWN = "parcel_unknown"  # code
    PARCEL_SURPLUS = "parcel_surplus"  # codes
    PARCEL_CANCELLED = "parcel_cancelled"  # code
    PARCELS_CANCELLED = "parcels_cancelled"  # codes
    RECIPIENT_NEEDED = "recipient_needed"
    RECIPIENT_INCOMPLETE = "recipient_incomplete"  # order, customer
    RECIPIENT_CHOICE_GONE = "recipient_choice_gone"
    PARCEL_RECIPIENT_GONE = "parcel_recipient_gone"  # code, order, customer
    CARRIER_UNKNOWN = "carrier_unknown"
    CARRIER_NEEDED = "carrier_needed"  # known
    CARRIER_NAME = "carrier_name"  # limit
    COLUMNS_OUT_OF_SENSE = "columns_out_of_sense"  # field
    MANIFEST_EMPTY = "manifest_empty"
    MANIFEST_UNKNOWN = "manifest_unknown"
    MANIFEST_CHANGED = "manifest_changed"  # number
    MANIFEST_COD_CHANGED = "manifest_cod_changed"  # number, codes
    MANIFEST_CANCELLED = "manifest_cancelled"  # number, codes
    MANIFEST_VOID = "manifest_void"  # number
    WAYBILL_TAKEN = "waybill_taken"  # text, code
    SHEET_PASSWORD_SHORT = "sheet_password_short"  # least
    SHEET_NOT_WRITTEN = "sheet_not_written"  # number, folder
    SHEET_EXISTS = "sheet_exists"  # name, folder
    # payment
    ACCOUNT_NOT_READ = "account_not_read"  # text
    PAYMENT_OUT_OF_SENSE = "payment_out_of_sense"  # amount
    PAYMENT_TOO_MUCH = "payment_too_much"  # amount, owed
    CASH_TOO_LITTLE = "cash_too_little"  # received, amount
    REFUND_TOO_MUCH = "refund_too_much"  # amount, paid
    REFUND_WAY = "refund_way"
    PAYMENT_UNKNOWN = "payment_unknown"
    PAYMENT_CORRECTED = "payment_corrected"
    PAYMENT_CARRIED = "payment_carried"  # number
    NOTHING_OWED = "nothing_owed"  # number
    MONEY_CHANGED = "money_changed"  # number
    # the steps of an order
    STEP_NOT_POSSIBLE = "step_not_possible"  # number, step, state
    E_INVOICE_NEEDED = "e_invoice_needed"
    RETURN_OUT_OF_SENSE = "return_out_of_sense"  # number, quantity, left
    ORDER_IN_PARCELS = "order_in_parcels"  # number, codes
    PARCELS_STILL_HERE = "parcels_still_here"  # number, codes
    RETURN_IN_PARCEL = "return_in_parcel"  # number, codes
    # VAT
    VAT_OUT_OF_SENSE = "vat_out_of_sense"  # text
    VAT_IN_PAST = "vat_in_past"  # text
    # refusals
    NOTHING_CHANGED = "nothing_changed"
    DATE_IN_FUTURE = "date_in_future"
    DATE_IMPOSSIBLE = "date_impossible"  # text
    WORDING_NEEDED = "wording_needed"
    REFUSED_SINCE = "refused_since"  # at
    WORDING_UNKNOWN = "wording_unknown"
    GRANT_BY_IMPORT = "grant_by_import"
    # evidence, a grant's day, who speaks for a child
    EVIDENCE_TYPE_UNKNOWN = "evidence_type_unknown"  # name
    EVIDENCE_TOO_LARGE = "evidence_too_large"  # limit, size
    EVIDENCE_EMPTY = "evidence_empty"
    EVIDENCE_NOT_SHOWN = "evidence_not_shown"  # name
    EVIDENCE_UNKNOWN = "evidence_unknown"
    EVIDENCE_CHANGED = "evidence_changed"
    EXPIRY_PAST = "expiry_past"
    EXPIRY_TOO_FAR = "expiry_too_far"  # years
    REPRESENTATIVE_NEEDED = "representative_needed"
    # contacts
    CONTACT_NOT_ALLOWED = "contact_not_allowed"  # reason, record, next
    CONTACT_POINT_NEEDED = "contact_point_needed"
    # the Do-Not-Call register
    REGISTER_NOT_TEXT = "register_not_text"
    REGISTER_EMPTY = "register_empty"
    REGISTER_TOO_LARGE = "register_too_large"  # limit, in megabytes
    REGISTER_DATE = "register_date"  # text
    # rules of contact
    RULE_DATE_PAST = "rule_date_past"
    RULE_HOURS = "rule_hours"
    RULE_SOURCE_NEEDED = "rule_source_needed"
    RULE_LAXER = "rule_laxer"  # points
    # lists of contacts
    LIST_NAME_NEEDED = "list_name_needed"
    LIST_EMPTY = "list_empty"
    LIST_BY_ORDINARY_PHONE = "list_by_ordinary_phone"
    LIST_CANCELLED = "list_cancelled"
    LIST_UNKNOWN = "list_unknown"
    LIST_ENDED = "list_ended"  # code
    CONTACT_NOT_OPEN = "contact_not_open"
    CONTACT_POINT_GONE = "contact_point_gone"
    ORDER_NOT_THEIRS = "order_not_theirs"
    OVERRIDE_NOT_NEEDED = "override_not_needed"
    OVERRIDE_NOT_POSSIBLE = "override_not_possible"  # reason
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
    # wordings and the policy text
    WORDING_INCOMPLETE = "wording_incomplete"
    POLICY_NOT_TEXT = "policy_not_text"  # name
    POLICY_EMPTY = "policy_empty"
    POLICY_TOO_LARGE = "policy_too_large"  # limit
    POLICY_TITLE_NEEDED = "policy_title_needed"
    POLICY_DATE_IMPOSSIBLE = "policy_date_impossible"  # text
    POLICY_NOT_YET = "policy_not_yet"  # date


class KnownError(Exception):
    """The world's fault, not ours. `data` holds what the sentence needs; it is never logged."""

    def __init__(self, code: Code, /, **data: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.data = data


class Interrupted(Exception):
    """A statement was stopped on purpose, since something newer was asked: nothing to show, nothing went wrong."""
