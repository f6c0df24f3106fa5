"""What the packing panel shows: a finished order with what is left of each line, found by its number or its id."""

from dataclasses import dataclass

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.name import guess_called
from kingoil_desk.domain.role import Act
from kingoil_desk.service.parcel_order import left_to_collect, order_to_pack
from kingoil_desk.service.recipient import recipient
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
    """An order before it is packed; VND in `owed` are still to be collected. No phone, no address."""

    order_id: int
    number: str
    customer_code: str
    called: str
    lines: tuple[PackingLine, ...]
    owed: int
    parcels: int  # that there are already
    carriers: tuple[Carrier, ...]  # those in use


class PackingService:
    """Reads only, on any lane."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.PACK_PARCELS)
    def order(self, order_id: int) -> ToPack:
        """Raises `ORDER_UNKNOWN`, `ORDER_ALREADY_CANCELLED`, `RECIPIENT_NEEDED` for an order of nobody."""
        conn = self.ctx.conn
        row = order_to_pack(conn, order_id)
        inside = parcels.packed(conn, order_id)
        lines = tuple(
            PackingLine(at, line.name, line.unit, line.quantity, max(0, line.quantity - inside.get(at, 0)))
            for at, line in enumerate(orders.order_lines(conn, order_id))
        )
        owed = left_to_collect(conn, order_id)
        standing = sum(one["state"] != "cancelled" for one in parcels.of_order(conn, order_id))
        used = tuple(carrier for carrier in parcels.carriers(conn) if carrier.active)
        called = guess_called(row["customer_name"])
        return ToPack(order_id, row["number"], row["customer_code"], called, lines, owed, standing, used)

    @needs(Act.PACK_PARCELS)
    def check_recipient(self, order_id: int) -> None:
        """Raises `RECIPIENT_INCOMPLETE` when the carrier could not be told who gets it; else what `order` raises."""
        row = order_to_pack(self.ctx.conn, order_id)
        whose = (row["customer_id"], row["customer_name"])
        recipient(self.ctx.conn, *whose, order=row["number"], customer=row["customer_code"])

    @needs(Act.PACK_PARCELS)
    def find(self, number: str) -> ToPack:
        """The order of that number as typed or scanned; raises what `order` raises."""
        found = orders.id_of_number(self.ctx.conn, "".join(number.upper().split()))
        if found is None:
            raise KnownError(Code.ORDER_UNKNOWN)
        return self.order(found)
