"""Floor 0: values and rules in plain Python, without input or output."""
