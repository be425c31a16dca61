import re
first = re.compile('c(a)che')
for i in range(520):
    re.compile('x' + str(i))
print(re.compile('c(a)che') == first, re.compile('x519') is re.compile('x519'))
class Text(str):
    pass
print(re.compile(Text('c(a)che')) == first, type(re.compile(Text('q')).pattern).__name__)
