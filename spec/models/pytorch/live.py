"""Computes in float64 what PyTorch makes of random applications of layers and losses: pytorch-live.test.ts compares them with ours.

    python spec/models/pytorch/live.py < CASES > RESULTS

A case has `inputs`, `layers` as [layer, options, inputs, path] (an input is a name of the data or the number of a layer; a value among
the options is the number of an input; a path that comes again is the same layer), `loss`, a label `y`, and `state` by our names, which every module must take with strict=True.
"""
import json, sys, torch, torch.nn as nn, torch.nn.functional as F
from modules import MODULES, Mean, loss_of

torch.set_default_dtype(torch.float64)
torch.backends.mha.set_fastpath_enabled(False)


class Function(nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, *values):
        return self.function(*values)


class Places(nn.Embedding):
    def forward(self, x):
        return x + self.weight[:x.shape[1]]


def sines(x, base):
    length, width = x.shape[1:]
    angle = torch.arange(length)[:, None] * base ** (-torch.arange(0, width, 2) / width)
    return x + torch.stack([angle.sin(), angle.cos()], -1).reshape(length, width)


def blind(queries, keys):
    return torch.ones(queries, keys, dtype=torch.bool).triu(1)


class Attention(nn.MultiheadAttention):
    """As nn.MultiheadAttention, with what it lacks: fewer heads of keys and values, and rotary positions."""

    def __init__(self, width, o):
        super().__init__(width, o['heads'], bias=o['bias'], batch_first=True)
        self.o, self.size, self.shared = o, width // o['heads'], o['key_value_heads']
        if self.shared is not None:
            del self.in_proj_weight, self.in_proj_bias
            self.in_proj_bias = None
            self.q_proj = nn.Linear(width, width, bias=o['bias'])
            self.k_proj = nn.Linear(width, self.shared * self.size, bias=o['bias'])
            self.v_proj = nn.Linear(width, self.shared * self.size, bias=o['bias'])

    def forward(self, x, memory, mask):
        o = self.o
        hidden = None if mask is None else mask == 0
        if self.shared is None and o['rotary'] is None:
            return super().forward(x, memory, memory, key_padding_mask=hidden, attn_mask=blind(x.shape[1], memory.shape[1]) if o['causal'] else None, need_weights=False)[0]
        if self.shared is None:
            biases = [None] * 3 if self.in_proj_bias is None else self.in_proj_bias.chunk(3)
            q, k, v = [F.linear(value, weight, bias) for value, weight, bias in zip([x, memory, memory], self.in_proj_weight.chunk(3), biases)]
        else:
            q, k, v = self.q_proj(x), self.k_proj(memory), self.v_proj(memory)
        split = lambda y: y.reshape(*y.shape[:2], -1, self.size).transpose(1, 2)
        q, k, v = split(q), split(k), split(v)
        if o['rotary'] is not None:
            q, k = self.turned(q), self.turned(k)
        seen = torch.ones(x.shape[1], memory.shape[1], dtype=torch.bool) if not o['causal'] else ~blind(x.shape[1], memory.shape[1])
        seen = seen if hidden is None else seen & ~hidden[:, None, None]
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=seen, enable_gqa=True)
        return self.out_proj(y.transpose(1, 2).reshape(x.shape))

    def turned(self, y):
        angle = torch.arange(y.shape[2])[:, None] * self.o['rotary'] ** (-torch.arange(0, self.size, 2) / self.size)
        angle = torch.cat([angle, angle], -1)
        left, right = y.chunk(2, -1)
        return y * angle.cos() + torch.cat([-right, left], -1) * angle.sin()


def part(o):
    return dict(dim_feedforward=o['feedforward'], dropout=0.0, activation=o['activation'], norm_first=o['norm_first'], layer_norm_eps=o['epsilon'], bias=o['bias'], batch_first=True)


class Encoder(nn.TransformerEncoderLayer):
    def __init__(self, width, o):
        super().__init__(width, o['heads'], **part(o))
        self.o = o

    def forward(self, x, mask):
        return super().forward(x, src_mask=blind(x.shape[1], x.shape[1]) if self.o['causal'] else None, src_key_padding_mask=None if mask is None else mask == 0)


class Decoder(nn.TransformerDecoderLayer):
    def __init__(self, width, o):
        super().__init__(width, o['heads'], **part(o))
        self.o = o

    def forward(self, x, memory, mask, memory_mask):
        hidden = lambda m: None if m is None else m == 0
        return super().forward(x, memory, tgt_mask=blind(x.shape[1], x.shape[1]) if self.o['causal'] else None, tgt_key_padding_mask=hidden(mask), memory_key_padding_mask=hidden(memory_mask))


def mean(x, mask, over):
    if mask is None:
        return x.mean(1 if over == 'length' else over)
    m = mask.double().reshape(*mask.shape, *[1] * (x.dim() - 2))
    return (x * m).sum(1) / m.sum(1)


def last(x, mask):
    return x[:, -1] if mask is None else x[torch.arange(len(x)), (mask * torch.arange(x.shape[1])).argmax(1)]


def make(layer, o, values):
    """A module, and the values that it is called with: the applied one, then those of its options."""
    x = values[0]
    given = lambda *names: [None if o.get(name) is None else values[o[name]] for name in names]
    several = {
        'concat': lambda *v: torch.cat(v, o['axis']) if layer == 'concat' else None,
        'add': lambda *v: sum(v[1:], v[0]),
        'subtract': lambda a, b: a - b,
        'multiply': lambda *v: torch.stack(torch.broadcast_tensors(*v)).prod(0),
        'divide': lambda a, b: a / b,
    }
    if layer in several:
        return Function(several[layer]), values
    if layer == 'embedding':
        return nn.Embedding(o['vocabulary'], o['width'], o['padding_index']), [x]
    if layer == 'one_hot':
        return Function(lambda v: F.one_hot(v, o['classes']).double()), [x]
    if layer == 'learned_positions':
        return Places(o['maximum'], x.shape[-1]), [x]
    if layer == 'sinusoidal_positions':
        return Function(lambda v: sines(v, o['base'])), [x]
    if layer == 'multi_head_attention':
        memory, mask = given('memory', 'mask')
        return Attention(x.shape[-1], o), [x, x if memory is None else memory, mask]
    if layer == 'transformer_encoder_layer':
        return Encoder(x.shape[-1], o), [x, *given('mask')]
    if layer == 'transformer_decoder_layer':
        return Decoder(x.shape[-1], o), [x, *given('memory', 'mask', 'memory_mask')]
    if layer == 'mean':
        return Function(lambda v, m: mean(v, m, o['over'])), [x, *given('where')]
    if layer == 'first_token':
        return Function(lambda v: v[:, 0]), [x]
    if layer == 'last_token':
        return Function(last), [x, *given('where')]
    if layer in ('lstm', 'gru'):
        return MODULES[layer](x, o), [x, *given('mask')]
    return MODULES[layer](x, o), [x]


def read(value):
    t = torch.tensor(value['data'], dtype=torch.int64 if value['whole'] else torch.float64)
    return t.reshape(value['shape'])


def written(t):
    return {'shape': list(t.shape), 'data': t.detach().double().flatten().tolist()}


def measured(case):
    data = {name: read(value) for name, value in case['inputs'].items()}
    y, (name, options) = read(case['y']), case['loss']
    model, state = nn.Module(), {k: read(v) for k, v in case['state'].items()}

    def run(build):
        values = []
        for layer, o, sources, path in case['layers']:
            inputs = [data[source] if isinstance(source, str) else values[source] for source in sources]
            module, given = make(layer, o, inputs)
            if build and not hasattr(model, path):
                if o.get('tie') is not None:
                    module.weight = model.get_parameter(o['tie'])
                    state[f'{path}.weight'] = state[o['tie']]
                model.add_module(path, module)
            values.append(getattr(model, path)(*given))
        return values[-1]

    def loss(output):
        if y.dtype == torch.float64:
            output = output.reshape(y.shape)
        if y.dim() == 2 and y.dtype == torch.int64:
            output, counted = output.flatten(0, 1), (y >= 0).flatten()
            if name != 'cross_entropy':
                return loss_of(name, options)(output[counted], y.flatten()[counted])
            return loss_of(name, options)(output, y.masked_fill(y < 0, options['ignore_index']).flatten())
        return loss_of(name, options)(output, y)

    run(True)
    model.load_state_dict(state, strict=True)
    model.train()
    total = loss(run(False))
    total.backward()
    gradients = {k: written(p.grad) for k, p in model.named_parameters()}
    buffers = {k: written(b) for k, b in model.named_buffers()}
    model.eval()
    output = run(False)
    return {'loss': total.item(), 'gradients': gradients, 'buffers': buffers, 'output': written(output), 'evaluated': loss(output).item()}


results = []
for case in json.load(sys.stdin):
    try:
        results.append(measured(case))
    except Exception as error:
        results.append({'error': f'{type(error).__name__}: {error}'})
print(json.dumps(results))
