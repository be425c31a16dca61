"""Annotations of classes are worked out when they are asked for (PEP 649)."""
class Node:
    value: int
    next: Node
    other: Later = None
    text: 'kept as text'

    def copy(self, deep: bool = False) -> Node: pass


try:
    Node.__annotations__
except NameError as error:
    print(error)


class Later: pass


print(Node.__annotations__)
print(Node.__annotate__(1) == Node.__annotations__, Node.__annotations__ is Node.__annotations__)
print(Node.copy.__annotations__)
try:
    Node.__annotate__(3)
except NotImplementedError:
    print('only values')
print(Later.__annotations__, Later.__annotate__)


class Heir(Node):
    more: str


class Quiet(Node): pass


print(Heir.__annotations__, Quiet.__annotations__)
print('__annotations__' in Heir.__dict__, '__annotations_cache__' in Heir.__dict__, '__annotate_func__' in Heir.__dict__)
Heir.__annotations__ = {'replaced': 1}
print(Heir.__annotations__, Heir.__annotate__)
Heir.__annotate__ = lambda format: {'computed': format}
print(Heir.__annotations__)
for action in ('int.__annotations__', 'int.__annotate__', 'int.__annotations__ = {}'):
    try:
        exec(action)
    except (AttributeError, TypeError) as error:
        print(error)


def function(a: int, *, b: undefined = 1): pass


try:
    function.__annotations__ = 5
except TypeError as error:
    print(error)
function.__annotations__ = {'a': 1}
print(function.__annotations__, function.__annotate__)
