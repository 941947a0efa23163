"""Writes scores.json: BLEU and ROUGE of made-up texts, by the packages that others use.

    python3 spec/commands/predict/record-scores.py      (sacrebleu 2.6.0, torchmetrics 1.9.0 with nltk and torch)

BLEU is sacrebleu's corpus_bleu as it is by default. ROUGE is torchmetrics', which splits words and counts as Google's rouge_score does
without stemming (rouge_score itself could not be installed where this was recorded): the mean of precision, recall and F1 over the pairs.
"""
import json
import random
from pathlib import Path

import sacrebleu
from sacrebleu.tokenizers.tokenizer_13a import Tokenizer13a
from torchmetrics.functional.text import rouge_score

random.seed(5)
tricky = [
    'Hello, world!', 'It cost $1,234.56 (or 3.5%) on 2024-05-06.', "don't   stop\tnow", 'a-b-c 1-2 x-9 9-x', 'e.g. this, that...', '&quot;Tom &amp; Jerry&quot; &lt;b&gt;',
    'one\ntwo-\nthree', '<skipped>gone', 'naïve café — 北京 is big', 'A [list] of {things}: `code` ~ ^up| and/or @home #1 *x+y=z_0 \\n', '.5 5. 5.5.5 ,a a, 1,2,3', ' \u00a0spaces\u2003around\u3000 ',
    'THE END', '🙂 ok 🙂', 'İstanbul Straße', '1', '...', "'quoted' “curly” ’s", 'x' * 30,
]
words = 'the a cat dog sat on mat ran to 12 3.5 . , house-boat "yes" big'.split()


def text(length):
    return ' '.join(random.choice(words) for _ in range(length))


def near(reference):
    kept = [random.choice(words) if random.random() < 0.2 else word for word in reference.split(' ') if random.random() > 0.1]
    return ' '.join(kept)


corpora = {
    'tricky against themselves': [(one, one) for one in tricky],
    'tricky against the next': list(zip(tricky, tricky[1:] + tricky[:1])),
    'short texts, without any order of 4': [('the cat', 'the cat'), ('a dog sat', 'a dog ran'), ('on', 'mat')],
    'nothing in common': [('cat cat', 'dog'), ('x', 'the big house')],
    'no match of 3 words and more: smoothed': [('the cat ran to a mat now', 'a mat and the cat and to a dog ran')],
    'repeated words are clipped': [('the the the the the the the', 'the cat is on the mat'), ('the the cat', 'there is a cat on the mat')],
    'empty texts': [('', 'the cat'), ('the cat sat on the mat', 'the cat sat on the mat')],
    'much too short': [('the cat', 'the cat sat on the big mat and ran to the dog')],
    'much too long': [('the cat sat on the big mat and ran to the dog again', 'the cat sat on the mat')],
}
for corpus in range(12):
    references = [text(random.randint(1, 25)) for _ in range(random.randint(1, 12))]
    corpora[f'random {corpus}'] = [(near(reference) or 'cat', reference) for reference in references]

found = []
for name, pairs in corpora.items():
    generated, references = [list(side) for side in zip(*pairs)]
    bleu = sacrebleu.corpus_bleu(generated, [references])
    scores = rouge_score(generated, references, rouge_keys=('rouge1', 'rouge2', 'rougeL'))
    found.append({
        'name': name,
        'pairs': [{'generated': one, 'reference': other} for one, other in pairs],
        'bleu': {'score': bleu.score, 'precisions': list(bleu.precisions), 'brevity_penalty': bleu.bp, 'generated_length': bleu.sys_len, 'reference_length': bleu.ref_len},
        'rouge': {kind: {part: float(scores[f'{kind}_{short}']) for part, short in (('precision', 'precision'), ('recall', 'recall'), ('f1', 'fmeasure'))} for kind in ('rouge1', 'rouge2', 'rougeL')},
    })
document = {
    'recorded': f'sacrebleu {sacrebleu.__version__}, torchmetrics 1.9.0: spec/commands/predict/record-scores.py',
    'words': [{'text': one, 'words': Tokenizer13a()(one.rstrip()).split()} for one in tricky],
    'corpora': found,
}
(Path(__file__).parent / 'scores.json').write_text(json.dumps(document, indent=1, ensure_ascii=False) + '\n')
