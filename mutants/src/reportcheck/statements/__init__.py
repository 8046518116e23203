"""What a report says before anyone judges it: facts, groups, claims, from prose and from tables."""
