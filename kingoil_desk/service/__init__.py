"""Floor 2: what staff can do, in their verbs; every act knows who acts and leaves its audit row."""
