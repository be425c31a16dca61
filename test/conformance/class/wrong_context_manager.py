"""`with` and `async with` of what is no manager, or one of the other kind."""
class Plain:
    def __enter__(self): pass
    def __exit__(self, *error): pass


class Async:
    async def __aenter__(self): pass
    async def __aexit__(self, *error): pass


class Half:
    def __enter__(self): pass


def run(text):
    try:
        exec(text)
    except TypeError as error:
        print(error)


run('with 5: pass')
run('with Half(): pass')
run('with Async(): pass')
run('async def f():\n async with Plain(): pass\nf().send(None)')
run('async def f():\n async with Half(): pass\nf().send(None)')
run('async def f():\n async with 5: pass\nf().send(None)')
run('print(*5)')
run('print(**5)')
run('len(*None)')
run('int(**{1: 2})')
