"""Stage 4: the figures of a text, typed and exact."""
