import annotationlib
from annotationlib import Format, ForwardRef, get_annotations


class A:
    x: int
    y: 'str'
    z: list[Later]
    w: Later | None
    v: Later.part


def f(a: int, b: 'A', c: Missing = 3) -> None:
    pass


for format in (Format.FORWARDREF, Format.STRING):
    print(get_annotations(A, format=format).keys(), get_annotations(f, format=format).keys())
found = get_annotations(A, format=Format.FORWARDREF)
print(found['x'], found['y'], found['z'].__args__[0].__forward_arg__, found['w'].__forward_arg__, found['v'].__forward_arg__)
print(get_annotations(f, format=Format.STRING))
try:
    get_annotations(f)
except NameError as error:
    print(error)
Later = Missing = int
print(get_annotations(f), get_annotations(f, eval_str=True))
print(found['w'].evaluate(), found['z'].__args__[0].evaluate())
print(ForwardRef('int').evaluate(), ForwardRef('q').evaluate(format=Format.FORWARDREF), ForwardRef('q').evaluate(globals={'q': 5}))
print(Format.VALUE, list(Format), annotationlib.type_repr(int), annotationlib.type_repr(list[int]), annotationlib.type_repr(A), annotationlib.type_repr(...))
print(annotationlib.annotations_to_string({'a': int, 'b': 'text', 'c': None}))
for bad in [lambda: get_annotations(3), lambda: get_annotations(f, format=9), lambda: get_annotations(f, format=Format.STRING, eval_str=True),
            lambda: ForwardRef(3), lambda: ForwardRef('x y').evaluate()]:
    try:
        print(bad())
    except (TypeError, ValueError, SyntaxError) as error:
        print(type(error).__name__, error)


def nested():
    class Node:
        next: Node | None
        other: Unknown
        found = get_annotations
    return Node


Node = nested()
print(get_annotations(Node, format=Format.FORWARDREF)['other'].__forward_arg__)
