"""Writes access.log: an invented web access log in the combined format with the seconds each request took
appended (as many servers are set up to do), the same on every run.

usage: python3 make_log.py > access.log

Addresses come from the ranges reserved for documentation (192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24). Hidden in
the ordinary traffic of one day: a scanner that looks for secrets, a burst of failed log-ins, a crawler, an outage of
one endpoint in the afternoon, some very large downloads, and lines that are damaged in various ways.
"""

import random
import sys

SEED = 20260314
ORDINARY = 3300
DAY = "14/Mar/2026"

BROWSERS = [
    "Mozilla/5.0 (X11; Linux x86_64) Firefox/136.0",
    "Mozilla/5.0 (Windows NT 10.0) Chrome/134.0",
    "Mozilla/5.0 (Macintosh) Safari/18.3",
    "Mozilla/5.0 (iPhone) Mobile/15E148",
]
CRAWLER = "GardenCrawler/2.1 (+https://crawler.example/about)"
SCANNER = "python-requests/2.32.3"

PAGES = [
    # path, weight, typical size
    ("/", 30, 6_200),
    ("/products", 22, 14_800),
    ("/products?page=2", 8, 14_300),
    ("/products/garden-snips", 9, 9_100),
    ("/products/watering-can", 12, 9_700),
    ("/products/raised-bed-kit", 6, 10_400),
    ("/cart", 10, 3_900),
    ("/checkout", 5, 5_200),
    ("/api/stock?sku=4411", 14, 310),
    ("/api/prices", 11, 2_150),
    ("/static/site.css", 18, 21_400),
    ("/static/app.js", 18, 88_300),
    ("/images/hero.webp", 12, 182_000),
    ("/favicon.ico", 7, 1_150),
    ("/blog/when-to-sow", 5, 17_600),
    ("/blog/late-frost", 3, 19_200),
    ("/search?q=hose+reel", 6, 7_800),
]
SECRETS = ["/.env", "/.git/config", "/wp-login.php", "/admin", "/phpmyadmin/", "/backup.zip", "/../../etc/passwd", "/server-status"]
# Requests per hour of an ordinary day, as weights.
HOURS = [2, 1, 1, 1, 1, 2, 4, 8, 12, 15, 16, 15, 14, 15, 16, 15, 14, 13, 14, 16, 15, 11, 7, 4]


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.entries = []

    def add(self, second, line):
        self.entries.append((second, len(self.entries), line))

    def request(self, second, address, method, target, status, size, referrer, agent, user="-"):
        hour, rest = divmod(second, 3600)
        minute, sec = divmod(rest, 60)
        stamp = f"{DAY}:{hour:02d}:{minute:02d}:{sec:02d} +0000"
        shown = "-" if size is None else size
        took = self.duration(target, status, size or 0)
        self.add(second, f'{address} - {user} [{stamp}] "{method} {target} HTTP/1.1" {status} {shown} "{referrer}" "{agent}" {took:.3f}')

    def duration(self, target, status, size):
        """Seconds: a base by kind of request, a share for the bytes, and now and then a slow one."""
        if status == 503:
            return 5.0 + self.random.random() * 0.02
        base = 0.004 if "." in target else 0.045 if target.startswith("/search") else 0.018
        slow = 12 if self.random.random() < 0.01 else 1
        return base * self.random.uniform(0.6, 1.9) * slow + size / 9_000_000

    def ordinary(self, count):
        rnd = self.random
        visitors = [f"192.0.2.{n}" for n in range(10, 120)] + [f"198.51.100.{n}" for n in range(1, 70)]
        weights = [weight for _, weight, _ in PAGES]
        for _ in range(count):
            hour = rnd.choices(range(24), HOURS)[0]
            second = hour * 3600 + rnd.randrange(3600)
            address = rnd.choice(visitors)
            path, _, typical = rnd.choices(PAGES, weights)[0]
            agent = BROWSERS[sum(map(ord, address)) % len(BROWSERS)]
            referrer = rnd.choice(["-", "-", "https://shop.example/", "https://shop.example/products", "https://search.example/"])
            method, status, size = "GET", 200, max(120, int(rnd.gauss(typical, typical / 12)))
            user = "-"
            chance = rnd.random()
            if path == "/checkout":
                method, user = "POST", rnd.choice(["amara", "jonas", "li.wei", "priya"])
                status = 303 if chance < 0.9 else 422
            elif path.startswith("/static/") and chance < 0.35:
                status, size = 304, None
            elif chance > 0.985:
                path, status, size = path.rstrip("/") + "/old", 404, 1_420
            elif chance > 0.975:
                status, size = 301, 178
            # The price service was down from 14:10 to 14:32.
            if path == "/api/prices" and 14 * 3600 + 600 <= second < 14 * 3600 + 1920:
                status, size = 503, 96
            self.request(second, address, method, path, status, size, referrer, agent, user)

    def outage_retries(self):
        rnd = self.random
        for _ in range(120):
            second = 14 * 3600 + 600 + rnd.randrange(1320)
            address = f"198.51.100.{rnd.randrange(1, 70)}"
            self.request(second, address, "GET", "/api/prices", 503, 96, "https://shop.example/products", BROWSERS[1])

    def scanner(self):
        rnd = self.random
        second = 3 * 3600 + 240
        for turn in range(190):
            second += rnd.randrange(1, 4)
            target = SECRETS[turn % len(SECRETS)]
            status = 403 if target in ("/admin", "/server-status") else 404
            self.request(second, "203.0.113.66", "GET", target, status, 1_420, "-", SCANNER)

    def failed_logins(self):
        rnd = self.random
        second = 20 * 3600 + 1500
        for turn in range(260):
            second += rnd.randrange(0, 2)
            status = 401 if turn != 251 else 200
            self.request(second, "203.0.113.9", "POST", "/login", status, 640, "-", BROWSERS[0])

    def crawler(self):
        rnd = self.random
        for turn in range(110):
            path, _, size = PAGES[turn % len(PAGES)]
            self.request(turn * 780 + rnd.randrange(120), "203.0.113.120", "GET", path, 200, size, "-", CRAWLER)

    def downloads(self):
        for turn, size in enumerate([48_211_004, 48_211_004, 31_457_280, 48_211_004, 12_582_912]):
            self.request(9 * 3600 + turn * 4111, f"192.0.2.{30 + turn}", "GET", "/downloads/catalogue-2026.pdf", 200, size, "https://shop.example/", BROWSERS[turn % 4])

    def damaged(self):
        rnd = self.random
        samples = [
            "",
            "192.0.2.44 - - [14/Mar/2026:10:11:12",
            '198.51.100.7 - - [14/Mar/2026:11:22:33 +0000] "GET /cart HTTP/1.1" two-hundred 3900 "-" "curl/8.9.1"',
            '203.0.113.5 - - [14/Mar/2026:25:61:00 +0000] "GET / HTTP/1.1" 200 6200 "-" "curl/8.9.1"',
            '192.0.2.81 - - [14/Mar/2026:12:00:01 +0000] "\\x16\\x03\\x01\\x02" 400 150 "-" "-"',
            "*** log rotated ***",
            '198.51.100.23 - - [14/Mar/2026:16:05:09 +0000] "GET /search?q=hose HTTP/1.1" 200',
        ]
        for turn in range(28):
            self.add(rnd.randrange(86400), samples[turn % len(samples)])


def main():
    writer = Writer(SEED)
    writer.ordinary(ORDINARY)
    writer.outage_retries()
    writer.scanner()
    writer.failed_logins()
    writer.crawler()
    writer.downloads()
    writer.damaged()
    for _, _, line in sorted(writer.entries):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
