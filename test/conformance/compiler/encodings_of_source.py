# Source as bytes: UTF-8, or the encoding that one of the first two lines declares.
srcs = (b'# coding: nosuch\n', b'x = "\xe9"\n', b'\xef\xbb\xbf# coding: latin-1\n', b'\xef\xbb\xbf# coding: utf8\nx=1', b'\xef\xbb\xbf# coding: utf-8-sig\nx=1',b'# coding: utf-16\n', b'\n\n# coding: latin-1\nx="\xe9"', b'x = 1\n# coding: latin-1\ny = "\xe9"', b'# coding: ascii\nx="\xe9"', b'#coding:cp1252\ny="\x81"', b'#coding:utf-8\ny="\x81"', b'#coding=utf-8-unix\nx = 1', b'#coding=latin-1-unix\nx = "\xe9"', b'# coding: rot13\nk = 1', b'# coding: hex\n', b'x="\xe9', b'\n# coding: latin_1\ny="\xe9"', b'"""a\n# coding: latin-1\n"""\ny="\xe9"', b' # coding: latin-1\ny="\xe9"', b'\x0c# coding: latin-1\ny="\xe9"', b'y="abc\xff\xfe"\nz', b'# coding: punycode\nx=1', b'# CODING: latin-1\ny="\xe9"', b'#-*- coding : latin-1\ny="\xe9"', b'#coding: UTF_8\nx=1\ny="\xff"', b'y = "a\x00b"', b'# coding: utf-7\nx = "+AOk-"', b'#'+b'a'*300+b'coding: latin-1\ny="\xe9"', b'# coding: latin-1\r\ny="\xe9"\r\n', b'# coding: latin-1\ry="\xe9"\r', b'# coding:\ny="\xe9"', b'# \xff coding: latin-1\ny="\xe9"', b'# \xff\n# coding: latin-1\ny="\xe9"', b'x=("\xe9"\n', b'x = 1 +\ny="\xe9"', b'# coding: utf-8\nx = "\xed\xa0\x80"', b'x = "\xc0\x80"', b'x = 1\ny = 2\nz = "\xc3\xa9" "\xc3\xa9\xff"')
for src in srcs:
  for fn in ('f.py',):
    ns = {}
    try:
        exec(compile(src, fn, 'exec'), ns); del ns['__builtins__']; print(src[:40], 'ok', ascii(ns))
    except Exception as e: print(src[:40], type(e).__name__, ascii(e.args), ascii(getattr(e, 'text', 0)), getattr(e, 'print_file_and_line', 0))
for f in (exec, eval):
    try: f(b'# coding: nosuch\n1')
    except Exception as e: print(ascii(e.args))
    try: f(bytearray(b'x = "\xe9"'))
    except Exception as e: print(ascii(e.args))
print(ascii(eval(b'# coding: latin-1\n"\xe9"')), ascii(eval(b'"\xc3\xa9"')), ascii(eval(bytearray(b'"\xc3\xa9"'))), ascii(eval(memoryview(b'"\xc3\xa9"'))))
import ast
print(ast.dump(ast.parse(b'# coding: latin-1\n"\xe9"')))
try: ast.parse(b'"\xe9"')
except SyntaxError as e: print(e)
