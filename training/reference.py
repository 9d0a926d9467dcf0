"""What a reader must give, exactly, for texts of our own: pieces, windows, tags, and what they decode to.

    python reference.py MODEL.onnx VOCABULARY OUT.jsonl TEXTS.jsonl|TEXT ...
"""
import json
import os
import sys

from corpora import read
from decode import Reader, decode
from pieces import pieces_of, tokenizer
from windows import windows_of


def texts_of(paths):
    for path in paths:
        if path.endswith('.jsonl'):
            yield from read(path)
        else:
            with open(path, encoding='utf8', newline='') as file:
                yield dict(id=os.path.basename(path), text=file.read())


def main():
    model, vocabulary, out, *paths = sys.argv[1:]
    cut, reader = tokenizer(vocabulary), Reader(model)
    with open(out, 'w', encoding='utf8') as lines:
        for document in texts_of(paths):
            pieces = pieces_of(document['text'], cut)
            offsets = [[pieces.utf16(s), pieces.utf16(e)] for s, e in zip(pieces.starts, pieces.ends)]
            record = dict(id=document['id'], text=document['text'], ids=pieces.ids, codes=pieces.codes, offsets=offsets,
                          windows=windows_of(pieces), **decode(pieces, reader))
            lines.write(json.dumps(record, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
