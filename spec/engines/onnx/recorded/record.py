"""Records five AdamW steps of PyTorch for session.test.ts: python record.py, from this folder. Needs torch; the tests do not."""
import json

import torch
from torch import nn


def numbers(tensor):
    return {"shape": list(tensor.shape), "data": [float(f"{v:.9g}") for v in tensor.double().flatten().tolist()]}


def record(name, model, names, shape, classes):
    generator = torch.Generator().manual_seed(7)
    named = lambda items: {names(key): numbers(value.detach()) for key, value in items}
    initial = named(model.state_dict().items())
    # As the Trainer groups them: batch-norm weights decay, biases do not.
    decay = [p for key, p in model.named_parameters() if "bias" not in key]
    rest = [p for key, p in model.named_parameters() if "bias" in key]
    optimizer = torch.optim.AdamW(
        [{"params": decay, "weight_decay": 0.1}, {"params": rest, "weight_decay": 0.0}], lr=0.05, betas=(0.9, 0.999), eps=1e-4
    )
    steps = []
    for _ in range(5):
        x = torch.randn(shape, generator=generator)
        label = torch.randint(0, classes, (shape[0],), generator=generator)
        loss = nn.functional.cross_entropy(model(x), label)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
        optimizer.step()
        optimizer.zero_grad()
        steps.append({"x": numbers(x), "label": label.tolist(), "loss": loss.item(), "norm": norm.item()})
    final = named(model.state_dict().items())
    model.eval()
    with torch.no_grad():
        logits = model(x)
        evaluation = {"loss": nn.functional.cross_entropy(logits, label).item(), "logits": numbers(logits)}
    with open(f"{name}.json", "w") as file:
        json.dump({"recorded_with": f"torch {torch.__version__}", "initial": initial, "steps": steps, "final": final, "evaluation": evaluation}, file)
        file.write("\n")


torch.manual_seed(3)
mlp = nn.Sequential(nn.Linear(6, 8), nn.ReLU(), nn.Linear(8, 3))
record("mlp", mlp, lambda key: key.replace("0.", "linear_1.").replace("2.", "linear_2."), (7, 6), 3)
cnn = nn.Sequential(nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(4, 5, 3, stride=2, padding=1), nn.ReLU(), nn.MaxPool2d(2, stride=1), nn.Flatten(), nn.Linear(5, 3))
layers = {"0": "conv2d_1", "1": "batch_norm_1", "4": "conv2d_2", "8": "linear_1"}
record("cnn", cnn, lambda key: layers[key.split(".")[0]] + "." + key.split(".")[1], (5, 1, 8, 8), 3)
