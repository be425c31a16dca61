import dis
import inspect
import sys


def here():
    return inspect.stack(0)[0], inspect.getframeinfo(sys._getframe(), 0)


for name in 'FullArgSpec', 'ArgInfo', 'Arguments', 'Attribute', 'ClosureVars', 'FrameInfo', 'Traceback':
    kind = getattr(inspect, name)
    print(inspect.signature(kind), kind._fields == kind.__match_args__, kind.__doc__, kind.__module__, kind.__qualname__)
try:
    inspect.FullArgSpec(1)
except TypeError as error:
    print(error)
print(inspect.FullArgSpec(1, 2, 3, 4, 5, 6, 7)._replace(args=3))
print(inspect.FrameInfo(1, 2, 3, 4, 5, 6))
print(inspect.Traceback(2, 3, 4, 5, 6, positions=dis.Positions(1, 2)))
print(dis.Positions(), dis.Positions(1, 2)._replace(lineno=4), inspect.signature(dis.Positions))
frame, info = here()
print(frame[2:], info[1:], frame.positions, info.positions)
try:
    1 / 0
except ZeroDivisionError as error:
    print(inspect.getinnerframes(error.__traceback__, 0)[0].positions, inspect.trace(0)[0].positions)
