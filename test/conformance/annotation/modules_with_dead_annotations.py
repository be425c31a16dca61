for s in ['while 0: x: int', 'if 1: pass\nelse: x: int', 'raise SystemExit\nx: int', 'for i in (): x: int\nelse: y: int', 'while 1:\n break\n x: int', 'try: pass\nexcept E: x: int', 'if 0:\n while 0: x: int', 'if not 1: x: int', 'assert 1\nif __debug__: x: int\nelse: y: str', 'while 1:\n  continue_ = 1\n  break\nelse:\n  x: int', 'if 1:\n raise SystemExit\n x: int','match 1:\n case _: x: int', 'match 1:\n case 2: x: int', 'try:\n 1\nfinally:\n x: int', 'del x, y; x: int = 1','if None: x: int\nelif 0: y: int']:
    g = {}
    try: exec(s, g)
    except BaseException as e: print(type(e).__name__, e)
    try: print(s.count('x'), sorted(n for n in g if n[0]=='_' and n != '__builtins__'), g['__annotate__'](1))
    except Exception as e: print(type(e).__name__, e)
