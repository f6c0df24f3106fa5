"""Rows of orders, money, parcels and rates against the seals that the log keeps of them (see `store/seals.py`).

Both sides come in the order of ids and are read once, side by side, so that nothing but the row at hand is in memory.
Rows that come from before seals have one seal together, made by the migration; a file without that is an early one:
what lies before its first seal of a subject is not judged.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from kingoil_desk.store.connection import Connection
from kingoil_desk.store.seals import CARRIER, DIGITS, IMPORT, IMPORTED, WHOLE, Digest, Subject, of_import

_SHOP_BEGINS = ("shop_created", "file.migrated")


class _Told(NamedTuple):
    """A seal and the row of the log that holds it."""

    first: int
    last: int
    digest: str
    where: str

    def unless(self, digest: Digest) -> Iterator[str]:
        """Where it stands, unless the rows are as it says."""
        if digest.made() != self.digest:
            yield self.where


def is_whole(conn: Connection) -> bool:
    """Whether the log should tell of every row: the file was made or migrated by a program that knows seals."""
    rows = conn.execute(f"SELECT fields FROM audit WHERE action IN {_SHOP_BEGINS}")
    return any(WHOLE in row[0].split() for row in rows)


def appended(conn: Connection, subject: Subject, whole: bool) -> Iterator[str]:
    """Rows that the log does not tell of, and rows of the log whose rows are gone or not as they were."""
    seals = _told(conn, subject.name)
    told, digest = next(seals, None), Digest()
    judged = whole
    for id_, parts in groupby(conn.execute(subject.query(subject.not_imported)), itemgetter(0)):
        while told is not None and told.last < id_:
            yield from told.unless(digest)
            told, digest, judged = next(seals, None), Digest(), True
        if told is not None and told.first <= id_:
            for _, text in parts:
                digest.add(text)
        elif judged:
            yield f"row {id_}"
    while told is not None:
        yield from told.unless(digest)
        told, digest = next(seals, None), Digest()


def carriers(conn: Connection, whole: bool) -> Iterator[str]:
    """Carriers that are not as the log last told; there are few."""
    newest = {told.first: told for told in _told(conn, CARRIER.name)}
    for id_, text in conn.execute(CARRIER.query("1")).fetchall():
        told = newest.pop(id_, None)
        digest = Digest()
        digest.add(text)
        if told is None:
            if whole:
                yield f"row {id_}"
        else:
            yield from told.unless(digest)
    for told in newest.values():
        yield told.where


def imports(conn: Connection, whole: bool) -> Iterator[str]:
    """Imports whose orders, with their facts and money, are not as they were when it ended; by the import's number."""
    newest = {told.first: told.digest for told in _told(conn, IMPORT)}
    begun = {row[0] for row in conn.execute("SELECT object FROM audit WHERE action = 'import.begin'")}
    there = {
        row[0]
        for subject in IMPORTED
        for row in conn.execute(f"SELECT DISTINCT import_id FROM {subject.table} WHERE import_id IS NOT NULL")
    }
    for import_id in sorted(there | newest.keys()):
        if import_id in newest:
            if not of_import(conn, import_id).endswith(newest[import_id]):
                yield str(import_id)
        elif whole and str(import_id) not in begun:  # one that was begun and not ended runs now
            yield str(import_id)


def _told(conn: Connection, name: str) -> Iterator[_Told]:
    """The seals of a subject in the order of the log, which is that of ids."""
    word = re.compile(rf"(?<!\S){name}:(\d+)(?:-(\d+))?:([0-9a-f]{{{DIGITS}}})(?!\S)")
    rows = conn.execute("SELECT seq, object, fields FROM audit WHERE instr(fields, ?) ORDER BY seq", (f"{name}:",))
    for seq, object_, fields in rows:
        for first, last, digest in word.findall(fields):
            yield _Told(int(first), int(last or first), digest, f"log {seq}, {object_}".rstrip(", "))
