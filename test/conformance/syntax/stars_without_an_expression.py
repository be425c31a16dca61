SOURCES = '''\
*, 1
x = *, 1
a[*]
[*]
[*, 1]
(*)
(*, 1)
return *,
{*}
{*, 1}
[*for x in y]
[1, *]
(1, *)
{1: 2, *}
[* = 3]
[*
[*]x
for x in *, 1: pass
f(*)
f(1, *)
print(*, a)
[*not a]
[* 1 if 2 else 3]
{*a: 1}
{**}
{1:2, **}
(**a)
(**a.b)
(1, **a)
[**a]
[1, **a]
(**a, 1)
(**)
(**a for a in b)
{**a, 1}
x = **a
**a
'''
for source in SOURCES.splitlines():
    try:
        compile(source, 'f', 'exec')
        print(source, 'compiles')
    except SyntaxError as error:
        print(source, '|', error.msg, error.lineno, error.offset, error.end_offset)
