import type { DatePart } from '../language/checked-spec.ts'

const iso = /^(?<Y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:[T ](?<H>\d{2}):(?<M>\d{2})(?::(?<S>\d{2}(?:\.\d+)?))?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/
const patterns: Readonly<Record<string, string>> = { Y: '\\d{4}', m: '\\d{1,2}', d: '\\d{1,2}', H: '\\d{1,2}', M: '\\d{1,2}', S: '\\d{1,2}(?:\\.\\d+)?' }
const made = new Map<string, RegExp>()

/** A format with `%Y` and so on as a pattern with a group for each part. The checker has seen to it that each stands there once. */
function patternOf(format: string): RegExp {
  const known = made.get(format)
  if (known !== undefined) return known
  const text = format.replace(/%([YmdHMS])|[\s\S]/g, (piece, part: string | undefined) => (part === undefined ? piece.replace(/[$()*+./?[\\\]^{|}-]/, '\\$&') : `(?<${part}>${patterns[part]!})`))
  const pattern = new RegExp(`^${text}$`)
  made.set(format, pattern)
  return pattern
}

const millisecondsOfDay = 86_400_000

/**
 * A part of a date, or null where the text is none (30 February is none). Parts are those that are written; `days` is the instant, at
 * UTC where no zone is written.
 */
export function parseDate(text: string, part: DatePart, format: string | null): number | null {
  const parts = (format === null ? iso : patternOf(format)).exec(text)?.groups
  if (parts === undefined) return null
  const number = (name: string, otherwise: number): number => (parts[name] === undefined ? otherwise : Number(parts[name]))
  const [year, month, day] = [number('Y', 1970), number('m', 1), number('d', 1)]
  const [hour, minute, second] = [number('H', 0), number('M', 0), number('S', 0)]
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month) || hour > 23 || minute > 59 || second >= 61) return null
  const midnight = daysFromEpoch(year, month, day)
  switch (part) {
    case 'days': return midnight + ((hour * 60 + minute - zoneMinutes(parts['zone'])) * 60_000 + second * 1000) / millisecondsOfDay
    case 'year': return year
    case 'month': return month
    case 'day': return day
    // 1 January 1970 was a Thursday.
    case 'day_of_week': return (((midnight + 3) % 7) + 7) % 7
    case 'day_of_year': return midnight - daysFromEpoch(year, 1, 1) + 1
    case 'hour': return hour
    case 'minute': return minute
  }
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''))
  return zone.startsWith('-') ? -minutes : minutes
}

function daysFromEpoch(year: number, month: number, day: number): number {
  const date = new Date(0)
  // Unlike Date.UTC, which takes 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / millisecondsOfDay)
}

const daysOfMonth = (year: number, month: number): number => daysFromEpoch(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - daysFromEpoch(year, month, 1)
