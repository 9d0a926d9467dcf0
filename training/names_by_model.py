"""Names as an earlier model sees them, the third labeller where the other two differ.

    python names_by_model.py MODEL.onnx VOCABULARY CORPUS.jsonl OUT.jsonl
"""
import json
import sys

from corpora import read
from decode import Reader, decode_names
from pieces import pieces_of, tokenizer


def main():
    model, vocabulary, corpus, out = sys.argv[1:5]
    cut, reader = tokenizer(vocabulary), Reader(model, threads=2)
    with open(out, 'w', encoding='utf8') as lines:
        for document in read(corpus):
            pieces = pieces_of(document['text'], cut)
            lines.write(json.dumps(dict(id=document['id'], names=decode_names(pieces, reader))) + '\n')


if __name__ == '__main__':
    main()
