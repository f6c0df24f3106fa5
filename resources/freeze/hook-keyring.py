"""Stands in for PyInstaller's own hook: of the keyring library only the class that this system's keys are kept with.

The desk makes that class itself, so neither the other backends nor the list that names them to the library are
taken: a frozen desk holds no keyring that keeps nothing or keeps it in the open.
"""

import sys

BACKENDS = {"win32": "keyring.backends.Windows", "darwin": "keyring.backends.macOS"}

hiddenimports = [BACKENDS.get(sys.platform, "keyring.backends.SecretService")]
