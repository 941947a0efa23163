import { callbackDiagnostics } from './language/callbacks.ts'
import { structureDiagnostics } from './language/structure.ts'
import { valueDiagnostics } from './language/values.ts'

export const languageDiagnostics = { ...structureDiagnostics, ...valueDiagnostics, ...callbackDiagnostics }
