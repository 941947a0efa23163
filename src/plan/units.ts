/** `1,438` */
export const formatCount = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.')
  if (/[e]/.test(whole) || fraction?.includes('e')) return String(value)
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

const binary = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']

/** `21.8 KiB`, three digits. */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < binary.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${threeDigits(value, unit === 0)} ${binary[unit]}`
}

const decimal = ['', 'k', 'M', 'G', 'T', 'P', 'E']

/** `12.3 GFLOP` for 1.23e10 with unit `FLOP`, three digits. */
export function formatScaled(value: number, unit: string): string {
  let scaled = value
  let power = 0
  while (scaled >= 1000 && power < decimal.length - 1) {
    scaled /= 1000
    power += 1
  }
  return `${threeDigits(scaled, power === 0)} ${decimal[power]}${unit}`
}

const threeDigits = (value: number, whole: boolean): string =>
  whole && Number.isInteger(value) ? String(value) : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** A learning rate: `3e-3`, `2.87e-3`, `0`; three digits. */
export function formatRate(rate: number): string {
  if (rate === 0) return '0'
  const [mantissa = '', exponent = ''] = rate.toExponential(2).split('e')
  const trimmed = mantissa.replace(/\.?0+$/, '')
  return Number(exponent) >= -1 && Number(exponent) < 3 ? String(Number(rate.toPrecision(3))) : `${trimmed}e${Number(exponent)}`
}

/** `1 update`, `276 updates`. */
export const plural = (count: number, noun: string): string => `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
