"""Stage 3: the parts of a page. Each parser reads one part from one text and says None where there is none."""
