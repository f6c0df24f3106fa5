"""Finding customers as staff type."""

from dataclasses import dataclass

from kingoil_desk.domain.customer import AddressForm
from kingoil_desk.domain.role import Act
from kingoil_desk.service.session import Context, needs

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
    """One row for the headless face: phones and e-mails in full."""

    code: str
    name: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]


class SearchService:
    """Runs on the look lane (interrupted by the next keystroke) or headless."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.FIND)
    def find(self, text: str, limit: int = SHOWN) -> tuple[Hit, ...]:
        """At most `limit` customers, exact marks first, then recent buyers; recent ones for an empty text."""
        raise NotImplementedError

    @needs(Act.FIND)
    def count(self, text: str) -> int:
        """How many customers match in all."""
        raise NotImplementedError

    @needs(Act.REVEAL_CONTACT)
    def find_full(self, text: str, limit: int = SHOWN) -> tuple[FullHit, ...]:
        """The same rows with contacts in full, for support on the command line."""
        raise NotImplementedError
