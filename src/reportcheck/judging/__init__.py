"""From verdicts to findings: joint readings, blame, one finding for one slip, the fate of every number."""
