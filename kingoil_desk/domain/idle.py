"""When nobody has been at the desk for so long that it locks, asleep or awake."""

SET_BACK_MS = 60_000  # a wall clock is corrected by less; more than this and nobody knows how long it was


class IdleWatch:
    """Watches two clocks, in ms: a monotonic one, which sleep may stop, and the wall clock, which may be set.

    On an input event ask `is_due` first and call `touched` only when it is not due: so the key that wakes a sleeping
    PC locks the desk before it reaches a form. Until the first touch it is always due. Used on one thread.
    """

    def __init__(self, limit_ms: int) -> None:
        self.limit_ms = limit_ms  # may be changed at any time
        self._touched: tuple[int, int] | None = None

    def touched(self, mono: int, wall: int) -> None:
        """Somebody signed in, or pressed a key, a button or a wheel, or touched the screen."""
        self._touched = mono, wall

    def is_due(self, mono: int, wall: int) -> bool:
        """Whether the desk is to be locked now: by the clock that saw more time pass, or by a clock set back."""
        if self._touched is None:
            return True
        by_mono, by_wall = mono - self._touched[0], wall - self._touched[1]
        return max(by_mono, by_wall) >= self.limit_ms or by_wall < -SET_BACK_MS
