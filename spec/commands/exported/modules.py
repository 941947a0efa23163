"""The models of export.test.ts as one would write them in PyTorch. Each loads its weights with strict=True and runs its feeds.

    python spec/commands/exported/modules.py FOLDER

FOLDER/NAME.safetensors are exported weights, FOLDER/NAME.json feeds by name, FOLDER/NAME.onnx goes through onnx.checker. Prints
the outputs and the domains of ops that the ONNX model needs, by name.
"""
import json, sys, pathlib, onnx, torch, torch.nn as nn
from safetensors.torch import load_file


class Digits(nn.Sequential):
    def __init__(self):
        super().__init__()
        self.conv2d_1 = nn.Conv2d(1, 8, 3, padding=1)
        self.batch_norm_1 = nn.BatchNorm2d(8)
        self.relu_1 = nn.ReLU()
        self.conv2d_2 = nn.Conv2d(8, 12, 3, padding=1, groups=4, bias=False)
        self.group_norm_1 = nn.GroupNorm(3, 12)
        self.max_pool2d_1 = nn.MaxPool2d(2)
        self.flatten_1 = nn.Flatten()
        self.head = nn.Linear(192, 10)


class Block(nn.Module):
    def __init__(self, before, after, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(before, after, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(after)
        self.conv2 = nn.Conv2d(after, after, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(after)
        if before != after:
            self.downsample = nn.Sequential(nn.Conv2d(before, after, 1, stride, bias=False), nn.BatchNorm2d(after))

    def forward(self, x):
        y = self.bn2(self.conv2(self.bn1(self.conv1(x)).relu()))
        return (y + (self.downsample(x) if hasattr(self, 'downsample') else x)).relu()


class ResNet(nn.Module):
    def __init__(self, classes, blocks, width):
        super().__init__()
        self.conv1 = nn.Conv2d(1, width, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        stage = lambda a, b: nn.Sequential(*[Block(a if i == 0 else b, b, 2 if i == 0 and a != b else 1) for i in range(blocks)])
        self.layer1, self.layer2, self.layer3 = stage(width, width), stage(width, 2 * width), stage(2 * width, 4 * width)
        self.fc = nn.Linear(4 * width, classes)

    def forward(self, pixels):
        x = self.bn1(self.conv1(pixels)).relu()
        return self.fc(self.layer3(self.layer2(self.layer1(x))).mean((2, 3)))


class GptBlock(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.ln_1, self.ln_2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attn = nn.MultiheadAttention(width, heads, batch_first=True)
        self.mlp = nn.Module()
        self.mlp.c_fc, self.mlp.c_proj = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        y = self.ln_1(x)
        blind = torch.full((x.shape[1], x.shape[1]), float('-inf')).triu(1)
        x = x + self.attn(y, y, y, attn_mask=blind, need_weights=False)[0]
        return x + self.mlp.c_proj(nn.functional.gelu(self.mlp.c_fc(self.ln_2(x)), approximate='tanh'))


class Gpt(nn.Module):
    def __init__(self, vocabulary, context, layers, heads, width):
        super().__init__()
        self.wte, self.wpe = nn.Embedding(vocabulary, width), nn.Embedding(context, width)
        self.h = nn.Sequential(*[GptBlock(width, heads) for _ in range(layers)])
        self.ln_f = nn.LayerNorm(width)
        self.lm_head = nn.Linear(width, vocabulary, bias=False)
        self.lm_head.weight = self.wte.weight

    def forward(self, ids):
        x = self.wte(ids) + self.wpe.weight[:ids.shape[1]]
        return self.lm_head(self.ln_f(self.h(x)))


class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm_1 = nn.LSTM(8, 5, num_layers=2, bidirectional=True, batch_first=True)
        self.gru_1 = nn.GRU(10, 6, batch_first=True)
        self.linear_1 = nn.Linear(6, 10)

    def forward(self, pixels):
        return self.linear_1(self.gru_1(self.lstm_1(pixels)[0])[0][:, -1])


class Packed(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding_1 = nn.Embedding(30, 8)
        self.lstm_1 = nn.LSTM(8, 5, num_layers=2, bidirectional=True, batch_first=True)
        self.gru_1 = nn.GRU(10, 6, batch_first=True)
        self.linear_1 = nn.Linear(6, 3)

    def forward(self, ids, mask):
        lengths = mask.sum(1)
        x = nn.utils.rnn.pack_padded_sequence(self.embedding_1(ids), lengths, batch_first=True, enforce_sorted=False)
        states, _ = nn.utils.rnn.pad_packed_sequence(self.gru_1(self.lstm_1(x)[0])[0], batch_first=True)
        return self.linear_1(states[torch.arange(len(ids)), lengths - 1])


class Transformer(nn.Module):
    def __init__(self):
        super().__init__()
        self.words, self.places = nn.Embedding(30, 8), nn.Embedding(12, 8)
        options = dict(dim_feedforward=16, batch_first=True)
        self.encoder = nn.TransformerEncoderLayer(8, 2, norm_first=True, activation='gelu', **options)
        self.decoder = nn.TransformerDecoderLayer(8, 4, **options)
        self.norm = nn.RMSNorm(8, eps=1e-6)
        self.head = nn.Linear(8, 3)

    def forward(self, ids, mask):
        padding = mask == 0
        x = self.words(ids) + self.places.weight[:ids.shape[1]]
        memory = self.encoder(x, src_key_padding_mask=padding)
        blind = torch.ones(ids.shape[1], ids.shape[1], dtype=torch.bool).triu(1)
        y = self.norm(self.decoder(x, memory, tgt_mask=blind, tgt_key_padding_mask=padding, memory_key_padding_mask=padding))
        return self.head((y * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))


class Net(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, x):
        return self.net(x)


MODULES = {
    'cnn': Digits,
    'resnet': lambda: Net(ResNet(10, 2, 4)),
    'gpt': lambda: Net(Gpt(30, 12, 2, 2, 8)),
    'recurrent': Recurrent,
    'packed': Packed,
    'transformer': Transformer,
}


def tensor(value):
    return torch.tensor(value['data'], dtype={'float32': torch.float32, 'int32': torch.int64}[value['dtype']]).reshape(value['shape'])


folder, outputs = pathlib.Path(sys.argv[1]), {}
for name, make in MODULES.items():
    model = onnx.load(folder / f'{name}.onnx')
    onnx.checker.check_model(model, full_check=True)
    module = make().eval()
    module.load_state_dict(load_file(folder / f'{name}.safetensors'), strict=True)
    feeds = json.loads((folder / f'{name}.json').read_text())
    with torch.no_grad():
        output = module(*[tensor(value) for value in feeds.values()]).flatten().tolist()
    outputs[name] = {'output': output, 'domains': sorted(entry.domain for entry in model.opset_import)}
print(json.dumps(outputs))
