import { numberOf } from '../../../tensor/attributes.ts'
import type { Translate } from '../emitter.ts'
import { filterGradient } from './convolution-filter.ts'
import { geometry } from './convolution-geometry.ts'
import { inputGradient } from './convolution-input.ts'
import { spatialExtents } from './windows.ts'

export const convolution = {
  conv: ({ inputs, inputTypes, outputs, attributes }, emit) => {
    const kernel_shape = spatialExtents(inputTypes[1]!.shape)
    emit.node('Conv', inputs, { ...geometry(attributes), kernel_shape, group: numberOf(attributes, 'groups') }, { outputs })
  },
  conv_input_gradient: inputGradient,
  conv_filter_gradient: filterGradient,
} satisfies Record<string, Translate>
