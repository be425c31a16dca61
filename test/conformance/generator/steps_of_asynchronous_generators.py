async def generate():
    try:
        yield 1
    except KeyError:
        yield 'handled'


def finish(step):
    try:
        step.send(None)
    except BaseException as error:
        return type(error).__name__, error.args
    return 'suspended'


agen = generate()
for step in [agen.__anext__(), agen.athrow(KeyError('k')), agen.asend(5), agen.aclose()]:
    print(type(step).__name__, finish(step), finish(step))
    step.close()
waiting = generate().__anext__()
waiting.close()
print(finish(waiting))
print(finish(generate().asend(5)))


async def twice():
    step = generate().__anext__()
    print(await step)
    try:
        await step
    except RuntimeError as error:
        print(error)


print(finish(twice()))
