"""The customer's slip: what is refused and granted, when it was said and who wrote it down, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass

from kingoil_desk.domain.consent import Cell, Channel, Decision, How, Purpose, Word, in_force_at
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.service.consent_history import voided
from kingoil_desk.service.customer_record import known
from kingoil_desk.service.session import Context, needs
from kingoil_desk.store import consents, policies, shop_details, wordings
from kingoil_desk.store.connection import Row
from kingoil_desk.store.consents import word_of

LATEST = 12  # what was said last is on the slip, and whatever older word is still in force
MARK_BYTES = 6  # of the newest row's mac: enough to find the row that a paper was printed after


@dataclass(frozen=True, slots=True)
class Standing:
    """Purposes of one channel that stand alike; `decision` is None where the customer was never asked."""

    channel: Channel
    purposes: tuple[Purpose, ...]
    decision: Decision | None
    expires_at: int | None = None  # of a grant


@dataclass(frozen=True, slots=True)
class SaidOnce:
    """Words of one kind said in one breath. Versions are those a grant was said on, 0 where there is none."""

    decision: Decision
    cells: tuple[Cell, ...]
    stated_at: int
    how: How
    recorded_at: int
    recorded_by: str
    wording: int
    policy: int
    expires_at: int | None
    representative: str  # who spoke for a child
    corrects: bool  # takes an earlier word back as a slip of the pen
    corrected: bool  # was taken back as one


@dataclass(frozen=True, slots=True)
class Reference:
    """Where in the ledger the slip was taken: the customer's first and newest row, and the newest one's mark (hex)."""

    first: int
    newest: int
    mark: str


@dataclass(frozen=True, slots=True)
class ConsentSlip:
    """All a slip says. No phone, address or mailbox of the customer, and not the notes: these may hold one."""

    shop: ShopDetails
    code: str
    name: str
    made_at: int
    standing: tuple[Standing, ...]  # channel by channel, each with all its purposes
    said: tuple[SaidOnce, ...]  # newest first
    left_out: int  # older breaths that are not on it
    reference: Reference | None  # None when nothing was ever said


class ConsentSlipService:
    """On the write lane, since that a slip was made is a row in the log; times are ms UTC."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_CONSENT)
    def make(self, customer_id: int) -> ConsentSlip:
        """What to print for that customer now; raises `CUSTOMER_UNKNOWN`. Audited, whether it is printed or not."""
        ctx = self.ctx
        with ctx.writing() as w:
            customer = known(ctx.conn, customer_id)
            rows = consents.of_customer(ctx.conn, customer_id)
            own = [row for row in rows if row["contact_hash"] is None]  # words about one number stand with it
            in_force = in_force_at(map(word_of, own), w.now)
            breaths = self._breaths(own)
            fresh = {word.id for word in in_force.values()}
            shown = [
                breath for at, breath in enumerate(breaths) if at < LATEST or any(row["id"] in fresh for row in breath)
            ]
            said = tuple(self._said(breath, own) for breath in shown)
            w.audit("consent.slip", customer["code"])
        return ConsentSlip(
            shop_details.read(ctx.conn),
            customer["code"],
            customer["full_name"],
            w.now,
            _standing(in_force),
            said,
            len(breaths) - len(shown),
            Reference(own[0]["id"], own[-1]["id"], own[-1]["mac"].hex()[: 2 * MARK_BYTES]) if own else None,
        )

    def _breaths(self, rows: Sequence[Row]) -> list[list[Row]]:
        """Rows that one line of the slip can tell, newest first."""
        void = voided(rows)
        breaths: dict[tuple[object, ...], list[Row]] = {}
        for row in rows:
            alike = (
                "recorded_at", "recorded_by", "stated_at", "how", "decision", "wording_id", "policy_id", "expires_at",
                "representative",
            )  # fmt: skip
            told = (*(row[name] for name in alike), row["corrects_id"] is None, row["id"] in void)
            breaths.setdefault(told, []).append(row)
        return sorted(breaths.values(), key=lambda breath: int(breath[-1]["id"]), reverse=True)

    def _said(self, breath: Sequence[Row], rows: Sequence[Row]) -> SaidOnce:
        first = breath[0]
        granted = first["decision"] == Decision.GRANTED
        return SaidOnce(
            Decision(first["decision"]),
            tuple((Channel(row["channel"]), Purpose(row["purpose"])) for row in breath),
            first["stated_at"],
            How(first["how"]),
            first["recorded_at"],
            first["staff"],
            wordings.version_of(self.ctx.conn, first["wording_id"]) if granted else 0,
            policies.version_of(self.ctx.conn, first["policy_id"]) if granted else 0,
            first["expires_at"],
            first["representative"] or "",
            first["corrects_id"] is not None,
            first["id"] in voided(rows),
        )


def _standing(in_force: dict[Cell, Word]) -> tuple[Standing, ...]:
    found = []
    for channel in Channel:
        alike: dict[tuple[Decision | None, int | None], list[Purpose]] = {}
        for purpose in Purpose:
            word = in_force.get((channel, purpose))
            key = (word.decision, word.expires_at) if word is not None else (None, None)
            alike.setdefault(key, []).append(purpose)
        found += [Standing(channel, tuple(purposes), *key) for key, purposes in alike.items()]
    return tuple(found)
