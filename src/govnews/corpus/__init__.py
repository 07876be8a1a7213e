"""Many pages: where they come from, and a run over them."""
