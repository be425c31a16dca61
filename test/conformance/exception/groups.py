eg = ExceptionGroup('many', [ValueError(1), TypeError(2), ExceptionGroup('in', [KeyError(3)])])
print(eg, repr(eg), len(eg.exceptions))
match, rest = eg.split(ValueError)
print(match, rest, eg.subgroup(KeyError).exceptions)
