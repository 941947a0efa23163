import { catalog } from './entry.ts'

export const argumentDiagnostics = catalog({})
