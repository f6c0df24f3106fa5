"""The recovery code that is printed once on a sheet: made, grouped for the eye, and read back forgivingly.

24 random characters of five bits each and one check character.
"""

from kingoil_desk.domain import check_character
from kingoil_desk.domain.errors import Code, KnownError

LENGTH = 25
SHEET_LENGTH = 4
_GROUP = 5


def make_code() -> str:
    """A new code of 120 random bits: 25 characters without dashes."""
    return check_character.make(LENGTH)


def read_code(typed: str) -> str:
    """The code as it was made. Case, blanks and dashes are forgiven, O is 0, I and L are 1.

    Raises `CODE_MISTYPED` for a wrong length, a character outside the alphabet and a check that does not fit.
    """
    code = check_character.read(typed, LENGTH)
    if code is None:
        raise KnownError(Code.CODE_MISTYPED)
    return code


def grouped(code: str) -> str:
    """In groups of five, as it stands on the sheet: `2PYG5-2JFH5-…`."""
    return check_character.grouped(code, _GROUP)


def make_sheet_id() -> str:
    """Four random characters by which people tell sheets apart; they say nothing about the code."""
    return check_character.random_letters(SHEET_LENGTH)
