"""Words for where a parcel is and what a carrier's column holds; chips for states."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.manifest import Field
from kingoil_desk.domain.parcel import Mark, Step
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import number
from kingoil_desk.service.parcel import ParcelRow


def state(value: Step) -> str:
    """What happened to it, or where it is after that."""
    translate = QCoreApplication.translate
    return {
        Step.MADE: translate("ParcelWords", "Packed, still here"),
        Step.WAYBILL: translate("ParcelWords", "Waybill number"),
        Step.PRINTED: translate("ParcelWords", "Label printed"),
        Step.HANDED_OVER: translate("ParcelWords", "On its way"),
        Step.DELIVERED: translate("ParcelWords", "Delivered"),
        Step.RETURNED: translate("ParcelWords", "Came back"),
        Step.LOST: translate("ParcelWords", "Lost"),
        Step.CANCELLED: translate("ParcelWords", "Cancelled"),
    }[value]


def chips(row: ParcelRow) -> tuple[Chip, ...]:
    """Late days in the place of the state; and that a parcel which is here has no label yet."""
    translate = QCoreApplication.translate
    if row.days_late:
        many = translate("ParcelWords", "{days} days late").format(days=number(row.days_late))
        return (Chip(ChipState.LATE, translate("ParcelWords", "1 day late") if row.days_late == 1 else many),)
    if row.state is Step.MADE and not row.printed:
        return (Chip(ChipState.SOON, translate("ParcelWords", "No label yet")),)
    return (Chip(ChipState.LATE if row.state is Step.LOST else ChipState.NEUTRAL, state(row.state)),)


def weight(grams: int) -> str:
    return QCoreApplication.translate("ParcelWords", "{grams} g").format(grams=number(grams))


def mark(value: Mark) -> str:
    """What its picture on the label says."""
    translate = QCoreApplication.translate
    return {
        Mark.FRAGILE: translate("ParcelWords", "Fragile"),
        Mark.UPRIGHT: translate("ParcelWords", "This side up"),
        Mark.DRY: translate("ParcelWords", "Keep dry"),
    }[value]


def field(value: Field) -> str:
    """What a column of a carrier's list holds."""
    translate = QCoreApplication.translate
    return {
        Field.CODE: translate("ParcelWords", "Parcel code"),
        Field.NAME: translate("ParcelWords", "Recipient's name"),
        Field.PHONE: translate("ParcelWords", "Phone"),
        Field.ADDRESS: translate("ParcelWords", "Address"),
        Field.COMMUNE: translate("ParcelWords", "Ward or commune"),
        Field.PROVINCE: translate("ParcelWords", "Province or city"),
        Field.WEIGHT: translate("ParcelWords", "Weight"),
        Field.COD: translate("ParcelWords", "Cash on delivery"),
        Field.GOODS: translate("ParcelWords", "Names of the goods"),
        Field.NOTE: translate("ParcelWords", "Note"),
    }[value]
