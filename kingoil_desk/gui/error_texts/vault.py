"""The words of errors about the file, its keys, places, staff and rights."""

from kingoil_desk.domain.errors import Code
from kingoil_desk.gui.error_texts.mark import QT_TRANSLATE_NOOP

TEXTS: dict[Code, str] = {
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
}
