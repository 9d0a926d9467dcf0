"""A text as pieces: ids, codes, offsets, paragraphs. The same, value for value, as src/reader/model does it in TypeScript.

Offsets inside Python count code points; `Pieces.utf16` turns them into the UTF-16 units of the corpora and of the extension.
"""
import bisect
from dataclasses import dataclass

from tokenizers import BertWordPieceTokenizer

LONGEST_PARAGRAPH = 240


def tokenizer(vocabulary):
    return BertWordPieceTokenizer(vocabulary, lowercase=True)


@dataclass
class Pieces:
    ids: list
    starts: list
    ends: list
    first: list
    codes: list
    paragraphs: list
    units: list | None

    def utf16(self, place):
        """A place in code points, in UTF-16 units."""
        return place if self.units is None else self.units[place]

    def points(self, place):
        """A place in UTF-16 units, in code points."""
        return place if self.units is None else bisect.bisect_left(self.units, place)


def pieces_of(text, cut):
    encoding = cut.encode(text, add_special_tokens=False)
    offsets, words = encoding.offsets, encoding.word_ids
    count = len(offsets)
    first = [i == 0 or words[i] != words[i - 1] for i in range(count)]
    starts, ends = [s for s, _ in offsets], [e for _, e in offsets]
    return Pieces(encoding.ids, starts, ends, first, codes_of(text, offsets, first),
                  paragraphs_of(text, offsets, first), units_of(text))


def units_of(text):
    if all(ord(c) < 0x10000 for c in text):
        return None
    units = [0]
    for c in text:
        units.append(units[-1] + (2 if ord(c) > 0xffff else 1))
    return units


def codes_of(text, offsets, first):
    """How a word is written (1 goes on, 2 all capitals, 3 one capital, 4 capitalized, 5 number, 6 letters, 7 other), 7 more where a line
    opens, 15 more for a quotation mark, 30 more inside quotation marks (which end with their line)."""
    codes, quoted, last = [], False, 0
    for (start, end), opens in zip(offsets, first):
        word = text[start:end]
        if not opens:
            code = 1
        elif word.isupper():
            code = 2 if len(word) > 1 else 3
        elif word[:1].isupper():
            code = 4
        elif word[:1].isdigit():
            code = 5
        elif word.isalpha():
            code = 6
        else:
            code = 7
        if opens and start > 0 and '\n' in text[max(0, start - 2):start]:
            code += 7
        if '\n' in text[last:start]:
            quoted = False
        state = 2 if quoted else 0
        if word == '“' or (word == '"' and not quoted):
            quoted, state = True, 1
        elif word in '”"' and word:
            quoted, state = False, 1
        codes.append(code + 15 * state)
        last = end
    return codes


def paragraphs_of(text, offsets, first):
    """Where paragraphs begin (pieces), long ones cut after the last sentence end between 60 and 240 pieces; the number of pieces last."""
    begins, begin, count = [], 0, len(offsets)
    for i in range(1, count + 1):
        if i < count and '\n' not in text[offsets[i - 1][1]:offsets[i][0]]:
            continue
        while i - begin > LONGEST_PARAGRAPH:
            ends = (j for j in range(begin + LONGEST_PARAGRAPH - 1, begin + 59, -1)
                    if first[j] and text[offsets[j][0]:offsets[j][1]] in '.?!"”')
            cut = next(ends, begin + LONGEST_PARAGRAPH - 1) + 1
            begins.append(begin)
            begin = cut
        if i > begin:
            begins.append(begin)
            begin = i
    return begins + [count]
