"""One reader per file format; each yields drafts, in reading order."""
