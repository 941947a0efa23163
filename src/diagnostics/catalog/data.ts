import { dataFileDiagnostics } from './data/files.ts'
import { dataSpecDiagnostics } from './data/spec.ts'

export const dataDiagnostics = { ...dataSpecDiagnostics, ...dataFileDiagnostics }
