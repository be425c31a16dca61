"""Making trees and code of them is nothing that a tool sees."""
import ast
import sys

monitoring = sys.monitoring
seen = []
source = 'def f(a):\n    return f"{a}" + __debug__'
tree = ast.parse(source)
monitoring.use_tool_id(3, 'test')
monitoring.register_callback(3, monitoring.events.PY_START, lambda code, offset: seen.append(code.co_name))
monitoring.set_events(3, monitoring.events.PY_START)
made = compile(source, 'f', 'exec', ast.PyCF_OPTIMIZED_AST, optimize=1)
code = compile(tree, 'f', 'exec')
copied = compile(tree, 'f', 'exec', ast.PyCF_ONLY_AST)
name = ast.Name('x')
shown = repr(name)
monitoring.set_events(3, 0)
monitoring.free_tool_id(3)
print(seen, ast.dump(made) == ast.dump(copied), code.co_name, shown)
