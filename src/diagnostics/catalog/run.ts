import { catalog } from './entry.ts'

export const runDiagnostics = catalog({})
