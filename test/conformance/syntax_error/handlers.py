# Handlers: the message and the place of each error.
SOURCES = [
    'try:\n  x',
    'try:\n  x\ny',
    'try: x\nelse: y',
    'try: x\nexcept A, B as c: y',
    'try: x\nexcept A, B: y',
    'try: x\nexcept A, : y',
    'try: x\nexcept* A, B as c: y',
    'try: x\nexcept A as b.c: y',
    'try: x\nexcept A as b(): y',
    'try: x\nexcept* A as b[0]: y',
    'try: x\nexcept*: y',
    'try: x\nexcept A: y\nexcept* B: z',
    'try: x\nexcept* A: y\nexcept B: z',
    'try: x\nexcept: y\nexcept B: z',
    'try: x\nexcept as b: y',
    'try: x\nexcept A: y\nelse: z\nexcept B: w',
    'try: x\nfinally: y\nexcept A: z',
    'except: x',
    'finally: x',
    'try: x\nexcept A B: y',
    'try: x\nexcept A as 1: y',
    'try:\n  x\nexcept A:\n  pass\n  finally:\n    y',
]
for source in SOURCES:
    try:
        compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        print(ascii(source), type(e).__name__, ascii(e.msg), e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(ascii(source), 'compiles')
