"""Tests of floor 3, in real widgets offscreen."""
