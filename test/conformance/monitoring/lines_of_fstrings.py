"""A text between the fields of an f-string begins a line where its first part stands."""
import sys

SOURCE = '''name = 5
text = (f'{name}'
        'one '
        'two '
        f'{name} three'
        ' four')
text = ('zero '
        'one'
        f'{name:>{name}}'
        f'x{name}'
        'end')
text = f"""
{name} line
another {
name} end"""
'''
lines = []
monitoring = sys.monitoring
monitoring.use_tool_id(2, 'lines')
monitoring.register_callback(2, monitoring.events.LINE, lambda code, line: lines.append(line))
code = compile(SOURCE, 'source', 'exec')
monitoring.set_local_events(2, code, monitoring.events.LINE)
exec(code)
monitoring.free_tool_id(2)
print(lines)
