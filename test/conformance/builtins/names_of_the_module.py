import builtins

print([name for name in ('aiter', 'anext', 'breakpoint', 'help', 'license', 'memoryview', 'open') if name in dir(builtins)])
