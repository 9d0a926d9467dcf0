"""What a teacher thinks possible, for each piece: log-probabilities of roles and names, kept beside the corpus.

    python soft_labels.py TEACHER VOCABULARY CORPUS.jsonl OUT.npz

TEACHER is an encoder that train.py made (`.pt`): 16 columns a piece, 7 of roles and 9 of names; or, in ONNX, one with inputs `ids`,
`case`, `mask` (int64) and an output `roles`: 7 columns. No teacher is part of the product.
"""
import sys

import numpy as np
import onnxruntime
import torch

from corpora import DEV, SET_ASIDE, digit, read
from decode import CLOSES, OPENS, log_softmax
from encoder import Teacher
from pieces import pieces_of, tokenizer
from windows import windows_of

AT_ONCE = 8


def of_torch(path):
    """A function from ids, codes and mask to log-probabilities [batch, pieces, 16]."""
    saved = torch.load(path, weights_only=False)
    network = Teacher(**saved['shape'])
    network.load_state_dict(saved['weights'])
    network.eval()

    @torch.inference_mode()
    def run(*given):
        roles, names, _ = network(*(torch.from_numpy(each) for each in given))
        return torch.cat([roles.log_softmax(-1), names.log_softmax(-1)], -1).numpy()
    return run, 16


def of_onnx(path):
    session = onnxruntime.InferenceSession(path)
    return lambda ids, codes, mask: log_softmax(session.run(['roles'], dict(ids=ids, case=codes, mask=mask))[0]), 7


def label(run, columns, pieces):
    """[pieces, columns] for each of a list of texts."""
    labels = [np.zeros((len(p.ids), columns), np.float16) for p in pieces]
    jobs = sorted(((k, w) for k, p in enumerate(pieces) for w in windows_of(p)), key=lambda job: job[1][2] - job[1][0])
    for at in range(0, len(jobs), AT_ONCE):
        some = jobs[at:at + AT_ONCE]
        longest = max(end - context for _, (context, _, end) in some) + 2
        ids, codes, mask = (np.zeros((len(some), longest), np.int64) for _ in range(3))
        for row, (k, (context, _, end)) in enumerate(some):
            size = end - context
            ids[row, :size + 2] = [OPENS, *pieces[k].ids[context:end], CLOSES]
            codes[row, 1:size + 1] = pieces[k].codes[context:end]
            mask[row, :size + 2] = 1
        believed = run(ids, codes, mask)
        for row, (k, (context, start, end)) in enumerate(some):
            labels[k][start:end] = believed[row, start - context + 1:end - context + 1]
    return labels


def main():
    teacher, vocabulary, corpus, out = sys.argv[1:5]
    run, columns = of_torch(teacher) if teacher.endswith('.pt') else of_onnx(teacher)
    cut, found = tokenizer(vocabulary), {}
    documents = [d for d in read(corpus) if 'polnear' not in corpus or digit(d['id']) not in SET_ASIDE + DEV]
    for at in range(0, len(documents), 60):
        some = documents[at:at + 60]
        for document, soft in zip(some, label(run, columns, [pieces_of(d['text'], cut) for d in some])):
            found[document['id']] = soft
        print(at + len(some), 'of', len(documents), flush=True)
    np.savez(out, **found)


if __name__ == '__main__':
    main()
