"""Records what PyTorch makes of small models, in float64: losses, outputs, gradients, buffers.

    python spec/models/pytorch/record.py > spec/models/pytorch/recorded.json

The tests read recorded.json and need no Python. Layers, options and losses are written as in stdlib/*.trainspec, with defaults left out.
"""
import json, torch, torch.nn as nn
from collections import OrderedDict
from modules import MODULES, loss_of, rounded, tensor

torch.set_default_dtype(torch.float64)
torch.manual_seed(20)


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
        binary = loss[0].startswith('binary')
        return criterion(out if isinstance(label, int) and not binary else out.reshape(y.shape), y.double() if binary else y)

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
    case('one logit of two classes', [4], [['linear', {'features': 3}], ['tanh', {}], ['linear', {'features': 1}]], ['binary_cross_entropy_with_logits', {}], 2, rows=8),
]
print('[\n' + ',\n'.join(json.dumps(c, separators=(',', ':')) for c in CASES) + '\n]')
