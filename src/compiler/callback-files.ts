import type { Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { CheckedSpec } from '../language/checked-spec.ts'
import { hashFile } from '../plan/file-hash.ts'
import type { PlannedCallbackFile } from '../plan/plan.ts'
import { relativeTo } from './relative-to.ts'

/** Files of code as the plan names them: by path and hash. They are read as bytes; nothing of them runs. */
export async function planCallbackFiles(spec: CheckedSpec): Promise<Outcome<readonly PlannedCallbackFile[]>> {
  const found = await Promise.all(
    spec.callbackFiles.map(async ({ path, range }): Promise<Outcome<PlannedCallbackFile | null>> => {
      const shown = relativeTo(spec.root, path)
      try {
        return [{ path: shown, sha256: await hashFile(path) }, []]
      } catch {
        return [null, [diagnostic('file-unreadable', { path: shown }, range)]]
      }
    }),
  )
  return [found.flatMap(([file]) => (file === null ? [] : [file])), found.flatMap(([, problems]) => problems)]
}
