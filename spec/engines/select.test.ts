import { describe, expect, it } from 'vitest'
import { selectEngine } from '../../src/engines/select.ts'
import { initialize } from '../../src/models/initialize.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { enginePlan, programsOf } from '../support/engine-plan.ts'
import { digitsModel } from '../support/model.ts'

const plan = enginePlan(programsOf(digitsModel))
const changed = (spec: object, environment: object = {}): Plan =>
  ({ ...plan, spec: { ...plan.spec, ...spec }, environment: { ...plan.environment, ...environment } }) as Plan

const refusalsOf = (refused: Plan): string[] => {
  const selection = selectEngine('auto', refused)
  return selection.kind === 'refused' ? selection.refusals.map(({ pointer, what, instead }) => `${pointer}: ${what} (${instead})`) : []
}

describe('the engine of a plan', () => {
  it('is onnx where it has everything', () => {
    expect(selectEngine('auto', plan)).toMatchObject({ kind: 'engine', engine: { name: 'onnx' } })
    expect(initialize(plan.spec.model, 1)).toHaveProperty(['head.weight'])
  })
  it('is not one that this release lacks', () => {
    expect(selectEngine('torch', plan)).toEqual({ kind: 'unavailable', what: 'the engine torch is not part of this release; say --engine onnx' })
  })
  it('refuses an op it does not know, once, at its first instruction', () => {
    const unknown = { op: 'scan', inputs: [], outputs: [], attributes: {}, layer: 'lstm_1' }
    const step = { ...plan.spec.programs.step, instructions: [...plan.spec.programs.step.instructions.slice(0, 2), unknown, unknown] }
    expect(refusalsOf(changed({ programs: { ...plan.spec.programs, step } }))).toEqual(['/programs/step/instructions/2/op: the op scan of lstm_1 (null)'])
  })
  it('refuses the gpu in so many words', () => {
    expect(refusalsOf(changed({}, { device: 'gpu' }))).toEqual([': device gpu: the onnx engine computes on the CPU only; say --device cpu (null)'])
  })
  it('refuses more state than one memory holds', () => {
    const parameters = [{ name: 'table', shape: [300_000, 1024], initializer: { kind: 'constant', value: 0 }, decays: true, layer: 'table' }]
    const optimizer = { ...plan.spec.optimizer, groups: [{ weight_decay: 0, parameters: ['table'] }] }
    const [refusal] = refusalsOf(changed({ model: { ...plan.spec.model, parameters }, optimizer }))
    expect(refusal).toMatch(/^\/model\/parameters: weights, gradients and optimizer state of 4\.6 GiB.*\(torch\)$/)
  })
  it('refuses optimizer state that is not float32', () => {
    const optimizer = { ...plan.spec.optimizer, options: { variance_dtype: 'bfloat16', momentum_dtype: 'float32' } }
    expect(refusalsOf(changed({ optimizer }))).toEqual(['/optimizer/options/variance_dtype: variance_dtype bfloat16; optimizer state is float32 (torch)'])
  })
})
