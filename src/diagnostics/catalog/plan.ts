import { catalog } from './entry.ts'

export const planDiagnostics = catalog({})
