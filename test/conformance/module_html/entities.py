import hashlib
import html
from html.entities import *

print(len(html5), len(name2codepoint), len(codepoint2name), len(entitydefs))
for table in (html5, name2codepoint, codepoint2name, entitydefs):
    print(list(table.items())[:5], hashlib.sha256(ascii(table).encode()).hexdigest())
print(html5['AMP'], html5['amp;'], 'hellip' in html5, entitydefs['lang'] == html5['lang;'], ascii(html.entities.html5['nvlt;']))
