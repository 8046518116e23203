"""One evaluator for each kind of relation; they see bound facts and never text."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
