"""An unexpected keyword is answered with the nearest parameter."""
def function(maxsplit, *, key=1):
    pass


def only(first, /, second):
    pass


for text in ['function(1, max_split=1)', 'function(1, keys=1)', 'function(1, zzzz=1)', 'function(1, 2, 3, keys=1)', 'only(1, secnd=1)', 'only(1, firs=1)',
             'only(first=1, second=2)', '"a".split(max_split=1)', '[].sort(ky=1)', 'int("1", bas=3)', 'print(1, ennd=2)', 'max(1, ky=2)',
             '(1).to_bytes(lenght=2)', 'sum([], strt=1)', 'zip(stric=1)', '"".encode(encodin=1)', 'pow(2, 3, md=1)', 'str(obj=1)',
             'complex(rel=1)', 'property(fgt=1)', 'eval("1", globas=1)', '"a".replace("a", "b", cont=1)', 'ImportError("a", pat=1)', 'NameError("a", nme=1)']:
    try:
        print(text, eval(text))
    except TypeError as error:
        print(text, '->', error)
