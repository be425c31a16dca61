for source in (
    'def f():\n  class A[T]((yield)): pass',
    'def f():\n  class A[T]((yield from x)): pass',
    'class A[T]((yield)): pass',
    'def f():\n  class A[T](metaclass=(yield)): pass',
    'async def f():\n  class A[T](await x): pass',
    'def f():\n  class A[T](x := 1): pass',
    'def f():\n  class A[T]((x := 1)): pass',
    'def f():\n  def g[T](a=(yield)): pass',
    'def f():\n  type A[T = (yield)] = 1',
    'def f():\n  class A((yield)): pass',
    'class A[T]([x for x in (int,)][0]): pass',
):
    try:
        compile(source, 'text', 'exec')
        print('compiled')
    except SyntaxError as error:
        print(error)
