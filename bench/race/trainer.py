"""The same run as digits.trainspec, written for Transformers' Trainer: same data, model, arguments, evaluations and checkpoints.

Reads data/digits-train.csv and data/digits-eval.csv below the working directory, writes checkpoints below OUTPUT (first argument),
prints one line of JSON at the end: {"accuracy": of the best checkpoint on the evaluation rows}.
"""
import json
import sys

import numpy as np
import pandas as pd
import torch
from torch import nn
from transformers import Trainer, TrainingArguments

torch.set_num_threads(int(sys.argv[2]))


class Rows(torch.utils.data.Dataset):
    def __init__(self, path):
        table = pd.read_csv(path)
        pixels = table[[f"p{i}" for i in range(64)]].to_numpy(np.float32) / 16
        self.pixels = torch.from_numpy(pixels).reshape(-1, 1, 8, 8)
        self.labels = torch.from_numpy(table["digit"].to_numpy(np.int64))

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        return {"pixels": self.pixels[index], "labels": self.labels[index]}


class Digits(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(), nn.Conv2d(32, 64, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
            nn.Flatten(), nn.Dropout(0.25), nn.Linear(1024, 10),
        )

    def forward(self, pixels, labels=None):
        logits = self.layers(pixels)
        return {"loss": nn.functional.cross_entropy(logits, labels), "logits": logits}


def accuracy(prediction):
    return {"accuracy": float((prediction.predictions.argmax(-1) == prediction.label_ids).mean())}


trainer = Trainer(
    model=Digits(),
    args=TrainingArguments(
        output_dir=sys.argv[1], learning_rate=3e-3, per_device_train_batch_size=64, per_device_eval_batch_size=64, num_train_epochs=30,
        weight_decay=0.01, seed=42, report_to="none", eval_strategy="epoch", save_strategy="epoch", save_total_limit=2,
        load_best_model_at_end=True, metric_for_best_model="accuracy", lr_scheduler_type="cosine", warmup_steps=0.06, logging_steps=20,
        use_cpu=True, disable_tqdm=True,
    ),
    train_dataset=Rows("data/digits-train.csv"),
    eval_dataset=Rows("data/digits-eval.csv"),
    compute_metrics=accuracy,
)
trainer.train()
trainer.save_model(sys.argv[1])
print(json.dumps({"accuracy": trainer.evaluate()["eval_accuracy"]}), flush=True)
