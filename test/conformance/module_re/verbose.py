import re
number = re.compile(r"""
    (?P<sign> [-+] )?       # the sign
    (?P<whole> \d+ )        # digits
    (?: \. (?P<part>\d*) )? # a fraction
    [ #]                    # a blank or # is kept in a set
    \ \#
""", re.X)
print(number.match('-12.5# #').groupdict(), number.match('7  #').groups(), number.match('7 #'))
print(re.match('a b', 'ab', re.X), re.match('a\\ b', 'a b', re.X), re.match('a [ ] b', 'a b', re.X), re.match('a # b\nc', 'ac', re.X), re.match('a{1, 2}', 'a{1, 2}', re.X), re.match('a +', 'aa', re.X))
print(re.findall('(?x) ( a | b ) \n #comment', 'ab'))
