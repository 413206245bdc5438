"""MiniLM (BERT's architecture, six layers, 384 wide) in torch, with its weights taken from the published ONNX file."""

import math
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional

LAYERS, WIDTH, HEADS, INNER, VOCABULARY, POSITIONS = 6, 384, 12, 1536, 30522, 512


class Layer(nn.Module):
    """Self-attention and feed-forward, each followed by its residual and a normalisation."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.mix, self.mix_norm = nn.Linear(WIDTH, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.out_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden, bias):
        batch, length, _ = hidden.shape
        split = lambda x: x.reshape(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        scores = split(self.query(hidden)) @ split(self.key(hidden)).transpose(2, 3) / math.sqrt(WIDTH // HEADS)
        seen = torch.softmax(scores + bias, dim=-1) @ split(self.value(hidden))
        seen = seen.transpose(1, 2).reshape(batch, length, WIDTH)
        hidden = self.mix_norm(hidden + self.dropout(self.mix(seen)))
        return self.out_norm(hidden + self.dropout(self.narrow(functional.gelu(self.widen(hidden)))))


class Encoder(nn.Module):
    """Word pieces to one vector each, of every layer: the caller mixes them."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.pieces, self.positions = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, pieces, mask, extra=None, depth=LAYERS):
        """The lowest `depth` layers. `pieces` [B, L]; `mask` [B, L], 1 where there is a piece; `extra` [B, L, WIDTH] is added to the embedding."""
        hidden = self.pieces(pieces) + self.positions.weight[: pieces.shape[1]]
        if extra is not None:
            hidden = hidden + extra
        hidden = self.dropout(self.norm(hidden))
        bias = (1.0 - mask.to(hidden.dtype))[:, None, None, :] * -10000.0
        states = []
        for layer in self.layers[:depth]:
            hidden = layer(hidden, bias)
            states.append(hidden)
        return states


_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mix": "attention.output.dense",
    "mix_norm": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "out_norm": "output.LayerNorm",
}


ONNX, HALF = "all-minilm-l6-v2.onnx", "weights-half.pt"


def load_weights(encoder: Encoder, folder: Path) -> None:
    """Copies the published weights, from the published file or, where that is not, from what `pack` made of it."""
    if (folder / ONNX).exists():
        encoder.load_state_dict(published_weights(folder / ONNX))
    else:
        encoder.load_state_dict(torch.load(folder / HALF, map_location="cpu"))


def published_weights(onnx_file: Path) -> dict[str, torch.Tensor]:
    """The weights of the published file by our names; the constant token type 0 goes into the positions."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(onnx_file)).graph
    tensors = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    matrices = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors}
    state = {
        "pieces.weight": tensors["embeddings.word_embeddings.weight"],
        "positions.weight": tensors["embeddings.position_embeddings.weight"]
        + tensors["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": tensors["embeddings.LayerNorm.weight"],
        "norm.bias": tensors["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        for ours, theirs in _NAMES.items():
            theirs = f"encoder.layer.{layer}.{theirs}"
            state[f"layers.{layer}.{ours}.bias"] = tensors[theirs + ".bias"]
            if ours.endswith("norm"):
                state[f"layers.{layer}.{ours}.weight"] = tensors[theirs + ".weight"]
            else:
                matrix = matrices[
                    "/" + theirs.replace(".", "/").replace("encoder/layer/", "encoder/layer.") + "/MatMul"
                ]
                state[f"layers.{layer}.{ours}.weight"] = tensors[matrix].T.contiguous()
    return state
