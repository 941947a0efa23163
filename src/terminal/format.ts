/** Numbers as people read them in a terminal. All take any number and never give a control character. */

/** `1234567` → `1,234,567` */
export const formatCount = (value: number): string =>
  Number.isFinite(value) ? Math.round(value).toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',') : formatNumber(value)

/** Four significant digits: `0.1235`, `12.35`, `1.2e-5`. */
export function formatNumber(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size >= 1e7 || size < 1e-3) return value.toExponential(digits - 1).replace(/\.?0+e/, 'e').replace('e+', 'e')
  if (Number.isInteger(value)) return value.toString()
  return size >= 10 ** digits ? Math.round(value).toString() : value.toPrecision(digits)
}

/** `70123` → `70.1 KB` */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return '?'
  const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB']
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return unit === 0 || value >= 99.95 ? `${Math.round(value)} ${units[unit]!}` : `${value.toFixed(1)} ${units[unit]!}`
}

/** `3725` → `1h 02m`, `65` → `1m 05s`, `4.2` → `4.2s` */
export function formatSeconds(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return '?'
  if (seconds < 9.95) return `${seconds.toFixed(1)}s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole}s`
  if (whole < 3600) return `${Math.floor(whole / 60)}m ${pad(whole % 60)}s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}h ${pad(minutes % 60)}m`
  return `${Math.floor(minutes / 1440)}d ${pad(Math.floor((minutes % 1440) / 60))}h`
}

/** Local time of day. */
export function formatClock(unixSeconds: number): string {
  const date = new Date(unixSeconds * 1000)
  return Number.isNaN(date.getTime()) ? '??:??:??' : [date.getHours(), date.getMinutes(), date.getSeconds()].map(pad).join(':')
}

const pad = (value: number): string => value.toString().padStart(2, '0')
