"""Which reports of a run may be copies of another, found without comparing each with each.

The only door to datasketch. What a pair really has in common is counted in share.py.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from reportcheck.across.passages import passages, tokens
from reportcheck.across.units import same_unit
from reportcheck.documents.model import Document
from reportcheck.results import About

SHINGLE = 5
"""How many words in a row make one piece of text."""

_SAMPLE = 256
_FEWEST = 60
_PERMUTATIONS = 128
_ALIKE = 0.3
_SAME = 0.9
_LOOKED_AT = 24
# a piece that so many reports share is of a template
_TEMPLATE_FILES = 10
_TEMPLATE_SHARE = 5


class Signature(NamedTuple):
    """A sample of the pieces of text of one file, as numbers: the lowest ones, in order, so that two samples of one
    text are the same.

    `size` counts the pieces that were sampled from; small texts have an empty sample and are like no other. `units` and
    `years` are those of the reports in the file.
    """

    pieces: tuple[int, ...] = ()
    size: int = 0
    units: tuple[str, ...] = ()
    years: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {
            "pieces": [f"{piece:x}" for piece in self.pieces],
            "size": self.size,
            "units": list(self.units),
            "years": list(self.years),
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Signature:
        """What `to_json` made."""
        pieces = tuple(int(piece, 16) for piece in told["pieces"])
        return cls(pieces, told["size"], tuple(told["units"]), tuple(told["years"]))


def signature(documents: Sequence[Document], abouts: Sequence[About]) -> Signature:
    """The signature of one file with these reports."""
    pieces = {piece for document in documents for piece in shingles(words_of(document))}
    units = tuple(about.unit for about in abouts)
    years = tuple(about.year for about in abouts)
    if len(pieces) < _FEWEST:
        return Signature((), len(pieces), units, years)
    return Signature(tuple(sorted(pieces)[:_SAMPLE]), len(pieces), units, years)


def words_of(document: Document) -> list[str]:
    """The words of a report as they are compared."""
    return [token.word for token in tokens(document, list(passages(document)))]


def shingles(words: Sequence[str]) -> Iterator[int]:
    """A number for each run of words; the same on every machine."""
    for at in range(len(words) - SHINGLE + 1):
        piece = "\x1f".join(words[at : at + SHINGLE])
        yield int.from_bytes(hashlib.blake2b(piece.encode("utf-8", "surrogatepass"), digest_size=8).digest())


def near_duplicates(signatures: Mapping[str, Signature]) -> list[tuple[str, str]]:
    """Pairs of files to look at: each file with the one before it that it is most alike, where any is.

    What many files of the run share is taken for a template and does not count. Files of one unit and year are never
    paired. The order of `signatures` is that of the files; time grows with their number, not with that of the pairs.
    """
    templates = _templates(signatures.values())
    left = {
        path: tuple(piece for piece in one.pieces if piece not in templates)
        for path, one in signatures.items()
        if one.pieces
    }
    # of what is nearly all template, too little is left to tell
    left = {path: pieces for path, pieces in left.items() if _size(pieces, signatures[path]) >= _FEWEST}
    if len(left) < 2:
        return []
    return list(_pairs(left, signatures))


def _size(pieces: Sequence[int], of: Signature) -> int:
    """How many pieces a file has where these are left of its sample."""
    return len(pieces) * of.size // len(of.pieces)


def _templates(signatures: Iterable[Signature]) -> frozenset[int]:
    several = [one for one in signatures if one.pieces]
    counts = Counter(piece for one in several for piece in one.pieces)
    most = max(_TEMPLATE_FILES, len(several) // _TEMPLATE_SHARE)
    return frozenset(piece for piece, count in counts.items() if count > most)


def _pairs(left: Mapping[str, tuple[int, ...]], signatures: Mapping[str, Signature]) -> Iterator[tuple[str, str]]:
    from datasketch import MinHash, MinHashLSH

    paths = list(left)
    index = MinHashLSH(threshold=_ALIKE, num_perm=_PERMUTATIONS)
    sketches: dict[int, Any] = {}
    blank = MinHash(num_perm=_PERMUTATIONS, seed=1)
    for at, path in enumerate(paths):
        sketch = blank.copy()
        sketch.update_batch([piece.to_bytes(8) for piece in left[path]])
        found = sorted(index.query(sketch))[:_LOOKED_AT]
        near = [
            (-_alike(left[one], left[path], _bound(signatures[one], signatures[path])), other)
            for other, one in ((other, paths[other]) for other in found)
            if not _is_of_same(signatures[one], signatures[path])
        ]
        alike = min(near, default=(0.0, -1))
        if -alike[0] >= _ALIKE:
            yield paths[alike[1]], path
        # of hundreds of copies of one text, the first stands for all
        if -alike[0] < _SAME:
            sketches[at] = sketch
            index.insert(at, sketch)


def _alike(first: Sequence[int], second: Sequence[int], bound: int) -> float:
    """The share of pieces in common, of those low enough to be in both samples if they are in both files."""
    one = {piece for piece in first if piece <= bound}
    other = {piece for piece in second if piece <= bound}
    return len(one & other) / len(one | other) if one or other else 0.0


def _bound(first: Signature, second: Signature) -> int:
    """Up to which number both samples hold all pieces of their files."""
    cut_off = [one.pieces[-1] for one in (first, second) if one.size > len(one.pieces)]
    return min(cut_off, default=2**64)


def _is_of_same(first: Signature, second: Signature) -> bool:
    """Whether both files are of one unit and year: its report and its form repeat each other by design."""
    return any(
        year and year == other_year and (same_unit(unit, other_unit))
        for unit, year in zip(first.units, first.years, strict=True)
        for other_unit, other_year in zip(second.units, second.years, strict=True)
    )
