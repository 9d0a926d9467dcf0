"""What a teacher thinks possible, for each piece: log-probabilities of the roles, kept beside the corpus.

    python soft_labels.py TEACHER.onnx VOCABULARY CORPUS.jsonl OUT.npz

The teacher is a fine-tuned encoder with inputs `ids`, `case`, `mask` (int64) and an output `roles`; it is no part of the product.
"""
import sys

import numpy as np
import onnxruntime

from corpora import DEV, SET_ASIDE, digit, read
from decode import CLOSES, OPENS, log_softmax
from pieces import pieces_of, tokenizer
from windows import windows_of

AT_ONCE = 8


def label(session, pieces):
    """[pieces, 7] for each of a list of texts."""
    labels = [np.zeros((len(p.ids), 7), np.float16) for p in pieces]
    jobs = sorted(((k, w) for k, p in enumerate(pieces) for w in windows_of(p)), key=lambda job: job[1][2] - job[1][0])
    for at in range(0, len(jobs), AT_ONCE):
        some = jobs[at:at + AT_ONCE]
        longest = max(end - context for _, (context, _, end) in some) + 2
        ids, case, mask = (np.zeros((len(some), longest), np.int64) for _ in range(3))
        for row, (k, (context, _, end)) in enumerate(some):
            size = end - context
            ids[row, :size + 2] = [OPENS, *pieces[k].ids[context:end], CLOSES]
            case[row, 1:size + 1] = pieces[k].codes[context:end]
            mask[row, :size + 2] = 1
        roles = log_softmax(session.run(['roles'], dict(ids=ids, case=case, mask=mask))[0])
        for row, (k, (context, start, end)) in enumerate(some):
            labels[k][start:end] = roles[row, start - context + 1:end - context + 1]
    return labels


def main():
    teacher, vocabulary, corpus, out = sys.argv[1:5]
    session, cut, found = onnxruntime.InferenceSession(teacher), tokenizer(vocabulary), {}
    documents = [d for d in read(corpus) if 'polnear' not in corpus or digit(d['id']) not in SET_ASIDE + DEV]
    for at in range(0, len(documents), 60):
        some = documents[at:at + 60]
        for document, soft in zip(some, label(session, [pieces_of(d['text'], cut) for d in some])):
            found[document['id']] = soft
        print(at + len(some), 'of', len(documents), flush=True)
    np.savez(out, **found)


if __name__ == '__main__':
    main()
