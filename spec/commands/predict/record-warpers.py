"""Writes warpers.json: the tokens that Transformers' generate keeps, by the temperature, top_k and top_p warpers in its order.

    python3 spec/commands/predict/record-warpers.py     (transformers 5.18, torch 2.13)
"""
import json
from pathlib import Path

import torch
import transformers
from transformers.generation.logits_process import TemperatureLogitsWarper, TopKLogitsWarper, TopPLogitsWarper

torch.manual_seed(3)
cases = []
for index in range(60):
    count = int(torch.randint(2, 40, ()))
    # Whole numbers, so that some are equal; those are judged by top_k alone, since a sort of equal ones has no order of its own.
    ties = index % 3 == 0
    logits = torch.round(torch.randn(1, count) * 3, decimals=0 if ties else 4)
    temperature = [0.3, 0.8, 1.0, 2.5][index % 4]
    top_k = [0, 1, 5, 50][(index // 4) % 4]
    top_p = 1.0 if ties else [0.2, 0.5, 0.9, 0.95, 1.0][index % 5]
    scores = TemperatureLogitsWarper(temperature)(None, logits)
    if top_k > 0:
        scores = TopKLogitsWarper(top_k)(None, scores)
    if top_p < 1:
        scores = TopPLogitsWarper(top_p)(None, scores)
    kept = torch.isfinite(scores[0]).nonzero().flatten().tolist()
    cases.append({'logits': [round(value, 4) for value in logits[0].tolist()], 'temperature': temperature, 'topK': top_k, 'topP': top_p, 'kept': kept})
document = {'recorded': f'transformers {transformers.__version__}: spec/commands/predict/record-warpers.py', 'cases': cases}
text = json.dumps(document).replace('{"logits"', '\n {"logits"')
(Path(__file__).parent / 'warpers.json').write_text(text + '\n')
