/**
 * JSON as Python's `json.dumps(value, indent=2, sort_keys=True)` writes it, so that Transformers' own tools read it: keys
 * sorted, non-finite numbers as the bare words NaN, Infinity, -Infinity, and a newline at the end. Fields named in
 * `floats` are written as floats (`3.0`) even where they are whole.
 */
export function pythonJson(value: unknown, floats: ReadonlySet<string> = new Set()): string {
  return `${write(value, '', null, floats)}\n`
}

function write(value: unknown, indent: string, key: string | null, floats: ReadonlySet<string>): string {
  if (typeof value === 'number') return number(value, key !== null && floats.has(key))
  if (value === null || value === undefined) return 'null'
  if (typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    return `[\n${value.map(item => inner + write(item, inner, key, floats)).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([name, item]) => `${inner}${JSON.stringify(name)}: ${write(item, inner, name, floats)}`).join(',\n')}\n${indent}}`
}

function number(value: number, float: boolean): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
  const text = Object.is(value, -0) ? '-0.0' : String(value)
  return float && Number.isInteger(value) && !/[.e]/.test(text) ? `${text}.0` : text
}

/** Reads what `pythonJson` writes. The bare words occur as whole values only, after a colon, comma or bracket. */
export const parsePythonJson = (text: string): unknown =>
  JSON.parse(text.replace(/^(\s*(?:"(?:[^"\\]|\\.)*": )?)(NaN|-?Infinity)(,?)$/gm, '$1"\\u0000$2"$3'), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('\u0000') ? Number(value.slice(1)) : value)
