import re
def inline(text):
    text = re.sub(r'[&<>]', lambda m: {'&': '&amp;', '<': '&lt;', '>': '&gt;'}[m.group()], text)
    text = re.sub(r'`([^`]+)`', r'<code>\1</code>', text)
    text = re.sub(r'\*\*(?=\S)(.+?)(?<=\S)\*\*', r'<b>\1</b>', text)
    text = re.sub(r'(?<!\w)_(.+?)_(?!\w)', r'<i>\1</i>', text)
    return re.sub(r'\[([^\]]+)\]\(([^)\s]+)(?:\s+"([^"]*)")?\)', lambda m: f'<a href="{m[2]}"' + (f' title="{m[3]}"' if m[3] else '') + f'>{m[1]}</a>', text)
def convert(text):
    for block in re.split(r'\n\s*\n', text.strip()):
        if m := re.match(r'(#{1,6})\s+(.*?)\s*#*$', block):
            yield f'<h{len(m[1])}>{inline(m[2])}</h{len(m[1])}>'
        elif re.match(r'[-*]\s', block):
            items = re.findall(r'^[-*]\s+(.*(?:\n(?![-*]\s).*)*)', block, re.M)
            yield '<ul>' + ''.join(f'<li>{inline(" ".join(item.split()))}</li>' for item in items) + '</ul>'
        elif m := re.fullmatch(r'```(\w*)\n(.*?)\n```', block, re.S):
            yield f'<pre class="{m[1] or "text"}">{m[2]}</pre>'
        else:
            yield f'<p>{inline(block)}</p>'
source = """
# A **title** here #

Some _words_ and snake_case_name, `x < y` & [a link](http://x.y "T & T").
More.

- one
- two
  goes on
* three

```py
a = 1
```
"""
print('\n'.join(convert(source)))
