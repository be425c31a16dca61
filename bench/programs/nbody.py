# Gravity between the Sun and four planets-like bodies, symplectic Euler steps.
# Exercises: float arithmetic, ** with a float exponent, attribute reads and writes on small objects.

STEPS = 24_000
DT = 0.01


class Body:
    def __init__(self, name, mass, position, velocity):
        self.name = name
        self.mass = mass
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity


def make_system():
    bodies = [
        Body("star", 39.5, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)),
        Body("giant", 0.038, (4.8, -1.2, -0.1), (0.6, 2.8, -0.02)),
        Body("ringed", 0.011, (8.3, 4.1, -0.4), (-1.0, 1.8, 0.008)),
        Body("icy", 0.0017, (12.9, -15.1, -0.2), (1.1, 0.87, -0.01)),
        Body("outer", 0.002, (15.4, -25.9, 0.2), (0.98, 0.6, -0.03)),
    ]
    px = py = pz = 0.0
    for body in bodies:
        px += body.vx * body.mass
        py += body.vy * body.mass
        pz += body.vz * body.mass
    star = bodies[0]
    star.vx = -px / star.mass
    star.vy = -py / star.mass
    star.vz = -pz / star.mass
    return bodies


def make_pairs(bodies):
    pairs = []
    for i in range(len(bodies)):
        for j in range(i + 1, len(bodies)):
            pairs.append((bodies[i], bodies[j]))
    return pairs


def energy(bodies, pairs):
    total = 0.0
    for body in bodies:
        total += 0.5 * body.mass * (body.vx * body.vx + body.vy * body.vy + body.vz * body.vz)
    for one, two in pairs:
        dx = one.x - two.x
        dy = one.y - two.y
        dz = one.z - two.z
        total -= one.mass * two.mass / (dx * dx + dy * dy + dz * dz) ** 0.5
    return total


def advance(bodies, pairs, steps):
    for _ in range(steps):
        for one, two in pairs:
            dx = one.x - two.x
            dy = one.y - two.y
            dz = one.z - two.z
            distance_squared = dx * dx + dy * dy + dz * dz
            pull = DT / (distance_squared * distance_squared ** 0.5)
            pull_one = two.mass * pull
            pull_two = one.mass * pull
            one.vx -= dx * pull_one
            one.vy -= dy * pull_one
            one.vz -= dz * pull_one
            two.vx += dx * pull_two
            two.vy += dy * pull_two
            two.vz += dz * pull_two
        for body in bodies:
            body.x += DT * body.vx
            body.y += DT * body.vy
            body.z += DT * body.vz


def main():
    bodies = make_system()
    pairs = make_pairs(bodies)
    before = energy(bodies, pairs)
    advance(bodies, pairs, STEPS)
    after = energy(bodies, pairs)
    return int(round(before * 1e7)) * 1_000_000_000 + int(round(after * 1e7))
