import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../data/cache/folder.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { printableJson } from '../diagnostics/display.ts'
import type { LoadedData } from '../data/load.ts'
import type { Plan, PlannedFeature } from '../plan/plan.ts'
import type { DataReport, FeatureReport } from './data/report.ts'
import type { PictureRow } from './data/view.ts'
import type { SpecFlags } from './flags.ts'
import type { CommandIo } from './io.ts'
import { exitCode } from './io.ts'
import { loadPlan, type LoadedPlan } from './load-plan.ts'
import { reportDiagnostics } from './report.ts'

export interface DataFlags extends SpecFlags {
  readonly json?: boolean
  /** How many first rows are shown. */
  readonly rows?: number
}

/** Loads the data of a spec as a run would, and shows what the model will see. Trains nothing. */
export async function dataCommand(file: string, flags: DataFlags, io: CommandIo): Promise<number> {
  const { plan, diagnostics, files } = await loadPlan(file, flags, io)
  const problems = plan !== null && file.endsWith('.json') ? await (await import('../plan/read.ts')).sourceProblems(plan, flags.allowPath ?? []) : []
  // Nothing runs here, so that nobody need hear what a run would not do.
  reportDiagnostics([...diagnostics, ...problems].filter(({ name }) => name !== 'evaluation-data-unused'), files, io)
  if (plan === null || hasErrors(problems)) return exitCode.specErrors
  if (plan.spec.data.storage !== 'disk') return show(plan, { cache: cacheFolder(io.env) }, files, flags, io)
  const rowsFolder = folderBeside(plan.environment.output_dir)
  try {
    return await show(plan, { cache: cacheFolder(io.env), rowsFolder }, files, flags, io)
  } finally {
    rmSync(rowsFolder, { recursive: true, force: true })
  }
}

/** A folder for rows on the disk where a run would have them: a system's own place for such may be memory. */
function folderBeside(path: string): string {
  let folder = path
  while (!existsSync(folder)) folder = dirname(folder)
  return mkdtempSync(join(folder, '.trainspec-data-'))
}

async function show(plan: Plan, where: { readonly rowsFolder?: string; readonly cache: string | null }, files: LoadedPlan['files'], flags: DataFlags, io: CommandIo): Promise<number> {
  const { loadData } = await import('../data/load.ts')
  const { data } = plan.spec
  const [loaded, faults] = await loadData(data, {
    root: plan.environment.root,
    sources: [data.train, ...data.eval, ...(data.test === null ? [] : [data.test])],
    rangeOf: source => plan.source_map[`/data/sources/${source}`] ?? null,
    ...where,
  })
  reportDiagnostics(faults, files, io)
  if (loaded === null) return exitCode.specErrors
  const report = await reportOf(plan, loaded, flags.rows ?? 3)
  if (flags.json === true) {
    io.out(`${printableJson(report, 2)}\n`)
    return exitCode.done
  }
  const { renderData } = await import('./data/view.ts')
  const { columns, colour, unicode } = io.terminal
  const style = { columns: Math.min(columns, 120), colour, unicode }
  io.out(`${renderData(report, plan, await picturesOf(plan, loaded, style), style)}\n`)
  return exitCode.done
}

async function reportOf(plan: Plan, loaded: LoadedData, rows: number): Promise<DataReport> {
  const [{ firstValues, measureRows }, { readTexts }, { firstWindow }] = await Promise.all([import('./data/rows.ts'), import('./data/texts.ts'), import('./data/first-window.ts')])
  const { name, data } = plan.spec
  const sets = Object.entries(loaded.sets)
  const train = loaded.sets[data.train]!
  const { classCounts, summaries, duplicates } = measureRows(loaded.sets, data.train, data.inputs, data.labels)
  const described = (role: 'input' | 'label') => (feature: PlannedFeature): FeatureReport => {
    const { type } = feature
    return {
      name: feature.name,
      role,
      type,
      values: summaries[feature.name] ?? null,
      classes: type.kind !== 'class' ? null : {
        names: type.names ?? Array.from({ length: type.count }, (_, index) => String(index)),
        counts: Object.fromEntries(sets.map(([source]) => [source, classCounts[source]![feature.name]!])),
      },
      first: firstValues(train, feature.name, 0, 8),
    }
  }
  return {
    format_version: 1,
    name,
    sources: sets.map(([source, dataset]) => ({ name: source, rows: dataset.rows })),
    features: [...data.inputs.map(described('input')), ...data.labels.map(described('label'))],
    duplicates,
    ...(await readTexts(plan, loaded.preprocessing, rows)),
    ...(await firstWindow(plan, loaded)),
  }
}

const mostPictures = 8

async function picturesOf({ spec: { data } }: Plan, loaded: LoadedData, style: { readonly columns: number; readonly colour: boolean; readonly unicode: boolean }): Promise<readonly PictureRow[]> {
  const [{ pictureLines, pictureShape }, { firstValues }] = await Promise.all([import('./data/picture.ts'), import('./data/rows.ts')])
  const train = loaded.sets[data.train]!
  const label = data.labels[0]
  return data.inputs.flatMap(({ name, type }) => {
    const shape = pictureShape(type)
    if (shape === null) return []
    const pictures = Array.from({ length: Math.min(mostPictures, train.rows) }, (_, row) => {
      const lines = pictureLines(firstValues(train, name, row, Infinity), shape, { ...style, columns: Math.min(28, style.columns - 2) })
      const value = label === undefined ? undefined : firstValues(train, label.name, row, 1)[0]
      const named = label?.type.kind === 'class' && value !== undefined ? label.type.names?.[value] : undefined
      const width = Math.ceil(shape[2] / Math.max(1, Math.ceil(shape[2] / Math.min(28, style.columns - 2))))
      return { lines, width, label: named ?? (value === undefined ? '' : String(Number(value.toPrecision(4)))) }
    })
    return [{ feature: name, pictures }]
  })
}
