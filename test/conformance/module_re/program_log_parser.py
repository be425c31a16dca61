import re
from collections import Counter
LINE = re.compile(r"""
    (?P<host>\S+)\s+\S+\s+(?P<user>\S+)\s+
    \[(?P<time>[^\]]+)\]\s+
    "(?P<method>[A-Z]+)\s(?P<path>[^\s"?]*)(?:\?(?P<query>[^\s"]*))?\sHTTP/(?P<version>\d\.\d)"\s+
    (?P<status>\d{3})\s+(?P<size>\d+|-)
""", re.VERBOSE)
log = [
    '10.0.0.1 - alice [01/Jan/2025:10:00:00 +0000] "GET /index.html?x=1&y=2 HTTP/1.1" 200 512',
    '10.0.0.2 - - [01/Jan/2025:10:00:01 +0000] "POST /login HTTP/1.0" 302 -',
    'garbage',
    '10.0.0.1 - bob [01/Jan/2025:10:00:02 +0000] "GET /a/b HTTP/1.1" 404 17',
]
status = Counter()
for number, line in enumerate(log, 1):
    m = LINE.fullmatch(line)
    if not m:
        print('line', number, 'is no log line')
        continue
    entry = m.groupdict('')
    status[entry['status'][0] + 'xx'] += 1
    print(entry['host'], entry['method'], entry['path'], dict(re.findall(r'(\w+)=(\w+)', entry['query'])), 0 if entry['size'] == '-' else int(entry['size']))
print(status.most_common())
print(re.sub(r'(\d{2})/(\w{3})/(\d{4})', r'\3-\2-\1', log[0].split('[')[1].split(']')[0]))
