"""How a secret that people can remember becomes bytes: Argon2id, what it costs, and the most a file may ask for."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kingoil_desk.domain.staff_secret import normal

SALT_BYTES = 16
OUTPUT_BYTES = 32
MOST_T, MOST_M_KIB, MOST_P = 20, 128 * 1024, 8


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id's passes, memory in KiB and lanes."""

    t: int
    m_kib: int
    p: int

    def is_bearable(self) -> bool:
        """Whether it may be run at all; asked before any memory is taken."""
        return 1 <= self.t <= MOST_T and 1 <= self.p <= MOST_P and 8 * self.p <= self.m_kib <= MOST_M_KIB

    def is_enough(self) -> bool:
        """Whether it guards a data key: no less than what was ever written."""
        return self.t >= TODAY.t and self.m_kib >= TODAY.m_kib

    def argon2id(self, salt: bytes) -> Argon2id:
        """To be used once; one run takes about 0.15 s at today's cost and lets other threads go on."""
        return Argon2id(
            salt=salt, length=OUTPUT_BYTES, iterations=self.t, lanes=self.p, memory_cost=self.m_kib, secret=None
        )


TODAY = Cost(t=3, m_kib=64 * 1024, p=1)


def secret_bytes(text: str) -> bytes:
    """A typed secret as it is hashed; half a character (a lone surrogate) is a wrong secret, not an error."""
    return normal(text).encode("utf-8", "surrogatepass")
