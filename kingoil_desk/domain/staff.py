"""Members of staff as the sign-in screen and the manager's page see them: never a secret among it."""

from dataclasses import dataclass

from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.text import clean_line

NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class StaffMember:
    """`active` is false for somebody who may not sign in any more; `wait_ms` is what is left of a wait after
    wrong tries (0: none); `pin_digits` is how long the PIN is, 0 for a passphrase."""

    id: int
    name: str
    role: Role
    active: bool = True
    pin_digits: int = 0
    wait_ms: int = 0


def check_name(name: str) -> str:
    """As it is kept; raises `STAFF_NAME_NEEDED`, `TEXT_TOO_LONG` or `CONTROL_CHARACTERS`."""
    check_text("name", name, NAME_LENGTH)
    kept = clean_line(name)
    if not kept:
        raise KnownError(Code.STAFF_NAME_NEEDED)
    return kept
