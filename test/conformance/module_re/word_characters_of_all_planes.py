import re
word = re.compile(r'\w')
total = 0
wrong = []
for start in range(0, 0x20000, 0x1000):
    if start == 0xd000:
        continue
    text = ''.join(map(chr, range(start, start + 0x1000)))
    expected = [c for c in text if c.isalnum() or c == '_']
    total += len(expected)
    if word.findall(text) != expected:
        wrong.append(hex(start))
print(total, wrong)
