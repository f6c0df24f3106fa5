"""Where the frozen headless face starts: the same `main` as everywhere."""

from kingoil_desk.cli import main

main()
