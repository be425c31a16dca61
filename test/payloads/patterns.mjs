/**
 * Regular expressions that take too long, are too large, or have results that are, and programs for the matcher that no pattern makes. Class of
 * attack: name of the program → its source, or a function that makes it when it is long.
 */
const matching = (pattern, text, flags = '') => `import re\nre.search(${JSON.stringify(pattern)}, ${text}${flags})`;
const compiling = (pattern) => `import re\nre.compile(${pattern})`;
const running = (program, text = "'a' * 100000") =>
  `from _sre import find, scan\np = (${program}, *[0] * 16)\nwhile True:\n    try: find(p, ${text}, 0, None, 0, -1); scan(p, ${text}, 0, None, -1, (0, 1, 'x'), 3, None)\n    except (RuntimeError, MemoryError): pass`;

export const PATTERNS = {
  'regular expressions that explode': {
    'nested repeats': matching('(a+)+$', "'a' * 60 + 'b'"),
    'alternatives that overlap': matching('(a|a)*b', "'a' * 60"),
    'nested repeats and a reference': matching('(a*)*\\1b', "'a' * 60"),
    'repeats in a row': matching('a*a*a*a*a*a*a*b', "'a' * 5000"),
    'repeats of words': matching('(\\w+\\s?)+$', "'word ' * 40 + '!'"),
    'lazy repeats': matching('(a+?)+?$', "'a' * 60 + 'b'"),
    'an address': matching('^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@)$', "'a' * 60 + '!'"),
    'counted repeats': matching('(a{1,30}){1,30}(a{1,30}){1,30}$', "'a' * 200 + 'b'"),
    'repeats of nothing': matching('((a?)*)*b', "'a' * 60"),
    'look-ahead': matching('(?=(a+)+$)', "'a' * 60 + 'b'"),
    'a search for each end': matching('.*.*.*=.*', "'x' * 20000"),
    'a search that is quadratic': matching('[a-z]*=', "'x' * 3000000"),
    'wide characters': matching('(\\w+)+$', "'\\u0416' * 60 + '\\u20ac'"),
    'ignoring case': matching('(?i)(\\u0416|x)*\\1+b', "'\\u0416' * 3000"),
    'sub of all': "import re\nwhile True: re.sub('(a*)*b', '', 'a' * 40)",
    'a long text': "import re\nx = 'a' * 5000000\nwhile True: re.search('b|c', x)",
    'a reference that is long': "import re\nre.findall(r'(a+)\\1+b', 'a' * 100000)",
    'fullmatch of bytes': "import re\nre.fullmatch(b'(a|b|ab)*c', b'ab' * 60)",
    'a template': "import re\nre.sub('(?:(a+)+)+b|', r'\\1', 'a' * 60)",
    'in a handler':
      "import re\ntry: re.match('(a+)+$', 'a' * 60 + 'b')\nexcept BaseException: pass\nfinally: re.match('(a+)+$', 'a' * 60 + 'b')",
    'warnings with a pattern':
      "import warnings\nwarnings.filterwarnings('ignore', '(a+)+$')\nwarnings.warn('a' * 60 + 'b')",
  },
  'regular expressions that are large': {
    'nested counts': compiling("'(((a{1,1000}){1,1000}){1,1000})'"),
    'nested counts that run': "import re\nre.match('(((a{1,1000}){1,1000}){1,1000})b', 'a' * 100000)",
    'open brackets': compiling("'(' * 50000"),
    'brackets that close': compiling("'(' * 50000 + ')' * 50000"),
    'nested groups and repeats': compiling("'(?:' * 400 + 'a' + ')*' * 400"),
    'open sets': compiling("'[' * 50000"),
    'a large set': compiling("'[' + ''.join(map(chr, range(0x4000, 0xd000, 2))) + ']'"),
    'a large set, ignoring case': compiling("'(?i)[' + ''.join(map(chr, range(0x100, 0xd000, 2))) + ']'"),
    'ranges, ignoring case': compiling("'(?i)' + '[\\\\0-\\\\U0010ffff]' * 1000"),
    alternatives: compiling("'a|' * 1000000"),
    'longer alternatives': compiling("'|'.join(map(str, range(100000)))"),
    'many groups': compiling("'()' * 100000"),
    'many names': compiling("''.join([f'(?P<n{i}>a)' for i in range(30000)])"),
    'look-behind': compiling("'(?<=' * 300 + 'a' + ')' * 300"),
    'a count that is large': compiling("'a{' + '9' * 4000 + '}'"),
    'a count of too many digits': compiling("'a{' + '9' * 100000 + '}'"),
    'a group of too many digits': compiling("'(?(' + '9' * 100000 + ')a)'"),
    'long literals': compiling("'ab' * 2000000"),
    'many patterns': "import re\ni = 0\nwhile True:\n    i += 1\n    re.compile('x' * 1000 + str(i))",
    'a long template': "import re\nre.sub('(a)', '\\\\1' * 1000000, 'a')",
    'many flags': compiling("'(?i:' * 300 + 'a' + ')' * 300"),
    'a program of the matcher': "import re\np = re.compile('(a|b)*c' * 2000)\nwhile True: p.match('ab' * 1000)",
    'many registers': "import re\nre.match('(a)?' * 50000, 'a' * 100)",
  },
  'results of regular expressions': {
    'findall of nothing': "import re\nre.findall('', 'a' * 8000000)",
    'findall of groups': "import re\nre.findall('(.)(.)()', 'ab' * 3000000)",
    'split at each': "import re\nre.split('', 'a' * 5000000)",
    'split with groups': "import re\nre.split('(a)()', 'a' * 5000000)",
    finditer: "import re\nlist(re.finditer('', 'a' * 5000000))",
    'sub with a long text': "import re\nre.sub('a', 'b' * 10**5, 'a' * 10**5)",
    'sub with a long group': "import re\nre.sub('(a+)', r'\\1' * 10000, 'a' * 10**5)",
    'sub with a template of all': "import re\nre.sub('(?=(a*))', r'\\1', 'a' * 10**5)",
    'sub with a function': "import re\nre.sub('', lambda m: 'b' * 10**5, 'a' * 10**5)",
    'sub in a loop': "import re\nx = 'a'\nwhile True: x = re.sub('a', 'aa', x)",
    'a stack of choices': "import re\nre.match('(?:a|b)*c', 'a' * 10**6)",
    'a stack of groups': "import re\nre.match('(?:(a)|b)*$', 'a' * 10**6 + 'c')",
    'groups of many': "import re\nm = re.match('(a)?' * 20000, 'a' * 100)\nwhile True: m.groups(); m.regs",
    'a stack that is caught':
      "import re\nwhile True:\n    try: re.match('(?:a|b)*c', 'a' * 10**6)\n    except MemoryError: pass",
    escape: "import re\nx = '('\nwhile True: x = re.escape(x)",
    'a bytearray that changes':
      "import re\nx = bytearray(b'a' * 1000)\ndef f(m):\n    x.clear() if len(x) else x.extend(b'b' * 10000)\n    return m.group()\nre.sub(b'a', f, x)",
  },
  'objects of regular expressions that are not made': {
    'Match without a match': 'import re\nm = object.__new__(re.Match)\nm.group()',
    'Pattern without a pattern': "import re\np = object.__new__(re.Pattern)\np.match('a')",
    'a Match by its class': "import re\nm = re.match('a', 'a')\ntype(m).__new__(type(m))",
    'another program': "import re\np = re.compile('a')\np._program = (1, 2, 3)\np.match('a')",
    'other spans':
      "import re\nm = re.match('a', 'a')\nm._spans = (0, 10**9, -5, 2**70, None)\nm.group(), m.regs, m.span(1), m.expand('\\\\0')",
    'another text': "import re\nm = re.match('a', 'a')\nm._of = (1, 2, 3, 4)\nm.group()",
    'names that are not there':
      "import re\np = re.compile('a')\np._groups = 10**9\np.findall('aaa'), p.sub('\\\\g<5>', 'a'), p.split('a')",
  },
  'programs for the matcher': {
    'a jump to itself': running('3, 0, 0, 0, 0, 3, 5'),
    'a choice of itself': running('3, 0, 0, 0, 0, 4, 5, 3, 5'),
    'a loop without a body': running('9, 0, 0, 0, 0, 10, 5, 11, 5, 0, 2**32 - 1, 0, 20, 3, 7'),
    'a mark without an end': running('5, 0, 0, 0, 0, 14, 3, 3, 5'),
    'a cut of more than there is': running('5, 0, 0, 0, 0, 8, 3, 15, 3'),
    'far jumps': running('3, 0, 0, 0, 0, 3, 2**32 - 2'),
    'a set far away': running('3, 0, 2, 2**32 - 3, 0, 2, 2**32 - 20, 0'),
    'a set of more than there is': running(
      '3, 0, 0, 0, 0, 2, 7, 0, 0, 0, 0, 0, 0, 0, 0, 255, 2**32 - 1',
      "'\\u20ac' * 1000",
    ),
    'registers far away': running('5, 0, 0, 0, 0, 8, 2**31, 0'),
    'many registers': running('2**26 - 1, 0, 0, 0, 0, 0'),
    'more registers': running('2**32 - 1, 2**31, 0, 0, 0, 0'),
    'many groups': running('9, 2**31 + 1, 0, 0, 0, 0'),
    'a place before the text': running('5, 0, 0, 0, 0, 7, 2**32 - 1, 0', "'abc'"),
    'an end before the start': running('9, 1, 1, 98, 0, 1, 98, 7, 1, 0', "'aab' * 1000"),
    'a place out of a register': running('9, 1, 0, 0, 0, 17, 2, 0'),
    'no program':
      "from _sre import find, scan\nfor p in ((), (1,), None, 'abc', [1] * 50, (None,) * 50, ('x',) * 50, (1.5,) * 50, ((),) * 50):\n    for t in ('a', b'a', None, bytearray(b'a'), 5):\n        try: find(p, t, 0, 0, 0, 0)\n        except RuntimeError: pass\n        try: scan(p, t, None, None, None, None, None, None)\n        except RuntimeError: pass",
  },
};
