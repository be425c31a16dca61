def f(*a): return a

def end_of_loop(w):
    f(([v for
        v in
        range(
        2) if False] if w else [
        1]), 2
    )
end_of_loop(1)
end_of_loop(0)
