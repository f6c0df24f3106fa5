"""The words of errors about customers, what they refused, contacts, imports, lists and wordings."""

from kingoil_desk.domain.errors import Code
from kingoil_desk.gui.error_texts.mark import QT_TRANSLATE_NOOP

TEXTS: dict[Code, str] = {
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
    # evidence, a grant's day, who speaks for a child
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
