"""Tells a scanner from fingers by the times of the keys alone."""

import math
from itertools import pairwise

SCAN_GAP_MS = 35.0  # the mean between two keys; scanners need 1 to 20 ms, the fastest typists about 60
SCAN_ENTER_MS = 50.0  # a scanner's Enter comes like one more key, a person's later
SCAN_KEYS = 3
SLOW_SCAN_GAP_MS = 120.0  # slow scanners need 40 to 100 ms, as a fast typist does, but evenly
SLOW_SCAN_SPREAD_MS = 20.0  # between the longest and the shortest gap, Enter's among them; a person's differ by more
SLOW_SCAN_KEYS = 4
PAUSE_MS = 200.0  # after such a pause something else begins: a scan after a few typed figures is still a scan


class TypingSpeed:
    """Times of the keys since the last pause; in ms of any clock that only goes forward. Used on one thread.

    `slow_keys` is how many keys a slow scan has at least: where a person types figures, few even ones are theirs.
    """

    def __init__(self, pause_ms: float = PAUSE_MS, slow_keys: int = SLOW_SCAN_KEYS) -> None:
        self._pause_ms, self._slow_keys = pause_ms, slow_keys
        self._times: list[float] = []

    def begins(self, at_ms: float) -> bool:
        """Whether a key that came now would be the first after a pause."""
        return not self._times or at_ms - self._times[-1] > self._pause_ms

    def since(self, at_ms: float) -> float:
        """How long ago the last key of this run came; endless for the first one."""
        return math.inf if self.begins(at_ms) else at_ms - self._times[-1]

    def key(self, at_ms: float) -> None:
        """One character came."""
        if self.begins(at_ms):
            self.clear()
        self._times.append(at_ms)

    def entered(self, at_ms: float) -> bool:
        """Enter came: whether a scanner typed what stood before it. Counting begins anew."""
        gaps = [after - before for before, after in pairwise((*self._times, at_ms))]
        self.clear()
        return _fast(gaps) or _even(gaps, self._slow_keys)

    def clear(self) -> None:
        """Forgets what was typed."""
        self._times.clear()


def _fast(gaps: list[float]) -> bool:
    """Faster than fingers. The last gap is the one to Enter, so there are as many gaps as keys."""
    return len(gaps) >= SCAN_KEYS and gaps[-1] <= SCAN_ENTER_MS and _mean(gaps[:-1]) < SCAN_GAP_MS


def _even(gaps: list[float], keys: int) -> bool:
    """As fast as fingers, but in a machine's rhythm."""
    if len(gaps) < keys or _mean(gaps[:-1]) >= SLOW_SCAN_GAP_MS:
        return False
    return max(gaps) - min(gaps) <= SLOW_SCAN_SPREAD_MS


def _mean(gaps: list[float]) -> float:
    return sum(gaps) / len(gaps)
