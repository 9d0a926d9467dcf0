"""The network that ships: embeddings, convolutions with growing reach, two layers of attention, and four heads.

Made for a small engine (WASM, one thread): no square output, positions by rotation instead of gathered biases, a cheap activation. What it
takes and gives is "format 2", which src/reader/model/types.ts describes.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

CODES = 45
ROLES, NAMES = 7, 9
REACH = 128
DILATIONS = [1, 1, 2, 4, 8, 16, 2, 1]
ATTENTION_AFTER = (3, 6)


class Convolution(nn.Module):
    """Each piece with its neighbours at a distance; added to what it had."""

    def __init__(self, width, distance, drop):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.near = nn.Linear(3 * width, width)
        self.out = nn.Linear(width, width)
        self.distance, self.drop = distance, nn.Dropout(drop)

    def forward(self, x, mask):
        y, d = self.norm(x) * mask, self.distance
        z = F.pad(y, (0, 0, d, d))
        length = y.shape[1]
        near = torch.cat([z[:, :length], y, z[:, 2 * d:]], -1)
        return x + self.drop(self.out(F.hardswish(self.near(near))))


def rotations(length, size):
    """cos and sin [length, size] that turn a query or key by its position (rotary positions, Su et al. 2021)."""
    angle = torch.arange(length)[:, None] / 1000 ** (torch.arange(0, size, 2) / size)[None]
    return torch.cat([angle.cos(), angle.cos()], -1), torch.cat([-angle.sin(), angle.sin()], -1)


class Attention(nn.Module):
    def __init__(self, width, heads=4, longest=512):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.query_key_value = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.heads, self.size = heads, width // heads
        cos, sin = rotations(longest, self.size)
        self.register_buffer('cos', cos, persistent=False)
        self.register_buffer('sin', sin, persistent=False)

    def forward(self, x, penalty):
        batch, length, width = x.shape
        parts = self.query_key_value(self.norm(x)).view(batch, length, 3, self.heads, self.size)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        cos, sin = self.cos[:length], self.sin[:length]
        half = self.size // 2
        turn = lambda v: v * cos + torch.cat([v[..., half:], v[..., :half]], -1) * sin
        if torch.onnx.is_in_onnx_export():
            scores = turn(query) @ turn(key).transpose(-1, -2) * self.size ** -.5 + penalty
            seen = scores.softmax(-1) @ value
        else:
            seen = F.scaled_dot_product_attention(turn(query), turn(key), value, attn_mask=penalty)
        return x + self.out(seen.transpose(1, 2).reshape(batch, length, width))


class Network(nn.Module):
    """ids, codes, mask [batch, pieces] -> roles, names (logits), links [batch, pieces, 4 * link_width]."""

    def __init__(self, vocabulary, width=128, link_width=32, drop=.1):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, width)
        self.codes = nn.Embedding(CODES, width)
        nn.init.normal_(self.codes.weight, std=.2)
        self.convolutions = nn.ModuleList([Convolution(width, d, drop) for d in DILATIONS])
        self.attentions = nn.ModuleList([Attention(width) for _ in ATTENTION_AFTER])
        self.norm, self.drop = nn.LayerNorm(width), nn.Dropout(drop)
        self.roles, self.names = nn.Linear(width, ROLES), nn.Linear(width, NAMES)
        self.links = nn.Linear(width, 4 * link_width)
        self.link_width = link_width
        self.cue_bias = nn.Parameter(torch.zeros(2 * REACH + 1))
        self.source_bias = nn.Parameter(torch.zeros(2 * REACH + 1))

    def start_from(self, embeddings):
        """Piece embeddings from an encoder's, by their principal components."""
        width = self.pieces.embedding_dim
        _, _, v = torch.pca_lowrank(embeddings, q=width, niter=4)
        reduced = (embeddings - embeddings.mean(0)) @ v
        self.pieces.weight.data.copy_(reduced / reduced.std() * .5)

    def forward(self, ids, codes, mask):
        there = mask[..., None].to(self.codes.weight.dtype)
        penalty = (1 - there.transpose(1, 2)[:, None]) * -1e4
        x = self.drop(self.pieces(ids) + self.codes(codes))
        attentions = iter(self.attentions)
        for i, convolution in enumerate(self.convolutions):
            x = convolution(x, there)
            if i in ATTENTION_AFTER:
                x = next(attentions)(x, penalty)
        x = self.drop(self.norm(x))
        return self.roles(x), self.names(x), self.links(x)


def link_scores(network, links, mask):
    """Every piece against every piece, for training: (cue, source) [batch, pieces, pieces]; piece 0 is "none"."""
    place = torch.arange(links.shape[1])
    distance = (place[None] - place[:, None]).clamp(-REACH, REACH) + REACH
    absent = (1 - mask)[:, None, :].to(links.dtype) * -1e4
    cue_query, cue_key, source_query, source_key = links.split(network.link_width, -1)
    return (cue_query @ cue_key.transpose(1, 2) + network.cue_bias[distance] + absent,
            source_query @ source_key.transpose(1, 2) + network.source_bias[distance] + absent)
