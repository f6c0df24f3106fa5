"""What each known error is called: what happened, what is safe, what to do. Without Qt, so that the CLI has it too."""

import datetime as dt
from collections.abc import Callable, Mapping
from string import Formatter

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.money import show_vnd
from kingoil_desk.domain.text import shortened
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.gui import contact_words
from kingoil_desk.gui.error_texts import customers, orders, vault
from kingoil_desk.gui.error_texts.mark import QT_TRANSLATE_NOOP

CONTEXT = "KnownError"
LONGEST_TYPED = 60  # letters of what was typed, in a sentence about it
Translate = Callable[[str, str], str]

WORDS: dict[Code, str] = {**vault.TEXTS, **customers.TEXTS, **orders.TEXTS}
MONEY = frozenset({"amount", "owed", "paid", "received"})  # VND
FIGURES = frozenset({"quantity", "left"})
TYPED_FIGURES = frozenset({Code.PRICE_OUT_OF_SENSE, Code.QUANTITY_OUT_OF_SENSE, Code.DISCOUNT_OUT_OF_SENSE})
STATE_WORDS: dict[str, str] = {
    "placed": QT_TRANSLATE_NOOP("KnownError", "it is not packed yet"),
    "packed": QT_TRANSLATE_NOOP("KnownError", "it is packed"),
    "handed_over": QT_TRANSLATE_NOOP("KnownError", "it is with the carrier"),
    "delivered": QT_TRANSLATE_NOOP("KnownError", "it is delivered"),
    "returned_part": QT_TRANSLATE_NOOP("KnownError", "some of it came back"),
    "returned": QT_TRANSLATE_NOOP("KnownError", "all of it came back"),
    "exchanged_part": QT_TRANSLATE_NOOP("KnownError", "some of it was exchanged"),
    "exchanged": QT_TRANSLATE_NOOP("KnownError", "all of it was exchanged"),
}
STEP_WORDS: dict[str, str] = {
    "packed": QT_TRANSLATE_NOOP("KnownError", "packed"),
    "handed_over": QT_TRANSLATE_NOOP("KnownError", "handed over"),
    "delivered": QT_TRANSLATE_NOOP("KnownError", "delivered"),
    "cancelled": QT_TRANSLATE_NOOP("KnownError", "cancelled"),
    "corrected": QT_TRANSLATE_NOOP("KnownError", "corrected"),
}

FIELD_WORDS: dict[str, str] = {
    "full_name": QT_TRANSLATE_NOOP("KnownError", "Full name"),
    "called_name": QT_TRANSLATE_NOOP("KnownError", "Called"),
    "phone": QT_TRANSLATE_NOOP("KnownError", "Phone"),
    "email": QT_TRANSLATE_NOOP("KnownError", "E-mail"),
    "address": QT_TRANSLATE_NOOP("KnownError", "Address"),
    "source": QT_TRANSLATE_NOOP("KnownError", "Source"),
    "notes": QT_TRANSLATE_NOOP("KnownError", "Notes"),
    "note": QT_TRANSLATE_NOOP("KnownError", "Note"),
    "evidence": QT_TRANSLATE_NOOP("KnownError", "Evidence"),
    "representative": QT_TRANSLATE_NOOP("KnownError", "Who spoke"),
    "relation": QT_TRANSLATE_NOOP("KnownError", "What they are to the customer"),
    "reason": QT_TRANSLATE_NOOP("KnownError", "Reason"),
    "code": QT_TRANSLATE_NOOP("KnownError", "Code"),
    "barcode": QT_TRANSLATE_NOOP("KnownError", "Barcode"),
    "name": QT_TRANSLATE_NOOP("KnownError", "Name"),
    "unit": QT_TRANSLATE_NOOP("KnownError", "Unit"),
    "website": QT_TRANSLATE_NOOP("KnownError", "Web site"),
    "wording_vi": QT_TRANSLATE_NOOP("KnownError", "Vietnamese text"),
    "wording_en": QT_TRANSLATE_NOOP("KnownError", "English text"),
    "policy_title": QT_TRANSLATE_NOOP("KnownError", "Title"),
    "reference": QT_TRANSLATE_NOOP("KnownError", "Reference"),
    "e_invoice": QT_TRANSLATE_NOOP("KnownError", "E-invoice"),
    "bank": QT_TRANSLATE_NOOP("KnownError", "Bank"),
    "bank_account": QT_TRANSLATE_NOOP("KnownError", "Account"),
    "bank_holder": QT_TRANSLATE_NOOP("KnownError", "Account holder"),
}


def named_fields(text: str) -> frozenset[str]:
    """The names in braces."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def words(error: KnownError, translate: Translate) -> str:
    """The error's sentences in the window's language; `translate` is Qt's, called with context and text."""
    text = translate(CONTEXT, WORDS[error.code])
    data = dict(error.data)
    if error.code in TYPED_FIGURES:
        data["text"] = _dotted(str(data["text"]))
    return text.format_map({name: _shown(name, data, translate) for name in named_fields(text)})


def _dotted(text: str) -> str:
    """A bare figure with dots between its thousands; anything else as it was typed."""
    return show_vnd(int(text)) if text.isascii() and text.removeprefix("-").isdigit() and len(text) <= 20 else text


def english(error: KnownError) -> str:
    """The error's sentences in English, for the command line."""
    return words(error, QT_TRANSLATE_NOOP)


def _shown(name: str, data: Mapping[str, object], translate: Translate) -> str:
    value = data[name]
    if name == "field":
        return translate(CONTEXT, FIELD_WORDS[str(value)])
    if name in ("step", "state"):
        return translate(CONTEXT, (STEP_WORDS if name == "step" else STATE_WORDS)[str(value)])
    if name in MONEY | FIGURES and isinstance(value, int):
        return shortened(show_vnd(value), LONGEST_TYPED)
    if isinstance(value, Reason):
        return contact_words.reason(value, translate)
    if name == "at" and isinstance(value, int):  # ms UTC
        return dt.datetime.fromtimestamp(value / 1000).astimezone().strftime("%d/%m/%Y %H:%M")
    return shortened(str(value), LONGEST_TYPED) if name == "text" else str(value)
