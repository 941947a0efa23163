import type { DiagnosticName } from '../diagnostics/registry.ts'
import type { HostProblem } from './host.ts'

/** The diagnostic for each way a file cannot be read. All take the path as written. */
export const fileProblems = {
  missing: 'file-not-found',
  dangling: 'link-to-nothing',
  outside: 'path-outside-root',
  'not-a-file': 'not-a-plain-file',
  'too-large': 'file-too-large',
  unreadable: 'file-unreadable',
} as const satisfies Record<HostProblem, DiagnosticName>
