"""Source as bytes, which is decoded for compile(): its text has to last while the other arguments are asked what they are."""


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print('index', [[each] for each in range(4)])
        return self.value

    def __bool__(self):
        print('bool', [[each] for each in range(4)])
        return True


names = {}
exec(compile(b'x = ["\xc3\xa9"]\ny = "\xe2\x82\xac"', 'name', 'exec', Index(0), Index(1), Index(0)), names)
print(ascii(names['x']), ascii(names['y']))
print(ascii(eval(compile(bytearray(b'"\xc3\xa9"'), 'name', 'eval', dont_inherit=Index(1)))))
