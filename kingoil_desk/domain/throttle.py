"""How long somebody waits after wrong tries: the state is kept in the file, the rule is here."""

from dataclasses import dataclass

FREE_TRIES = 5
FIRST_WAIT_MS = 5_000
LONGEST_WAIT_MS = 5 * 60_000


@dataclass(frozen=True, slots=True)
class Throttle:
    """Wrong tries in a row, and when the last one was, in ms of the system's monotonic clock since boot.

    That clock goes on through a restart of the program, and nobody moves it by setting the time. A restart of the
    PC begins it anew. It is then either below `failed_at`, which shows, or has passed it again:
    - below: the PC was off and on again since the failure, so at least `uptime` has passed since then;
    - above: `uptime - failed_at` is counted, and at least `uptime` has passed, which is not less.
    Sleep may stop the clock. So in every case no more is counted than has really passed: turning the PC off and on
    never shortens a wait. It may lengthen one, when the new boot's clock passes `failed_at` during the wait and
    counting begins again; `rebased` prevents that. Nobody is ever locked out for good.
    """

    failures: int = 0
    failed_at: int = 0

    def wait_ms(self, uptime: int) -> int:
        """What is left to wait, in ms; 0 when a try is allowed. `uptime` in ms since boot."""
        passed = uptime - self.failed_at if uptime >= self.failed_at else uptime
        return max(0, self._whole_wait() - passed)

    def after_failure(self, uptime: int) -> "Throttle":
        """One wrong try more, at `uptime` ms since boot; a right one makes a new `Throttle()`."""
        return Throttle(self.failures + 1, uptime)

    def rebased(self, uptime: int) -> "Throttle":
        """The same, counted from this boot when the PC was restarted since: worth keeping when it differs."""
        return self if uptime >= self.failed_at else Throttle(self.failures, 0)

    def tries_left(self) -> int:
        """How many tries may still fail until there is a wait; 0 when each further one costs a longer wait."""
        return max(0, FREE_TRIES - self.failures)

    def _whole_wait(self) -> int:
        if self.failures < FREE_TRIES:
            return 0
        doublings = min(self.failures - FREE_TRIES, LONGEST_WAIT_MS.bit_length())  # the count may grow for years
        return min(FIRST_WAIT_MS << doublings, LONGEST_WAIT_MS)
