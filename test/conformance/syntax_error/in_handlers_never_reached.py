# Errors of statements in code that nothing leads to.
sources = [
    'def f():\n    raise\n    try:\n        x\n    except* E:\n        return',
    'def f():\n    return\n    try:\n        x\n    except E:\n        break',
    'def f():\n    return\n    try:\n        x\n    except E as e:\n        continue',
    'def f():\n    return\n    try:\n        x\n    finally:\n        continue',
    'while True:\n    break\n    try:\n        x\n    except* E:\n        continue',
    'def f():\n    return\n    try:\n        return 1\n    finally:\n        try:\n            return 2\n        finally:\n            return 3',
    'async def f():\n    yield\n    return\n    try:\n        x\n    finally:\n        return 1',
]
for source in sources:
    try:
        compile(source, 'text', 'exec')
        print('compiled')
    except SyntaxError as error:
        print(error.msg, error.lineno)
