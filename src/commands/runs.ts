import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { printableJson } from '../diagnostics/display.ts'
import { readEvents } from '../events/read.ts'
import { lowerIsBetter } from '../language/arguments/declared.ts'
import { library } from '../language/library.ts'
import type { RunRow } from '../terminal/runs-table.ts'
import { runsTable } from '../terminal/runs-table.ts'
import { chartedMetric } from '../terminal/metrics.ts'
import { updatesDone } from '../terminal/estimate.ts'
import { emptyViewModel, reduce } from '../terminal/view-model.ts'
import { findRuns } from './find-runs.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { shownPath } from './load-plan.ts'
import type { PlanFacts } from './plan-facts.ts'
import { planFacts } from './plan-facts.ts'
import { runnerOf } from './run-process.ts'

export interface RunsFlags {
  readonly json?: boolean
}

/** Lists the runs under a folder, the newest first. */
export async function runsCommand(given: string | undefined, flags: RunsFlags, io: CommandIo): Promise<number> {
  const folder = resolve(io.cwd, given ?? '.')
  if (!existsSync(folder)) throw failure(`there is no directory ${given}`)
  const rows = findRuns(folder).map(path => rowOf(path, io.cwd)).sort((a, b) => b.time - a.time)
  if (flags.json === true) {
    io.out(`${printableJson({ format_version: 1, runs: rows }, 2)}\n`)
    return exitCode.done
  }
  io.out(rows.length === 0 ? 'no runs here\n' : runsTable(rows, Date.now() / 1000, io.terminal.drawable ? io.terminal.columns : Infinity))
  return exitCode.done
}

/** Of a metric as evaluations report it, behind the name of its data where there are several. `metrics` are those that the plan knows. */
function isBestLow(reported: string, metrics: PlanFacts['metrics']): boolean {
  const names = [...Object.keys(metrics), ...Object.keys(library.metrics)].filter(name => reported === name || reported.endsWith(`_${name}`))
  const [name] = names.sort((a, b) => b.length - a.length)
  return name === undefined ? /(^|_)loss$/.test(reported) : lowerIsBetter(metrics[name] ?? name)
}

function rowOf(path: string, cwd: string): RunRow {
  const model = readEvents(path).reduce(reduce, emptyViewModel)
  const { bestMetric, greaterIsBetter, metrics, name } = planFacts(path)
  const metric = chartedMetric(model, bestMetric) ?? [...model.metrics.keys()][0] ?? null
  const values = metric === null ? [] : (model.metrics.get(metric)?.points ?? []).map(({ value }) => value)
  const high = bestMetric === null ? !isBestLow(metric ?? '', metrics) : greaterIsBetter
  return {
    dir: shownPath(path, cwd),
    name: model.begin?.name ?? name ?? '',
    state: model.end?.outcome ?? (runnerOf(path) === null ? 'died' : model.phase ?? 'starting'),
    reason: model.end?.outcome === 'failed' ? model.end.reason : null,
    update: updatesDone(model),
    total: model.begin?.total_updates ?? null,
    metric,
    best: values.length === 0 ? null : high ? Math.max(...values) : Math.min(...values),
    time: model.lastTime,
  }
}
