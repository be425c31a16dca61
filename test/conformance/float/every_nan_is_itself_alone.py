nan = float('nan')
other = float('nan')
print(nan is nan, nan is other, nan in [nan], nan in [other], [nan] == [nan], [nan] == [other], [nan].count(other), len({nan, other}))
