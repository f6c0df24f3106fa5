"""The consent book over all customers: how many refused, agreed or were never asked, who they are, and whom to ask."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.domain.consent_book import Filter, Period, Standing, Tally, span_of
from kingoil_desk.domain.customer import AddressForm
from kingoil_desk.domain.errors import Interrupted
from kingoil_desk.domain.role import Act
from kingoil_desk.service.breath import rest
from kingoil_desk.service.consent import Said
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import consent_book, staff
from kingoil_desk.store.consent_book import Found, Step

SHOWN = 50
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class BookRow:
    """A customer in the book, with the words in force that were asked about; no contact but the tail of a phone.

    `said` is empty for somebody never asked; then the word's moments (ms UTC) are 0. Moments, way and staff are those
    of the newest of these words. `refusals` are `domain.consent` bits.
    """

    customer_id: int
    code: str
    name: str
    called: str
    address_form: AddressForm | None
    tail: str
    place: str
    last_at: int
    refusals: int
    said: tuple[Said, ...] = ()
    stated_at: int = 0
    recorded_at: int = 0
    how: How | None = None
    recorded_by: str = ""


@dataclass(frozen=True, slots=True)
class BookPage:
    """Rows of one look, and where the next one begins: None when there are no more."""

    rows: tuple[BookRow, ...]
    next: int | None


@dataclass(frozen=True, slots=True)
class Work:
    """How many are still to be asked, and how many the person at the desk was the first to ask today."""

    left: int
    asked_today: int


@dataclass(frozen=True, slots=True)
class Recorder:
    """A member of staff who may have written words down, also one who may not sign in any more."""

    id: int
    name: str
    active: bool


def _ignore(_done: int, _all: int) -> None:
    """For whoever does not follow the work."""


class ConsentBookService:
    """Reads only, archived customers left out. Counts run on the long lane; looks are short and run on any."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.COUNT_CONSENT)
    def count(self, filter_: Filter, progress: Step = _ignore, cancelled: Cancelled = lambda: False) -> Tally:
        """By channel and purpose: customers by what is in force now; with a time or a member of staff, words written.

        Channel, purpose and standing of the filter do not narrow it. Seconds in a large shop; raises `Interrupted`
        once `cancelled()`.
        """
        conn, step = self.ctx.conn, _step(progress, cancelled)
        if filter_.span.open and filter_.staff_id is None:
            return consent_book.tally_in_force(conn, self.ctx.clock(), step)
        return consent_book.tally_words(conn, filter_.span, filter_.staff_id, step)

    @needs(Act.COUNT_CONSENT)
    def find(self, filter_: Filter, before: int | None = None, limit: int = SHOWN) -> BookPage:
        """At most `limit` customers, newest word first, or most recent buyers first when never asked.

        One short look back from `before`: fewer rows than `limit` are no end as long as `next` is given.
        """
        conn, now = self.ctx.conn, self.ctx.clock()
        never = filter_.standing is Standing.NEVER_ASKED
        look = consent_book.find_never_asked if never else consent_book.find
        found, following = look(conn, filter_, now, before, limit)
        return BookPage(tuple(map(_row, found)), following)

    @needs(Act.COUNT_CONSENT)
    def work(self, filter_: Filter, progress: Step = _ignore, cancelled: Cancelled = lambda: False) -> Work:
        """What is left to ask of the filter's channel and purpose, and what was done; seconds in a large shop."""
        ctx, actor = self.ctx, self.ctx.session.present
        left = consent_book.never_asked(ctx.conn, filter_, ctx.clock(), _step(progress, cancelled))
        since = span_of(Period.TODAY, ctx.clock()).since or 0
        return Work(left, consent_book.asked_since(ctx.conn, since, actor.staff_id))

    @needs(Act.COUNT_CONSENT)
    def recorders(self) -> tuple[Recorder, ...]:
        """Everybody who may have written a word down, for the filter by staff."""
        everybody = staff.members(self.ctx.conn, 0, all_of_them=True)
        return tuple(Recorder(member.id, member.name, member.active) for member in everybody)


def _step(progress: Step, cancelled: Cancelled) -> Step:
    def step(done: int, all_: int) -> None:
        if cancelled():
            raise Interrupted
        progress(done, all_)
        rest()

    return step


def _row(found: Found) -> BookRow:
    doc, said = found
    form = doc["address_form"]
    row = BookRow(
        doc["customer_id"],
        doc["code"],
        doc["name"],
        doc["called"],
        AddressForm(form) if form else None,
        doc["tail"],
        doc["place"],
        doc["last_at"],
        doc["refusals"],
    )
    if not said:
        return row
    return replace(
        row,
        said=tuple(Said(Channel(r["channel"]), Purpose(r["purpose"]), Decision(r["decision"])) for r in said),
        stated_at=said[0]["stated_at"],
        recorded_at=said[0]["recorded_at"],
        how=How(said[0]["how"]),
        recorded_by=said[0]["staff"],
    )
