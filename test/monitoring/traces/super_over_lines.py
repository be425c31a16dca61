class Base:
    kind = 'base'

    def go(self, *values):
        return values


class Derived(Base):
    def attribute_below(self):
        return [super()
                .go(1), 2]

    def parentheses_below(self):
        return [super(
        ).go(
            1), 2]

    def no_arguments(self):
        return (
            super()
            .go()
        )

    def stars(self):
        return (super()
                .go(*[
                    1]))

    def no_call(self):
        return [super()
                .kind]

    def chained(self):
        return (
            super()
            .go(1)
            .index(
                1))

    def on_one_line(self):
        return super().go(
            1,
            2)


d = Derived()
for name in 'attribute_below', 'parentheses_below', 'no_arguments', 'stars', 'no_call', 'chained', 'on_one_line':
    print(getattr(d, name)())
