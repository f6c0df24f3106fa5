"""What the kinds of VAT and their rates are called on screen."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.vat import VatKind


def vat_kind(value: VatKind) -> str:
    """What kind of goods a VAT rate is for."""
    translate = QCoreApplication.translate
    return {
        VatKind.STANDARD: translate("VatWords", "Most goods"),
        VatKind.FULL: translate("VatWords", "Goods left out of the reduction"),
        VatKind.REDUCED: translate("VatWords", "5 % group"),
        VatKind.ZERO: translate("VatWords", "0 % group"),
        VatKind.NONE: translate("VatWords", "Not subject to VAT"),
    }[value]


def rate(hundredths: int) -> str:
    """`8 %`, `7,5 %`."""
    whole, part = divmod(hundredths, 100)
    return f"{whole},{part:02d}".rstrip("0").rstrip(",") + " %" if part else f"{whole} %"
