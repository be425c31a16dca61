"""Calls over several lines of what an imported module has: for CPython these are no methods, so they begin where the module is named."""
import math, traceback
def f():
    (math
        .floor(
            'a'))
def g(math):
    (math
        .strip(
            5))
for fn in f, lambda: g('x'):
    try: fn()
    except TypeError as e:
        for entry in traceback.extract_tb(e.__traceback__): print(entry.name, entry.lineno, entry.end_lineno, entry.colno, entry.end_colno)
