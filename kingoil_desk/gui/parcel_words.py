"""Words for where a parcel is and what a carrier's column holds; chips for states."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.manifest import Field
from kingoil_desk.domain.parcel import Step
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import number
from kingoil_desk.service.parcel import ParcelRow


def state(value: Step) -> str:
    """What happened to it, or where it is after that."""
    tr = QCoreApplication.translate
    return {
        Step.MADE: tr("ParcelWords", "Packed, still here"),
        Step.WAYBILL: tr("ParcelWords", "Waybill number"),
        Step.PRINTED: tr("ParcelWords", "Label printed"),
        Step.HANDED_OVER: tr("ParcelWords", "On its way"),
        Step.DELIVERED: tr("ParcelWords", "Delivered"),
        Step.RETURNED: tr("ParcelWords", "Came back"),
        Step.LOST: tr("ParcelWords", "Lost"),
        Step.CANCELLED: tr("ParcelWords", "Cancelled"),
    }[value]


def chips(row: ParcelRow) -> tuple[Chip, ...]:
    """Late days in the place of the state; and that a parcel which is here has no label yet."""
    tr = QCoreApplication.translate
    if row.days_late:
        return (Chip(ChipState.LATE, tr("ParcelWords", "{days} days late").format(days=number(row.days_late))),)
    if row.state is Step.MADE and not row.printed:
        return (Chip(ChipState.SOON, tr("ParcelWords", "No label yet")),)
    return (Chip(ChipState.LATE if row.state is Step.LOST else ChipState.NEUTRAL, state(row.state)),)


def weight(grams: int) -> str:
    return QCoreApplication.translate("ParcelWords", "{grams} g").format(grams=number(grams))


def field(value: Field) -> str:
    """What a column of a carrier's list holds."""
    tr = QCoreApplication.translate
    return {
        Field.CODE: tr("ParcelWords", "Parcel code"),
        Field.NAME: tr("ParcelWords", "Recipient's name"),
        Field.PHONE: tr("ParcelWords", "Phone"),
        Field.ADDRESS: tr("ParcelWords", "Address"),
        Field.COMMUNE: tr("ParcelWords", "Ward or commune"),
        Field.PROVINCE: tr("ParcelWords", "Province or city"),
        Field.WEIGHT: tr("ParcelWords", "Weight"),
        Field.COD: tr("ParcelWords", "Cash on delivery"),
        Field.GOODS: tr("ParcelWords", "Names of the goods"),
        Field.NOTE: tr("ParcelWords", "Note"),
    }[value]
