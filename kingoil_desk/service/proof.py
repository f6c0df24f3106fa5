"""Whether a typed PIN or passphrase is somebody's: throttled in the file, each failure a row in the log."""

import time
from collections.abc import Callable

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.throttle import Throttle
from kingoil_desk.store import staff, staff_secrets
from kingoil_desk.store.audit import AuditTrail
from kingoil_desk.store.connection import Connection, Row, transaction

Uptime = Callable[[], int]
SIGN_IN, CONFIRM = "sign_in", "confirm"


def uptime() -> int:
    """Milliseconds on the system's own clock since it started: no change of date or time moves it."""
    return time.monotonic_ns() // 1_000_000


def prove(conn: Connection, trail: AuditTrail, staff_id: int, typed: str, now: int, uptime_ms: int, action: str) -> Row:
    """The person's row when the secret is theirs. Takes a seventh of a second, on the writing lane.

    The try is counted and committed before the secret is looked at, so that a program killed meanwhile has used it
    up. `action` is what the log calls it. Raises `STAFF_UNKNOWN`, `SECRET_WAIT` (seconds) or
    `SECRET_WRONG` (left).
    """
    person = staff.member(conn, staff_id)
    if person is None or not person["active"] or not person["secret"]:
        raise KnownError(Code.STAFF_UNKNOWN)
    kept = staff.throttle_of(person)
    before = kept.rebased(uptime_ms)
    if wait := before.wait_ms(uptime_ms):
        if before != kept:  # the PC was restarted: from now on its new clock counts, so that the wait ends when told
            with transaction(conn):
                staff.set_throttle(conn, staff_id, before)
        raise _wait(wait)
    tried = before.after_failure(uptime_ms)
    with transaction(conn):
        staff.set_throttle(conn, staff_id, tried)
    role = Role(person["role"])
    if not staff_secrets.verify(typed, person["secret"]):
        with transaction(conn):
            trail.append(now, staff_id, person["name"], role, f"{action}.failed", "")
        if wait := tried.wait_ms(uptime_ms):
            raise _wait(wait)
        raise KnownError(Code.SECRET_WRONG, left=tried.tries_left())
    with transaction(conn):
        staff.set_throttle(conn, staff_id, Throttle())
        if staff_secrets.is_outdated(person["secret"]):
            staff.set_secret(conn, staff_id, staff_secrets.hash_secret(typed), person["pin_digits"])
        if action == SIGN_IN:  # any other act has its own row
            trail.append(now, staff_id, person["name"], role, "signed_in", "")
    return person


def _wait(wait_ms: int) -> KnownError:
    return KnownError(Code.SECRET_WAIT, seconds=-(-wait_ms // 1000))
