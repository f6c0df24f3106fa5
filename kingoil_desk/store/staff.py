"""Staff in the file: who may sign in, what a PIN or passphrase is checked against, wrong tries so far."""

from collections.abc import Iterable
from typing import NamedTuple

from kingoil_desk.domain.ids import new_uid
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.domain.throttle import Throttle
from kingoil_desk.store.connection import Connection, Row


class NewStaff(NamedTuple):
    """`secret` is a PHC string, or empty in a demo; `pin_digits` is 0 for a passphrase."""

    name: str
    role: Role
    secret: str = ""
    pin_digits: int = 0


def add(conn: Connection, new: NewStaff, now: int) -> int:
    """The new row's id; `now` in ms UTC."""
    cursor = conn.execute(
        "INSERT INTO staff(uid, name, role, secret, pin_digits, created_at) VALUES (?,?,?,?,?,?)",
        (new_uid(), new.name, new.role, new.secret, new.pin_digits, now),
    )
    return int(cursor.lastrowid)


def members(conn: Connection, uptime: int, *, all_of_them: bool = False) -> tuple[StaffMember, ...]:
    """Who may sign in, managers first; with `all_of_them` also who may not any more. `uptime` in ms."""
    rows = conn.execute(
        f"SELECT {_COLUMNS} FROM staff WHERE active OR ? ORDER BY active DESC, role DESC, id", (all_of_them,)
    )
    return tuple(_member(row, uptime) for row in rows.fetchall())


_COLUMNS = "id, name, role, active, pin_digits, failures, failed_at"


def _member(row: Row, uptime: int) -> StaffMember:
    wait = throttle_of(row).wait_ms(uptime)
    return StaffMember(row["id"], row["name"], Role(row["role"]), bool(row["active"]), row["pin_digits"], wait)


def member(conn: Connection, staff_id: int) -> Row | None:
    """One person's whole row, also of somebody who may not sign in any more."""
    row: Row | None = conn.execute(f"SELECT {_COLUMNS}, secret FROM staff WHERE id = ?", (staff_id,)).fetchone()
    return row


def throttle_of(row: Row) -> Throttle:
    return Throttle(row["failures"], row["failed_at"])


def standing(conn: Connection, staff_id: int) -> Role | None:
    """The role somebody has now; None for whoever may not sign in (any more). One point read, in every call."""
    row = conn.execute("SELECT role FROM staff WHERE id = ? AND active", (staff_id,)).fetchone()
    return Role(row[0]) if row else None


def set_throttle(conn: Connection, staff_id: int, throttle: Throttle) -> None:
    conn.execute(
        "UPDATE staff SET failures = ?, failed_at = ? WHERE id = ?", (throttle.failures, throttle.failed_at, staff_id)
    )


def set_secret(conn: Connection, staff_id: int, secret: str, pin_digits: int) -> None:
    """A new PIN or passphrase; what was tried before it counts no more."""
    conn.execute(
        "UPDATE staff SET secret = ?, pin_digits = ?, failures = 0, failed_at = 0 WHERE id = ?",
        (secret, pin_digits, staff_id),
    )


def set_role(conn: Connection, staff_id: int, role: Role) -> None:
    conn.execute("UPDATE staff SET role = ? WHERE id = ?", (role, staff_id))


def set_active(conn: Connection, staff_id: int, active: bool) -> None:
    conn.execute("UPDATE staff SET active = ?, failures = 0, failed_at = 0 WHERE id = ?", (active, staff_id))


def rename(conn: Connection, staff_id: int, name: str) -> None:
    conn.execute("UPDATE staff SET name = ? WHERE id = ?", (name, staff_id))


def names_in_use(conn: Connection, but: int | None = None) -> Iterable[str]:
    """Names of everybody who may sign in, without `but`."""
    return [row[0] for row in conn.execute("SELECT name FROM staff WHERE active AND id IS NOT ?", (but,))]


def managers(conn: Connection) -> int:
    """How many managers may sign in."""
    return int(conn.execute("SELECT count(*) FROM staff WHERE active AND role = ?", (Role.MANAGER,)).fetchone()[0])
