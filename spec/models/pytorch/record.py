"""Records what PyTorch makes of small models, in float64: losses, outputs, gradients, buffers.

    python spec/models/pytorch/record.py > spec/models/pytorch/recorded.json

The tests read recorded.json and need no Python. Layers, options and losses are written as in stdlib/*.trainspec, with defaults left out.
"""
import json, torch, torch.nn as nn, torch.nn.functional as F
from collections import OrderedDict

torch.set_default_dtype(torch.float64)
torch.manual_seed(20)


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
        def forward(self, x):
            return super().forward(x)[0]
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
    'adaptive_max_pool2d': lambda x, o: nn.AdaptiveMaxPool2d(o['size']),
    'upsample2d': lambda x, o: nn.Upsample(scale_factor=o['scale']),
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


def case(name, shape, layers, loss, label, rows=5, steps=1):
    """`label` is a class count, the shape of a row's numbers, or None for the output's own. Buffers are those after `steps` steps on the same rows; gradients are the first step's."""
    x = rounded(torch.randn(rows, *shape))
    modules, value = OrderedDict(), x
    for index, (layer, options) in enumerate(layers):
        module = MODULES[layer](value, options)
        for parameter in module.parameters():
            parameter.data = rounded(torch.randn_like(parameter) * 0.5 + (1 if parameter.dim() == 1 and 'norm' in layer else 0))
        modules[f'l{index}'] = module
        value = module(value)
        module.load_state_dict({k: torch.ones_like(b) if k.endswith('var') else torch.zeros_like(b) for k, b in module.named_buffers()}, strict=False)
    if label is None:
        label = list(value.shape[1:])
    if isinstance(label, int):
        y = torch.randint(label, (rows,))
    elif loss[0].startswith('binary'):
        y = (torch.rand(rows, *label) > 0.5).double()
    else:
        y = rounded(torch.randn(rows, *label))
    model = nn.Sequential(modules)
    weights = {k: tensor(p.data) for k, p in model.named_parameters()}
    criterion = loss_of(*loss)

    def measured(out):
        return criterion(out if isinstance(label, int) else out.reshape(y.shape), y)

    model.train()
    total = measured(model(x))
    total.backward()
    gradients = {k: tensor(p.grad) for k, p in model.named_parameters()}
    for _ in range(steps - 1):
        model(x)
    buffers = {k: tensor(b) for k, b in model.named_buffers()}
    model.eval()
    with torch.no_grad():
        output = model(x)
        evaluated = measured(output)
    return {
        'name': name, 'layers': layers, 'loss': loss, 'classes': label if isinstance(label, int) else None,
        'input': tensor(x), 'label': tensor(y), 'weights': weights, 'steps': steps,
        'train': {'loss': float(f'{total.item():.10g}'), 'gradients': gradients, 'buffers': buffers},
        'evaluate': {'loss': float(f'{evaluated.item():.10g}'), 'output': tensor(output)},
    }


CE = ['cross_entropy', {}]
MSE = ['mse', {}]
CASES = [
    case('mlp', [6], [['linear', {'features': 8}], ['relu', {}], ['linear', {'features': 8, 'bias': False}], ['gelu', {}], ['linear', {'features': 3}]], CE, 3),
    case('convolutional net', [2, 7, 7], [['conv2d', {'channels': 4, 'kernel': 3, 'padding': 1}], ['batch_norm', {}], ['relu', {}], ['max_pool2d', {'kernel': 2}], ['conv2d', {'channels': 3, 'kernel': 3, 'bias': False}], ['silu', {}], ['flatten', {}], ['linear', {'features': 4}]], CE, 4, steps=3),
    case('batch norm of features, plain mean over batches', [5], [['linear', {'features': 4}], ['batch_norm', {'momentum': None, 'epsilon': 0.01}], ['tanh', {}], ['linear', {'features': 2}]], CE, 2, steps=3),
    case('batch norm over length without affine', [3, 4], [['conv1d', {'channels': 2, 'kernel': 2}], ['batch_norm', {'affine': False}], ['flatten', {}], ['linear', {'features': 2}]], MSE, None),
    case('batch norm without running statistics', [4], [['linear', {'features': 3}], ['batch_norm', {'track_running_stats': False}]], MSE, None),
    case('strides, dilations, groups, rectangular kernels', [4, 9, 8], [['conv2d', {'channels': 6, 'kernel': [3, 2], 'stride': [2, 1], 'padding': [1, 2], 'dilation': [1, 3], 'groups': 2}], ['leaky_relu', {'slope': 0.2}], ['conv2d', {'channels': 2, 'kernel': 2, 'stride': 3}], ['flatten', {}]], MSE, None, rows=2),
    case('same padding with an even kernel', [2, 5, 4], [['conv2d', {'channels': 2, 'kernel': [2, 4], 'padding': 'same', 'dilation': [1, 1]}], ['elu', {'alpha': 0.7}], ['global_avg_pool2d', {}]], MSE, None, rows=3),
    case('one-dimensional convolution', [3, 11], [['conv1d', {'channels': 4, 'kernel': 4, 'stride': 2, 'padding': 3, 'dilation': 2}], ['sigmoid', {}], ['flatten', {}], ['linear', {'features': 1}]], ['binary_cross_entropy_with_logits', {}], []),
    case('overlapping max pooling', [2, 7, 6], [['conv2d', {'channels': 2, 'kernel': 1}], ['max_pool2d', {'kernel': 3, 'stride': 2, 'padding': 1}], ['flatten', {}], ['linear', {'features': 2}]], ['l1', {}], [2], rows=3),
    case('max pooling, ceil and dilation', [2, 8, 7], [['conv2d', {'channels': 2, 'kernel': 1}], ['max_pool2d', {'kernel': 2, 'stride': 3, 'dilation': 2, 'ceil': True}], ['flatten', {}]], ['huber', {'delta': 0.5}], None, rows=2),
    case('average pooling, ceil, padding counted', [1, 7, 8], [['conv2d', {'channels': 2, 'kernel': 1}], ['avg_pool2d', {'kernel': [3, 2], 'stride': 3, 'padding': 1, 'ceil': True}], ['flatten', {}]], MSE, None, rows=2),
    case('average pooling, ceil, padding not counted', [1, 8, 8], [['conv2d', {'channels': 2, 'kernel': 1}], ['avg_pool2d', {'kernel': 3, 'stride': 2, 'padding': 1, 'ceil': True, 'count_padding': False}], ['flatten', {}]], MSE, None, rows=2),
    case('adaptive pooling, even', [2, 6, 4], [['conv2d', {'channels': 2, 'kernel': 1}], ['adaptive_avg_pool2d', {'size': [3, 2]}], ['flatten', {}]], MSE, None, rows=2),
    case('adaptive pooling, uneven', [2, 7, 3], [['conv2d', {'channels': 2, 'kernel': 1}], ['adaptive_avg_pool2d', {'size': [3, 5]}], ['flatten', {}]], MSE, None, rows=2),
    case('layer norms', [3, 4], [['linear', {'features': 5}], ['layer_norm', {}], ['gelu', {'approximate': 'tanh'}], ['layer_norm', {'axes': 2, 'bias': False}], ['linear', {'features': 2}], ['layer_norm', {'affine': False}], ['flatten', {}], ['linear', {'features': 3}]], CE, 3),
    case('softplus, softmax, reshape, identity', [6], [['linear', {'features': 6}], ['softplus', {'beta': 2, 'threshold': 1.5}], ['reshape', {'shape': [-1, 3]}], ['identity', {}], ['softmax', {'axis': 1}], ['flatten', {'start': -2}], ['linear', {'features': 2}]], MSE, None),
    case('cross entropy with weights, an ignored class and smoothing', [4], [['linear', {'features': 3}]], ['cross_entropy', {'weight': [0.5, 2, 1.25], 'ignore_index': 1, 'label_smoothing': 0.2}], 3, rows=8),
    case('cross entropy with smoothing', [4], [['linear', {'features': 3}]], ['cross_entropy', {'label_smoothing': 0.1}], 3, rows=8),
    case('cross entropy with an ignored class', [4], [['linear', {'features': 3}]], ['cross_entropy', {'ignore_index': 2}], 3, rows=8),
    case('cross entropy with weights', [4], [['linear', {'features': 3}]], ['cross_entropy', {'weight': [0.5, 2, 1.25]}], 3, rows=8),
    case('group norms and a root mean square norm', [4, 3, 2], [['group_norm', {'groups': 2}], ['conv2d', {'channels': 6, 'kernel': 1}], ['group_norm', {'groups': 6, 'affine': False}], ['flatten', {}], ['linear', {'features': 5}], ['rms_norm', {}], ['linear', {'features': 2}]], MSE, None),
    case('transposed convolutions and upsampling', [4, 2, 3], [['conv_transpose2d', {'channels': 6, 'kernel': [3, 2], 'stride': 2, 'padding': [1, 0], 'output_padding': 1, 'groups': 2}], ['relu', {}], ['conv_transpose2d', {'channels': 2, 'kernel': 2, 'dilation': 2, 'bias': False}], ['upsample2d', {'scale': 2}], ['adaptive_max_pool2d', {'size': [3, 4]}], ['flatten', {}]], MSE, None, rows=2),
    case('layers over a row of channels', [3, 9], [['conv_transpose1d', {'channels': 4, 'kernel': 3, 'stride': 2}], ['max_pool1d', {'kernel': 3, 'stride': 2, 'padding': 1, 'ceil': True}], ['avg_pool1d', {'kernel': 2, 'padding': 1, 'count_padding': False}], ['permute', {'axes': [2, 1]}], ['linear', {'features': 3}], ['permute', {'axes': [2, 1]}], ['global_avg_pool1d', {}]], MSE, None, rows=3),
    case('a margin between classes', [4], [['linear', {'features': 3}]], ['multi_margin', {'margin': 0.5}], 3, rows=8),
    case('pairs of a batch', [4], [['linear', {'features': 2}]], ['contrastive', {'margin': 2.5}], 3, rows=7),
    case('triplets of a batch', [4], [['linear', {'features': 2}]], ['triplet', {'margin': 0.7}], 4, rows=8),
    case('an lstm of two layers in both directions', [4, 3], [['lstm', {'hidden': 3, 'layers': 2, 'bidirectional': True}], ['flatten', {}], ['linear', {'features': 2}]], MSE, None, rows=3),
    case('an lstm without biases', [5, 2], [['linear', {'features': 3}], ['lstm', {'hidden': 4, 'bias': False}], ['flatten', {}]], MSE, None, rows=3),
    case('a gru of two layers in both directions', [4, 3], [['gru', {'hidden': 3, 'layers': 2, 'bidirectional': True}], ['flatten', {}], ['linear', {'features': 2}]], MSE, None, rows=3),
    case('a gru without biases', [5, 2], [['linear', {'features': 3}], ['gru', {'hidden': 4, 'bias': False}], ['flatten', {}]], MSE, None, rows=3),
]
print('[\n' + ',\n'.join(json.dumps(c, separators=(',', ':')) for c in CASES) + '\n]')
