"""What the packing panel shows: a finished order with what is left of each line, found by its number or its id."""

from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.name import guess_called
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.role import Act
from kingoil_desk.service.order_values import payment_of
from kingoil_desk.service.parcel_order import order_to_pack, packing_of
from kingoil_desk.service.recipient import Point, addresses_of, phones_of, recipient_of
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import orders, parcels
from kingoil_desk.store.parcels import Carrier


@dataclass(frozen=True, slots=True)
class PackingLine:
    """A line of the order: `left` of its `quantity` pieces are in no parcel yet."""

    position: int
    name: str
    unit: str
    quantity: int
    left: int


@dataclass(frozen=True, slots=True)
class ToPack:
    """An order before it is packed; VND in `owed` are still to come. Phones and addresses by id, masked alone."""

    order_id: int
    number: str
    customer_code: str
    called: str
    lines: tuple[PackingLine, ...]
    owed: int
    collect: int  # of it what a carrier is to collect unless somebody says otherwise: no transfer that is awaited
    parcels: int  # that there are already
    carriers: tuple[Carrier, ...]  # those in use
    phones: tuple[Point, ...]  # that can be called
    addresses: tuple[Point, ...]


class PackingService:
    """Reads only, on any lane."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.PACK_PARCELS)
    def order(self, order_id: int) -> ToPack:
        """Raises what `parcel_order.order_to_pack` raises; `RECIPIENT_INCOMPLETE` while anything is left to pack."""
        conn = self.ctx.conn
        row = order_to_pack(conn, order_id)
        now = packing_of(conn, order_id)
        if any(now.left):
            recipient_of(conn, row)
        lines = tuple(
            PackingLine(at, line.name, line.unit, line.quantity, left)
            for at, (line, left) in enumerate(zip(now.lines, now.left, strict=True))
        )
        used = tuple(carrier for carrier in parcels.carriers(conn) if carrier.active)
        called = guess_called(row["customer_name"])
        collect = 0 if payment_of(row) is Payment.TRANSFER else now.owed
        whose = row["customer_code"], called
        points = phones_of(conn, row["customer_id"]), addresses_of(conn, row["customer_id"])
        return ToPack(order_id, row["number"], *whose, lines, now.owed, collect, now.parcels, used, *points)

    @needs(Act.PACK_PARCELS)
    def find(self, number: str) -> ToPack:
        """The order of that number as typed or scanned; raises what `order` raises."""
        found = orders.id_of_number(self.ctx.conn, "".join(number.upper().split()))
        if found is None:
            raise KnownError(Code.ORDER_UNKNOWN)
        return self.order(found)
