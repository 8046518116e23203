"""Damage that knows nothing of the format: bits, bytes, blocks, integers, tokens, two files joined."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.fuzz.tokens import CHARACTERS, INTEGERS, MARKUP, NUMBERS, PDF, RTF, RUNS, SIGNATURES, VALUES

Operation = Callable[[Random, bytearray, bytes], bytearray]
_LARGEST = 2_000_000
_ENCODINGS = ("utf-8", "utf-8", "utf-8", "gb18030", "utf-16-le", "utf-16-be")


def damaged(rng: Random, data: bytes, other: bytes, most: int = 8) -> bytes:
    """`data` after up to `most` damages; `other` is a file to take pieces from."""
    result = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, most))):
        result = rng.choice(_OPERATIONS)(rng, result, other)[:_LARGEST]
    return bytes(result)


def any_token(rng: Random) -> bytes:
    """One nasty token in some encoding."""
    if rng.random() < 0.2:
        return rng.choice((*SIGNATURES, *RTF, *PDF))
    text = rng.choice(rng.choice((NUMBERS, CHARACTERS, RUNS, MARKUP, VALUES)))
    return text.encode(rng.choice(_ENCODINGS))


def _at(rng: Random, data: bytearray) -> int:
    return rng.randrange(len(data) + 1)


def _block(rng: Random, data: bytearray) -> tuple[int, int]:
    start = _at(rng, data)
    return start, min(len(data), start + rng.choice((1, 2, 4, 16, 64, 512, 4096, rng.randrange(1, len(data) + 2))))


def _flip_bits(rng: Random, data: bytearray, other: bytes) -> bytearray:
    for _ in range(rng.choice((1, 1, 4, 32))):
        if data:
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return data


def _overwrite(rng: Random, data: bytearray, other: bytes) -> bytearray:
    start, end = _block(rng, data)
    data[start:end] = bytes([rng.randrange(256)]) * (end - start) if rng.random() < 0.5 else rng.randbytes(end - start)
    return data


def _integer(rng: Random, data: bytearray, other: bytes) -> bytearray:
    width = rng.choice((1, 2, 4, 8))
    at = _at(rng, data)
    value = rng.choice(INTEGERS) % (1 << 8 * width)
    data[at : at + width] = value.to_bytes(width, rng.choice(("little", "big")))
    return data


def _delete(rng: Random, data: bytearray, other: bytes) -> bytearray:
    start, end = _block(rng, data)
    del data[start:end]
    return data


def _duplicate(rng: Random, data: bytearray, other: bytes) -> bytearray:
    start, end = _block(rng, data)
    at = _at(rng, data)
    data[at:at] = data[start:end] * rng.choice((1, 2, 50))
    return data


def _truncate(rng: Random, data: bytearray, other: bytes) -> bytearray:
    del data[_at(rng, data) :]
    return data


def _splice(rng: Random, data: bytearray, other: bytes) -> bytearray:
    start, end = _block(rng, bytearray(other))
    at = _at(rng, data)
    if rng.random() < 0.3:
        return data[:at] + other[start:]
    data[at : at + (end - start) * rng.randrange(2)] = other[start:end]
    return data


def _insert_token(rng: Random, data: bytearray, other: bytes) -> bytearray:
    at = _at(rng, data)
    data[at:at] = any_token(rng)
    return data


def _swap(rng: Random, data: bytearray, other: bytes) -> bytearray:
    (a, b), (c, d) = sorted((_block(rng, data), _block(rng, data)))
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[max(d, b) :]


_OPERATIONS: tuple[Operation, ...] = (
    _flip_bits,
    _flip_bits,
    _overwrite,
    _overwrite,
    _integer,
    _integer,
    _delete,
    _duplicate,
    _truncate,
    _splice,
    _insert_token,
    _swap,
)
