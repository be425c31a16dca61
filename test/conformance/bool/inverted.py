# `~` of a bool warns each time it is carried out, not when it is compiled, and gives the int's inversion; other ints do not warn.
import operator
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(~True, ~False, operator.invert(True), (True).__invert__(), ~1)
    flag = bool([])
    print([~flag for _ in range(2)])
    print(len(caught), {each.category for each in caught})
    print(caught[0].message)

with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        ~flag
    except DeprecationWarning as warning:
        print(str(warning)[:40])
