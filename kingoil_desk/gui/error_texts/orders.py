"""The words of errors about goods, orders, their money, steps and VAT, and parcels."""

from kingoil_desk.domain.errors import Code
from kingoil_desk.gui.error_texts.mark import QT_TRANSLATE_NOOP

TEXTS: dict[Code, str] = {
    # goods and orders
    Code.PRODUCT_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError",
        "No product is called “{text}”. The order is as it was. Type part of the name, or ask a manager to add it.",
    ),
    Code.PRODUCT_RETIRED: QT_TRANSLATE_NOOP(
        "KnownError", "“{name}” is no longer sold. The order is as it was. Choose another product."
    ),
    Code.PRODUCT_CODE_TAKEN: QT_TRANSLATE_NOOP(
        "KnownError",
        "Another product already has the code “{code}”. Nothing is saved yet: give this one another code.",
    ),
    Code.PRODUCT_INCOMPLETE: QT_TRANSLATE_NOOP(
        "KnownError", "A product needs a code and a name. Nothing is saved yet: type both."
    ),
    Code.QUANTITY_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError", "A quantity of {text} makes no sense here. The order is as it was: type 1 to 99.999."
    ),
    Code.PRICE_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError", "A price of {text} makes no sense here. Nothing is saved yet: type 0 to 10.000.000.000."
    ),
    Code.DISCOUNT_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError",
        "A discount of {text} cannot be taken off. The order is as it was: type a percentage up to 100 %, "
        "or an amount up to the sum.",
    ),
    Code.MONEY_NOT_READ: QT_TRANSLATE_NOOP(
        "KnownError", "“{text}” cannot be read as an amount. Nothing is saved yet: type it as 1.057.150."
    ),
    Code.TOTAL_TOO_LARGE: QT_TRANSLATE_NOOP(
        "KnownError", "The order's total is too large to be right. It is kept as a draft: check quantities and prices."
    ),
    Code.ORDER_EMPTY: QT_TRANSLATE_NOOP(
        "KnownError", "The order holds no product. It is kept as a draft: add one first."
    ),
    Code.CUSTOMER_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "What is paid on delivery goes to somebody, and this order has no customer. It is not finished: choose whose "
        "it is, or another way of paying.",
    ),
    Code.ORDER_UNKNOWN: QT_TRANSLATE_NOOP("KnownError", "This order is not in the file. Nothing was changed."),
    Code.ORDER_ALREADY_CANCELLED: QT_TRANSLATE_NOOP(
        "KnownError", "Order {number} is cancelled already. Nothing was changed."
    ),
    Code.REASON_NEEDED: QT_TRANSLATE_NOOP("KnownError", "This needs a reason. Nothing was changed: write a few words."),
    Code.DRAFT_GONE: QT_TRANSLATE_NOOP(
        "KnownError",
        "This unfinished order was finished or dropped meanwhile, in another window or by somebody else. "
        "Nothing was changed. Look at the list of orders.",
    ),
    # parcels
    Code.PARCEL_EMPTY: QT_TRANSLATE_NOOP(
        "KnownError",
        "A parcel must hold at least one piece. Nothing was packed.",
    ),
    Code.PARCEL_PIECES: QT_TRANSLATE_NOOP(
        "KnownError",
        "That is more than is left of a line of this order. Nothing was packed: look at what is in the other parcels.",
    ),
    Code.TOO_MANY_PARCELS: QT_TRANSLATE_NOOP(
        "KnownError",
        "An order is packed into at most {limit} parcels. Nothing was packed.",
    ),
    Code.WEIGHT_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "Weigh the parcel and type its grams. Nothing was packed.",
    ),
    Code.WEIGHT_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{text}” is no weight of a parcel: type grams, from 1 to {limit}. Nothing was packed.",
    ),
    Code.COD_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The carrier cannot collect that sum: {owed} is still to be paid on this order. Nothing was packed.",
    ),
    Code.SORTING_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{text}” is no sorting mark: up to 12 capitals, figures, blanks, dots and dashes. Nothing was packed.",
    ),
    Code.SORTING_TELLS: QT_TRANSLATE_NOOP(
        "KnownError",
        "The customer's name, phone number or street must not stand on the outside of a parcel, also not as a sorting "
        "mark. Nothing was packed. Leave the mark empty or type the carrier's own one.",
    ),
    Code.WAYBILL_NOT_READ: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{text}” is no waybill number: 3 to 40 letters and figures. Nothing was written down.",
    ),
    Code.WAYBILL_IS_OURS: QT_TRANSLATE_NOOP(
        "KnownError",
        "{code} is the code of one of our own parcels, no carrier's number. Nothing was written down.",
    ),
    Code.PARCEL_STEP_NOT_POSSIBLE: QT_TRANSLATE_NOOP(
        "KnownError",
        "This cannot follow: look at where the parcel is now. Nothing was written down.",
    ),
    Code.PARCEL_CODE_NOT_READ: QT_TRANSLATE_NOOP(
        "KnownError",
        "No parcel has this code or waybill number, or a character of it is wrong. Scan the label again, or type its 8 "
        "characters.",
    ),
    Code.PARCEL_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError",
        "No parcel of this shop has that code. Nothing was changed. Ask whether another shop packed it.",
    ),
    Code.PARCEL_SURPLUS: QT_TRANSLATE_NOOP(
        "KnownError",
        "Not on this manifest: {codes}. Nothing was handed over. Put these aside, then finish the hand-over.",
    ),
    Code.PARCEL_CANCELLED: QT_TRANSLATE_NOOP(
        "KnownError",
        "Parcel {code} is cancelled, so no carrier takes it. Nothing was written down. Look whether the number belongs "
        "to another parcel of the order.",
    ),
    Code.PARCELS_CANCELLED: QT_TRANSLATE_NOOP(
        "KnownError",
        "Cancelled since the list was made: {codes}. Nothing was handed over. Put these aside, they stay in the shop; "
        "then finish the hand-over.",
    ),
    Code.RECIPIENT_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "This order belongs to nobody, so no carrier could deliver it. Nothing was packed: a manager can correct the "
        "order and choose its customer.",
    ),
    Code.RECIPIENT_INCOMPLETE: QT_TRANSLATE_NOOP(
        "KnownError",
        "{customer} has no name, no phone or no address that the carrier of order {order} could use. Nothing was made: "
        "complete the record, then do this again.",
    ),
    Code.RECIPIENT_CHOICE_GONE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The phone or address that was chosen is not on the customer's record any more. Nothing was packed: choose "
        "once more; where there is only one left, look at the record first.",
    ),
    Code.PARCEL_RECIPIENT_GONE: QT_TRANSLATE_NOOP(
        "KnownError",
        "Parcel {code} of order {order} was packed for a phone or address that is not on the record of {customer} any "
        "more. No list was made: cancel that parcel and pack the order again, for the one that is right now.",
    ),
    Code.CARRIER_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError",
        "This carrier is not used any more. Nothing was saved: choose another one.",
    ),
    Code.CARRIER_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "It is not plain which carrier is meant. Nothing was packed. Name one of those in use: {known}.",
    ),
    Code.CARRIER_NAME: QT_TRANSLATE_NOOP(
        "KnownError",
        "A carrier needs a name of its own of up to {limit} letters. Nothing was saved.",
    ),
    Code.COLUMNS_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The columns cannot stay like this: the carrier needs code, name, phone, address and cash on delivery, each "
        "once and with a heading; goods only when the contract needs them. Nothing was saved.",
    ),
    Code.MANIFEST_EMPTY: QT_TRANSLATE_NOOP(
        "KnownError",
        "No parcel waits for this carrier on that day. Nothing was made.",
    ),
    Code.MANIFEST_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError",
        "That manifest is not in this shop. Nothing was changed.",
    ),
    Code.MANIFEST_CHANGED: QT_TRANSLATE_NOOP(
        "KnownError",
        "{number} cannot be printed as it was: a name, a phone number, an address, a sum to collect or the carrier's "
        "columns have changed since, or it was a spreadsheet. Nothing was printed. Make a new list.",
    ),
    Code.MANIFEST_COD_CHANGED: QT_TRANSLATE_NOOP(
        "KnownError",
        "What {codes} must collect has changed since {number} was made: money came in or goods came back. Nothing was "
        "handed over or printed. Make a new list and give the carrier that one.",
    ),
    Code.MANIFEST_CANCELLED: QT_TRANSLATE_NOOP(
        "KnownError",
        "Cancelled since {number} was made: {codes}. It still names their recipients, so nothing was printed. Make a "
        "new list of those that still wait, and destroy the old paper.",
    ),
    Code.MANIFEST_VOID: QT_TRANSLATE_NOOP(
        "KnownError",
        "No parcel is left on {number}: all were cancelled. Nothing was printed and nothing is to hand over. Destroy "
        "the old paper.",
    ),
    Code.WAYBILL_TAKEN: QT_TRANSLATE_NOOP(
        "KnownError",
        "{text} is already the waybill number of {code}, a parcel of another order. Nothing was written down. Check "
        "the number on the carrier's paper.",
    ),
    Code.SHEET_PASSWORD_SHORT: QT_TRANSLATE_NOOP(
        "KnownError",
        "The password of the file needs at least {least} characters. Nothing was made.",
    ),
    Code.SHEET_NOT_WRITTEN: QT_TRANSLATE_NOOP(
        "KnownError",
        "The spreadsheet {number} could not be written to {folder}; no part of it is there. The parcels are as they "
        "were: make the spreadsheet again, in another folder.",
    ),
    Code.SHEET_EXISTS: QT_TRANSLATE_NOOP(
        "KnownError",
        "There is already a file {name} in {folder}, and the next manifest would be called so. It was left as it is, "
        "and no manifest was made: move that file away, or choose another folder.",
    ),
    # payment
    Code.ACCOUNT_NOT_READ: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{text}” is no bank number or account that a transfer code can name. Nothing was saved. "
        "A bank has six figures; an account has up to 19 letters and figures.",
    ),
    Code.PAYMENT_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError", "{amount} VND cannot be paid or given back. Nothing was written down: type the amount again."
    ),
    Code.PAYMENT_TOO_MUCH: QT_TRANSLATE_NOOP(
        "KnownError",
        "{amount} VND are more than is owed ({owed} VND). Nothing was written down. Take no more than that; what the "
        "customer lays down over it goes back as change.",
    ),
    Code.CASH_TOO_LITTLE: QT_TRANSLATE_NOOP(
        "KnownError",
        "{received} VND were received for {amount} VND. Nothing was written down. Ask for the rest, or take less in "
        "cash and the rest in another way.",
    ),
    Code.REFUND_TOO_MUCH: QT_TRANSLATE_NOOP(
        "KnownError",
        "{amount} VND are more than was paid for this order ({paid} VND). Nothing was written down: give back no more.",
    ),
    Code.REFUND_WAY: QT_TRANSLATE_NOOP(
        "KnownError",
        "A carrier brings no money back to a customer. Nothing was written down. Give it back in cash, by transfer or "
        "to the card.",
    ),
    Code.PAYMENT_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError", "This payment is not in the file (any more). Nothing was changed. Open the order again."
    ),
    Code.PAYMENT_CORRECTED: QT_TRANSLATE_NOOP(
        "KnownError", "This entry is corrected already, or is a correction itself. Nothing was changed."
    ),
    Code.PAYMENT_CARRIED: QT_TRANSLATE_NOOP(
        "KnownError",
        "This money only went over between this order and {number}, and both say so. Nothing was changed. If money "
        "must go back, give it back on the order that has it now; if the goods were wrong, take them back there.",
    ),
    Code.NOTHING_OWED: QT_TRANSLATE_NOOP("KnownError", "Nothing is owed on order {number}. Nothing was changed."),
    Code.MONEY_CHANGED: QT_TRANSLATE_NOOP(
        "KnownError",
        "Money of order {number} came in or went back since this one was begun. Nothing was written down, and the "
        "draft is kept: look at how it is paid now, then finish it again.",
    ),
    # the steps of an order
    Code.STEP_NOT_POSSIBLE: QT_TRANSLATE_NOOP(
        "KnownError",
        "Order {number} cannot be {step}: {state}. Nothing was changed. Look at what happened to it; goods that are "
        "out come back as a return.",
    ),
    Code.E_INVOICE_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError", "The number of the e-invoice is missing. Nothing was saved: type it as the provider gave it."
    ),
    Code.RETURN_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError",
        "{quantity} pieces of this line cannot come back, {left} are out on order {number}. Nothing was changed. "
        "Count what lies on the counter.",
    ),
    Code.ORDER_IN_PARCELS: QT_TRANSLATE_NOOP(
        "KnownError",
        "{number} is in {codes}: what happens to its parcels is written down there, and the order follows. Nothing was "
        "changed.",
    ),
    Code.PARCELS_STILL_HERE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The parcels of {number} are still here ({codes}), so no carrier can have collected this money. Nothing was "
        "written down. Hand them over first, or take the money in another way.",
    ),
    Code.RETURN_IN_PARCEL: QT_TRANSLATE_NOOP(
        "KnownError",
        "These goods of {number} are packed and still here, in {codes}. Nothing was changed. Cancel the parcel first, "
        "so that nobody sends what is given back.",
    ),
    # VAT
    Code.VAT_OUT_OF_SENSE: QT_TRANSLATE_NOOP(
        "KnownError", "A VAT rate of {text} makes no sense. Nothing was saved: type 0 to 100 %."
    ),
    Code.VAT_IN_PAST: QT_TRANSLATE_NOOP(
        "KnownError",
        "{text} is past, and orders of the past keep their VAT. Nothing was saved: choose today or a later day.",
    ),
}
