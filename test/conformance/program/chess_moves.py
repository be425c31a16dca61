"""A mailbox chess move generator with check, castling, en passant and promotion, counted by perft; and a small search."""
import sys
from collections import Counter, namedtuple
from functools import lru_cache
from itertools import count

N, E, S, W = -10, 1, 10, -1
DIRECTIONS = {
    'P': (N, N + N, N + W, N + E),
    'N': (N + N + E, E + N + E, E + S + E, S + S + E, S + S + W, W + S + W, W + N + W, N + N + W),
    'B': (N + E, S + E, S + W, N + W),
    'R': (N, E, S, W),
    'Q': (N, E, S, W, N + E, S + E, S + W, N + W),
    'K': (N, E, S, W, N + E, S + E, S + W, N + W),
}
VALUES = {'P': 100, 'N': 320, 'B': 330, 'R': 500, 'Q': 900, 'K': 20000}
A1, H1, A8, H8 = 91, 98, 21, 28
START = 'rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1'


def square(name):
    return A1 + 'abcdefgh'.index(name[0]) - 10 * (int(name[1]) - 1)


def square_name(i):
    rank, file = divmod(i - A1, 10)
    return 'abcdefgh'[file] + str(1 - rank)


class Move(namedtuple('Move', 'start end promotion', defaults=('',))):
    __slots__ = ()

    def __str__(self):
        return square_name(self.start) + square_name(self.end) + self.promotion.lower()


class Position(namedtuple('Position', 'board white castling passant')):
    """The board is 120 characters; blanks are off it."""
    __slots__ = ()

    @classmethod
    def from_fen(cls, fen):
        rows, side, castling, passant, *_ = fen.split()
        lines = []
        for row in rows.split('/'):
            line = ''.join('.' * int(c) if c.isdigit() else c for c in row)
            if len(line) != 8:
                raise ValueError(f'bad row {row!r}')
            lines.append(f' {line}\n')
        return cls(' ' * 19 + '\n' + ''.join(lines) + ' ' * 19 + '\n' if False else (' ' * 9 + '\n') * 2 + ''.join(lines) + (' ' * 9 + '\n') * 2,
                   side == 'w', castling, square(passant) if passant != '-' else 0)

    def own(self, piece):
        return piece.isupper() if self.white else piece.islower()

    def attacked(self, target, by_white):
        board = self.board
        pawn = S if by_white else N
        if any(board[target + pawn + d] == ('P' if by_white else 'p') for d in (E, W)):
            return True
        for kind in 'NBRQK':
            piece = kind if by_white else kind.lower()
            for d in DIRECTIONS[kind]:
                for j in count(target + d, d):
                    c = board[j]
                    if c == piece:
                        return True
                    if c != '.' or kind in 'NK':
                        break
        return False

    def in_check(self, white=None):
        white = self.white if white is None else white
        return self.attacked(self.board.index('K' if white else 'k'), not white)

    def pseudo_moves(self):
        board = self.board
        forward = 1 if self.white else -1
        home, last = (81, A8) if self.white else (31, A1)
        for i, p in enumerate(board):
            if not p.isalpha() or not self.own(p):
                continue
            kind = p.upper()
            for d in DIRECTIONS[kind]:
                if kind == 'P':
                    d *= forward
                for j in count(i + d, d):
                    q = board[j]
                    if q.isspace() or q != '.' and self.own(q):
                        break
                    if kind == 'P':
                        if abs(d) in (10, 20) and q != '.':
                            break
                        if abs(d) == 20 and (not home <= i <= home + 7 or board[i + d // 2] != '.'):
                            break
                        if abs(d) in (9, 11) and q == '.' and j != self.passant:
                            break
                        if last <= j <= last + 7:
                            yield from (Move(i, j, k) for k in 'NBRQ')
                            break
                    yield Move(i, j)
                    if kind in 'PNK' or q != '.':
                        break
        king = square('e1') if self.white else square('e8')
        for right, path, safe in (('K', (E, 2 * E), (0, E, 2 * E)), ('Q', (W, 2 * W, 3 * W), (0, W, 2 * W))):
            if (right if self.white else right.lower()) in self.castling and all(board[king + d] == '.' for d in path):
                if not any(self.attacked(king + d, not self.white) for d in safe):
                    yield Move(king, king + path[1])

    def play(self, move):
        start, end, promotion = move
        board = list(self.board)
        piece = board[start]
        board[start], board[end] = '.', (promotion if self.white else promotion.lower()) or piece
        passant = 0
        if piece in 'Pp':
            if abs(start - end) == 20:
                passant = (start + end) // 2
            elif end == self.passant:
                board[end + (S if self.white else N)] = '.'
        if piece in 'Kk' and abs(start - end) == 2:
            rook, to = (end + 1, end - 1) if end > start else (end - 2, end + 1)
            board[to], board[rook] = board[rook], '.'
        castling = self.castling
        for corner, right in ((A1, 'Q'), (H1, 'K'), (A8, 'q'), (H8, 'k')):
            if corner in (start, end):
                castling = castling.replace(right, '')
        if piece in 'Kk':
            castling = ''.join(c for c in castling if c.isupper() != self.white)
        return Position(''.join(board), not self.white, castling or '-', passant)

    def moves(self):
        for move in self.pseudo_moves():
            after = self.play(move)
            if not after.in_check(self.white):
                yield move, after

    def evaluate(self):
        pieces = Counter(self.board)
        score = sum(v * (pieces[p] - pieces[p.lower()]) for p, v in VALUES.items())
        return score if self.white else -score

    def __str__(self):
        rows = [row[1:] for row in self.board.split('\n')[2:10]]
        return '\n'.join(f'{8 - i} {" ".join(row)}' for i, row in enumerate(rows)) + '\n  a b c d e f g h'


def perft(position, depth):
    if depth == 0:
        return 1
    return sum(perft(after, depth - 1) for _, after in position.moves())


@lru_cache(maxsize=5000)
def negamax(position, depth, alpha=-10**6, beta=10**6):
    if depth == 0:
        return position.evaluate(), None
    best = None
    for move, after in sorted(position.moves(), key=lambda pair: (pair[1].evaluate(), str(pair[0]))):
        score = -negamax(after, depth - 1, -beta, -alpha)[0]
        if best is None or score > alpha:
            alpha, best = max(alpha, score), best if score <= alpha and best else move
            if alpha >= beta:
                break
    if best is None:
        return (-50000 - depth if position.in_check() else 0), None
    return alpha, best


def main():
    start = Position.from_fen(START)
    print(start)
    print('perft', [perft(start, d) for d in range(3)])
    tricky = Position.from_fen('r3k2r/8/8/3pP3/8/8/1P4P1/R3K2R w KQkq d6 0 1')
    names = sorted(str(m) for m, _ in tricky.moves())
    print(len(names), [n for n in names if n.startswith('e')])
    after = tricky.play(Move(square('e5'), square('d6')))
    print(after.board[square('d5')], after.castling, after.white)
    castled = tricky.play(Move(square('e1'), square('g1')))
    print(str(castled).splitlines()[7], castled.castling)
    promote = Position.from_fen('8/P6k/8/8/8/8/7p/K7 b - - 0 1')
    print(sorted(str(m) for m, _ in promote.moves()))
    mate = Position.from_fen('6k1/5ppp/8/8/8/8/8/R3K3 w - - 0 1')
    score, move = negamax(mate, 2)
    print(score, move, negamax.cache_info().misses > 1)
    mated = mate.play(move)
    print(mated.in_check(), list(mated.moves()))
    try:
        Position.from_fen('9/8/8 w - - 0 1')
    except ValueError as error:
        print(error, file=sys.stdout)


if __name__ == '__main__':
    main()
