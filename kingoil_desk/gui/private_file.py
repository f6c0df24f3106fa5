"""Writes a file for its owner's eyes only, whole or not at all."""

import contextlib
import os
from pathlib import Path


def write_private(path: Path, body: bytes) -> None:
    """Beside it first, then renamed over: `OSError` leaves what was there, and no half of a file."""
    part = path.with_name(f"{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(body)
            out.flush()
            os.fsync(out.fileno())
        os.replace(part, path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
