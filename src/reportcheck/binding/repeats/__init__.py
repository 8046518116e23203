"""One figure said several times."""
