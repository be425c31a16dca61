def build(
    first,
    second=1 +
    2,
    *,
    third=[
        1,
    ],
) -> int:
    return first


build(1)
build(
    1,
    second=2,
    third=3,
)
