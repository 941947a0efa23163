import { catalog } from './entry.ts'

export const syntaxDiagnostics = catalog({})
