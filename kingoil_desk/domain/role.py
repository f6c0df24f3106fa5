"""Who may do what: the role table of the policy as data."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    COUNTER = "counter"
    MANAGER = "manager"


class Act(StrEnum):
    """What a service call does; every public service method names exactly one."""

    FIND = "find"
    OPEN_CUSTOMER = "open_customer"
    ADD_CUSTOMER = "add_customer"
    CHANGE_CUSTOMER = "change_customer"
    REVEAL_CONTACT = "reveal_contact"
    ARCHIVE_CUSTOMER = "archive_customer"
    UNDO_OWN_SAVE = "undo_own_save"
    UNDO_OTHERS_SAVE = "undo_others_save"
    SEE_CONSENT = "see_consent"
    RECORD_CONSENT = "record_consent"
    TAKE_BACK_OTHERS_CONSENT = "take_back_others_consent"
    ASK_CONTACT = "ask_contact"
    LOG_CONTACT = "log_contact"
    OVERRIDE_CONTACT = "override_contact"
    SEE_OVERRIDES = "see_overrides"
    SEE_EVIDENCE = "see_evidence"
    COUNT_CONSENT = "count_consent"
    SEE_WORDINGS = "see_wordings"
    CHANGE_WORDINGS = "change_wordings"
    SEE_CONTACT_RULES = "see_contact_rules"
    CHANGE_CONTACT_RULES = "change_contact_rules"
    SEE_LISTS = "see_lists"
    MAKE_LIST = "make_list"
    SEE_DO_NOT_CALL = "see_do_not_call"
    BRING_DO_NOT_CALL = "bring_do_not_call"
    SEE_PRODUCTS = "see_products"
    CHANGE_PRODUCTS = "change_products"
    SEE_ORDERS = "see_orders"
    TAKE_ORDER = "take_order"
    CANCEL_UNFINISHED_ORDER = "cancel_unfinished_order"
    CANCEL_ORDER = "cancel_order"
    CORRECT_ORDER = "correct_order"
    SEE_PARCELS = "see_parcels"
    PACK_PARCELS = "pack_parcels"
    PRINT_LABEL = "print_label"
    MAKE_MANIFEST = "make_manifest"
    EXPORT_MANIFEST = "export_manifest"
    MANAGE_CARRIERS = "manage_carriers"
    STEP_ORDER = "step_order"
    REFUND = "refund"
    IMPORT = "import"
    VERIFY = "verify"
    SEE_SETTINGS = "see_settings"
    CHANGE_SETTINGS = "change_settings"
    KEEP_FORM = "keep_form"
    CHANGE_OWN_SECRET = "change_own_secret"
    MANAGE_STAFF = "manage_staff"
    CHANGE_ROLE = "change_role"
    TEST_RECOVERY_CODE = "test_recovery_code"
    CHANGE_RECOVERY_CODE = "change_recovery_code"


COUNTER_ACTS = frozenset(
    {
        Act.FIND,
        Act.OPEN_CUSTOMER,
        Act.ADD_CUSTOMER,
        Act.CHANGE_CUSTOMER,
        Act.REVEAL_CONTACT,
        Act.UNDO_OWN_SAVE,
        Act.SEE_CONSENT,
        Act.RECORD_CONSENT,
        Act.ASK_CONTACT,
        Act.LOG_CONTACT,
        Act.SEE_EVIDENCE,
        Act.COUNT_CONSENT,
        Act.SEE_WORDINGS,
        Act.SEE_CONTACT_RULES,
        Act.SEE_DO_NOT_CALL,
        Act.SEE_PRODUCTS,
        Act.SEE_ORDERS,
        Act.TAKE_ORDER,
        Act.CANCEL_UNFINISHED_ORDER,
        Act.SEE_PARCELS,
        Act.PACK_PARCELS,
        Act.PRINT_LABEL,
        Act.MAKE_MANIFEST,
        Act.STEP_ORDER,
        Act.SEE_SETTINGS,
        Act.KEEP_FORM,
        Act.CHANGE_OWN_SECRET,
    }
)

# asked for the passphrase again, each time, for this one act
STEP_UP = frozenset({Act.CHANGE_ROLE, Act.CHANGE_RECOVERY_CODE, Act.EXPORT_MANIFEST})

ALLOWED: dict[Role, frozenset[Act]] = {Role.COUNTER: COUNTER_ACTS, Role.MANAGER: frozenset(Act)}


@dataclass(frozen=True, slots=True)
class Actor:
    """A member of staff at the desk. `sign_in` tells one sign-in from the next (reveals are logged once each)."""

    staff_id: int
    name: str
    role: Role
    sign_in: str


def may(actor: Actor | None, act: Act) -> bool:
    """Whether this person may do that; nobody signed in may do nothing."""
    return actor is not None and act in ALLOWED[actor.role]
