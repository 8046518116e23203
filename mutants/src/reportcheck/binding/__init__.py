"""Which facts a rule is about: candidates by words and place, and the readings they admit."""
