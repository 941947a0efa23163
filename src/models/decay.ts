/** Names that Transformers 5.18 takes out of weight decay (`Trainer.get_decay_parameter_names`). */
const excluded = /bias|layernorm|rmsnorm|(?:^|\.)norm(?:$|\.)|_norm(?:$|\.)/

/**
 * Whether weight decay applies to a parameter: not to one of a layer norm, nor to one whose name speaks of a bias or a norm.
 * A batch norm called `batch_norm_1` does decay, as it does there.
 */
export const decays = (layer: string, name: string): boolean => layer !== 'layer_norm' && !excluded.test(name.toLowerCase())
