"""Tells a scanner from fingers by the times of the keys alone."""

SCAN_GAP_MS = 35.0  # the mean between two keys; scanners need 1 to 20 ms, the fastest typists about 60
SCAN_ENTER_MS = 50.0  # a scanner's Enter comes like one more key, a person's later
SCAN_KEYS = 3
PAUSE_MS = 200.0  # after such a pause something else begins: a scan after a few typed figures is still a scan


class TypingSpeed:
    """Counts keys since the last pause; times are ms of any clock that only goes forward. Used on one thread."""

    def __init__(self) -> None:
        self._keys, self._first, self._last = 0, 0.0, 0.0

    def key(self, at_ms: float) -> None:
        """One character came."""
        if not self._keys or at_ms - self._last > PAUSE_MS:
            self._keys, self._first = 0, at_ms
        self._keys, self._last = self._keys + 1, at_ms

    def entered(self, at_ms: float) -> bool:
        """Enter came: whether a scanner typed what stood before it. Counting begins anew."""
        keys, first, last = self._keys, self._first, self._last
        self.clear()
        if keys < SCAN_KEYS or at_ms - last > SCAN_ENTER_MS:
            return False
        return (last - first) / (keys - 1) < SCAN_GAP_MS

    def clear(self) -> None:
        """Forgets what was typed."""
        self._keys, self._first, self._last = 0, 0.0, 0.0
