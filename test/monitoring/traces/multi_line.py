def f(*args, **keywords):
    return args


def g(x):
    return x


f(
    1,
    2,
)
f(g(1),
  g(2))
x = [
    1,
    g(2),
    3,
]
y = {
    'a': 1,
    'b':
        g(2),
}
z = (
    g(1)
    + g(2)
    - 3
)
s = 'a' \
    'b'
t = (1,
     2)
f(
    g(
        1
    ),
    key=g(
        2
    ),
    *[
        3,
    ],
)
w = (
    'text'
    .upper()
    .lower()
)
assert (
    g(1)
), 'no'
q = x[
    0
]
x[
    1
] = g(
    5
)
text = f'''{
    g(1)
} and {g(2)}
'''
r = {
    1,
    g(2),
}


def give(a):
    return {
        'a': a,
        'b': [
            a,
        ],
    }


def call(a):
    return f(
        a,
        g(a),
    )


give(1)
call(2)
