"""From verdicts to findings: joint readings, blame, one finding for one slip, the fate of every number."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
