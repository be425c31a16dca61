# A call with as many arguments as a list has.
def count(*values):
    return len(values), [i for i, value in enumerate(values) if type(value) is not int or value != i][:3]


for n in 1000, 2000, 3000, 4000, 8000, 20000:
    print(count(*range(n)), count(*list(range(n))))
