"""Loads a CSV as people do with pandas and PyTorch. For each line on standard input: one line of JSON with the seconds it took."""
import json
import sys
import time

import pandas
import torch

torch.set_num_threads(2)
print(json.dumps({"pandas": pandas.__version__, "torch": torch.__version__}), flush=True)
for line in sys.stdin:
    begin, processor = time.perf_counter(), time.process_time()
    frame = pandas.read_csv(line.strip())
    label = torch.from_numpy(frame.pop("kind").to_numpy())
    values = torch.tensor(frame.to_numpy(dtype="float32"))
    seconds, processor = time.perf_counter() - begin, time.process_time() - processor
    checksum = float(values.sum(dtype=torch.float64)) + float(label.sum())
    print(json.dumps({"seconds": seconds, "processor": processor, "checksum": checksum, "rows": values.shape[0]}), flush=True)
    del frame, label, values
