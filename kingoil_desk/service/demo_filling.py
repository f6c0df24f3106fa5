"""One run of filling a demo shop: trade day by day, then what customers said, then search."""

import bisect
import itertools
import random
from array import array
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter

from kingoil_desk.domain.consent import Decision, Matrix, Word, refusal_bits, state
from kingoil_desk.domain.demo_days import Day, days
from kingoil_desk.domain.demo_goods import Baskets, products
from kingoil_desk.domain.demo_people import Said, Town
from kingoil_desk.domain.ids import customer_code, order_number
from kingoil_desk.domain.order import Payment, shop_day
from kingoil_desk.domain.unit import unit_names
from kingoil_desk.store import bulk, consents, parcels, seals, search, wordings
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.connection import Connection, transaction
from kingoil_desk.store.keys import Keys
from kingoil_desk.store.parcels import Carrier
from kingoil_desk.store.search import Entry, Number

ORDERS_EACH = 5
DEMO_CARRIER = "Hãng A"
_BATCH = 200_000  # orders, customers or ledger rows a transaction: each one writes much of the same index pages again
CACHE_KIB = 400_000  # of the connection: those pages stay in memory on the way to a million
_TRIES = 4  # to find somebody who still buys
_DAY_MS = 86_400_000
_CARRIED_MS = 2 * _DAY_MS  # until what the carrier collected is here
_UNSEEN_MS = 200 * _DAY_MS
_PAYMENTS = [Payment.CASH] * 55 + [Payment.TRANSFER] * 30 + [Payment.CARD] * 10 + [Payment.ON_DELIVERY] * 5
_REASONS = ("Khách đổi ý", "Nhập nhầm khách", "Hết hàng", "Khách hẹn hôm khác")


class Filling:
    """One run. Customers are known by index from 0, which is the row id less one."""

    def __init__(
        self,
        conn: Connection,
        keys: Keys,
        generation: int,
        customers: int,
        seed: int,
        now: int,
        progress: Callable[[int, int], None],
    ) -> None:
        self._conn = conn
        self._keys = keys
        self._generation = generation
        self._customers = customers
        self._now = now
        self._progress = progress
        self._dice = random.Random(f"{seed} shop")
        self._town = Town(seed, shop_day(now).year)
        self._goods = products()
        self._baskets = Baskets(seed)
        self._staff = [row[0] for row in conn.execute("SELECT id FROM staff WHERE active ORDER BY id")]
        self._counters: dict[str, int] = {}
        # by index; moments in ms UTC
        self._joined = array("q")
        self._last = array("q")
        self._leaves = array("q")  # buys no more after it
        self._mains = array("B")  # what is mostly bought
        self._appetites = array("d")  # sums so far: a random point of the whole tells who buys

    def run(self) -> None:
        if self._conn.execute("SELECT 1 FROM customer UNION ALL SELECT 1 FROM product").fetchone():
            raise ValueError("the shop is not empty")
        with transaction(self._conn):
            wordings.ensure_starter(self._conn, self._now)
            bulk.insert_products(self._conn, [(self._uid(self._now), p) for p in self._goods], self._now)
            carrier = Carrier(0, DEMO_CARRIER, (), False, True)
            parcels.put_carrier(self._conn, carrier, self._now, self._staff[0], self._uid(self._now))
        if self._customers:
            self._trade()
            refusals = self._consent()
            self._search(refusals)
        with transaction(self._conn):
            bulk.set_counters(self._conn, {"customer": self._customers, **self._counters})
            trail = AuditTrail(self._conn, self._keys, self._generation)
            filled = ("products", "customers", "orders", "consent", *seals.stock(self._conn))
            trail.append(self._now, None, "", "", "demo.fill", "", filled)
        self._progress(self._customers, self._customers)

    def _uid(self, at: int) -> bytes:
        """A UUIDv7 of that moment from the run's own dice, so that the same run gives the same one."""
        low = self._dice.getrandbits(74)
        return (at << 80 | 0x7 << 76 | (low >> 62) << 64 | 0b10 << 62 | low & (1 << 62) - 1).to_bytes(16)

    # --- trade, day by day, so that numbers, uids and moments grow together

    def _trade(self) -> None:
        people: list[bulk.Joined] = []
        orders: list[bulk.Bought] = []
        wanted = self._customers * ORDERS_EACH
        taken = returned = 0
        calendar = days(self._now)
        for day in calendar:
            visits = self._newcomers(day, people)
            if day is calendar[-1]:
                returns = wanted - taken - len(visits)
            else:  # the more customers there are, the more of them return
                returns = round((wanted - self._customers) * day.share**2) - returned
            visits += self._returning(day, returns)
            visits.sort()
            orders += self._sales(day, visits, taken + 1)
            taken, returned = taken + len(visits), returned + returns
            if len(orders) >= _BATCH or day is calendar[-1]:
                with transaction(self._conn):
                    bulk.insert_customers(self._conn, people)
                    bulk.insert_orders(self._conn, orders)
                people.clear()
                orders.clear()
                self._progress(self._customers * taken * 3 // wanted // 4, self._customers)

    def _newcomers(self, day: Day, people: list[bulk.Joined]) -> list[tuple[int, int]]:
        """Writes down who comes for the first time; their first purchases as moment and index."""
        first, end = len(self._joined), round(self._customers * day.share)
        moments = sorted(day.moment(self._dice.getrandbits(32)) for _ in range(first, end))
        visits = []
        for index, at in enumerate(moments, first):
            staff = self._staff[self._dice.getrandbits(16) % len(self._staff)]
            people.append(bulk.Joined(index + 1, self._uid(at), at, staff, self._town.person(index)))
            nature = self._town.nature(index)
            self._joined.append(at)
            self._last.append(at)
            self._leaves.append(at + nature.stays_days * _DAY_MS)
            self._mains.append(self._baskets.favourite(nature.taste))
            self._appetites.append(nature.appetite + (self._appetites[-1] if index else 0))
            if nature.buys_at_once:
                visits.append((at, index))
        return visits

    def _returning(self, day: Day, count: int) -> list[tuple[int, int]]:
        """Purchases by those who came before, the eager ones more often, as moment and index."""
        dice, appetites, end = self._dice, self._appetites, len(self._appetites)
        visits = []
        for _ in range(count if end else 0):
            at = day.moment(dice.getrandbits(32))
            for _ in range(_TRIES):
                who = min(bisect.bisect(appetites, dice.random() * appetites[-1]), end - 1)
                if self._joined[who] < at < self._leaves[who]:
                    break
            visits.append((max(at, self._joined[who]), who))
        return visits

    def _sales(self, day: Day, visits: Sequence[tuple[int, int]], first_id: int) -> Iterator[bulk.Bought]:
        """The day's orders, numbered within the month."""
        date = shop_day(day.opens)
        month = f"order {date:%y%m}"
        number = self._counters.get(month, 0)
        self._counters[month] = number + len(visits)
        for place, (at, who) in enumerate(visits):
            draw = self._dice.getrandbits(64)
            main = self._mains[who] if draw & 7 < 5 else self._baskets.favourite(draw >> 3)
            gift = day.gifts and draw >> 16 & 7 == 0
            cancelled = (draw >> 20) % 1000 < 8
            way = _PAYMENTS[(draw >> 36) % len(_PAYMENTS)]
            paid_at = at + (_CARRIED_MS if way is Payment.ON_DELIVERY else 0)
            self._last[who] = max(self._last[who], at)
            yield bulk.Bought(
                first_id + place,
                self._uid(at),
                order_number(date, number + place + 1),
                who + 1,
                at,
                self._staff[(draw >> 32) % len(self._staff)],
                way,
                self._baskets.pick(day.price_step, main, draw >> 44, gift=gift),
                min(at + (draw >> 30) % (2 * _DAY_MS), self._now) if cancelled else 0,
                _REASONS[draw >> 62] if cancelled else "",
                0 if cancelled or paid_at > self._now else paid_at,
            )

    # --- what customers said

    def _consent(self) -> bytearray:
        """Writes the ledger in the order of time and what is in force; the refusal bits by index."""
        wording = wordings.current(self._conn, "vi")
        assert wording is not None, "the starter wording was just put there"
        breaths = sorted(self._breaths(), key=itemgetter(0, 1, 2))
        words: dict[int, list[Word]] = {}
        for part in (breaths[i : i + _BATCH // 4] for i in range(0, len(breaths), _BATCH // 4)):
            rows = [row for at, index, _, said in part for row in self._ledger_rows(at, index, said, wording.id)]
            with transaction(self._conn):
                ids = consents.append_all(
                    self._conn, self._keys, self._generation, rows, lambda row: self._uid(row.recorded_at)
                )
            for id_, row in zip(ids, rows, strict=True):
                assert row.customer_id is not None
                words.setdefault(row.customer_id, []).append(Word(id_, row.channel, row.purpose, row.decision))
        bits = bytearray(self._customers)
        in_force = {customer_id: state(said) for customer_id, said in words.items()}
        for customer_id, cells in in_force.items():
            bits[customer_id - 1] = refusal_bits(Matrix({cell: word.decision for cell, word in cells.items()}))
        with transaction(self._conn):
            bulk.keep_states(self._conn, in_force.items())
        return bits

    def _breaths(self) -> Iterator[tuple[int, int, int, Said]]:
        """What was said: the moment, the customer's index, which of that customer's sayings, and what."""
        for index, joined in enumerate(self._joined):
            for turn, said in enumerate(self._town.said(index)):
                at = joined + said.after_days * _DAY_MS
                if at > self._now and turn == 0:
                    at = joined
                if at <= self._now:
                    yield at, index, turn, said

    def _ledger_rows(self, at: int, index: int, said: Said, wording_id: int) -> Iterator[consents.NewConsent]:
        staff = self._staff[self._dice.getrandbits(16) % len(self._staff)]
        for (channel, purpose), decision in said.decisions:
            granted = decision is Decision.GRANTED
            yield consents.NewConsent(
                index + 1, channel, purpose, decision, at, at, said.how, staff, wording_id if granted else None
            )

    # --- search, least recent first

    def _search(self, refusals: bytearray) -> None:
        limit = self._now - _UNSEEN_MS
        away = {i for i, last in enumerate(self._last) if last < limit and self._town.nature(i).put_away}
        by_recency = sorted(range(self._customers), key=lambda i: (i not in away, self._last[i]))
        with transaction(self._conn):
            bulk.archive_customers(self._conn, ((i + 1, self._last[i] + _UNSEEN_MS) for i in sorted(away)))
        with bulk.roomy_index(self._conn):
            for begin in range(0, self._customers, _BATCH):
                part = itertools.islice(by_recency, begin, begin + _BATCH)
                with transaction(self._conn):
                    search.append(self._conn, (self._entry(i, refusals[i], i in away) for i in part))
                done = min(begin + _BATCH, self._customers)
                self._progress((self._customers * 3 + done) // 4, self._customers)

    def _entry(self, index: int, refusals: int, archived: bool) -> Entry:
        kept = self._town.person(index)
        commune = kept.addresses[0].commune_code if kept.addresses else ""
        return Entry(
            index + 1,
            customer_code(index + 1),
            kept.full_name,
            kept.called_name,
            kept.address_form,
            tuple(Number(phone.typed, phone.e164, phone.old_e164) for phone in kept.phones),
            tuple(email.normalized or email.typed for email in kept.emails),
            unit_names(commune)[0] if commune else "",
            refusals,
            archived,
            self._last[index],
        )
