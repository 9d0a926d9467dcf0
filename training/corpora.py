"""Corpora as training documents: pieces with their labels, cached in one file.

    python corpora.py CORPORA_FOLDER VOCABULARY WORK_FOLDER

Takes from WORK_FOLDER, where they are there: `rules-*.jsonl` (names-by-rules.mjs), `model-*.jsonl` (names_by_model.py),
`soft-*.npz` and `taught-*.npz` (soft_labels.py, by the given teacher and by our own).
"""
import hashlib
import json
import os
import sys

import numpy as np
import torch

from pieces import pieces_of, tokenizer

UNKNOWN, NONE, IGNORED = -100, -2, -1
NO_MAIN_NAME = 9  # no person, organization or place: outside, or of the fourth type, which some corpora do not mark
TYPES = ('PER', 'ORG', 'LOC', 'MISC')
TYPE = {'PER': 0, 'PERSON': 0, 'person': 0, 'politician': 0,
        'ORG': 1, 'ORGANIZATION': 1, 'organization': 1, 'organisation': 1, 'politicalparty': 1,
        'LOC': 2, 'LOCATION': 2, 'location': 2, 'place': 2, 'country': 2,
        'MISC': 3, 'misc': 3, 'event': 3, 'election': 3}
SET_ASIDE, DEV = '01', '2'
# file: (digits that are not learned from, how often an epoch sees it)
SOURCES = {
    'polnear-train': (SET_ASIDE + DEV, 2), 'news-by-machine': ('', 1),
    'ieer': ('01234567', 6), 'uner-ewt': ('01234567', 4), 'wikigold': (SET_ASIDE + DEV, 3),
    'crossner-politics': (SET_ASIDE + DEV, 3), 'gum-news': (SET_ASIDE + DEV, 4), 'gum-interview': (SET_ASIDE + DEV, 4),
}

WITHOUT_OTHER = ('ieer', 'uner-ewt', 'gum-news', 'gum-interview')


def digit(identity):
    """The one rule of which documents are set aside: the first hex digit of sha1(id)."""
    return hashlib.sha1(identity.encode()).hexdigest()[0]


def read(path):
    with open(path, encoding='utf8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Document:
    """One text: pieces, and a label for each. Labels stand on first pieces of words only; UNKNOWN is not learned from."""

    def __init__(self, identity, text, cut):
        self.id, self.text, self.pieces = identity, text, pieces_of(text, cut)
        count = len(self.pieces.ids)
        self.roles, self.names = np.full(count, UNKNOWN, np.int64), np.full(count, UNKNOWN, np.int64)
        self.cue, self.source = np.full(count, IGNORED, np.int64), np.full(count, IGNORED, np.int64)
        self.soft, self.soft_names, self.begins = None, None, np.array(self.pieces.starts)
        self.is_first = np.array(self.pieces.first, bool)

    def words(self, start, end):
        """First pieces that lie in UTF-16 units [start, end)."""
        start, end = self.pieces.points(start), self.pieces.points(end)
        a, b = np.searchsorted(self.begins, [start, end])
        return [i for i in range(a, b) if self.is_first[i]]

    def label_roles(self, attributions):
        self.roles[self.is_first] = 0

        def mark(ranges, begin):
            for start, end in ranges:
                for k, i in enumerate(self.words(start, end)):
                    self.roles[i] = begin + (k > 0)
        for a in attributions:
            mark(a['content'], 5)
        for a in attributions:
            mark(a['source'], 1)
            mark(a['cue'], 3)
        for a in attributions:
            cue, source, content = ([i for r in a[key] for i in self.words(*r)] for key in ('cue', 'source', 'content'))
            to_cue, to_source = cue[0] if cue else NONE, source[0] if source else NONE
            for i in content:
                if self.roles[i] >= 5:
                    self.cue[i], self.source[i] = to_cue, to_source
            for i in cue:
                if self.roles[i] in (3, 4):
                    self.source[i] = to_source

    def label_softly(self, *teachers):
        """What teachers think possible, the mean of their probabilities: 7 columns of roles, and 9 of names from those who know names."""
        teachers = [each.astype(np.float32) for each in teachers if each is not None]
        mean = lambda parts: np.log(np.mean([np.exp(part) for part in parts], 0) + 1e-7).astype(np.float16) if parts else None
        self.soft = mean([each[:, :7] for each in teachers])
        self.soft_names = mean([each[:, 7:] for each in teachers if each.shape[1] > 7])

    def label_names(self, *labellers):
        """Gold spans; or those of two or three machines: then only what two of them say is learned."""
        tags = [self.tags(spans) for spans in labellers if spans is not None]
        labels = tags[0]
        if len(tags) > 1:
            agreed = tags[0] == tags[1]
            labels = np.where(agreed, tags[0], UNKNOWN)
            if len(tags) > 2:
                third = ~agreed & ((tags[2] == tags[0]) | (tags[2] == tags[1]))
                labels[third] = tags[2][third]
        self.names[self.is_first] = labels[self.is_first]

    def tags(self, spans):
        tags = np.zeros(len(self.pieces.ids), np.int64)
        for span in spans:
            kind = TYPE.get(span['type'])
            if kind is None or span.get('form', 'name') != 'name':
                continue
            for k, i in enumerate(self.words(span['start'], span['end'])):
                if tags[i] == 0:
                    tags[i] = 1 + 2 * kind + (k > 0)
        return tags


def gum(attributions):
    """GUM's shape of an attribution, as ranges."""
    ranges = lambda it: [[it['start'], it['end']]] if it else []
    return [dict(source=ranges(a['speaker']), cue=ranges(a['cue']), content=[[c['start'], c['end']] for c in a['content']])
            for a in attributions]


def names_in(path):
    """A labeller's names by document; none where it has not been asked."""
    return {d['id']: d['names'] for d in read(path)} if os.path.exists(path) else {}


def documents(folder, cut, work):
    for name, (aside, often) in SOURCES.items():
        rules, model = (names_in(os.path.join(work, f'{labeller}-{name}.jsonl')) for labeller in ('rules', 'model'))
        teachers = [np.load(path) for path in (os.path.join(work, f'{kind}-{name}.npz') for kind in ('soft', 'taught'))
                    if os.path.exists(path)]
        for raw in read(os.path.join(folder, name + '.jsonl')):
            if digit(raw['id']) in aside:
                continue
            document = Document(raw['id'], raw['text'], cut)
            if 'machineNames' in raw:
                document.label_names(raw['machineNames'], rules.get(raw['id']), model.get(raw['id']))
            elif name.startswith('gum'):
                proper = [dict(e, **e['name']) if isinstance(e.get('name'), dict) else e for e in raw['entities']]
                document.label_names([e for e in proper if e['type'] in ('person', 'organization', 'place')])
            else:
                document.label_names(raw['entities'])
            if name in WITHOUT_OTHER:
                document.names[document.names == 0] = NO_MAIN_NAME
            if name in ('polnear-train', 'news-by-machine'):
                document.label_roles(raw['attributions'])
            document.label_softly(*(each[raw['id']] for each in teachers if raw['id'] in each))
            if name == 'polnear-train':
                document.soft = None  # people's labels of roles need no second opinion
            yield document, often, name


def arrays(document, often, name):
    p = document.pieces
    return dict(id=document.id, corpus=name, often=often, ids=np.array(p.ids, np.int64), codes=np.array(p.codes, np.int64),
                first=document.is_first, roles=document.roles, names=document.names, cue=document.cue,
                source=document.source, soft=document.soft, soft_names=document.soft_names, paragraphs=p.paragraphs)


def main():
    folder, vocabulary, work = sys.argv[1:4]
    found = [arrays(*each) for each in documents(folder, tokenizer(vocabulary), work)]
    torch.save(found, os.path.join(work, 'documents.pt'))
    for name in SOURCES:
        of = [d for d in found if d['corpus'] == name]
        count = lambda key: sum(int((d[key] >= 0).sum()) for d in of)
        print(name, len(of), 'documents', sum(len(d['ids']) for d in of), 'pieces', count('roles'), 'roles', count('names'),
              'names labelled,', sum(int(((d['names'] > 0) & (d['names'] < NO_MAIN_NAME)).sum()) for d in of), 'of them in names,', sum(d['soft'] is not None for d in of), 'soft')


if __name__ == '__main__':
    main()
