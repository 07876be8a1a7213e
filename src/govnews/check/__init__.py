"""Judging: annotated pages scored, floors held, site profiles checked."""
