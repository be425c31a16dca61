# Errors that are found once the source has been parsed count columns in bytes of UTF-8, and do not quote a text that is of no file.
SOURCES = (
    '"éé"; x = 1; global x',
    'def f(é, é): pass',
    'def f():\n  "éé", x; global x',
    'def f():\n  é = 1; nonlocal é',
    '"é"; return 1',
    '"€"; break',
    '"é"; continue',
    'def f():\n "😀"; yield x; nonlocal q',
    'def f(a):\n "éé"; global a',
    'class A:\n "é"; return 5',
    '"é"; await x',
    '"é"; [x async for x in y]',
    '"é"; (yield)',
    'def f():\n "é"; from x import *',
    '"é"; [i := 0 for i in x]',
    'class A:\n "é"; [(j := 0) for i in x]',
    '"é"; from __future__ import nope',
    '"é"; from __future__ import braces',
    '"é"; f(a=1, a=2)',
    '"é"; (__debug__ := 1)',
    '"é"; *a, *b = c',
    'match x:\n case [é, é]: pass',
    'match x:\n case é | 1: pass',
    'match x:\n case "é" | é(a=1, a=2): pass',
    'def f[é, é](): pass',
    '"é"; type X = (yield)',
    '"é"; lambda é, é: 1',
    # The parser's own errors.
    '"é"; x +',
    '"é"; f() = 1',
    'é é',
    '"é"; "\\x1"',
)
for source in SOURCES:
    try:
        compile(source, 'some file', 'exec')
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    else:
        print('compiles')
