"""Years, dates and periods."""
