"""Compiled from `ui/` by `resources/compile.py`; never edited by hand."""
