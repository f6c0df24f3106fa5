"""Finding customers as staff type."""

from dataclasses import dataclass

from kingoil_desk.domain.customer import AddressForm
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.search import plan
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import search
from kingoil_desk.store.connection import Row

SHOWN = 50


@dataclass(frozen=True, slots=True)
class Hit:
    """One row of the result list; contact data shows its tail only. `refusals` are `domain.consent` bits."""

    customer_id: int
    code: str
    name: str
    called: str
    address_form: AddressForm | None
    tail: str
    place: str
    last_at: int
    refusals: int
    archived: bool


@dataclass(frozen=True, slots=True)
class FullHit:
    """One row for the headless face: phones in full as figures (`0912345678`), e-mails in lower case."""

    code: str
    name: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]


class SearchService:
    """Runs on the look lane, where the next keystroke interrupts it (`domain.errors.Interrupted`), or headless."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.FIND)
    def find(self, text: str, limit: int = SHOWN) -> tuple[Hit, ...]:
        """At most `limit` customers, exact marks first, then recent buyers; recent ones for an empty text."""
        return tuple(_hit(row) for row in search.find(self.ctx.conn, plan(text), limit))

    @needs(Act.FIND)
    def count(self, text: str) -> int:
        """How many customers match in all; asked after the rows are shown, since many hits take milliseconds."""
        return search.count(self.ctx.conn, plan(text))

    @needs(Act.REVEAL_CONTACT)
    def find_full(self, text: str, limit: int = SHOWN) -> tuple[FullHit, ...]:
        """The same rows with contacts in full, for support on the command line."""
        return tuple(
            FullHit(row["code"], row["name"], search.phones_of(row), search.emails_of(row))
            for row in search.find(self.ctx.conn, plan(text), limit)
        )


def _hit(row: Row) -> Hit:
    form = row["address_form"]
    return Hit(
        row["customer_id"],
        row["code"],
        row["name"],
        row["called"],
        AddressForm(form) if form else None,
        row["tail"],
        row["place"],
        row["last_at"],
        row["refusals"],
        bool(row["archived"]),
    )
