nan = float('nan')
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan])
