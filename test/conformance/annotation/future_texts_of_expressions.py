# With the future import an annotation is its expression as the compiler writes it.
EXPRESSIONS = r"""
dict[str, int] | None
"quoted"
Callable[[int], str]
Literal['a', "b"]
Annotated[int, Field(gt=0, le=10)]
list[int,]
(int)
Literal[-1]
Literal[0x10]
Literal["it's"]
Literal['it\'s']
Literal["say \"x\""]
list[(int)]
(a) + (b)
(a + b) * c
a + (b * c)
(a.b).c
1_000
1e3
1E5
0.10
'a' 'b'
f"{x}"
f'{x!r:>{w}}'
lambda: 1
lambda x,y=1:x
not(x)
a if(b)else c
[x for x in y if(z)]
{1:2,**k}
{1,2}
(1,)
()
(1,2)
x[1:2]
x[1:2:3,::]
x[(1,2)]
x[1,]
a<b<=c
a and(b or c)
-x**-y
(-x)**y
(yield)
b'x' b'y'
'\n'
"\x41"
r"a\b"
...
None
1j
1.0j
(x:=1)
await_(x)
f(*a,**b)
f(x for x in y)
f((x for x in y))
a@b
a//b
not a in b
a is not b
~x
x.y.z[0](1)
*a
tuple[*a]
tuple[*a, int]
"a" if "b" else 'c'
u"abc"
'é'
"\u00e9"
10**1000
1e400
0b101
0o17
0XFF
00
[ ]
{ }
f( )
( a , b )
a  if  b  else  c
f(a)(b)
f(a)[b].c
(lambda: 1)()
(lambda: 1) + 1
-1 .real
(1).real
1.0.real
x if y else (z if w else v)
(x if y else z) if w else v
(a, b)[0]
(a < b) < c
a < (b < c)
a - (b - c)
(a - b) - c
a ** (b ** c)
(a ** b) ** c
- (- x)
not (not x)
(not x) + 1
(a or b) or c
a or (b or c)
[a, *b]
{**a, 'b': c}
f(**{'a': 1})
f'a{{b}}'
"a" "b" f"{c}"
t"{x}"
"""
for expression in EXPRESSIONS.strip().split('\n'):
    names = {}
    try:
        exec(compile(f'from __future__ import annotations\nx: {expression}\n', 'f', 'exec', dont_inherit=True), names)
    except SyntaxError as error:
        print(expression, 'SyntaxError:', error.msg)
    else:
        print(expression, '=>', names['__annotations__']['x'])

source = """
from __future__ import annotations
def call(a: g(x=1, *y), *rest: *Ts, b: g(*y, k=2, **z, q=3), **more: (
    first # the one
    + second
)) -> h(**a, b=1): pass
class C:
    x: D(a=1, *b)
    y: __private
"""
names = {}
exec(compile(source, 'f', 'exec', dont_inherit=True), names)
print(names['call'].__annotations__)
print(names['C'].__annotations__)
