"""From the network's scores to attributions and names, as src/reader/model does it in TypeScript."""
import numpy as np
import onnxruntime

from network import REACH
from windows import windows_of

OPENS, CLOSES = 101, 102
TYPES = ('PER', 'ORG', 'LOC', 'MISC')
FAR, LOOKED_AT = 380, 8  # pieces between a span and what it links to; words of a span that are asked


class Reader:
    """The file that ships, run by ONNX Runtime."""

    def __init__(self, path, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        # Without it, processors that lack VNNI saturate products of 8 bits, and differ from WASM by up to 0.45 in a logit.
        options.add_session_config_entry('session.x64quantprecision', '1')
        self.session = onnxruntime.InferenceSession(path, options)

    def scores(self, pieces, window):
        context, _, end = window
        around = lambda values, a, b: np.array([[a, *values[context:end], b]], np.int32)
        ids, codes = around(pieces.ids, OPENS, CLOSES), around(pieces.codes, 0, 0)
        return self.session.run(None, dict(ids=ids, codes=codes, mask=np.ones_like(ids)))

    def read(self, pieces):
        """(roles, names): log-probabilities [pieces, 7 and 9]; and for each window its link vectors."""
        count = len(pieces.ids)
        roles, names, links = np.zeros((count, 7)), np.zeros((count, 9)), []
        for window in windows_of(pieces):
            context, start, end = window
            r, n, vectors, self.cue_bias, self.source_bias = self.scores(pieces, window)
            roles[start:end] = log_softmax(r[0, start - context + 1:end - context + 1])
            names[start:end] = log_softmax(n[0, start - context + 1:end - context + 1])
            links.append((window, vectors[0]))
        return roles, names, links


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def viterbi(scores):
    """The best tags where an I tag follows its B or I only. scores: [words, tags], O B I B I …"""
    count, tags = scores.shape
    best, back = scores[0].copy(), np.zeros((count, tags), int)
    best[2::2] = -1e9
    for t in range(1, count):
        top = int(best.argmax())
        came = np.full(tags, top)
        for tag in range(2, tags, 2):
            came[tag] = tag if best[tag] >= best[tag - 1] else tag - 1
        back[t], best = came, best[came] + scores[t]
    path = [int(best.argmax())]
    for t in range(count - 1, 0, -1):
        path.append(int(back[t][path[-1]]))
    return path[::-1]


def spans_of(tags, words):
    """Runs of words (first pieces) with one tag: (kind from 0, pieces)."""
    spans = []
    for k, (tag, piece) in enumerate(zip(tags, words)):
        if tag == 0:
            continue
        kind = (tag - 1) // 2
        if tag % 2 == 1 or not spans or spans[-1][0] != kind or spans[-1][1][-1] != words[k - 1]:
            spans.append((kind, [piece]))
        else:
            spans[-1][1].append(piece)
    return spans


class Links:
    """Which span a span points to, by the summed probabilities of its words."""

    def __init__(self, reader, links):
        self.windows = links
        self.starts = [window[1] for window, _ in links]
        self.bias = (reader.cue_bias, reader.source_bias)

    def shares(self, kind, span, candidates):
        """Probability of each candidate span, and of none; kind 0 cue, 1 source."""
        total, none = np.zeros(len(candidates)), 0.0
        asked = span[1][:LOOKED_AT]
        for piece in asked:
            (context, _, end), vectors = self.windows[np.searchsorted(self.starts, piece, 'right') - 1]
            width = vectors.shape[1] // 4
            query = vectors[piece - context + 1, 2 * kind * width:(2 * kind + 1) * width]
            places = [[j - context + 1 for j in c[1] if context <= j < end] for c in candidates]
            flat = np.array([0] + [j for each in places for j in each])
            keys = vectors[flat, (2 * kind + 1) * width:(2 * kind + 2) * width]
            score = keys @ query + self.bias[kind][REACH + np.clip(flat - (piece - context + 1), -REACH, REACH)]
            share = np.exp(score - score.max())
            share /= share.sum()
            none += share[0]
            at = 1
            for k, each in enumerate(places):
                total[k] += share[at:at + len(each)].sum()
                at += len(each)
        return total / len(asked), none / len(asked)


def words_of(pieces):
    return [i for i, first in enumerate(pieces.first) if first]


def ranges_of(pieces, words):
    """The function from a span to [start, end) in UTF-16."""
    ends = {piece: pieces.ends[(words[k + 1] if k + 1 < len(words) else len(pieces.ids)) - 1] for k, piece in enumerate(words)}
    return lambda span: [pieces.utf16(pieces.starts[span[1][0]]), pieces.utf16(ends[span[1][-1]])]


def entities_of(pieces, words, names):
    spans, ranged = spans_of(viterbi(names[words]), words), ranges_of(pieces, words)
    return [dict(start=ranged(s)[0], end=ranged(s)[1], type=TYPES[s[0]]) for s in spans]


def decode_names(pieces, reader):
    words = words_of(pieces)
    return entities_of(pieces, words, reader.read(pieces)[1]) if words else []


def decode(pieces, reader):
    """What the network reads: attributions (lists of ranges) and entities, offsets in UTF-16; and the best tags."""
    words = words_of(pieces)
    if not words:
        return dict(attributions=[], entities=[], roles=[], names=[])
    roles, names, links = reader.read(pieces)
    role_spans, ranged = spans_of(viterbi(roles[words]), words), ranges_of(pieces, words)
    sources, cues, contents = ([s for s in role_spans if s[0] == kind] for kind in range(3))
    pointing = Links(reader, links)
    near = lambda span, those: [s for s in those if abs(s[1][0] - span[1][0]) < FAR]
    groups = {}
    for content in contents:
        cue = chosen(near(content, cues), *pointing.shares(0, content, near(content, cues)))
        among = near(content, sources)
        share, none = pointing.shares(1, content, among)
        if cue is not None:
            more, more_none = pointing.shares(1, cue, among)
            share, none = share + more, none + more_none
        source = chosen(among, share, none)
        group = groups.setdefault(id(cue) if cue is not None else ('alone', id(content)), dict(cue=cue, source=source, contents=[], size=0))
        group['contents'].append(content)
        if len(content[1]) > group['size']:
            group['source'], group['size'] = source, len(content[1])
    attributions = [dict(source=[ranged(g['source'])] if g['source'] else [], cue=[ranged(g['cue'])] if g['cue'] else [],
                         content=[ranged(c) for c in g['contents']]) for g in groups.values()]
    return dict(attributions=attributions, entities=entities_of(pieces, words, names), roles=roles.argmax(-1).tolist(), names=names.argmax(-1).tolist())


def chosen(candidates, shares, none):
    if not candidates:
        return None
    best = int(shares.argmax())
    return candidates[best] if shares[best] >= none else None
