"""Dates, times and money as staff read them, the same whatever the operating system is set to."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

MINUS = "\u2212"
NO_BREAK = "\u00a0"


def _local(ms: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(ms / 1000, dt.UTC).astimezone()


@dataclass(frozen=True, slots=True)
class Formats:
    """How to show values. `now` gives ms UTC, so that "today" is the clock's and not the test machine's."""

    now: Callable[[], int]

    def date(self, ms: int) -> str:
        """`22/11/2026`, local."""
        return _local(ms).strftime("%d/%m/%Y")

    def time(self, ms: int) -> str:
        """`14:36`, local."""
        return _local(ms).strftime("%H:%M")

    def exact_time(self, ms: int) -> str:
        """`14:36:02`, local."""
        return _local(ms).strftime("%H:%M:%S")

    def moment(self, ms: int) -> str:
        """`22/11/2026 14:36`, local."""
        return _local(ms).strftime("%d/%m/%Y %H:%M")

    def file_moment(self, ms: int) -> str:
        """`20261122-143602`, local: for the name of a file, which then sorts by time."""
        return _local(ms).strftime("%Y%m%d-%H%M%S")

    def month(self, ms: int) -> str:
        """`03/2021`, local."""
        return _local(ms).strftime("%m/%Y")

    def short_date(self, ms: int, *, capital: bool = False) -> str:
        """For lists: `today`, `22/11` in this year, the year alone before it; empty for no date (0)."""
        if not ms:
            return ""
        day, today = _local(ms).date(), _local(self.now()).date()
        if day == today:
            return self.today(capital=capital)
        return day.strftime("%d/%m" if day.year == today.year else "%d/%m/%Y")

    def brief_date(self, ms: int) -> str:
        """For narrow lists: as `short_date`, but only the year for an older one."""
        if not ms:
            return ""
        day, today = _local(ms).date(), _local(self.now()).date()
        return self.short_date(ms) if day.year == today.year else str(day.year)

    def today(self, *, capital: bool = False) -> str:
        if capital:
            return QCoreApplication.translate("Formats", "Today")
        return QCoreApplication.translate("Formats", "today")

    def weekday(self, ms: int) -> str:
        """`Sunday 22/11/2026` in the window's language."""
        names = (
            QCoreApplication.translate("Formats", "Monday"),
            QCoreApplication.translate("Formats", "Tuesday"),
            QCoreApplication.translate("Formats", "Wednesday"),
            QCoreApplication.translate("Formats", "Thursday"),
            QCoreApplication.translate("Formats", "Friday"),
            QCoreApplication.translate("Formats", "Saturday"),
            QCoreApplication.translate("Formats", "Sunday"),
        )
        return f"{names[_local(ms).weekday()]} {self.date(ms)}"

    def clock(self) -> str:
        return self.time(self.now())


def money(amount: int) -> str:
    """`1.057.150`; minus is U+2212. The unit stands in the column head."""
    sign = MINUS if amount < 0 else ""
    return sign + f"{abs(amount):,}".replace(",", ".")


def money_unit(amount: int) -> str:
    """`1.057.150 đ`, where no column head names the unit; no line ends between the two."""
    return f"{money(amount)}{NO_BREAK}đ"


def number(amount: int) -> str:
    """A count with dots between thousands."""
    return money(amount)
