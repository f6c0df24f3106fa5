"""What each known error is called, by subject; `gui/error_words.py` fills in what they hold."""
