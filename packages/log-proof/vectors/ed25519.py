"""Ed25519 (RFC 8032, section 5.1) in nothing but Python's integers: slow, and good enough to sign test vectors."""
from hashlib import sha512

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
BASE_Y = 4 * pow(5, P - 2, P) % P


def square_root(square):
    root = pow(square, (P + 3) // 8, P)
    return root if root * root % P == square % P else root * pow(2, (P - 1) // 4, P) % P


BASE_X = square_root((BASE_Y**2 - 1) * pow(D * BASE_Y**2 + 1, P - 2, P))
BASE = (BASE_X if BASE_X % 2 == 0 else P - BASE_X, BASE_Y)


def add(a, b):
    (x1, y1), (x2, y2) = a, b
    product = D * x1 * x2 * y1 * y2
    x = (x1 * y2 + x2 * y1) * pow(1 + product, P - 2, P)
    y = (y1 * y2 + x1 * x2) * pow(1 - product, P - 2, P)
    return x % P, y % P


def times(factor, point):
    result = (0, 1)
    while factor:
        if factor & 1:
            result = add(result, point)
        point = add(point, point)
        factor >>= 1
    return result


def encode(point):
    x, y = point
    return (y | (x & 1) << 255).to_bytes(32, "little")


def number(data):
    return int.from_bytes(data, "little")


def secret(seed):
    digest = sha512(seed).digest()
    return number(digest[:32]) & ((1 << 254) - 8) | (1 << 254), digest[32:]


def public_key(seed):
    return encode(times(secret(seed)[0], BASE))


def sign(seed, message):
    factor, prefix = secret(seed)
    nonce = number(sha512(prefix + message).digest()) % ORDER
    point = encode(times(nonce, BASE))
    challenge = number(sha512(point + public_key(seed) + message).digest()) % ORDER
    return point + ((nonce + challenge * factor) % ORDER).to_bytes(32, "little")
