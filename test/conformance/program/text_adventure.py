"""A text adventure: rooms, items, a parser by structural pattern matching, state as frozen dataclasses, an undo stack."""
from dataclasses import dataclass, field, replace
from enum import Enum, Flag, auto, unique
from types import MappingProxyType
import textwrap


@unique
class Direction(Enum):
    NORTH = (0, 1)
    SOUTH = (0, -1)
    EAST = (1, 0)
    WEST = (-1, 0)

    @property
    def opposite(self):
        dx, dy = self.value
        return Direction((-dx, -dy))

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.name.lower().startswith(value.lower()):
                    return member
        return None


class Trait(Flag):
    NONE = 0
    LIT = auto()
    LOCKED = auto()
    WET = auto()


@dataclass(frozen=True)
class Item:
    name: str
    weight: int = 1
    actions: frozenset[str] = frozenset()

    def __str__(self):
        article = 'an' if self.name[0] in 'aeiou' else 'a'
        return f'{article} {self.name}'


@dataclass(frozen=True)
class Room:
    name: str
    description: str
    exits: MappingProxyType = field(default_factory=lambda: MappingProxyType({}))
    items: tuple[Item, ...] = ()
    traits: Trait = Trait.LIT


@dataclass(frozen=True, kw_only=True)
class State:
    rooms: MappingProxyType
    here: str
    inventory: tuple[Item, ...] = ()
    turns: int = 0
    over: bool = False

    @property
    def room(self):
        return self.rooms[self.here]

    def with_room(self, **changes):
        return replace(self, rooms=MappingProxyType({**self.rooms, self.here: replace(self.room, **changes)}))

    @property
    def light(self):
        return Trait.LIT in self.room.traits or any('light' in i.actions for i in self.inventory)


def build():
    lamp, key, rope = Item('lamp', 2, frozenset({'light'})), Item('iron key'), Item('rope', 3, frozenset({'climb'}))
    rooms = {
        'hall': Room('Hall', 'Dust lies thick on the tiles. A draught comes from somewhere in the east.', items=(lamp, Item('umbrella'))),
        'cellar': Room('Cellar', 'Barrels, all of them empty.', traits=Trait.WET, items=(key,)),
        'vault': Room('Vault', 'Gold, and nobody to count it.', traits=Trait.LIT | Trait.LOCKED, items=(Item('crown', 9), rope)),
    }
    links = [('hall', Direction.EAST, 'cellar'), ('hall', Direction.NORTH, 'vault')]
    exits = {name: {} for name in rooms}
    for a, way, b in links:
        exits[a][way] = b
        exits[b][way.opposite] = a
    return State(rooms=MappingProxyType({n: replace(r, exits=MappingProxyType(exits[n])) for n, r in rooms.items()}), here='hall')


def describe(state):
    if not state.light:
        return 'It is dark. You hear water.' if state.room.traits & Trait.WET else 'It is dark.'
    lines = [f'== {state.room.name} ==', *textwrap.wrap(state.room.description, 40)]
    match state.room.items:
        case []:
            pass
        case [only]:
            lines.append(f'There is {only} here.')
        case [*first, last]:
            lines.append(f'There are {", ".join(map(str, first))} and {last} here.')
    lines.append('Ways out: ' + ', '.join(d.name.lower() for d in state.room.exits))
    return '\n'.join(lines)


def find(items, words):
    name = ' '.join(words)
    found = [i for i in items if i.name == name or i.name.endswith(name)]
    return found[0] if len(found) == 1 else None


def step(state: State, line: str) -> tuple[State, str]:
    turn = replace(state, turns=state.turns + 1)
    match line.lower().split():
        case []:
            return state, 'Say something.'
        case ['look' | 'l']:
            return turn, describe(state)
        case ['go', word] | [('n' | 's' | 'e' | 'w' | 'north' | 'south' | 'east' | 'west') as word]:
            try:
                way = Direction(word)
            except ValueError as error:
                return state, f'Nowhere. ({error})'
            match state.room.exits.get(way):
                case None:
                    return state, f'There is no way {way.name.lower()}.'
                case name if Trait.LOCKED in state.rooms[name].traits:
                    return turn, 'The door is locked.'
                case name:
                    moved = replace(turn, here=name)
                    return moved, describe(moved)
        case ['take' | 'get', 'all']:
            if not state.light:
                return turn, 'You grope about in vain.'
            return replace(turn.with_room(items=()), inventory=state.inventory + state.room.items), f'{len(state.room.items)} taken.'
        case ['take' | 'get', *words] | ['pick', 'up', *words] if words:
            item = find(state.room.items, words)
            match item:
                case None:
                    return state, f'No {" ".join(words)} here.'
                case Item(weight=w) if w + sum(i.weight for i in state.inventory) > 10:
                    return turn, f'{item.name.capitalize()} is too heavy with all you carry.'
                case Item(name=name):
                    rest = tuple(i for i in state.room.items if i is not item)
                    return replace(turn.with_room(items=rest), inventory=(*state.inventory, item)), f'Taken: {name}.'
        case ['drop', *words] if (item := find(state.inventory, words)):
            kept = tuple(i for i in state.inventory if i != item)
            return replace(turn.with_room(items=(*state.room.items, item)), inventory=kept), f'Dropped: {item.name}.'
        case ['unlock', way, 'with', *words]:
            if not find(state.inventory, words):
                return state, 'With what?'
            target = state.room.exits.get(Direction(way))
            room = state.rooms[target]
            opened = replace(room, traits=room.traits & ~Trait.LOCKED)
            return replace(turn, rooms=MappingProxyType(state.rooms | {target: opened})), f'Click. {room.traits!r} -> {opened.traits!r}'
        case ['inventory' | 'i']:
            return turn, 'You carry ' + (', '.join(map(str, state.inventory)) or 'nothing') + '.'
        case ['quit', *_]:
            return replace(state, over=True), f'Goodbye after {state.turns} turns.'
        case [verb, *_]:
            return state, f'I do not know how to {verb}.'


class Game:
    def __init__(self, script):
        self.history, self.script = [build()], iter(script)

    def play(self):
        print(describe(self.history[-1]))
        while not (state := self.history[-1]).over:
            line = next(self.script, 'quit')
            print('>', line)
            if line == 'undo':
                if len(self.history) > 1:
                    self.history.pop()
                    print('Undone.')
                continue
            try:
                after, text = step(state, line)
            except (KeyError, ValueError) as error:
                print(type(error).__name__, error)
                continue
            print(text)
            if after is not state:
                self.history.append(after)
        return state


if __name__ == '__main__':
    end = Game(['', 'dance wildly', 'go up', 's', 'take umbrella', 'e', 'get all', 'undo', 'w', 'take lamp', 'e', 'pick up iron key', 'drop umbrella',
                'look', 'west', 'n', 'unlock up with key', 'unlock west with key', 'unlock n with key', 'go north', 'take crown', 'drop lamp', 'take crown', 'i', 'take']).play()
    print(end.inventory, end.turns, [d.opposite.name for d in Direction], sep='\n')
    print(Direction('ea'), Trait(6), Trait.LIT in Trait(5), list(Trait), ~Trait.WET)
    try:
        end.rooms['hall'] = None
    except TypeError as error:
        print(error)
    try:
        end.turns = 0
    except Exception as error:
        print(type(error).__name__, error)
