"""A module whose name was put together is the same one."""
import itertools

time = __import__(''.join('time'))
print(hasattr(time, 'gmtime'), 'strftime' in dir(time), time is __import__('time'))
print(__import__(''.join('collections.abc')).abc.__name__)
print(itertools.chain[int], list(itertools.chain[int]('a', 'b')))
