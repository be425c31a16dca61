# Texts that are read in one go, and such as have something unusual somewhere in them.
import json


def show(*texts, **options):
    for text in texts:
        try:
            print(repr(json.loads(text, **options)))
        except (ValueError, RecursionError) as error:
            print(type(error).__name__, error)


show('1', ' 1 ', '-0', '0.5', '-1.5e3', '1E-2', '12345678901234567890123', '1e400', '"a"', 'null', 'true', 'false', '[]', '{}', '[ ]', '{ }')
show('{"a": [1, 2.5, "x", null, {"b": {}}], "c": "\\u00e9\\n\\t\\"\\\\\\/", "a": 2}')
show('01', '1.', '1.e5', '1e', '-', '--1', '+1', '.5', '1 2', 'tru', 'nul', 'falsee', 'NaN', '-Infinity', '[Infinity]')
show('"', '"\\', '"\\u12', '"\\u00e9', '"\\u00e9"', '"\\ud800"', '"\\ud83d\\ude00"', '"\\ude00\\ud83d"', '"\\x"', '"\t"', '"\x00"', '"\x7f"', '"\\u00g0"')
show('[1,]', '{"a":1,}', '[1 2]', '{"a" 1}', '{1: 2}', '{"a": }', '[', '{', '["a"', '{"a"', '{"a":', ']', '', ' ')
print(len(repr(json.loads('[' * 99 + '{"a": [1]}' + ']' * 99))), len(repr(json.loads('[' * 150 + ']' * 150))))
show('"\t"', '["a\nb"]', strict=False)
show('[1, 1.5, {"a": 2}]', parse_int=str)
show('[1, 1.5, {"a": 2}]', parse_float=str)
show('[1, NaN, {"a": 2}]', parse_constant=lambda name: name)
show('[1, 1.5, {"a": 2}]', object_hook=lambda pairs: list(pairs.items()))
show('{"a": 2, "b": 1}', object_pairs_hook=list)
print(json.JSONDecoder().raw_decode('  [1] x', 2), json.JSONDecoder().raw_decode('12 x'))


class Text(str):
    pass


show(Text('[1, "a"]'), b'[1, "a"]', '[1, "a"]'.encode('utf-16'))
