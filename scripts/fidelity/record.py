"""Runs the real Hugging Face Trainer on fidelity cases and writes what it did as `expected`.

usage: record.py CASE.json ... --out DIR
Needs torch and transformers 5.x; CPU only.
"""
import argparse
import json
import logging
import os
import pathlib
import shutil
import tempfile
import types

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("HF_HUB_OFFLINE", "1")

import numpy as np  # noqa: E402
import torch  # noqa: E402
import transformers  # noqa: E402
from torch import nn  # noqa: E402
from transformers import EarlyStoppingCallback, Trainer, TrainingArguments  # noqa: E402

VOLATILE = {"train_runtime", "train_samples_per_second", "train_steps_per_second", "total_flos"}


class Linear(nn.Module):
    """in -> 1, squeezed; mean squared error."""

    def __init__(self, case):
        super().__init__()
        self.linear = nn.Linear(case["in"], case["out"])

    def forward(self, x, labels=None):
        y = self.linear(x).squeeze(-1)
        return {"loss": nn.functional.mse_loss(y, labels), "logits": y}


class Mlp(nn.Module):
    """in -> hidden, tanh, -> classes; cross entropy. Without labels (label smoothing) only logits."""

    def __init__(self, case):
        super().__init__()
        self.hidden = nn.Linear(case["in"], case["hidden"])
        self.head = nn.Linear(case["hidden"], case["out"])
        self.config = types.SimpleNamespace(problem_type=None)  # read by the Trainer under label smoothing

    def forward(self, x, labels=None):
        logits = self.head(torch.tanh(self.hidden(x)))
        if labels is None:
            return {"logits": logits}
        return {"loss": nn.functional.cross_entropy(logits, labels), "logits": logits}


class Rows(torch.utils.data.Dataset):
    def __init__(self, rows):
        self.x = rows["x"]
        self.label = rows["label"]

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return {"x": torch.tensor(self.x[i], dtype=torch.float32), "label": self.label[i]}


def newer(arguments):
    """The source document's spelling -> the installed release's (reference E.1)."""
    a = dict(arguments)
    a.setdefault("optim", "adamw_torch")
    a.setdefault("report_to", "none")
    if "evaluation_strategy" in a:
        a["eval_strategy"] = a.pop("evaluation_strategy")
    ratio = a.pop("warmup_ratio", 0.0)
    if ratio and not a.get("warmup_steps"):
        a["warmup_steps"] = ratio
    if a.pop("no_cuda", False):
        a["use_cpu"] = True
    if a.pop("group_by_length", False):
        a["train_sampling_strategy"] = "group_by_length"
    for name in ("overwrite_output_dir", "logging_dir"):
        a.pop(name, None)
    return a


def run(case):
    model_case = case["model"]
    model = (Linear if model_case["kind"] == "linear" else Mlp)(model_case)
    prefix = "layer." if model_case["kind"] == "linear" else ""
    target = model.linear if model_case["kind"] == "linear" else model
    target.load_state_dict({name: torch.tensor(values) for name, values in model_case["init"].items()})
    evaluation = case.get("eval")
    folder = tempfile.mkdtemp()
    try:
        arguments = TrainingArguments(output_dir=folder, use_cpu=True, disable_tqdm=True, **newer(case["arguments"]))
        accuracy = None
        if model_case["kind"] == "mlp":
            def accuracy(prediction):
                logits = prediction.predictions
                logits = logits[0] if isinstance(logits, tuple) else logits
                return {"accuracy": float((np.argmax(logits, -1) == prediction.label_ids).mean())}
        callbacks = [EarlyStoppingCallback(**case["early_stopping"])] if case.get("early_stopping") else []
        trainer = Trainer(model=model, args=arguments, train_dataset=Rows(case["train"]),
                          eval_dataset=Rows(evaluation) if evaluation else None, compute_metrics=accuracy, callbacks=callbacks)
        result = trainer.train()
        state = trainer.state
        history = []
        for entry in state.log_history:
            kept = {k: v for k, v in entry.items() if k not in VOLATILE and not k.endswith(("_runtime", "_per_second"))}
            history.append(kept)
        checkpoints = sorted((p.name for p in pathlib.Path(folder).glob("checkpoint-*")), key=lambda n: int(n.split("-")[1]))
        return {
            "log_history": history,
            "global_step": state.global_step,
            "max_steps": state.max_steps,
            "epoch": state.epoch,
            "checkpoints": checkpoints,
            "best_metric": state.best_metric,
            "best_model_checkpoint": os.path.basename(state.best_model_checkpoint) if state.best_model_checkpoint else None,
            "train_loss": result.training_loss,
            "final_weights": {prefix + name: value.tolist() for name, value in target.state_dict().items()},
        }
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cases", nargs="+")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    logging.disable(logging.WARNING)
    torch.set_num_threads(1)
    pathlib.Path(options.out).mkdir(parents=True, exist_ok=True)
    for path in options.cases:
        case = json.loads(pathlib.Path(path).read_text())
        try:
            case["expected"] = run(case)
        except Exception as error:  # what the Trainer refuses, or dies of, is a fact as well
            case["refused"] = f"{type(error).__name__}: {error}"
        case["recorded_with"] = f"transformers {transformers.__version__}, torch {torch.__version__}, CPU"
        (pathlib.Path(options.out) / pathlib.Path(path).name).write_text(json.dumps(case))
        print(pathlib.Path(path).name, case["refused"] if "refused" in case else case["expected"]["global_step"], flush=True)


if __name__ == "__main__":
    main()
