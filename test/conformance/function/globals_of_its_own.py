# One code object with several namespaces, which grow and change between its calls.
from types import FunctionType


def read():
    return value


def write(new):
    global value
    value = new


value = 'here'
namespaces = [{'value': [number]} for number in range(3)]
functions = [FunctionType(read.__code__, namespace) for namespace in namespaces]
writers = [FunctionType(write.__code__, namespace) for namespace in namespaces]
print([function() for function in functions], read())
print([function() for function in reversed(functions)])
for namespace in namespaces:
    for number in range(100):
        namespace[f'name{number}'] = number
print([function() for function in functions], read())
for number, writer in enumerate(writers):
    writer(f'written {number}')
print([function() for function in functions], read())
del namespaces[1]['value']
for function in functions:
    try:
        print(function())
    except NameError as error:
        print(error)
namespaces[1]['value'] = 3.5
print([function() for function in functions], [len(namespace) for namespace in namespaces])
