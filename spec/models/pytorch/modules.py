"""Layers and losses of stdlib/*.trainspec as PyTorch has them: a module for a value `x` and options, defaults left out."""
import torch, torch.nn as nn, torch.nn.functional as F


def conv(cls):
    return lambda c, o: cls(c, o['channels'], o['kernel'], o.get('stride', 1), o.get('padding', 0), o.get('dilation', 1), o.get('groups', 1), o.get('bias', True))


def pool_options(o):
    return dict(kernel_size=o['kernel'], stride=o.get('stride'), padding=o.get('padding', 0), ceil_mode=o.get('ceil', False))


def transposed(cls):
    return lambda c, o: cls(c, o['channels'], o['kernel'], o.get('stride', 1), o.get('padding', 0), o.get('output_padding', 0), o.get('groups', 1), o.get('bias', True), o.get('dilation', 1))


class Mean(nn.Module):
    def __init__(self, axes):
        super().__init__()
        self.axes = axes

    def forward(self, x):
        return x.mean(self.axes)


def Recurrent(cls, x, o):
    class States(cls):
        def forward(self, x, mask=None):
            if mask is None:
                return super().forward(x)[0]
            packed = nn.utils.rnn.pack_padded_sequence(x, mask.sum(1), batch_first=True, enforce_sorted=False)
            return nn.utils.rnn.pad_packed_sequence(super().forward(packed)[0], batch_first=True, total_length=x.shape[1])[0]
    return States(x.shape[-1], o['hidden'], o.get('layers', 1), o.get('bias', True), True, 0.0, o.get('bidirectional', False))


class Permute(nn.Module):
    def __init__(self, axes):
        super().__init__()
        self.axes = axes

    def forward(self, x):
        return x.permute(0, *self.axes)


class View(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape

    def forward(self, x):
        return x.reshape(x.shape[0], *self.shape)


def batch_norm(x, o):
    cls = nn.BatchNorm2d if x.dim() == 4 else nn.BatchNorm1d
    return cls(x.shape[1], o.get('epsilon', 1e-5), o.get('momentum', 0.1), o.get('affine', True), o.get('track_running_stats', True))


MODULES = {
    'linear': lambda x, o: nn.Linear(x.shape[-1], o['features'], o.get('bias', True)),
    'conv1d': lambda x, o: conv(nn.Conv1d)(x.shape[1], o),
    'conv2d': lambda x, o: conv(nn.Conv2d)(x.shape[1], o),
    'conv_transpose1d': lambda x, o: transposed(nn.ConvTranspose1d)(x.shape[1], o),
    'conv_transpose2d': lambda x, o: transposed(nn.ConvTranspose2d)(x.shape[1], o),
    'max_pool1d': lambda x, o: nn.MaxPool1d(dilation=o.get('dilation', 1), **pool_options(o)),
    'avg_pool1d': lambda x, o: nn.AvgPool1d(count_include_pad=o.get('count_padding', True), **pool_options(o)),
    'global_avg_pool1d': lambda x, o: Mean((2,)),
    'global_max_pool1d': lambda x, o: nn.Sequential(nn.AdaptiveMaxPool1d(1), nn.Flatten()),
    'global_max_pool2d': lambda x, o: nn.Sequential(nn.AdaptiveMaxPool2d(1), nn.Flatten()),
    'adaptive_avg_pool1d': lambda x, o: nn.AdaptiveAvgPool1d(o['size']),
    'adaptive_max_pool1d': lambda x, o: nn.AdaptiveMaxPool1d(o['size']),
    'adaptive_max_pool2d': lambda x, o: nn.AdaptiveMaxPool2d(o['size']),
    'upsample2d': lambda x, o: nn.Upsample(scale_factor=tuple(o['scale']) if isinstance(o['scale'], list) else o['scale']),
    'lstm': lambda x, o: Recurrent(nn.LSTM, x, o),
    'gru': lambda x, o: Recurrent(nn.GRU, x, o),
    'permute': lambda x, o: Permute(o['axes']),
    'max_pool2d': lambda x, o: nn.MaxPool2d(dilation=o.get('dilation', 1), **pool_options(o)),
    'avg_pool2d': lambda x, o: nn.AvgPool2d(count_include_pad=o.get('count_padding', True), **pool_options(o)),
    'global_avg_pool2d': lambda x, o: Mean((2, 3)),
    'adaptive_avg_pool2d': lambda x, o: nn.AdaptiveAvgPool2d(o['size']),
    'batch_norm': batch_norm,
    'layer_norm': lambda x, o: nn.LayerNorm(x.shape[-o.get('axes', 1):], o.get('epsilon', 1e-5), o.get('affine', True), o.get('bias', True)),
    'rms_norm': lambda x, o: nn.RMSNorm(x.shape[-1], o.get('epsilon', 1e-6), o.get('affine', True)),
    'group_norm': lambda x, o: nn.GroupNorm(o['groups'], x.shape[1], o.get('epsilon', 1e-5), o.get('affine', True)),
    'dropout': lambda x, o: nn.Dropout(o['rate']),
    'flatten': lambda x, o: nn.Flatten(o.get('start', 1), o.get('end', -1)),
    'reshape': lambda x, o: View(o['shape']),
    'identity': lambda x, o: nn.Identity(),
    'relu': lambda x, o: nn.ReLU(),
    'gelu': lambda x, o: nn.GELU(o.get('approximate', 'none')),
    'silu': lambda x, o: nn.SiLU(),
    'tanh': lambda x, o: nn.Tanh(),
    'sigmoid': lambda x, o: nn.Sigmoid(),
    'leaky_relu': lambda x, o: nn.LeakyReLU(o.get('slope', 0.01)),
    'elu': lambda x, o: nn.ELU(o.get('alpha', 1.0)),
    'softplus': lambda x, o: nn.Softplus(o.get('beta', 1.0), o.get('threshold', 20.0)),
    'softmax': lambda x, o: nn.Softmax(o.get('axis', -1)),
}


def loss_of(name, o):
    if name == 'cross_entropy':
        weight = None if o.get('weight') is None else torch.tensor(o['weight'], dtype=torch.float64)
        return lambda y, t: F.cross_entropy(y, t, weight, ignore_index=o.get('ignore_index', -100), label_smoothing=o.get('label_smoothing', 0.0))
    margin = o.get('margin', 1.0)

    def pairs(y, t):
        squared = (y ** 2).sum(1, keepdim=True) + (y ** 2).sum(1) - 2 * y @ y.T
        same = t[:, None] == t[None]
        return (squared.relu() + 1e-12).sqrt(), same & ~torch.eye(len(t), dtype=torch.bool), ~same

    def contrastive(y, t):
        d, alike, unlike = pairs(y, t)
        return torch.cat([d[alike] ** 2, (margin - d[unlike]).relu() ** 2]).mean()

    def triplet(y, t):
        d, alike, unlike = pairs(y, t)
        rows = [(d[i][alike[i]].max() - d[i][unlike[i]].min() + margin).relu() for i in range(len(t)) if alike[i].any() and unlike[i].any()]
        return torch.stack(rows).mean()

    return {
        'multi_margin': lambda y, t: F.multi_margin_loss(y, t, margin=margin),
        'contrastive': contrastive,
        'triplet': triplet,
        'mse': lambda y, t: F.mse_loss(y, t),
        'l1': lambda y, t: F.l1_loss(y, t),
        'huber': lambda y, t: F.huber_loss(y, t, delta=o.get('delta', 1.0)),
        'binary_cross_entropy_with_logits': lambda y, t: F.binary_cross_entropy_with_logits(y, t),
    }[name]


def rounded(t, digits=3):
    return torch.round(t * 10 ** digits) / 10 ** digits


def tensor(t):
    return {'shape': list(t.shape), 'data': [float(f'{v:.9g}') for v in t.double().flatten().tolist()]}
