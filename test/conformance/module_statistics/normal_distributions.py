# Normal distributions: what is known of them.
from statistics import NormalDist, StatisticsError

made = NormalDist(100, 15)
print(made, NormalDist(), NormalDist(mu=5, sigma=2.5), made.mean, made.median, made.mode, made.stdev, made.variance, made.quantiles(), made.quantiles(n=10), made.zscore(130))
print([made.cdf(x) for x in (55, 85, 100, 130.5, 200)], [made.pdf(x) for x in (55, 100, 130.5)])
print([made.inv_cdf(p) for p in (1e-20, 0.0001, 0.01, 0.05, 0.3, 0.5, 0.6, 0.95, 0.9999, 1 - 1e-12)])
print(made.overlap(NormalDist(110, 15)), NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), NormalDist(3.2, 2.0).overlap(NormalDist(2.4, 1.6)), made.overlap(made))
print(NormalDist.from_samples([1, 2, 4, 5.5]), NormalDist.from_samples([3, 3]), NormalDist(5, 1).samples(3, seed=17), len(NormalDist().samples(5)))
flat = NormalDist(5, 0)
for work in (
    lambda: NormalDist(0, -1), lambda: NormalDist.from_samples([1]), lambda: NormalDist.from_samples([]), lambda: flat.pdf(5), lambda: flat.cdf(5), lambda: flat.zscore(5), lambda: made.overlap(flat), lambda: made.overlap(5),
    lambda: made.inv_cdf(0), lambda: made.inv_cdf(1.0), lambda: NormalDist('x'), lambda: NormalDist(1, 'x'), lambda: setattr(made, 'mean', 3), lambda: setattr(made, 'color', 3),
):
    try:
        print(work())
    except (StatisticsError, TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(flat.inv_cdf(0.3), NormalDist.from_samples([float('inf'), 1]))
