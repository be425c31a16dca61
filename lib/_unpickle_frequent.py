# Hidden: CPython has this in C.
"""The instructions that most pickles consist of, carried out in one loop over bytes that are there; _unpickle has all."""

from _introspection import unpack_values
from sys import intern


class Bytes:
    """Bytes that are read from the start."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def read(self, size):
        at = self.at
        self.at = at + size
        return self.data[at:at + size]

    def readline(self):
        at = self.at
        end = self.data.find(b'\n', at) + 1 or len(self.data)
        self.at = end
        return self.data[at:end]


# What reads the numbers of so many instructions of one kind: how long one is, and what unpack_values does for it.
_NUMBERS = {75: (2, b'\x21\x01', False), 77: (3, b'\x21\x02', False), 74: (5, b'\x21\x84', False), 71: (9, b'\x21\x48', True)}
# So many are looked for at once.
_MANY = 16


def run_frequent(unpickler, source):
    """Goes on to the end, and gives what takes the object; or until an instruction comes that is not frequent, or is not right: that has not been read."""
    data = source.data
    at = source.at
    end = len(data)
    stack = unpickler._stack
    below = unpickler._below
    known = unpickler._known
    push = stack.append
    try:
        while at < end:
            code = data[at]
            if code == 0x94:  # memoize
                if not stack:
                    return
                known[len(known)] = stack[-1]
                at += 1
            elif code == 75 or code == 77 or code == 74 or code == 71:  # binint1, binint2, binint, binfloat
                size, plan, big = _NUMBERS[code]
                after = at + size
                if after > end:
                    return
                if after < end and data[after] == code:
                    many = at + size * _MANY
                    if many <= end and data[at:many:size] == bytes((code,)) * _MANY:
                        # At least so many, and at most as many as there are in a batch.
                        count = _MANY
                        while data[many : many + size * count : size] == bytes((code,)) * count and count < 1024:
                            many += size * count
                            count *= 2
                        stack += unpack_values(data, at, plan * ((many - at) // size), big)
                        at = many
                        continue
                if code == 75:
                    push(data[at + 1])
                else:
                    push(unpack_values(data, at, plan, big)[0])
                at = after
            elif code == 0x8C:  # short_binunicode
                if at + 2 > end:
                    return
                after = at + 2 + data[at + 1]
                if after > end:
                    return
                try:
                    push(data[at + 2 : after].decode())
                except UnicodeDecodeError:
                    return
                at = after
            elif code == 104:  # binget
                if at + 2 > end:
                    return
                number = data[at + 1]
                if number not in known:
                    return
                push(known[number])
                at += 2
            elif code == 40:  # mark
                below.append(stack)
                stack = []
                push = stack.append
                at += 1
            elif 0x85 <= code <= 0x87:  # tuple1, tuple2, tuple3
                count = code - 0x84
                if len(stack) < count:
                    return
                stack[-count:] = (tuple(stack[-count:]),)
                at += 1
            elif code == 93:  # empty_list
                push([])
                at += 1
            elif code == 101:  # appends
                if not below or not below[-1] or type(below[-1][-1]) is not list:
                    return
                values = stack
                stack = below.pop()
                push = stack.append
                stack[-1].extend(values)
                at += 1
            elif code == 117:  # setitems
                count = len(stack)
                if not below or not below[-1] or type(below[-1][-1]) is not dict or count % 2:
                    return
                values = stack
                stack = below.pop()
                push = stack.append
                at += 1
                target = stack[-1]
                for place in range(0, count, 2):
                    target[values[place]] = values[place + 1]
            elif code == 125:  # empty_dict
                push({})
                at += 1
            elif code == 78:  # none
                push(None)
                at += 1
            elif code == 0x88 or code == 0x89:  # true, false
                push(code == 0x88)
                at += 1
            elif code == 41:  # empty_tuple
                push(())
                at += 1
            elif code == 113:  # binput
                if at + 2 > end or not stack:
                    return
                known[data[at + 1]] = stack[-1]
                at += 2
            elif code == 0x81:  # newobj
                if len(stack) < 2 or type(stack[-1]) is not tuple or not isinstance(stack[-2], type):
                    return
                arguments = stack.pop()
                cls = stack.pop()
                at += 1
                push(cls.__new__(cls, *arguments))
            elif code == 98:  # build
                if len(stack) < 2 or type(stack[-1]) is not dict:
                    return
                state = stack.pop()
                at += 1
                setter = getattr(stack[-1], '__setstate__', None)
                if setter is not None:
                    setter(state)
                    continue
                names = stack[-1].__dict__
                for name, value in state.items():
                    names[intern(name) if type(name) is str else name] = value
            elif code == 46:  # stop
                if not stack:
                    return
                at += 1
                return stack.pop
            elif code == 0x80:  # proto
                if at + 2 > end or data[at + 1] > 5:
                    return
                unpickler._protocol = data[at + 1]
                at += 2
            elif code == 0x95:  # frame
                # Of all that there is.
                if int.from_bytes(data[at + 1 : at + 9], 'little') != end - at - 9:
                    return
                unpickler._framed = True
                at += 9
            else:
                return
    finally:
        source.at = at
        unpickler._stack = stack
