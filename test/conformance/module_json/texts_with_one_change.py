"""Each text that is one character away from a JSON text is read, or refused, as it should be."""
import json

text = '{"a": [1, -2.5e3, "b\\n\\\\"], "": {"c d": null}}'
results = []
for at in range(len(text) + 1):
    for new in ('', '"', ',', '\\'):
        changed = text[:at] + new + text[at + 1:]
        try:
            results.append(repr(json.loads(changed)))
        except ValueError as error:
            results.append(str(error))
print(*sorted(set(results)), sep='\n')
print(len(results))
