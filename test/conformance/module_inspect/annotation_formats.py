import annotationlib
import functools
import inspect
from annotationlib import Format


def function(a: undefined, b: int = 1, *, c: 'text' = 2) -> 'undefined':
    pass


class Class:
    def __init__(self, a: undefined):
        pass

    def method(self, a: undefined):
        pass


print(inspect.get_annotations is annotationlib.get_annotations, inspect.Format is Format)
for format in Format.STRING, Format.FORWARDREF, Format.VALUE:
    try:
        print(inspect.signature(function, annotation_format=format), inspect.Signature.from_callable(function, annotation_format=format))
        print(list(inspect.get_annotations(function, format=format).values())[1:])
    except NameError as error:
        print(error)
for subject in Class, Class(1).method, functools.partial(function, 1):
    print(inspect.signature(subject, annotation_format=Format.STRING))


def templated(pattern, *args, count=0):
    pass


templated.__text_signature__ = '(pattern, count=0)'
print(inspect.signature(templated))
