"""Records what PyTorch makes of small models of sequences, in float64: losses, outputs, gradients by PyTorch's names.

    python spec/models/pytorch/record-sequences.py > spec/models/pytorch/sequences.json

A case has inputs, layers as [layer, options, path, inputs] (an input is a name of the data or the number of a layer), and a module
whose state_dict has our names. The tests read sequences.json and need no Python.
"""
import json, torch, torch.nn as nn, torch.nn.functional as F
from transformers.models.llama.modeling_llama import apply_rotary_pos_emb

torch.set_default_dtype(torch.float64)
torch.manual_seed(21)
VOCABULARY, ROWS, LENGTH = 11, 4, 5


def rounded(t, digits=3):
    return torch.round(t * 10 ** digits) / 10 ** digits


def tensor(t):
    return {'shape': list(t.shape), 'data': [float(f'{v:.9g}') for v in t.double().flatten().tolist()]}


def pooled(x, mask):
    m = mask.double()[..., None]
    return (x * m).sum(1) / m.sum(1).clamp(min=1)


def sines(length, width):
    angle = torch.arange(length)[:, None] * 10000.0 ** (-torch.arange(0, width, 2) / width)
    return torch.stack([angle.sin(), angle.cos()], -1).reshape(length, width)


class Grouped(nn.Module):
    """Grouped queries with rotary positions as Transformers' Llama computes them; the output projection is called out_proj."""

    def __init__(self, width, heads, shared):
        super().__init__()
        self.heads, self.shared, self.size = heads, shared, width // heads
        self.q_proj = nn.Linear(width, width)
        self.k_proj = nn.Linear(width, shared * self.size)
        self.v_proj = nn.Linear(width, shared * self.size)
        self.out_proj = nn.Linear(width, width)

    def forward(self, x):
        b, l, w = x.shape
        split = lambda y, n: y.reshape(b, l, n, self.size).transpose(1, 2)
        q, k, v = split(self.q_proj(x), self.heads), split(self.k_proj(x), self.shared), split(self.v_proj(x), self.shared)
        angle = torch.arange(l)[:, None] * 10000.0 ** (-torch.arange(0, self.size, 2) / self.size)
        angle = torch.cat([angle, angle], -1)[None]
        q, k = apply_rotary_pos_emb(q, k, angle.cos(), angle.sin())
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)
        return self.out_proj(y.transpose(1, 2).reshape(b, l, w))


def packed(module, x, mask):
    lengths = mask.sum(1)
    states, _ = module(nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False))
    return nn.utils.rnn.pad_packed_sequence(states, batch_first=True, total_length=x.shape[1])[0]


def case(name, layers, modules, forward, classes=3, tokens=False, loss=None):
    lengths = [LENGTH, 2, 4, 1]
    mask = (torch.arange(LENGTH)[None] < torch.tensor(lengths)[:, None]).long()
    ids = torch.randint(1, VOCABULARY, (ROWS, LENGTH)) * mask
    kind = torch.randint(4, (ROWS,))
    label = torch.randint(classes, (ROWS, LENGTH)).masked_fill(mask == 0, -100) if tokens else torch.randint(classes, (ROWS,))
    options = loss or {}
    weight = None if options.get('weight') is None else torch.tensor(options['weight'])
    model = nn.Module()
    for path, module in modules.items():
        model.add_module(path, module)
    for parameter_name, parameter in model.named_parameters():
        one = 1 if 'norm' in parameter_name and parameter_name.endswith('weight') else 0
        parameter.data = rounded(torch.randn_like(parameter) * 0.4 + one)
    weights = {k: tensor(v) for k, v in model.state_dict().items()}
    model.train()
    output = forward(model, ids, mask, kind)
    loss = F.cross_entropy(output.reshape(-1, classes), label.reshape(-1), weight, label_smoothing=options.get('label_smoothing', 0.0))
    loss.backward()
    gradients = {k: tensor(p.grad) for k, p in model.named_parameters()}
    return {'name': name, 'layers': layers, 'inputs': {'ids': tensor(ids), 'mask': tensor(mask), 'kind': tensor(kind)}, 'label': tensor(label), 'classes': classes, 'options': options,
            'weights': weights, 'loss': float(f'{loss.item():.10g}'), 'output': tensor(output), 'gradients': gradients}


def table(n=VOCABULARY, width=8, **o):
    return nn.Embedding(n, width, **o)


EMBED = ['embedding', {'vocabulary': VOCABULARY, 'width': 8}, 'tokens', ['ids']]
HEAD = lambda at: ['linear', {'features': 3}, 'head', [at]]
MEAN = lambda at: ['mean', {'where': 1}, 'mean', [at, 'mask']]


def encoder(**o):
    return nn.TransformerEncoderLayer(8, 2, 12, dropout=0.0, batch_first=True, **o)


ENCODER = {'heads': 2, 'feedforward': 12, 'dropout': 0}
causal = lambda n: nn.Transformer.generate_square_subsequent_mask(n)
# A mask like that of the keys, so that PyTorch does not warn; in training it takes the plain path.
CASES = [
    case('a text classifier with padding', [['embedding', {'vocabulary': VOCABULARY, 'width': 8, 'padding_index': 0}, 'tokens', ['ids']], ['learned_positions', {'maximum': 6}, 'places', [0]], ['transformer_encoder_layer', {**ENCODER, 'mask': 1}, 'encoder', [1, 'mask']], MEAN(2), HEAD(3)],
         {'tokens': table(padding_idx=0), 'places': table(6), 'encoder': encoder(), 'head': nn.Linear(8, 3)},
         lambda m, ids, mask, kind: m.head(pooled(m.encoder(m.tokens(ids) + m.places.weight[:LENGTH], src_key_padding_mask=mask == 0), mask))),
    case('an encoder with norms first, gelu, no biases, causal; the last token', [EMBED, ['transformer_encoder_layer', {**ENCODER, 'norm_first': True, 'activation': 'gelu', 'bias': False, 'causal': True, 'epsilon': 1e-3}, 'encoder', [0]], ['last_token', {'where': 1}, 'last', [1, 'mask']], HEAD(2)],
         {'tokens': table(), 'encoder': encoder(norm_first=True, activation='gelu', bias=False, layer_norm_eps=1e-3), 'head': nn.Linear(8, 3)},
         lambda m, ids, mask, kind: m.head(m.encoder(m.tokens(ids), src_mask=causal(LENGTH))[torch.arange(ROWS), mask.sum(1) - 1])),
    case('self-attention with sinusoidal positions, causal', [EMBED, ['sinusoidal_positions', {}, 'places', [0]], ['multi_head_attention', {'heads': 4, 'causal': True}, 'look', [1]], ['rms_norm', {'epsilon': 1e-5}, 'norm', [2]], MEAN(3), HEAD(4)],
         {'tokens': table(), 'look': nn.MultiheadAttention(8, 4, batch_first=True), 'norm': nn.RMSNorm(8, eps=1e-5), 'head': nn.Linear(8, 3)},
         lambda m, ids, mask, kind: (lambda x: m.head(pooled(m.norm(m.look(x, x, x, attn_mask=causal(LENGTH), need_weights=False)[0]), mask)))(m.tokens(ids) + sines(LENGTH, 8))),
    case('attention over a memory with a mask', [EMBED, ['linear', {'features': 8}, 'queries', [0]], ['multi_head_attention', {'heads': 2, 'bias': False, 'mask': 1, 'memory': 2}, 'look', [1, 'mask', 0]], ['first_token', {}, 'first', [2]], HEAD(3)],
         {'tokens': table(), 'queries': nn.Linear(8, 8), 'look': nn.MultiheadAttention(8, 2, bias=False, batch_first=True), 'head': nn.Linear(8, 3)},
         lambda m, ids, mask, kind: (lambda x: m.head(m.look(m.queries(x), x, x, key_padding_mask=mask == 0, need_weights=False)[0][:, 0]))(m.tokens(ids))),
    case('grouped queries with rotary positions', [EMBED, ['multi_head_attention', {'heads': 4, 'key_value_heads': 2, 'rotary': 10000, 'causal': True}, 'look', [0]], ['last_token', {}, 'last', [1]], HEAD(2)],
         {'tokens': table(), 'look': Grouped(8, 4, 2), 'head': nn.Linear(8, 3)},
         lambda m, ids, mask, kind: m.head(m.look(m.tokens(ids))[:, -1])),
    case('a decoder over a memory', [EMBED, ['linear', {'features': 8}, 'memory', [0]], ['transformer_decoder_layer', {**ENCODER, 'memory': 1, 'memory_mask': 2}, 'decoder', [0, 1, 'mask']], MEAN(2), HEAD(3)],
         {'tokens': table(), 'memory': nn.Linear(8, 8), 'decoder': nn.TransformerDecoderLayer(8, 2, 12, dropout=0.0, batch_first=True), 'head': nn.Linear(8, 3)},
         lambda m, ids, mask, kind: (lambda x: m.head(pooled(m.decoder(x, m.memory(x), tgt_mask=causal(LENGTH), memory_key_padding_mask=(mask == 0)), mask)))(m.tokens(ids))),
    case('one table used twice and as weight of the output, beside a category', [EMBED, ['embedding', {'vocabulary': 4, 'width': 8}, 'kinds', ['kind']], ['mean', {}, 'mean', [0]], ['add', {}, 'sum', [1, 2]], ['embedding', {'vocabulary': VOCABULARY, 'width': 8}, 'tokens', ['ids']], ['last_token', {}, 'last', [4]], ['add', {}, 'more', [3, 5]], ['linear', {'features': VOCABULARY, 'bias': False, 'tie': 'tokens.weight'}, 'head', [6]]],
         {'tokens': table(), 'kinds': table(4)},
         lambda m, ids, mask, kind: (m.kinds(kind) + m.tokens(ids).mean(1) + m.tokens(ids)[:, -1]) @ m.tokens.weight.T, classes=VOCABULARY),
    case('tokens that follow, those of padding not counted', [EMBED, ['transformer_encoder_layer', {**ENCODER, 'causal': True}, 'block', [0]], ['linear', {'features': VOCABULARY, 'bias': False, 'tie': 'tokens.weight'}, 'head', [1]]],
         {'tokens': table(), 'block': encoder()},
         lambda m, ids, mask, kind: m.block(m.tokens(ids), src_mask=causal(LENGTH)) @ m.tokens.weight.T, classes=VOCABULARY, tokens=True),
    case('tokens with class weights and smoothing', [EMBED, HEAD(0)], {'tokens': table(), 'head': nn.Linear(8, 3)},
         lambda m, ids, mask, kind: m.head(m.tokens(ids)), tokens=True, loss={'weight': [0.5, 2.0, 1.25], 'label_smoothing': 0.1}),
    case('one-hot categories', [['one_hot', {}, 'hot', ['kind']], ['linear', {'features': 3}, 'head', [0]]],
         {'head': nn.Linear(4, 3)}, lambda m, ids, mask, kind: m.head(F.one_hot(kind, 4).double())),
    case('an lstm of two layers in both directions over packed sequences', [EMBED, ['lstm', {'hidden': 4, 'layers': 2, 'bidirectional': True, 'mask': 1}, 'cells', [0, 'mask']], MEAN(1), HEAD(2)],
         {'tokens': table(), 'cells': nn.LSTM(8, 4, 2, batch_first=True, bidirectional=True), 'head': nn.Linear(8, 3)},
         lambda m, ids, mask, kind: m.head(pooled(packed(m.cells, m.tokens(ids), mask), mask))),
    case('a gru of two layers in both directions over packed sequences', [EMBED, ['gru', {'hidden': 4, 'layers': 2, 'bidirectional': True, 'mask': 1}, 'cells', [0, 'mask']], MEAN(1), HEAD(2)],
         {'tokens': table(), 'cells': nn.GRU(8, 4, 2, batch_first=True, bidirectional=True), 'head': nn.Linear(8, 3)},
         lambda m, ids, mask, kind: m.head(pooled(packed(m.cells, m.tokens(ids), mask), mask))),
    case('an lstm without biases over packed sequences, the last token', [EMBED, ['lstm', {'hidden': 3, 'bias': False, 'mask': 1}, 'cells', [0, 'mask']], ['last_token', {'where': 1}, 'last', [1, 'mask']], HEAD(2)],
         {'tokens': table(), 'cells': nn.LSTM(8, 3, bias=False, batch_first=True), 'head': nn.Linear(3, 3)},
         lambda m, ids, mask, kind: m.head(packed(m.cells, m.tokens(ids), mask)[torch.arange(ROWS), mask.sum(1) - 1])),
    case('a gru without biases over packed sequences, zeros where padding is', [EMBED, ['gru', {'hidden': 3, 'bias': False, 'mask': 1}, 'cells', [0, 'mask']], ['mean', {}, 'mean', [1]], HEAD(2)],
         {'tokens': table(), 'cells': nn.GRU(8, 3, bias=False, batch_first=True), 'head': nn.Linear(3, 3)},
         lambda m, ids, mask, kind: m.head(packed(m.cells, m.tokens(ids), mask).mean(1))),
]
print('[\n' + ',\n'.join(json.dumps(c, separators=(',', ':')) for c in CASES) + '\n]')
