import { catalog } from './entry.ts'

export const dataDiagnostics = catalog({})
