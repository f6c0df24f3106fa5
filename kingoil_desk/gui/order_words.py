"""Where an order stands, in words and chips: its goods, its money, what came back; and the facts behind that."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.order import Line
from kingoil_desk.domain.order_life import CameBack, Kind, Life, Paid, Stage
from kingoil_desk.domain.payment import Carried
from kingoil_desk.gui import words
from kingoil_desk.gui.chips import Chip, ChipState
from kingoil_desk.gui.formats import MINUS, money_unit, number
from kingoil_desk.service.order import OrderEvent, OrderListRow
from kingoil_desk.service.order_values import ReturnRow


def stage(value: Stage) -> str:
    translate = QCoreApplication.translate
    return {
        Stage.PLACED: translate("OrderWords", "placed"),
        Stage.PACKED: translate("OrderWords", "packed"),
        Stage.HANDED_OVER: translate("OrderWords", "on the way"),
        Stage.DELIVERED: translate("OrderWords", "delivered"),
    }[value]


def paid(life: Life) -> str:
    """How much of it is paid; nothing to say for a cancelled order whose money is back."""
    translate = QCoreApplication.translate
    return {
        Paid.NOT: "" if life.cancelled else translate("OrderWords", "not paid"),
        Paid.PART: translate("OrderWords", "paid in part"),
        Paid.WHOLE: translate("OrderWords", "paid"),
        Paid.OVER: translate("OrderWords", "paid too much"),
    }[life.payment]


def came_back(value: CameBack) -> str:
    translate = QCoreApplication.translate
    return {
        CameBack.NOTHING: "",
        CameBack.RETURNED_PART: translate("OrderWords", "returned in part"),
        CameBack.RETURNED: translate("OrderWords", "returned"),
        CameBack.EXCHANGED_PART: translate("OrderWords", "exchanged in part"),
        CameBack.EXCHANGED: translate("OrderWords", "exchanged"),
    }[value]


def cancelled() -> str:
    return QCoreApplication.translate("OrderWords", "cancelled")


def state_words(life: Life) -> tuple[str, ...]:
    """Everything there is to say, most telling first: `delivered`, `paid in part`, `returned in part`."""
    goods = cancelled() if life.cancelled else stage(life.stage)
    return tuple(text for text in (goods, paid(life), came_back(life.came_back)) if text)


def _chip(state: ChipState, text: str) -> Chip:
    """Words that also stand inside a line begin a chip in capital."""
    return Chip(state, text[:1].upper() + text[1:])


def chips(life: Life) -> tuple[Chip, ...]:
    """The same as chips: amber where something is still to be done."""
    open_goods = life.stage is Stage.HANDED_OVER and not life.cancelled
    open_money = bool(life.owed or life.to_give_back)
    goods = cancelled() if life.cancelled else stage(life.stage)
    found = [_chip(ChipState.SOON if open_goods else ChipState.NEUTRAL, goods)]
    if paid(life):
        found.append(_chip(ChipState.SOON if open_money else ChipState.NEUTRAL, paid(life)))
    if came_back(life.came_back):
        found.append(_chip(ChipState.NEUTRAL, came_back(life.came_back)))
    return tuple(found)


def standing(life: Life) -> str:
    """In a few words: where the goods are, and money that is still to come or to go back. What was sold across the
    counter and is paid needs no more than that.
    """
    translate = QCoreApplication.translate
    if life.cancelled:
        goods = cancelled()
    elif life.stage is Stage.PLACED and life.payment is Paid.WHOLE:
        goods = came_back(life.came_back) or paid(life)
    else:
        goods = came_back(life.came_back) or stage(life.stage)
    owed = translate("OrderWords", "owed") if life.owed else ""
    money = translate("OrderWords", "to give back") if life.to_give_back else owed
    return " · ".join(filter(None, (goods, money)))


def in_list(row: OrderListRow) -> Chip:
    """What a row of a list says: what is still to be done, else what happened last, else how it is paid."""
    translate, life = QCoreApplication.translate, row.life
    if life.to_give_back:
        return _chip(ChipState.SOON, translate("OrderWords", "to give back"))
    if life.cancelled:
        return _chip(ChipState.NEUTRAL, cancelled())
    if life.stage is Stage.HANDED_OVER:
        return _chip(ChipState.SOON, stage(life.stage))
    if life.owed:
        return _chip(ChipState.SOON, translate("OrderWords", "owed"))
    if life.came_back is not CameBack.NOTHING:
        return _chip(ChipState.NEUTRAL, came_back(life.came_back))
    if life.stage is not Stage.PLACED:
        return _chip(ChipState.NEUTRAL, stage(life.stage))
    ways = ways_of(row)
    several = translate("OrderWords", "several ways")
    return _chip(ChipState.NEUTRAL, (ways[0] if len(ways) == 1 else several) if ways else paid(life))


def by(why: Carried) -> str:
    """How an order is paid by what came over from another one."""
    translate = QCoreApplication.translate
    return {
        Carried.EXCHANGE: translate("OrderWords", "exchanged goods"),
        Carried.CORRECTION: translate("OrderWords", "money of the corrected order"),
    }[why]


def nobody_to_pack_for() -> str:
    """Why an order without a customer cannot be packed."""
    return QCoreApplication.translate(
        "OrderWords",
        "This order is nobody's, so there is no address to send it to. A manager's correction names the customer.",
    )


def ways_of(row: OrderListRow) -> tuple[str, ...]:
    """How it was paid; what was agreed on where nothing came in yet."""
    told = (*((by(Carried.EXCHANGE),) if row.by_goods else ()), *map(words.payment, row.ways))
    return told or ((words.payment(row.payment),) if row.payment is not None else ())


def event(value: OrderEvent) -> str:
    """A fact about an order."""
    translate = QCoreApplication.translate
    told = {
        Kind.FINISHED: translate("OrderWords", "placed"),
        Kind.CANCELLED: translate("OrderWords", "cancelled"),
        Kind.CORRECTED: translate("OrderWords", "corrected by {reason}"),
        Kind.WEB_STATUS: translate("OrderWords", "on the web: {reason}"),
        Kind.PLACED: translate("OrderWords", "out of its parcels, to be packed again"),
        Kind.PACKED: translate("OrderWords", "packed"),
        Kind.HANDED_OVER: translate("OrderWords", "handed over to the carrier"),
        Kind.DELIVERED: translate("OrderWords", "delivered"),
        Kind.E_INVOICE: translate("OrderWords", "e-invoice {reason}"),
    }.get(Kind(value.kind), value.kind)
    told = told.replace("{reason}", value.reason)
    return f"{told}: {value.reason}" if value.kind == Kind.CANCELLED and value.reason else told


def returned(value: ReturnRow, lines: Sequence[Line]) -> str:
    """Goods that came back, what they were worth and why."""
    translate = QCoreApplication.translate
    told = (
        translate("OrderWords", "exchanged for {number}: {goods} for {sum} came back")
        if value.kind == "exchanged"
        else translate("OrderWords", "returned: {goods} for {sum} came back")
    )
    pieces = ", ".join(f"{number(count)} {lines[at].name}" for at, count in value.pieces.items() if at < len(lines))
    told = told.replace("{number}", value.new_number).replace("{sum}", money_unit(value.value))
    told = told.replace("{goods}", pieces)
    return f"{told}, {value.reason}" if value.reason else told


def signed(amount: int) -> str:
    """`118.000 đ`, `− 118.000 đ` for what was given back."""
    return money_unit(amount) if amount >= 0 else f"{MINUS}{money_unit(-amount)}"
