"""What the kinds of VAT, their rates and the shipped sources are called on screen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kingoil_desk.domain.vat import RATES, Rate, VatKind

_NOTES = (  # of `domain.vat.RATES`; a test compares them
    QT_TRANSLATE_NOOP("VatWords", "Decree 174/2025, Resolution 204/2025: until 31/12/2026"),
    QT_TRANSLATE_NOOP("VatWords", "VAT law: standard rate; no longer lowered, unless a later text does"),
    QT_TRANSLATE_NOOP("VatWords", "VAT law: standard rate"),
    QT_TRANSLATE_NOOP("VatWords", "VAT law: 5 % group"),
    QT_TRANSLATE_NOOP("VatWords", "VAT law: 0 % group"),
    QT_TRANSLATE_NOOP("VatWords", "VAT law: not subject to VAT"),
)


def kind(value: VatKind) -> str:
    """What kind of goods a VAT rate is for."""
    translate = QCoreApplication.translate
    return {
        VatKind.STANDARD: translate("VatWords", "Most goods"),
        VatKind.FULL: translate("VatWords", "Goods without the reduction"),
        VatKind.REDUCED: translate("VatWords", "Goods of the 5 % group"),
        VatKind.ZERO: translate("VatWords", "Goods of the 0 % group"),
        VatKind.NONE: translate("VatWords", "Not subject to VAT"),
    }[value]


def rate(hundredths: int) -> str:
    """`8 %`, `7,5 %`."""
    whole, part = divmod(hundredths, 100)
    return f"{whole},{part:02d}".rstrip("0").rstrip(",") + " %" if part else f"{whole} %"


def note(value: Rate) -> str:
    """Where a rate stands: a shipped one in the window's language, the shop's own as it was typed."""
    shipped = any(value is one for one in RATES)
    return QCoreApplication.translate("VatWords", value.note) if shipped else value.note
