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

MODELS = {
    "mlp": (
        lambda: nn.Sequential(nn.Linear(784, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10)),
        (128, 784),
    ),
    "cnn": (
        lambda: nn.Sequential(
            nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
            nn.Flatten(), nn.Linear(1600, 10),
        ),
        (64, 1, 28, 28),
    ),
}


def trainer(name, variant):
    make, shape = MODELS[name]
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
        x = torch.rand(shape) * 2 - 1
        label = torch.randint(0, 10, (shape[0],))
        start = time.perf_counter()
        loss_of(forward(x), label).backward()
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
