"""What the desk puts on paper: each paper is a value that paints itself; `output` makes a PDF or prints it."""
