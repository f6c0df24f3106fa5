"""Carriers and their manifests: who gets which parcel, for the carrier alone."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.manifest import NEUTRAL, Columns, Field, ManifestRow, check_columns
from kingoil_desk.domain.order import shop_day
from kingoil_desk.domain.parcel import Step
from kingoil_desk.domain.role import Act
from kingoil_desk.domain.text import clean_line
from kingoil_desk.service.hand_over import HandOver, leave, so_far
from kingoil_desk.service.parcel_order import collect_now
from kingoil_desk.service.protected_sheet import protected_sheet
from kingoil_desk.service.session import Context, needs, needs_again
from kingoil_desk.service.told_to_carrier import check_collect, check_stand, row_of, sheet_bytes
from kingoil_desk.store import parcels
from kingoil_desk.store.parcels import Carrier as Carrier
from kingoil_desk.store.parcels import NewManifest
from kingoil_desk.store.seals import carrier_seal

MAX_NAME = 60
SHOWN = 60  # manifests in the list
NOT_TOLD = frozenset({Code.RECIPIENT_INCOMPLETE, Code.PARCEL_RECIPIENT_GONE})  # why a parcel may be left out
Keep = Callable[[str, bytes], None]  # puts a manifest's body away, under its number


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was made: rows in the order of the parcels. `body` is the protected spreadsheet, empty for a sheet."""

    id: int
    number: str
    carrier: str
    day: dt.date
    columns: Columns
    rows: tuple[ManifestRow, ...]
    cod: int
    made_at: int
    staff: str
    body: bytes
    change: Change
    left_out: tuple["LeftOut", ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A parcel that its carrier was not told of, since who gets it is not known any more."""

    code: str
    order: str
    customer: str


@dataclass(frozen=True, slots=True)
class ManifestListRow:
    """One that was made earlier: of its `parcels` that still stand, `handed_over` have left and `cod` VND are to be
    collected; `cancelled` others do not count any more.
    """

    id: int
    number: str
    carrier: str
    day: dt.date
    kind: str
    parcels: int
    handed_over: int
    cod: int
    made_at: int
    staff: str
    sha256: bytes
    cancelled: int = 0


class ManifestService:
    """On the write lane, but for lists; money VND, weights grams, times ms UTC."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    @needs(Act.SEE_PARCELS)
    def carriers(self) -> tuple[Carrier, ...]:
        """All carriers; those no longer used last. One without columns of its own has the neutral ones."""
        return tuple(map(_with_columns, parcels.carriers(self.ctx.conn)))

    @needs(Act.MANAGE_CARRIERS)
    def put_carrier(self, carrier: Carrier) -> Change:
        """Adds a carrier (id 0) or changes one. Raises `CARRIER_NAME`, `COLUMNS_OUT_OF_SENSE`, `CARRIER_UNKNOWN`."""
        name = clean_line(carrier.name)
        if not 0 < len(name) <= MAX_NAME:
            raise KnownError(Code.CARRIER_NAME, limit=MAX_NAME)
        columns = check_columns([(Field(f), heading) for f, heading in carrier.columns], carrier.product_names)
        with self.ctx.writing() as w:
            known = parcels.carriers(self.ctx.conn)
            if any(one.name == name and one.id != carrier.id for one in known):
                raise KnownError(Code.CARRIER_NAME, limit=MAX_NAME)
            if carrier.id and all(one.id != carrier.id for one in known):
                raise KnownError(Code.CARRIER_UNKNOWN)
            kept = carrier._replace(name=name, columns=tuple((f.value, heading) for f, heading in columns))
            carrier_id = parcels.put_carrier(self.ctx.conn, kept, w.now, w.actor.staff_id)
            told = [*(f.value for f, _ in columns), *["product_names"] * carrier.product_names]
            w.audit("carrier.put", name, [*told, *carrier_seal(self.ctx.conn, carrier_id)])
        return Change(parcels=True)

    @needs(Act.MAKE_MANIFEST)
    def waiting(self) -> dict[int, int]:
        """How many parcels wait here, by carrier."""
        here = [row for row in parcels.unfinished(self.ctx.conn, 0) if row["state"] == Step.MADE]
        return dict(Counter(row["carrier_id"] for row in here))

    @needs(Act.MAKE_MANIFEST)
    def sheet(self, carrier_id: int, day: dt.date) -> Manifest:
        """The manifest of a day to print and hand over sealed. Raises what `_make` raises."""
        return self._make(carrier_id, day, "sheet", sheet_bytes)

    @needs_again(Act.EXPORT_MANIFEST)
    def spreadsheet(
        self, carrier_id: int, day: dt.date, password: str, keep: Keep | None = None, *, leave_out: bool = False
    ) -> Manifest:
        """The manifest as a spreadsheet under a password that its carrier is told by another way.

        `keep` is given its number and body while nothing is written down for good yet: what it raises takes the
        manifest back. Where `leave_out`, a parcel whose customer lacks a phone or an address holds up no other one.
        Raises what `_make` raises, and `SHEET_PASSWORD_SHORT`.
        """

        def body_of(rows: Sequence[ManifestRow], columns: Columns) -> bytes:
            return protected_sheet(rows, columns, password)

        return self._make(carrier_id, day, "spreadsheet", body_of, keep, leave_out=leave_out)

    @needs_again(Act.EXPORT_MANIFEST)
    def number_to_come(self, carrier_id: int) -> str:
        """The number that the next manifest of this month gets; whoever may not make it hears so now.

        Raises `CARRIER_UNKNOWN`.
        """
        self._carrier(carrier_id)
        return parcels.manifest_number_to_come(self.ctx.conn, self.ctx.clock())

    @needs(Act.MAKE_MANIFEST)
    def again(self, manifest_id: int) -> Manifest:
        """A sheet once more, word for word, written down as printed again.

        Raises `MANIFEST_UNKNOWN`; what `told_to_carrier.check_stand` and `check_collect` raise; `MANIFEST_CHANGED`
        (data `number`) when its hash says that it was another one: a name, a phone, an address or the carrier's
        columns are not what they were, or it was a spreadsheet.
        """
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            kept = parcels.manifest(conn, manifest_id)
            if kept is None:
                raise KnownError(Code.MANIFEST_UNKNOWN)
            carrier, columns = self._carrier(kept["carrier_id"])
            listed = parcels.of_manifest(conn, manifest_id)
            check_stand(kept["number"], listed)
            check_collect(conn, kept["number"], listed)
            try:
                rows = tuple(row_of(conn, row, row["listed"], carrier.product_names) for row in listed)
            except KnownError as error:
                if error.code not in NOT_TOLD:
                    raise
                raise KnownError(Code.MANIFEST_CHANGED, number=kept["number"]) from error
            if sha256(sheet_bytes(rows, columns)).digest() != kept["sha256"]:
                raise KnownError(Code.MANIFEST_CHANGED, number=kept["number"])
            w.audit("manifest.again", kept["number"], [str(len(rows)), kept["sha256"].hex()])
        return Manifest(
            manifest_id, kept["number"], carrier.name, dt.date.fromisoformat(kept["day"]), columns, rows, kept["cod"],
            kept["made_at"], kept["staff"], b"", Change(),
        )  # fmt: skip

    @needs(Act.MAKE_MANIFEST)
    def printed(self, manifest_id: int, sheets: int) -> None:
        """Writes down that so many sheets of it went to a printer; `MANIFEST_UNKNOWN`."""
        with self.ctx.writing() as w:
            kept = parcels.manifest(self.ctx.conn, manifest_id)
            if kept is None:
                raise KnownError(Code.MANIFEST_UNKNOWN)
            w.audit("manifest.printed", kept["number"], [str(sheets)])

    @needs(Act.SEE_PARCELS)
    def made(self) -> tuple[ManifestListRow, ...]:
        """The latest ones, newest first."""
        return tuple(
            ManifestListRow(
                row["id"], row["number"], row["carrier"], dt.date.fromisoformat(row["day"]), row["kind"],
                row["parcels"] - row["cancelled"], row["handed_over"], row["cod"] - row["cancelled_cod"],
                row["made_at"], row["staff"], row["sha256"], row["cancelled"],
            )
            for row in parcels.manifests(self.ctx.conn, SHOWN)
        )  # fmt: skip

    @needs(Act.PACK_PARCELS)
    def hand_over(self, manifest_id: int, codes: Sequence[str]) -> HandOver:
        """What the scans so far mean; writes nothing. Codes as `read_code` gives them. Raises `MANIFEST_UNKNOWN`."""
        return so_far(self.ctx.conn, manifest_id, codes)

    @needs(Act.PACK_PARCELS)
    def finish_hand_over(self, manifest_id: int, codes: Iterable[str]) -> Change:
        """The scanned parcels have left, all in one transaction; raises what `service.hand_over.leave` raises."""
        with self.ctx.writing() as w:
            return leave(self.ctx.conn, w, manifest_id, codes)

    def _make(
        self,
        carrier_id: int,
        day: dt.date,
        kind: str,
        body_of: Callable[[Sequence[ManifestRow], Columns], bytes],
        keep: Keep | None = None,
        *,
        leave_out: bool = False,
    ) -> Manifest:
        """Every parcel of that carrier that is here and was made by the end of the day.

        Raises `CARRIER_UNKNOWN`, `MANIFEST_EMPTY`, and what `recipient_of_parcel` raises for a parcel that no carrier
        could bring: nothing is made then, unless such ones are to `leave_out` and there are others.
        """
        conn = self.ctx.conn
        with self.ctx.writing() as w:
            carrier, columns = self._carrier(carrier_id)
            here = [
                row
                for row in parcels.unfinished(conn, 0)
                if row["carrier_id"] == carrier_id and row["state"] == Step.MADE and shop_day(row["made_at"]) <= day
            ]
            if not here:
                raise KnownError(Code.MANIFEST_EMPTY)
            collect = collect_now(conn, here)
            told: dict[int, ManifestRow] = {}
            left_out = []
            for row in here:
                try:
                    told[row["id"]] = row_of(conn, row, collect[row["id"]], carrier.product_names)
                except KnownError as error:
                    left_out.append(LeftOut(parcel_code.shown(row["code"]), row["order_number"], row["customer_code"]))
                    whole = len(left_out) == len(here)
                    if error.code not in NOT_TOLD or not leave_out or whole:
                        raise
            rows = tuple(told.values())
            body = body_of(rows, columns)
            cod = sum(row.cod for row in rows)
            number = parcels.next_manifest_number(conn, w.now)
            new = NewManifest(number, carrier_id, day.isoformat(), kind, len(rows), cod, sha256(body).digest())
            manifest_id = parcels.add_manifest(conn, new, {id_: collect[id_] for id_ in told}, w.now, w.actor.staff_id)
            w.audit("manifest.make", number, [kind, str(len(rows)), new.sha256.hex()])
            if keep is not None:
                keep(number, body)
        return Manifest(
            manifest_id, number, carrier.name, day, columns, rows, cod, w.now, w.actor.name,
            b"" if kind == "sheet" else body, Change(parcels=True), tuple(left_out),
        )  # fmt: skip

    def _carrier(self, carrier_id: int) -> tuple[Carrier, Columns]:
        """A carrier and the columns of its list; `CARRIER_UNKNOWN`."""
        carrier = parcels.carrier(self.ctx.conn, carrier_id)
        if carrier is None:
            raise KnownError(Code.CARRIER_UNKNOWN)
        carrier = _with_columns(carrier)
        return carrier, tuple((Field(field), heading) for field, heading in carrier.columns)


def _with_columns(carrier: Carrier) -> Carrier:
    return carrier if carrier.columns else carrier._replace(columns=tuple((f.value, h) for f, h in NEUTRAL))
