class Point:
    x: int
    y: int = 2
    z: 'str' = 'a'

    def move(self, by: int) -> None:
        self.x: int = by


Point().move(1)
name: int = 3
Point.__annotations__
