"""VietQR: the text of a transfer's QR code by the EMVCo rules, and the banks it knows; never anything of a customer.

Source: NAPAS's VietQR layout over EMVCo merchant-presented codes: fields as id, two figures of length, value; the last
one is a CRC-16 (CCITT, begun with FFFF) over all before it.
"""

from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import fold

MAX_PURPOSE = 25  # letters that every bank's application shows
MAX_AMOUNT = 9_999_999_999_999  # VND: thirteen figures
MAX_ACCOUNT = 19

_NAPAS = "A000000727"
_TO_ACCOUNT = "QRIBFTTA"
_DONG = "704"

# issuer numbers (BIN) of NAPAS members and the short names that people know them by
BANKS = {
    "970400": "Saigonbank", "970403": "Sacombank", "970405": "Agribank", "970407": "Techcombank",
    "970409": "Bac A Bank", "970412": "PVcomBank", "970414": "MBV", "970415": "VietinBank", "970416": "ACB",
    "970418": "BIDV", "970419": "NCB", "970422": "MB", "970423": "TPBank", "970424": "Shinhan Bank",
    "970425": "ABBANK", "970426": "MSB", "970427": "VietABank", "970428": "Nam A Bank", "970429": "SCB",
    "970430": "PGBank", "970431": "Eximbank", "970432": "VPBank", "970433": "VietBank", "970436": "Vietcombank",
    "970437": "HDBank", "970438": "BAOVIET Bank", "970440": "SeABank", "970441": "VIB", "970443": "SHB",
    "970448": "OCB", "970449": "LPBank", "970452": "KienlongBank", "970454": "BVBank",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Account:
    """Where the money goes: the bank's six figures (BIN), the account, and whose it is as the bank writes it."""

    bank: str
    number: str
    holder: str = ""


def checked(account: Account) -> Account:
    """Without blanks; raises `ACCOUNT_NOT_READ` for a bank without six figures or an account out of sense."""
    bank, number = account.bank.strip(), "".join(account.number.split())
    if not (bank.isascii() and bank.isdecimal() and len(bank) == 6):
        raise KnownError(Code.ACCOUNT_NOT_READ, text=account.bank)
    if not (number.isascii() and number.isalnum() and 1 <= len(number) <= MAX_ACCOUNT):
        raise KnownError(Code.ACCOUNT_NOT_READ, text=account.number)
    return Account(bank, number, " ".join(account.holder.split()))


def purpose(order_number: str) -> str:
    """What the transfer is said to be for: the order's number in plain letters and figures, `DH26110318`."""
    return "".join(letter for letter in fold(order_number).upper() if letter.isascii() and letter.isalnum())[
        :MAX_PURPOSE
    ]


def payload(account: Account, amount: int, words: str, bill: str = "") -> str:
    """The text of the code for one transfer of `amount` VND. `words` (plain ASCII) say what for, `bill` its number.

    Raises `ACCOUNT_NOT_READ`, and `PRICE_OUT_OF_SENSE` for an amount that no transfer has.
    """
    account = checked(account)
    if not 1 <= amount <= MAX_AMOUNT:
        raise KnownError(Code.PRICE_OUT_OF_SENSE, text=str(amount))
    receiver = _field("00", account.bank) + _field("01", account.number)
    about = (_field("01", bill) if bill else "") + (_field("08", words) if words else "")
    text = (
        _field("00", "01")
        + _field("01", "12")  # for this one payment
        + _field("38", _field("00", _NAPAS) + _field("01", receiver) + _field("02", _TO_ACCOUNT))
        + _field("53", _DONG)
        + _field("54", str(amount))
        + _field("58", "VN")
        + (_field("62", about) if about else "")
        + "6304"
    )
    return f"{text}{crc(text):04X}"


def crc(text: str) -> int:
    """CRC-16/CCITT-FALSE over the ASCII text."""
    value = 0xFFFF
    for byte in text.encode("ascii"):
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1) ^ 0x1021 if value & 0x8000 else value << 1
        value &= 0xFFFF
    return value


def _field(id_: str, value: str) -> str:
    if not value.isascii() or not 1 <= len(value) <= 99:
        raise ValueError("a field holds 1 to 99 ASCII characters")
    return f"{id_}{len(value):02d}{value}"
