import secrets

print(secrets.compare_digest(b'a', b'a'), secrets.compare_digest('a', 'b'), secrets.DEFAULT_ENTROPY, sorted(secrets.__all__))
for bound in (0, -1):
    try:
        secrets.randbelow(bound)
    except ValueError as error:
        print(error)
