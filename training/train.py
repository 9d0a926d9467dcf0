"""Trains the network that ships. Seeded; stops and goes on where it was (a checkpoint each epoch).

    python train.py WORK_FOLDER ENCODER_FOLDER OUT.pt [--epochs 12] [--hours 1.4] [--width 128] [--seed 1] [--from OLD.pt] [--only-gold] [--teacher]

WORK_FOLDER/documents.pt is made by corpora.py. What is kept is the running average of the weights.
"""
import argparse
import math
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from corpora import IGNORED, NO_MAIN_NAME, NONE, UNKNOWN
from encoder import Teacher
from network import Network, link_scores

OPENS, CLOSES, HIDDEN = 101, 102, 103  # [CLS], [SEP], [MASK]
HIDE = .06  # of the pieces: what is written there must come from how it is written and what stands beside it
LONGEST, CONTEXT = 382, 80
PER_BATCH = 4096  # pieces
AVERAGE = .9985


def windows_of(document, rng):
    """Whole paragraphs up to a random length, so that the network is ready for any cut: (context, from, to)."""
    begins = document['paragraphs']
    k, last = 0, len(begins) - 1
    while k < last:
        start = begins[k]
        limit = rng.randint(90, LONGEST)
        context = start
        wanted = rng.choice((CONTEXT, CONTEXT, CONTEXT, 30))
        for j in range(k - 1, -1, -1):
            if start - begins[j] > wanted:
                break
            context = begins[j]
        j = k + 1
        while j < last and begins[j + 1] - context <= limit:
            j += 1
        yield context, start, begins[j]
        k = j


def window(document, context, start, end):
    """One window as arrays with its opening and closing piece; pointers count from the opening piece, 0 is "none"."""
    cut = slice(context, end)
    first, old = document['first'][cut], np.arange(context, end) < start

    def around(values, filling):
        return np.concatenate([[filling], values, [filling]])

    def tags(values):
        return around(np.where(old | ~first, UNKNOWN, values[cut]), UNKNOWN)

    def pointers(values):
        place = values[cut]
        inside = (place >= context) & (place < end)
        return around(np.where(place == NONE, 0, np.where(inside & ~old, place - context + 1, UNKNOWN)), UNKNOWN)
    soft = lambda kind: None if document[kind] is None else np.pad(document[kind][cut], ((1, 1), (0, 0)))
    return dict(ids=np.concatenate([[OPENS], document['ids'][cut], [CLOSES]]), codes=around(document['codes'][cut], 0),
                roles=tags(document['roles']), names=tags(document['names']),
                cue=pointers(document['cue']), source=pointers(document['source']),
                soft=soft('soft'), soft_names=soft('soft_names'), first=around(first & ~old, False))


def epoch_of(documents, rng):
    """Batches of windows of like length, in random order."""
    windows = [(d, w) for d in documents for _ in range(d['often']) for w in windows_of(d, rng)]
    windows.sort(key=lambda each: each[1][2] - each[1][0] + rng.random() * 16)
    batches, batch, longest = [], [], 0
    for each in windows:
        longest = max(longest, each[1][2] - each[1][0] + 2)
        if batch and longest * (len(batch) + 1) > PER_BATCH:
            batches.append(batch)
            batch, longest = [], each[1][2] - each[1][0] + 2
        batch.append(each)
    batches.append(batch)
    rng.shuffle(batches)
    return batches


def tensors(batch):
    parts = [window(d, *w) for d, w in batch]
    longest = max(len(p['ids']) for p in parts)
    pad = lambda values, filling: np.concatenate([values, np.full(longest - len(values), filling)])
    out = {key: torch.from_numpy(np.stack([pad(p[key], filling) for p in parts]))
           for key, filling in dict(ids=0, codes=0, roles=UNKNOWN, names=UNKNOWN, cue=UNKNOWN, source=UNKNOWN).items()}
    out['mask'] = torch.from_numpy(np.stack([pad(np.ones(len(p['ids']), np.int64), 0) for p in parts]))
    first = torch.from_numpy(np.stack([pad(p['first'], False) for p in parts])).bool()
    for kind, columns in (('soft', 7), ('soft_names', 9)):
        soft, has = torch.zeros(len(parts), longest, columns), torch.zeros(len(parts), longest, dtype=torch.bool)
        for i, p in enumerate(parts):
            if p[kind] is not None:
                soft[i, :len(p['ids'])] = torch.from_numpy(p[kind].astype(np.float32))
                has[i, :len(p['ids'])] = True
        out[kind], out['has_' + kind] = soft, has & first
    return out


def plain(scores, labels):
    if not (labels != UNKNOWN).any():
        return torch.zeros(())
    return F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=UNKNOWN)


def role_loss(scores, t):
    """Labels by hand as they are; labels by machine mixed with what the teacher thought possible."""
    known = t['roles'] != UNKNOWN
    if not known.any():
        return torch.zeros(())
    log = scores.log_softmax(-1)
    hard = -log.gather(-1, t['roles'].clamp(min=0)[..., None])[..., 0]
    believed = -(t['soft'].exp() * log).sum(-1)
    return torch.where(t['has_soft'], .3 * hard + .7 * believed, hard)[known].mean()


def name_loss(scores, t):
    """The same for names; where the labellers disagree, what the teacher thought possible is all there is."""
    labels, soft = t['names'], t['has_soft_names']
    labelled = labels != UNKNOWN
    if not (labelled | soft).any():
        return torch.zeros(())
    log = scores.log_softmax(-1)
    outside = torch.logsumexp(log[..., [0, 7, 8]], -1)
    exact = log.gather(-1, labels.clamp(min=0, max=8)[..., None])[..., 0]
    hard = -torch.where(labels == NO_MAIN_NAME, outside, exact)
    believed = -(t['soft_names'].exp() * log).sum(-1)
    trust = torch.where(soft, torch.where(labelled, .6, 1.), 0.)
    return ((1 - trust) * hard * labelled + trust * believed)[labelled | soft].mean()


def loss_of(network, t):
    roles, names, links = network(t['ids'], t['codes'], t['mask'])
    cue, source = link_scores(network, links, t['mask'])
    return role_loss(roles, t) + .7 * name_loss(names, t) + .4 * plain(cue, t['cue']) + .4 * plain(source, t['source'])


def groups_of(network):
    """The parameters with their share of the rate: an encoder that has learned already moves less than its new heads."""
    learned = ('layers.', 'pieces.', 'places.', 'begin.') if isinstance(network, Teacher) else ()
    old = [p for name, p in network.named_parameters() if name.startswith(learned)] if learned else []
    known = {id(p) for p in old}
    new = [p for p in network.parameters() if id(p) not in known]
    return [dict(params=new, share=1.)] + ([dict(params=old, share=.2)] if old else [])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('work')
    parser.add_argument('encoder')
    parser.add_argument('out')
    parser.add_argument('--epochs', type=int, default=12)
    parser.add_argument('--hours', type=float, default=99)
    parser.add_argument('--width', type=int, default=128)
    parser.add_argument('--drop', type=float, default=.1)
    parser.add_argument('--rate', type=float, default=3e-3)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--from', dest='old', help='weights to start from')
    parser.add_argument('--only-gold', action='store_true', help='learn from labels by hand only')
    parser.add_argument('--often', type=int, default=9, help='how often an epoch sees a document, at most')
    parser.add_argument('--teacher', action='store_true', help='train the encoder that can label texts, not the network that ships')
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    documents = torch.load(os.path.join(given.work, 'documents.pt'), weights_only=False)
    if given.only_gold:
        documents = [d for d in documents if d['corpus'] != 'news-by-machine']
    for document in documents:
        document['often'] = min(document['often'], given.often)
    embeddings = load_file(os.path.join(given.encoder, 'model.safetensors'))
    embeddings = next(v for k, v in embeddings.items() if 'word_embeddings' in k).float()
    if given.teacher:
        shape = dict(vocabulary=len(embeddings), drop=given.drop)
        network = Teacher(**shape)
        network.start_from(given.encoder)
    else:
        shape = dict(vocabulary=len(embeddings), width=given.width, drop=given.drop)
        network = Network(**shape)
        network.start_from(embeddings)
    if given.old:
        network.load_state_dict(torch.load(given.old, weights_only=False)['weights'])
    optimizer = torch.optim.AdamW(groups_of(network), lr=given.rate, weight_decay=.01, betas=(.9, .98), fused=True)
    average = {k: v.clone() for k, v in network.state_dict().items()}
    per_epoch = len(epoch_of(documents, random.Random(0)))
    total, step, began, epoch = given.epochs * per_epoch, 0, time.time(), 0
    if os.path.exists(given.out):
        saved = torch.load(given.out, weights_only=False)
        network.load_state_dict(saved['current'])
        optimizer.load_state_dict(saved['optimizer'])
        average, step, epoch = saved['weights'], saved['step'], saved['epoch']
        rng.setstate(saved['random'])
    print(f'{len(documents)} documents, {per_epoch} batches an epoch', flush=True)
    done_before, recent = step, []
    while epoch < given.epochs and time.time() - began < given.hours * 3600:
        for batch in epoch_of(documents, rng):
            rate = given.rate * min(1, step / 500) * (.02 + .98 * .5 * (1 + math.cos(math.pi * min(1, step / total))))
            for group in optimizer.param_groups:
                group['lr'] = rate * group['share']
            given_pieces = tensors(batch)
            hidden = (torch.rand(given_pieces['ids'].shape) < HIDE) & (given_pieces['ids'] > HIDDEN)
            given_pieces['ids'][hidden] = HIDDEN
            loss = loss_of(network, given_pieces)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.)
            optimizer.step()
            step += 1
            keep = min(AVERAGE, step / (step + 100))
            with torch.no_grad():
                for name, value in network.state_dict().items():
                    average[name].lerp_(value, 1 - keep)
            recent = recent[-199:] + [float(loss.detach())]
            if step % 100 == 0:
                pace = (time.time() - began) / (step - done_before)
                print(f'epoch {epoch} step {step}/{total} loss {sum(recent) / len(recent):.4f} {pace:.2f} s a step', flush=True)
        epoch += 1
        saved = dict(shape=shape, weights=average, current=network.state_dict(), optimizer=optimizer.state_dict(), step=step,
                     epoch=epoch, random=rng.getstate())
        torch.save(saved, given.out + '.part')
        os.replace(given.out + '.part', given.out)


if __name__ == '__main__':
    main()
