import warnings


def function(a):
    b = a

    return [
        b,
        a,
    ]


def far():
    a = 1
    b = [
        1,
        a,



























































































































        a,
    ]
    return b


def lines(code):
    """The lines that the old table tells of, without the offsets, which are those of other instructions."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        table = code.co_lnotab
    print([(each.category.__name__, str(each.message)) for each in seen])
    line, found = code.co_firstlineno, []
    for step in table[1::2]:
        line += step - 256 if step > 127 else step
        found.append(line)
    return found


for each in function, far:
    code = each.__code__
    found = lines(code)
    print(set(found) >= {line for _, _, line in code.co_lines() if line} - {code.co_firstlineno}, found[-1] == list(code.co_lines())[-1][2])
print(sorted(set(lines(function.__code__))))
print(bytearray(b'abc').__alloc__(), bytearray().__alloc__())
