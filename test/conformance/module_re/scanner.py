import re
scanner = re.compile('a|b*').scanner('aabbc')
print(scanner.pattern, type(scanner).__name__)
while m := scanner.search():
    print(m.span())
print(scanner.search(), scanner.match())
scanner = re.compile('[ab]').scanner('abc', 0, 3)
print(scanner.match(), scanner.match(), scanner.match(), scanner.match())
scanner = re.compile('x*').scanner('ab', 1)
print(scanner.match(), scanner.match(), scanner.match())
