import json
bad = ['', ' ', '{', '[', '[1', '[1,', '[1,]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', "{'a':1}", '[1 2]', '"abc', '"\\x"', '"\\u12"', '"\\ud83d"', '"\\ud83d\\u0041"', '"\\ud83d\\ude00"', '"a\nb"', 'nul', 'tru', 'NaN', '-Infinity', '-', '-a', '01', '1.', '1e', '1.5e+', '.5', '[1]x', '1 2', '\ufeff1', '{"a" 1}', '{"a":1 "b":2}', '"\\', '"\\u', '+1', '--1', '[,1]', '{,}', '1e400', '-0', '-0.0', '123456789012345678901234567890', '1E5', '"\x7f"', '"\t"', '[1,\n2,\n x]', '{"a":\n[1,2,}', '"\\uD800\\"', '"\\u 123"', '"\\u+123"', '"\\u0x12"', '\x0b1', '\u00a01']
for b in bad:
    try: print(repr(b), repr(json.loads(b)))
    except Exception as ex: print(repr(b), type(ex).__module__, type(ex).__name__, ex, getattr(ex, 'pos', None), getattr(ex, 'lineno', None), getattr(ex, 'colno', None), getattr(ex, 'doc', None)==b, ex.args)
for b in (b'"\xc3\xa9"', bytearray(b'[1]'), '"x"'.encode('utf-16'), '"x"'.encode('utf-32-be'), b'\xef\xbb\xbf1', 1, None, b'\xff', memoryview(b'1')):
    try: print(repr(json.loads(b)))
    except Exception as ex: print(type(ex).__name__, ex)
