import type { FidelityCase } from './case.ts'
export function drawCase(seed: number, index: number): FidelityCase
