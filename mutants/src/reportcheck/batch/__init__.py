"""Many files: finding them, checking them one after the other, losing none."""
