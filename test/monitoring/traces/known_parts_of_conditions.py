def inner_condition_of_a_condition(v, w):
    return [(v if v else w) if (w if v else v) else (w or 5)]


def constants_decide(v):
    assert ((v == 5) if v else True), 'message'
    a = (1 if (True if v else False) else 2)
    b = 3 if (v and (False and True)) else 4
    if (False or (v == 1)) or False:
        a = 5
    return a, b, ('x' if True else 'y') if (v is not None) else ((v or 7) and 8)


def short_ends(v, w):
    print(((v if w else w) if w else w) if v else v)
    return [v]


def jump_without_a_line(v, w):
    for i in (v and
              w or ()):
        print(i) if i else (
            v)
    (v or
     w)
    return f'{(v if w else
               w)!r:>4}'


def never_reached(v):
    if v:
        return v
        if v: print(1)
        else: print(2)
    else:
        print(v)
    return 2


def loop_that_ends_at_once(v):
    for i in v:
        break
    return v


for v in (0, 1), (1, 0), (1, 1), (0, 0):
    inner_condition_of_a_condition(*v)
    short_ends(*v)
    jump_without_a_line(v[0], v)
for v in 0, 5, None:
    constants_decide(v)
    never_reached(v)
loop_that_ends_at_once('')
loop_that_ends_at_once('a')
