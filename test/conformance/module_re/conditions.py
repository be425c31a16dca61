import re
for pattern, text in [('(a)?(?(1)b|c)', 'ab'), ('(a)?(?(1)b|c)', 'c'), ('(a)?(?(1)b)', 'ab'), ('(a)?(?(1)b)', 'b'), ('(<)?\\w+(?(1)>)', '<a>'), ('(<)?\\w+(?(1)>|$)', 'a'), ('(<)?\\w+(?(1)>|$)', '<a'), ('(?P<n>a)?(?(n)b|c)', 'ab'), ('(?(1)a|b)(c)', 'bc'), ('(?:(a)|b)*(?(1)c|d)', 'bd'), ('((?(1)a|b))', 'b'), ('(a)(?(1))', 'a'), ('(a)?(?(1)|x)', 'x')]:
    m = re.match(pattern, text)
    print(pattern, m and (m.regs, m.lastindex))
