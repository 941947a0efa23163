import { catalog } from './entry.ts'

export const modelDiagnostics = catalog({})
