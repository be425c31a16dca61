import re
print(re.A, re.I, re.L, re.M, re.S, re.U, re.X, re.DEBUG, re.NOFLAG)
print(re.ASCII is re.A, re.IGNORECASE is re.I, re.I.value, int(re.X), [f.name for f in re.RegexFlag], re.RegexFlag.__members__.keys())
print(re.I | re.M, re.I & re.M, ~re.I, re.I | 1024, re.RegexFlag(0), re.RegexFlag(3), re.RegexFlag(-1) == ~re.NOFLAG)
print(str(re.I), f'{re.I}', format(re.I), hash(re.I) == hash(2), re.I == 2, re.I | 8 == re.I | re.M, bool(re.NOFLAG), isinstance(re.I, int))
print([re.compile('a', f).flags for f in (0, re.I, 2, re.I | re.M, re.A, re.NOFLAG, True + 1)], type(re.compile('a', re.I).flags))
print([re.compile(b'a', f).flags for f in (0, re.I, re.L, re.A)])
print(re.RegexFlag.__module__, re.RegexFlag, type(re.I), re.RegexFlag['I'], re.RegexFlag['S'])
