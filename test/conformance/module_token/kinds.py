"""Names and numbers of the kinds of tokens."""
import token

print(token.__all__)
print([(name, value) for name in token.__all__ if isinstance(value := getattr(token, name), int)])
print(token.EXACT_TOKEN_TYPES)
print(token.tok_name)
print(token.ISTERMINAL(1), token.ISTERMINAL(256), token.ISNONTERMINAL(token.NT_OFFSET), token.ISEOF(token.ENDMARKER), token.ISEOF(1))
