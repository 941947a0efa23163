/** Names that tokenizers give to the token which ends a text, the most telling first. */
export const usualEnds: readonly string[] = ['<|endoftext|>', '<|end_of_text|>', '</s>', '<eos>', '[SEP]']
