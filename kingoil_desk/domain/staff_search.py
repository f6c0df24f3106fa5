"""Finding a member of staff by what is typed on the sign-in screen, case and marks forgiven."""

from collections.abc import Sequence

from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.domain.text import clean_line, fold


def named(staff: Sequence[StaffMember], typed: str) -> list[StaffMember]:
    """Whom a typed name may mean: as written, else without case and marks, else by the beginnings of its words."""
    line = clean_line(typed)
    if not line:
        return []
    exact = [member for member in staff if member.name == line]
    folded = [member for member in staff if fold(member.name) == fold(line)]
    parts = fold(line).split()
    begun = [m for m in staff if all(any(word.startswith(p) for word in fold(m.name).split()) for p in parts)]
    return exact or folded or begun
