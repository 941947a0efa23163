import { catalog } from './entry.ts'

export const languageDiagnostics = catalog({})
