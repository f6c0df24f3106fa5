"""Floor 3: windows, pages and models; the only home of PySide6."""
