"""What each known error is called: what happened, what is safe, what to do. Without Qt, so that the CLI has it too."""

import datetime as dt
from collections.abc import Callable, Mapping
from string import Formatter

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.money import show_vnd
from kingoil_desk.domain.text import shortened
from kingoil_desk.domain.verdict import Reason
from kingoil_desk.gui import contact_words

CONTEXT = "KnownError"
LONGEST_TYPED = 60  # letters of what was typed, in a sentence about it
Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Marks a text for the catalogue; it is looked up when it is shown."""
    return text


WORDS: dict[Code, str] = {
    # the file and the folder
    Code.NOT_A_PROFILE: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{folder}” is not a data folder of King Oil Desk. Nothing was changed there. "
        "Check the folder's name, or choose another one.",
    ),
    Code.PROFILE_EXISTS: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{folder}” is not empty, so nothing was made there and nothing was touched. Choose a new or an empty folder.",
    ),
    Code.PROFILE_IN_USE: QT_TRANSLATE_NOOP(
        "KnownError",
        "King Oil Desk already has “{folder}” open, in another window or for another user of this PC. "
        "The data is safe. Go on in that window, or close it first.",
    ),
    Code.PROFILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The file desk.json in “{folder}” is damaged, so the desk does not know which data to open. "
        "The data itself was not touched. Put desk.json back from a copy of the folder.",
    ),
    Code.FOLDER_PROTECTED: QT_TRANSLATE_NOOP(
        "KnownError",
        "The desk may not write in “{folder}”. Nothing was saved, and nothing is lost. "
        "Allow this program to write there, or ask who looks after this PC.",
    ),
    Code.FILE_MISSING: QT_TRANSLATE_NOOP(
        "KnownError",
        "The data file is missing in “{folder}”. Nothing was made in its place. "
        "Put the file back there, or restore a backup.",
    ),
    Code.FILE_EMPTY: QT_TRANSLATE_NOOP(
        "KnownError",
        "The data file is empty (0 bytes). It was left as it is, and no new shop was started over it. "
        "Restore a backup.",
    ),
    Code.FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "KnownError",
        "The data file is damaged. It was left exactly as it is. Do not delete it: restore a backup and keep "
        "this file, since parts of it may still be read.",
    ),
    Code.FILE_PLAIN: QT_TRANSLATE_NOOP(
        "KnownError",
        "In place of the shop's file lies a database that is not encrypted. It was not opened and not changed. "
        "Put the right file back, or restore a backup.",
    ),
    Code.FILE_FOREIGN: QT_TRANSLATE_NOOP(
        "KnownError",
        "In place of the shop's file lies another file, or its beginning is damaged. It was not changed. "
        "Put the right file back, or restore a backup.",
    ),
    Code.FILE_NEWER: QT_TRANSLATE_NOOP(
        "KnownError",
        "This data was made by a newer King Oil Desk. It was not changed. Install the newer program here.",
    ),
    Code.KEY_WRONG: QT_TRANSLATE_NOOP(
        "KnownError",
        "The key does not fit this shop's file. The file was not changed. "
        "Use the key, or the recovery code, that belongs to this shop.",
    ),
    Code.KEY_MALFORMED: QT_TRANSLATE_NOOP(
        "KnownError",
        "What was found as the key is no key (64 characters, 0 to 9 and a to f). The file was not changed. "
        "Put the right key back.",
    ),
    Code.KEY_ABSENT: QT_TRANSLATE_NOOP(
        "KnownError",
        "The key of this shop's file is not here, and nobody can read the file without it. "
        "The file was not changed. Put the key back where it was.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "KnownError",
        "The disk is full, so nothing was saved; everything saved before is safe. "
        "Make room on the disk, then save again.",
    ),
    Code.DISK_FAILING: QT_TRANSLATE_NOOP(
        "KnownError",
        "The disk did not read or write as it should, so nothing was saved. Everything saved before is in the file. "
        "Try again; if it comes back, make a backup to another disk and have this one checked.",
    ),
    Code.FILE_BUSY: QT_TRANSLATE_NOOP(
        "KnownError",
        "Another program, perhaps a virus scanner or a backup, holds the data file. Nothing was saved, and nothing "
        "is lost. Wait a moment and try again.",
    ),
    Code.CHAIN_BROKEN: QT_TRANSLATE_NOOP(
        "KnownError",
        "The log is not as it was written, from entry {seq} on. Nothing was changed now. Tell the manager.",
    ),
    # keys, places, staff
    Code.KEYRING_ABSENT: QT_TRANSLATE_NOOP(
        "KnownError",
        "This PC offers no secure place for keys (no keyring service). Nothing was written down anywhere. Use"
        " a start-of-day passphrase instead, or ask who looks after this PC.",
    ),
    Code.KEYRING_LOCKED: QT_TRANSLATE_NOOP(
        "KnownError",
        "The keyring of this PC is locked. The data is safe and was not touched. Unlock the keyring, then "
        "press Retry; or use the recovery code.",
    ),
    Code.KEYRING_SILENT: QT_TRANSLATE_NOOP(
        "KnownError",
        "The keyring of this PC does not answer. The data is safe and was not touched. Wait a moment and "
        "press Retry; or use the recovery code.",
    ),
    Code.KEYRING_UNTRUE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The keyring of this PC did not keep what it was given. Nothing was relied on and no data was made. "
        "Ask who looks after this PC to repair the keyring, then begin again.",
    ),
    Code.KEYRING_REFUSED: QT_TRANSLATE_NOOP(
        "KnownError",
        "The keyring of this system ({system}) is not one that the desk trusts with a key. Nothing was "
        "written to it. Use a start-of-day passphrase instead.",
    ),
    Code.KEY_NOT_REACHED: QT_TRANSLATE_NOOP(
        "KnownError",
        "The key of this shop's file cannot be reached: the keyring is locked, does not answer, or has no such key. "
        "The file was not changed. Open the shop in the desk's window, which shows the way.",
    ),
    Code.CODE_MISTYPED: QT_TRANSLATE_NOOP(
        "KnownError",
        "There is a typing mistake in the code. Nothing was tried and nothing was changed. Compare it with "
        "the sheet, group by group.",
    ),
    Code.CODE_WRONG: QT_TRANSLATE_NOOP(
        "KnownError",
        "The code is well typed, but it does not open this shop's data: it is from an older sheet or another "
        "shop. Nothing was changed. Use the sheet with the number {sheet}.",
    ),
    Code.CODE_OF_OTHER_SHOP: QT_TRANSLATE_NOOP(
        "KnownError",
        "These key files belong to another shop's data. Nothing was changed. Put the files keyslots.json and "
        "keyslots.bak of this shop back.",
    ),
    Code.SLOTS_MISSING: QT_TRANSLATE_NOOP(
        "KnownError",
        "The files keyslots.json and keyslots.bak are missing, so no recovery code can be tried. The data was"
        " not touched. Put one of them back from a copy of the folder.",
    ),
    Code.SLOTS_DAMAGED: QT_TRANSLATE_NOOP(
        "KnownError",
        "The files keyslots.json and keyslots.bak are damaged, so no code can be tried. The data was not "
        "touched. Put one of them back from a copy of the folder.",
    ),
    Code.SLOTS_EXCESSIVE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The key files ask for more work or memory than any that this program makes, so they were not used. "
        "The data was not touched. Put them back from a copy of the folder.",
    ),
    Code.DAY_PASSPHRASE_WRONG: QT_TRANSLATE_NOOP(
        "KnownError",
        "The start-of-day passphrase does not fit. Nothing was changed. Type it again, or use the recovery code.",
    ),
    Code.NO_WAY_IN: QT_TRANSLATE_NOOP(
        "KnownError",
        "Neither the key nor the key files are here, and nobody can read the data without one of them, its "
        "makers included. Nothing was changed. Keep the folder: a copy of keyslots.json and the recovery code"
        " still open it.",
    ),
    Code.TERMINAL_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "The manager's passphrase is asked for on a terminal, and there is none here. Nothing was done. Run "
        "the command in a terminal window.",
    ),
    Code.PLACE_SYNCED: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{folder}” is copied to other computers by {by}, which damages an open data file and carries it out "
        "of the shop. Nothing was made there. Choose a folder that stays on this PC.",
    ),
    Code.PLACE_NETWORK: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{folder}” lies on another computer. A data file cannot be kept safely over a network, so nothing "
        "was made there. Choose a folder on this PC.",
    ),
    Code.PLACE_ROAMING: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{folder}” travels with the Windows profile to other computers. Nothing was made there. Choose a "
        "folder that stays on this PC.",
    ),
    Code.PLACE_TOO_SMALL: QT_TRANSLATE_NOOP(
        "KnownError",
        "There is too little room on the disk of “{folder}”: at least 500 MB are needed. Nothing was made "
        "there. Make room, or choose another disk.",
    ),
    Code.SECRET_WRONG: QT_TRANSLATE_NOOP(
        "KnownError",
        "That is not right. Nothing was opened. Tries left before a wait: {left}.",
    ),
    Code.SECRET_WAIT: QT_TRANSLATE_NOOP(
        "KnownError",
        "Too many wrong tries. Nothing was opened, and nothing is lost. Wait {seconds} s, or ask a manager to"
        " end the wait.",
    ),
    Code.SCANNED: QT_TRANSLATE_NOOP(
        "KnownError",
        "That came from a scanner. A scan signs nobody in. Type the PIN on the keyboard.",
    ),
    Code.PIN_SHAPE: QT_TRANSLATE_NOOP(
        "KnownError",
        "A PIN is {digits} digits. Nothing is saved yet: type figures only.",
    ),
    Code.PIN_TOO_SIMPLE: QT_TRANSLATE_NOOP(
        "KnownError",
        "This PIN would be guessed at once (all the same, or counting up or down). Nothing is saved yet: "
        "choose another one.",
    ),
    Code.PASSPHRASE_SHORT: QT_TRANSLATE_NOOP(
        "KnownError",
        "A passphrase has {least} characters at least. Nothing is saved yet: three or four words are easy to "
        "keep in mind.",
    ),
    Code.PASSPHRASE_COMMON: QT_TRANSLATE_NOOP(
        "KnownError",
        "This passphrase is on lists that thieves try first. Nothing is saved yet: choose words that belong "
        "together only for you.",
    ),
    Code.PASSPHRASES_DIFFER: QT_TRANSLATE_NOOP(
        "KnownError",
        "The two do not match. Nothing is saved yet: type both again.",
    ),
    Code.STAFF_NAME_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "A member of staff needs a name. Nothing is saved yet: type the name that colleagues use.",
    ),
    Code.STAFF_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "KnownError",
        "There is already somebody called “{name}”. Nothing is saved yet: add a letter or a second name.",
    ),
    Code.STAFF_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError",
        "This member of staff cannot sign in here (any more). Nothing was changed. Ask a manager.",
    ),
    Code.LAST_MANAGER: QT_TRANSLATE_NOOP(
        "KnownError",
        "This is the only manager, and a shop always has one. Nothing was changed. Make somebody else a manager first.",
    ),
    Code.SHOP_NAME_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "A shop needs a name. Nothing is saved yet: type it as customers know it.",
    ),
    Code.SHOP_NAME_DIFFERS: QT_TRANSLATE_NOOP(
        "KnownError",
        "That is not the shop's name as it was written. Nothing was made and nothing is lost. Type the name "
        "exactly, or go back.",
    ),
    Code.SETTING_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "KnownError",
        "That is outside what makes sense here. Nothing is saved yet: type {least} to {most}.",
    ),
    Code.PRINTER_NONE: QT_TRANSLATE_NOOP(
        "KnownError",
        "No printer is set up on this PC. Nothing is lost. Set one up and print then, or save as PDF.",
    ),
    Code.PRINTER_FAILED: QT_TRANSLATE_NOOP(
        "KnownError",
        "The printer did not take the page. Nothing is lost. Look at the printer and print again, or save as PDF.",
    ),
    Code.PDF_NOT_WRITTEN: QT_TRANSLATE_NOOP(
        "KnownError",
        "The PDF could not be written to “{folder}”. Nothing is lost. Choose another folder.",
    ),
    Code.PRINTED_IN_PART: QT_TRANSLATE_NOOP(
        "KnownError",
        "The printer stopped: {done} of {of} pages were sent, pages {first} to {last} were not printed. Nothing is "
        "lost. Look which pages came out, and print the missing ones again, or save as PDF.",
    ),
    # who may do what
    Code.NOT_SIGNED_IN: QT_TRANSLATE_NOOP(
        "KnownError", "Nobody is signed in. Nothing was changed. Sign in and try again."
    ),
    Code.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "KnownError", "Only a manager may do this. Nothing was changed. Ask a manager to sign in."
    ),
    # customers
    Code.NAME_OR_PHONE_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError", "A customer needs a name or a phone. Nothing is saved yet: type one of the two."
    ),
    Code.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "KnownError",
        "{field}: {length} characters are too many, {limit} at most. Nothing is saved yet: make it shorter.",
    ),
    Code.CONTROL_CHARACTERS: QT_TRANSLATE_NOOP(
        "KnownError",
        "{field} holds characters that cannot be seen or printed. Nothing is saved yet: type it anew.",
    ),
    Code.BIRTH_IMPOSSIBLE: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{text}” cannot be a birth date. Nothing is saved yet: type day/month or day/month/year.",
    ),
    Code.PHONE_NOT_READ: QT_TRANSLATE_NOOP(
        "KnownError", "“{text}” cannot be read as a phone. Nothing is saved yet: type its digits."
    ),
    Code.EMAIL_NOT_READ: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{text}” cannot be read as an e-mail. Nothing is saved yet: it has the form name@place.vn.",
    ),
    Code.UNIT_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError",
        "There is no commune or province with the code {code} here. Nothing is saved yet: choose one from the list.",
    ),
    Code.CUSTOMER_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError", "This customer is not in the file (any more). Nothing was changed. Search again."
    ),
    Code.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "KnownError",
        "{by} saved a change at {at}, after you had opened this. Yours is not saved, and nothing of it is lost. "
        "Look at both and save again.",
    ),
    Code.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("KnownError", "There is no save to take back. Nothing was changed."),
    Code.UNDO_TOO_LATE: QT_TRANSLATE_NOOP(
        "KnownError",
        "That save cannot be taken back any more: it was too long ago, or something was saved or ordered since. "
        "Nothing was changed. Change the record instead.",
    ),
    Code.CUSTOMER_ARCHIVED: QT_TRANSLATE_NOOP(
        "KnownError", "This customer is put away. Nothing was changed. A manager can bring the record back first."
    ),
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
        "The customer's name or phone number must not stand on the outside of a parcel, also not as a sorting mark. "
        "Nothing was packed. Leave the mark empty or type the carrier's own one.",
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
        "handed over. Make a new list and give the carrier that one.",
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
    # refusals
    Code.NOTHING_CHANGED: QT_TRANSLATE_NOOP("KnownError", "That is what is written down already. Nothing was added."),
    Code.DATE_IN_FUTURE: QT_TRANSLATE_NOOP(
        "KnownError", "That date is yet to come. Nothing is saved yet: type when the customer said it."
    ),
    Code.DATE_IMPOSSIBLE: QT_TRANSLATE_NOOP(
        "KnownError", "“{text}” is no date. Nothing is saved yet: type day/month/year."
    ),
    Code.WORDING_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "A consent is bound to a wording, and this shop has none yet. Nothing was saved. "
        "Ask a manager to load the wording; refusals can be written down without it.",
    ),
    Code.REFUSED_SINCE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The customer refused this on a later day ({at}), and the later word counts. Nothing was saved. "
        "Ask the customer again, and write down today's answer.",
    ),
    Code.WORDING_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError", "This shop has no such version of the wording. Nothing was saved. Name one that it has."
    ),
    Code.GRANT_BY_IMPORT: QT_TRANSLATE_NOOP(
        "KnownError",
        "A list that was brought in can refuse for a customer, never consent. Nothing was saved. "
        "Ask the customer, and write down the answer.",
    ),
    # contacts
    Code.CONTACT_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "KnownError", "Do not make this contact. {reason} Nothing was written into the list of contacts."
    ),
    Code.CONTACT_POINT_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "It is not plain which number or mailbox was used. Nothing was written down. Name the one that was used.",
    ),
    Code.CONTACT_NOT_OPEN: QT_TRANSLATE_NOOP(
        "KnownError",
        "This contact was not opened by you, or how it came out is written down already. Nothing was changed. "
        "Open the contact again.",
    ),
    Code.CONTACT_POINT_GONE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The customer does not have this number or mailbox any more. Nothing was written down. Choose another one.",
    ),
    Code.ORDER_NOT_THEIRS: QT_TRANSLATE_NOOP(
        "KnownError", "This is no order of this customer. Nothing was changed. Choose one of the customer's orders."
    ),
    Code.OVERRIDE_NOT_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError", "This contact is allowed as it is. Nothing was written down. Show the number the usual way."
    ),
    Code.OVERRIDE_NOT_POSSIBLE: QT_TRANSLATE_NOOP(
        "KnownError", "Nobody may make this contact all the same. {reason} Nothing was written down."
    ),
    # imports
    Code.REGISTER_NOT_TEXT: QT_TRANSLATE_NOOP(
        "KnownError",
        "This file is no list of numbers. Nothing was changed. Choose a CSV or text file with one number a line.",
    ),
    Code.REGISTER_EMPTY: QT_TRANSLATE_NOOP(
        "KnownError",
        "No number could be read in this file. Nothing was changed. Check that it is the right one: one number a line.",
    ),
    Code.REGISTER_TOO_LARGE: QT_TRANSLATE_NOOP(
        "KnownError", "This file is too large ({limit} MB at most). Nothing was changed. Bring it in in parts."
    ),
    Code.REGISTER_DATE: QT_TRANSLATE_NOOP(
        "KnownError",
        "No register shows {text}: the day is yet to come, or before there was a register. Nothing was changed. "
        "Type the day that the list shows.",
    ),
    Code.RULE_DATE_PAST: QT_TRANSLATE_NOOP(
        "KnownError",
        "A rule begins today or later: what was asked about days before keeps its answer. Nothing was saved.",
    ),
    Code.RULE_HOURS: QT_TRANSLATE_NOOP(
        "KnownError",
        "These hours are none. Nothing was saved. Type both as 8:00 and 17:00, the first before the second, "
        "or leave both empty.",
    ),
    Code.RULE_SOURCE_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError", "It is not said where the rule stands. Nothing was saved. Name the decree, article or letter."
    ),
    Code.RULE_LAXER: QT_TRANSLATE_NOOP(
        "KnownError",
        "The rule allows more than the one before it, and nobody agreed to that. Nothing was saved. Save it once more.",
    ),
    Code.IMPORT_NOT_CSV: QT_TRANSLATE_NOOP(
        "KnownError", "This file is no CSV table. Nothing was imported. Export it from the web shop once more as CSV."
    ),
    Code.IMPORT_SHAPE_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError",
        "The columns of this file are not those of an export that the desk knows. Nothing was imported. "
        "Choose an export of orders, of users or of customers.",
    ),
    Code.IMPORT_EMPTY: QT_TRANSLATE_NOOP(
        "KnownError", "This file holds no rows. Nothing was imported. Check that it is the right file."
    ),
    Code.IMPORT_ENCODING: QT_TRANSLATE_NOOP(
        "KnownError",
        "The letters of this file cannot be read. Nothing was imported. Save it as “CSV UTF-8” and try again.",
    ),
    Code.IMPORT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "KnownError",
        "This file is too large ({limit} at most). Nothing was imported. Export it in parts, month by month.",
    ),
    Code.IMPORT_LETTERS_LOST: QT_TRANSLATE_NOOP(
        "KnownError",
        "In row {row} letters were lost before the file came here (“?” in names). Nothing was imported. "
        "Export it anew and do not save it with Excel; if need be, save it as “CSV UTF-8”.",
    ),
    # lists of contacts
    Code.LIST_NAME_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError", "A list needs a name. Nothing was made yet: type what the list is for."
    ),
    Code.LIST_EMPTY: QT_TRANSLATE_NOOP(
        "KnownError",
        "Nobody may be contacted for this purpose by this channel, so no list was made. "
        "Ask customers at the counter, or choose another channel or purpose.",
    ),
    Code.LIST_BY_ORDINARY_PHONE: QT_TRANSLATE_NOOP(
        "KnownError",
        "Offers by call or message may not come from an ordinary phone, so no list was made. "
        "Make it for e-mail, or have a brand name granted first.",
    ),
    Code.LIST_CANCELLED: QT_TRANSLATE_NOOP("KnownError", "The list was not made. Nothing of it is kept."),
    Code.LIST_UNKNOWN: QT_TRANSLATE_NOOP("KnownError", "There is no such list. Nothing was changed."),
    Code.LIST_ENDED: QT_TRANSLATE_NOOP(
        "KnownError", "{code} has ended already, so nothing was changed. Make a new list instead."
    ),
    Code.IMPORT_CANCELLED: QT_TRANSLATE_NOOP(
        "KnownError", "The import was cancelled. Everything is as it was before it."
    ),
    Code.IMPORT_RUNNING: QT_TRANSLATE_NOOP(
        "KnownError", "Another import is running. Nothing was changed. Wait for it, or cancel it first."
    ),
    Code.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "KnownError",
        "There is already a file “{name}”. It was left as it is, and nothing was changed. Choose another name.",
    ),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The file “{name}” cannot be read. Nothing was changed. Check its name, and that no other program holds it.",
    ),
    # wordings and the policy text
    Code.WORDING_INCOMPLETE: QT_TRANSLATE_NOOP(
        "KnownError",
        "A wording needs its text in Vietnamese and in English. Nothing is saved yet: fill in both.",
    ),
    Code.POLICY_NOT_TEXT: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{name}” is no plain text that can be read. Nothing was loaded. Open it in the program that wrote it, save it "
        "as text (.txt) in UTF-8, and choose that file.",
    ),
    Code.POLICY_EMPTY: QT_TRANSLATE_NOOP(
        "KnownError", "There are no words in that text. Nothing was loaded: choose the file that holds the policy."
    ),
    Code.POLICY_TOO_LARGE: QT_TRANSLATE_NOOP(
        "KnownError",
        "That file is larger than {limit} kilobytes, too large for a policy text. Nothing was loaded: choose the file "
        "that holds the policy alone.",
    ),
    Code.POLICY_TITLE_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError", "The policy needs a title. Nothing is saved yet: type what it is called."
    ),
    Code.POLICY_DATE_IMPOSSIBLE: QT_TRANSLATE_NOOP(
        "KnownError", "“{text}” is no date. Nothing is saved yet: type day/month/year, or leave it empty."
    ),
    Code.POLICY_NOT_YET: QT_TRANSLATE_NOOP(
        "KnownError",
        "This policy is in force from {date} only, and until then customers agree on the one before. Nothing was "
        "saved: load it on that day.",
    ),
}

WORDS |= {  # evidence, a grant's day, who speaks for a child
    Code.EVIDENCE_TYPE_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{name}” is no PDF, JPEG, PNG or WebP file, whatever its name says. Nothing was attached. "
        "Save the scan or photo as one of these.",
    ),
    Code.EVIDENCE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "KnownError",
        "The file has {size} MB, and at most {limit} MB are kept. Nothing was attached. "
        "Scan it in grey or with fewer dots, or take a smaller photo.",
    ),
    Code.EVIDENCE_EMPTY: QT_TRANSLATE_NOOP(
        "KnownError", "The evidence is empty. Nothing was attached. Fill it in, or take it away."
    ),
    Code.EVIDENCE_NOT_SHOWN: QT_TRANSLATE_NOOP(
        "KnownError",
        "“{name}” is damaged or locked: it cannot be shown, so it would prove nothing. Nothing was attached. "
        "Scan or save it again.",
    ),
    Code.EVIDENCE_UNKNOWN: QT_TRANSLATE_NOOP(
        "KnownError", "This piece of evidence is not there. Nothing was changed. Tell the manager to run the check."
    ),
    Code.EVIDENCE_CHANGED: QT_TRANSLATE_NOOP(
        "KnownError",
        "This piece of evidence is not what was attached, so it is not shown. What the customer said stays in force. "
        "Tell the manager to run the check.",
    ),
    Code.EXPIRY_PAST: QT_TRANSLATE_NOOP(
        "KnownError",
        "The day until which the yes holds is over already, or lies before it was said. Nothing was saved. "
        "Type a later day, or leave it empty.",
    ),
    Code.EXPIRY_TOO_FAR: QT_TRANSLATE_NOOP(
        "KnownError",
        "A yes may hold for {years} years at most before it is asked for again. Nothing was saved. "
        "Type an earlier day, or leave it empty.",
    ),
    Code.REPRESENTATIVE_NEEDED: QT_TRANSLATE_NOOP(
        "KnownError",
        "The customer is under 16: a yes counts only when a parent or guardian says it. Nothing was saved. "
        "Fill in who spoke for the child and what they are to the child.",
    ),
}

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
