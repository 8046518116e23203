"""One evaluator for each kind of relation; they see bound facts and never text."""
