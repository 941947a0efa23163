"""PyTorch's side of `npm run bench -- training`: eager (and compiled) training steps with fused AdamW, driven line by line.

Reads "MODEL VARIANT STEPS" lines, answers with one line of JSON each: {"milliseconds": [one a step]} or {"skipped": why}.
"""
import json
import sys
import time
import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore")
threads = int(sys.argv[1])
torch.set_num_threads(threads)
torch.set_flush_denormal(True)
torch.manual_seed(1)

LENGTH, WORDS, WIDTH = 128, 30522, 384


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(WORDS, WIDTH)
        self.positions = nn.Embedding(LENGTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(WIDTH, 12, 1536, 0.1, activation="gelu", batch_first=True) for _ in range(6)
        )
        self.head = nn.Linear(WIDTH, 2)

    def forward(self, ids, mask):
        hidden = self.dropout(self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]]))
        for layer in self.layers:
            hidden = layer(hidden, src_key_padding_mask=mask == 0)
        counted = mask.unsqueeze(-1).to(hidden.dtype)
        return self.head((hidden * counted).sum(1) / counted.sum(1))


class Block(nn.Module):
    def __init__(self, channels, width, stride):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(channels, width, 3, stride, 1, bias=False), nn.BatchNorm2d(width)
        self.conv2, self.bn2 = nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width)
        self.down = nn.Identity() if stride == 1 else nn.Sequential(nn.Conv2d(channels, width, 1, stride, bias=False), nn.BatchNorm2d(width))

    def forward(self, x):
        return torch.relu(self.bn2(self.conv2(torch.relu(self.bn1(self.conv1(x))))) + self.down(x))


def resnet20():
    widths = [(16, 16, 1)] * 3 + [(16, 32, 2)] + [(32, 32, 1)] * 2 + [(32, 64, 2)] + [(64, 64, 1)] * 2
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, 1, 1, bias=False), nn.BatchNorm2d(16), nn.ReLU(), *(Block(*shape) for shape in widths),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10),
    )


class Gpt(nn.Module):
    """Transformers' own; its scores of each place come first for the loss, as PyTorch wants classes."""

    def __init__(self):
        super().__init__()
        from transformers import GPT2Config, GPT2LMHeadModel

        config = GPT2Config(vocab_size=257, n_positions=LENGTH, n_embd=256, n_layer=4, n_head=4, use_cache=False, bos_token_id=None, eos_token_id=None)
        self.model = GPT2LMHeadModel(config)

    def forward(self, ids):
        return self.model(input_ids=ids).logits.transpose(1, 2)


def images(shape):
    return lambda: ((torch.rand(shape) * 2 - 1,), torch.randint(0, 10, (shape[0],)))


def tokens():
    lengths = (LENGTH + torch.randint(0, LENGTH, (8,))) // 2
    lengths[0] = LENGTH
    mask = (torch.arange(LENGTH) < lengths.unsqueeze(1)).to(torch.int64)
    return (torch.randint(0, WORDS, (8, LENGTH)) * mask, mask), torch.randint(0, 2, (8,))


def bytes_():
    return (torch.randint(0, 257, (16, LENGTH)),), torch.randint(0, 257, (16, LENGTH))


MODELS = {
    "mlp": (
        lambda: nn.Sequential(nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10)),
        images((128, 784)),
    ),
    "cnn": (
        lambda: nn.Sequential(
            nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
            nn.Flatten(), nn.Linear(1600, 10),
        ),
        images((64, 1, 28, 28)),
    ),
    "encoder": (Encoder, tokens),
    "resnet": (resnet20, images((64, 1, 28, 28))),
    "gpt": (Gpt, bytes_),
}


def trainer(name, variant):
    make, data = MODELS[name]
    model = make()
    parameters = list(model.parameters())
    decay = [p for p in parameters if p.dim() > 1]
    rest = [p for p in parameters if p.dim() == 1]
    optimizer = torch.optim.AdamW(
        [{"params": decay, "weight_decay": 0.01}, {"params": rest, "weight_decay": 0.0}], lr=1e-3, fused=True
    )
    forward = torch.compile(model) if variant == "compile" else model
    loss_of = nn.CrossEntropyLoss()

    def step():
        inputs, label = data()
        start = time.perf_counter()
        loss_of(forward(*inputs), label).backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        return (time.perf_counter() - start) * 1000

    for _ in range(5):
        step()
    return step


trainers = {}
print(json.dumps({"torch": torch.__version__}), flush=True)
for line in sys.stdin:
    name, variant, steps = line.split()
    try:
        step = trainers.get((name, variant))
        if step is None:
            step = trainers[(name, variant)] = trainer(name, variant)
        answer = {"milliseconds": [step() for _ in range(int(steps))]}
    except Exception as error:  # torch.compile needs a C++ compiler, which a machine may lack
        answer = {"skipped": f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"}
    print(json.dumps(answer), flush=True)
