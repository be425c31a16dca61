# Densities that are estimated with kernels.
from statistics import StatisticsError, kde, kde_random

sample = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for kernel in ('normal', 'gauss', 'logistic', 'sigmoid', 'rectangular', 'uniform', 'triangular', 'parabolic', 'epanechnikov', 'quartic', 'biweight', 'triweight', 'cosine'):
    density, distribution = kde(sample, h=1.5, kernel=kernel), kde(sample, 1.5, kernel, cumulative=True)
    print(kernel, [round(density(x), 9) for x in (-3, 0, 2.5, 9)], [round(distribution(x), 9) for x in (-3, 0, 2.5, 9)])
    draw = kde_random(sample, 1.5, kernel, seed=8675309)
    if kernel not in ('quartic', 'biweight', 'triweight'):
        print([round(draw(), 9) for _ in range(3)])
print(density.__doc__, distribution.__doc__, draw.__doc__, sep='\n')
sample.append(0.0)
print(round(density(0), 9), round(distribution(0), 9))
for arguments in (([], 1), (['x'], 1), ([1], 0), ([1], -1.5), ([1], 1, 'x')):
    for function in (kde, kde_random):
        try:
            function(*arguments)
        except (StatisticsError, TypeError) as error:
            print(type(error).__name__, error)
