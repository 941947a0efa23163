import type { Application, FeatureType, ModelSpec, NamedMetric } from '../language/checked-spec.ts'
import type { Sizes } from '../tensor/recompute.ts'
import type { ModelPrograms, Shape } from '../tensor/program.ts'

/** A feature or label by the name the model knows it by. */
export interface NamedFeature {
  readonly name: string
  readonly type: FeatureType
}

/** What is needed to make a model's programs. */
export interface BuildRequest {
  readonly model: ModelSpec
  readonly inputs: readonly NamedFeature[]
  readonly labels: readonly NamedFeature[]
  readonly loss: Application
  readonly metrics: readonly NamedMetric[]
  /** `label_smoothing_factor`; 0 for none. */
  readonly labelSmoothing: number
  /** `gradient_checkpointing`: the sizes for which to choose what is kept. Without them, all that the way back reads is. */
  readonly recomputeFor?: Sizes
}

/** One layer application for the plan's table. Parameters shared with an earlier node count there only. */
export interface LayerSummary {
  readonly path: string
  readonly layer: string
  readonly output: Shape
  readonly parameters: number
}

export interface BuildResult {
  /** Null if there are errors. */
  readonly programs: ModelPrograms | null
  /** The layers up to the first error of each branch. */
  readonly layers: readonly LayerSummary[]
  readonly errors: readonly BuildError[]
}

/** A mistake in the model, at one node, the loss or one metric (indices into the request). */
export interface BuildError {
  readonly at: { readonly node: number } | { readonly loss: true } | { readonly metric: number }
  readonly kind: 'shape' | 'option' | 'label'
  /** One sentence without a full stop; a shape error names both shapes. */
  readonly message: string
  readonly help?: string
  readonly option?: string
  readonly classes?: readonly [found: number, wanted: number]
}
