"""Floor 1: the encrypted file; the only home of sqlcipher3."""
