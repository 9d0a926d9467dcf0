"""Scores a shipped file on one corpus by the project's scorers, before any rule helps.

    python score.py MODEL.onnx VOCABULARY EVAL_FOLDER CORPUS.jsonl DIGITS
"""
import json
import os
import subprocess
import sys
import tempfile

from corpora import digit, read
from decode import Reader, decode
from pieces import pieces_of, tokenizer

KIND = dict(PER='person', ORG='organization', LOC='place', MISC='other')


def as_data(document, found):
    """In the shape of the analysis as data."""
    text, attributions = document['text'], []
    ranged = lambda pair: dict(start=pair[0], end=pair[1])
    for each in found['attributions']:
        marked = ['"' in text[s:e] or '“' in text[s:e] for s, e in each['content']]
        whole = all(text[max(0, s - 1):s + 1].strip(' \n')[:1] in ('"', '“') for s, e in each['content'])
        attributions.append(dict(kind='direct' if whole else 'mixed' if any(marked) else 'indirect',
                                 content=[ranged(c) for c in each['content']], cue=ranged(each['cue'][0]) if each['cue'] else None,
                                 source=ranged(each['source'][0]) if each['source'] else None))
    entities = [dict(kind=KIND[e['type']], name='', mentions=[dict(start=e['start'], end=e['end'], form='name')]) for e in found['entities']]
    return dict(id=document['id'], attributions=attributions, entities=entities)


def main():
    model, vocabulary, scorers, corpus, digits = sys.argv[1:6]
    cut, reader = tokenizer(vocabulary), Reader(model)
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf8') as out:
        for document in read(corpus):
            if digit(document['id']) in digits:
                found = decode(pieces_of(document['text'], cut), reader)
                out.write(json.dumps(as_data(document, found)) + '\n')
        out.flush()
        with open(corpus, encoding='utf8') as lines:
            scorer = 'attributions.mjs' if '"attributions"' in lines.readline() else 'names.mjs'
        subprocess.run(['node', os.path.join(scorers, scorer), corpus, out.name, '--digits', digits], check=True)


if __name__ == '__main__':
    main()
