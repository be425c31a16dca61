"""Modes of files, and the numbers they are made of."""
import stat

for mode in (0, 0o100644, 0o40755, 0o120777, 0o20600, 0o60660, 0o10644, 0o140777, 0o104755, 0o102755, 0o41777, 0o106644, 0o41776, 0o160000):
    print(stat.filemode(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), [name for name in dir(stat) if name.startswith('S_IS') and name not in ('S_ISUID', 'S_ISGID', 'S_ISVTX') and getattr(stat, name)(mode)])
for name in sorted(dir(stat)):
    value = getattr(stat, name)
    if name.isupper() and isinstance(value, int) and name != 'SF_SETTABLE':
        print(name, value)
for work in (stat.filemode, stat.S_ISDIR):
    for mode in ('a', -1, 1.5, None):
        try:
            print(work(mode))
        except (TypeError, OverflowError) as error:
            print(type(error).__name__, error)
