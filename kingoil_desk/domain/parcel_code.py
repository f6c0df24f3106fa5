"""The code on a parcel's outside: random, so that it tells a stranger nothing of person, order or day.

Seven random characters (35 bits) and one check character; a file never gives the same one twice.
"""

from kingoil_desk.domain import check_character

LENGTH = 8
RETURN_LENGTH = 6
_GROUP, _RETURN_GROUP = 4, 3
RETURN_MARK = "TR-"


def make_code() -> str:
    """A new code, 8 characters without a dash; never figures alone, which a barcode of goods may be."""
    while (code := check_character.make(LENGTH)).isdecimal():
        pass
    return code


def read_code(typed: str) -> str | None:
    """The code of a parcel as it was made, from a scan or from fingers; None for anything that is none."""
    code = check_character.read(typed, LENGTH)
    return None if code is None or code.isdecimal() else code


def shown(code: str) -> str:
    """As it stands on the label: `K7F3-92QD`."""
    return check_character.grouped(code, _GROUP)


def make_return_code() -> str:
    """What a carrier brings a parcel back under: as random as the code, and another one."""
    return check_character.make(RETURN_LENGTH)


def read_return_code(typed: str) -> str | None:
    """The return code as it was made, from a scan or from fingers, with its mark; None for anything that is none."""
    text = typed.strip().upper()
    mark = RETURN_MARK.rstrip("-")
    return check_character.read(text.removeprefix(mark), RETURN_LENGTH) if text.startswith(mark) else None


def is_return_code(text: str) -> bool:
    """Whether the text is a return code as it was made, without its mark and dashes."""
    return check_character.read(text, RETURN_LENGTH) == text


def shown_return(code: str) -> str:
    """`TR-K7F-92Q`."""
    return RETURN_MARK + check_character.grouped(code, _RETURN_GROUP)
