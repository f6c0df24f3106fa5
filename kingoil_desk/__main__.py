"""Starts the window: `python -m kingoil_desk`."""

import sys

from kingoil_desk.app import main as run
from kingoil_desk.process import harden


def main() -> None:
    harden()
    sys.exit(run())


if __name__ == "__main__":
    main()
