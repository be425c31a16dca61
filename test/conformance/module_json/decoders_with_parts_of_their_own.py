# A decoder that replaces how arrays, objects or strings are read, with the scanner that asks it.
import json
import json.decoder
import json.scanner


class Tuples(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(**options)
        self.parse_array = self.array
        self.scan_once = json.scanner.py_make_scanner(self)

    def array(self, s_and_end, scan_once):
        values, end = json.decoder.JSONArray(s_and_end, scan_once)
        return tuple(values), end


class Upper(json.JSONDecoder):
    def __init__(self):
        super().__init__(object_hook=lambda d: ('object', d))
        self.parse_string = lambda s, end, strict: (json.decoder.scanstring(s, end, strict)[0].upper(), json.decoder.scanstring(s, end, strict)[1])
        self.scan_once = json.scanner.py_make_scanner(self)


print(Tuples().decode('[1, [2.5, -3e2, []], {"a": [4, null, true, false], "b": {}}]'))
print(json.loads('[1, [2]]', cls=Tuples), Tuples(parse_int=str, parse_float=repr).decode('[12, 1.50, -0]'))
print(Upper().decode(' ["a\\u0062", {"k": "v"}] '))
print(Tuples().raw_decode('[NaN, Infinity, -Infinity] rest'))
print(Tuples(object_pairs_hook=list).decode('{"a": 1, "a": 2}'))

for text in ('', '[', '[1', '[1 2]', '[1,]', '[1,', '{', '{"a"', '{"a" 1}', '{"a":', '{"a":1', '{"a":1,}', '{"a":1 "b"}', '{a:1}', '["a', '["\\x"]', '[tru]',
             '[01]', '[1.]', '[-]', '[-Inf]', '["a\tb"]', '1 2'):
    for decoder in json.JSONDecoder(), Tuples():
        try:
            print(decoder.decode(text))
        except json.JSONDecodeError as error:
            print(f'{text!r}: {error}')

plain = json.JSONDecoder()
print(plain.parse_array is json.decoder.JSONArray, plain.parse_object is json.decoder.JSONObject, plain.parse_string is json.decoder.scanstring)
print(json.scanner.NUMBER_RE.pattern, json.scanner.make_scanner is json.scanner.c_make_scanner)
print([match.groups() for match in map(json.scanner.NUMBER_RE.match, ('12', '-0.5e+3x', '01', '-', '1.e5')) if match])
try:
    json.scanner.missing
except AttributeError as error:
    print(error)
