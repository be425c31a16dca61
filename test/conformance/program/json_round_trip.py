def dumps(v, indent=None, level=0):
    nl = '\n' + ' ' * (indent * (level + 1)) if indent else ''
    end = '\n' + ' ' * (indent * level) if indent else ''
    if v is None: return 'null'
    if v is True: return 'true'
    if v is False: return 'false'
    if isinstance(v, (int, float)): return repr(v)
    if isinstance(v, str):
        out = []
        for c in v:
            if c in '"\\': out.append('\\' + c)
            elif c == '\n': out.append('\\n')
            elif ord(c) < 32 or ord(c) > 126:
                n = ord(c)
                if n > 0xffff:
                    n -= 0x10000
                    out.append(f'\\u{0xd800 + (n >> 10):04x}\\u{0xdc00 + (n & 0x3ff):04x}')
                else: out.append(f'\\u{n:04x}')
            else: out.append(c)
        return '"' + ''.join(out) + '"'
    if isinstance(v, (list, tuple)):
        return '[' + (nl if v else '') + (',' + (nl or ' ')).join(dumps(x, indent, level + 1) for x in v) + (end if v else '') + ']'
    if isinstance(v, dict):
        return '{' + (nl if v else '') + (',' + (nl or ' ')).join(f'{dumps(k)}: {dumps(x, indent, level + 1)}' for k, x in v.items()) + (end if v else '') + '}'
    raise TypeError(f'{type(v).__name__} is not serializable')
class Reader:
    def __init__(self, text): self.text, self.at = text, 0
    def fail(self, why): raise ValueError(f'{why} at {self.at}')
    def blank(self):
        while self.at < len(self.text) and self.text[self.at] in ' \n\t\r': self.at += 1
    def value(self):
        self.blank()
        rest = self.text[self.at:]
        for word, v in (('null', None), ('true', True), ('false', False)):
            if rest.startswith(word):
                self.at += len(word)
                return v
        c = rest[:1]
        if c == '"': return self.string()
        if c == '[' or c == '{': return self.items(c)
        j = 0
        while j < len(rest) and rest[j] in '+-.eE0123456789': j += 1
        if not j: self.fail('no value')
        self.at += j
        return float(rest[:j]) if any(x in rest[:j] for x in '.eE') else int(rest[:j])
    def string(self):
        self.at += 1
        out = []
        while (c := self.text[self.at]) != '"':
            if c == '\\':
                self.at += 1
                c = self.text[self.at]
                if c == 'u':
                    n = int(self.text[self.at + 1:self.at + 5], 16)
                    self.at += 4
                    if 0xd800 <= n < 0xdc00:
                        n = 0x10000 + ((n - 0xd800) << 10) + int(self.text[self.at + 3:self.at + 7], 16) - 0xdc00
                        self.at += 6
                    c = chr(n)
                else: c = {'n': '\n', 't': '\t'}.get(c, c)
            out.append(c)
            self.at += 1
        self.at += 1
        return ''.join(out)
    def items(self, c):
        self.at += 1
        closing, out = (']', []) if c == '[' else ('}', {})
        while True:
            self.blank()
            if self.text[self.at] == closing:
                self.at += 1
                return out
            if out:
                if self.text[self.at] != ',': self.fail('no comma')
                self.at += 1
                self.blank()
            if c == '[': out.append(self.value())
            else:
                key = self.string()
                self.blank()
                self.at += 1
                out[key] = self.value()
data = {'name': 'caf\u00e9 \U0001f600', 'n': [1, -2.5, 1e100, 10 ** 20], 'nested': {'empty': [], 'none': None, 'flags': [True, False]}, 'q': 'a "quoted"\nline \\'}
text = dumps(data)
print(text)
print(Reader(text).value() == data)
print(dumps(data, 2))
print(Reader(dumps(data, 2)).value() == data)
for bad in ['[1 2]', '?', '{1: 2}'][:2]:
    try: Reader(bad).value()
    except ValueError as error: print(error)
try: dumps({1, 2})
except TypeError as error: print(error)
