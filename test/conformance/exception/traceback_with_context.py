try:
    {}['a']
except KeyError:
    (1).nope
