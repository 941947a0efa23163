import type { FeatureType } from '../../language/checked-spec.ts'

/** Channels (1 or 3), height and width of a feature that looks like a picture, or null. */
export function pictureShape(type: FeatureType): readonly [channels: number, height: number, width: number] | null {
  if (type.kind !== 'tensor') return null
  const [channels, height, width] = type.shape.length === 2 && type.shape[0] === type.shape[1] ? [1, ...type.shape] : type.shape
  if (type.shape.length < 2 || type.shape.length > 3 || width === undefined) return null
  return (channels === 1 || channels === 3) && height! >= 4 && width >= 4 ? [channels, height!, width] : null
}

export interface PictureStyle {
  readonly colour: boolean
  readonly unicode: boolean
  /** Widest picture; a wider one is made smaller. */
  readonly columns: number
}

/** From dark to light. */
const shades = { unicode: [' ', '░', '▒', '▓', '█'], ascii: [...' .:-=+*#%@'] }

/**
 * A picture as lines of text of one width: each cell is two pixels, one above the other. With colour they are the two halves of a
 * block, else a shade of their mean. Values are spread from the least to the greatest of the picture.
 */
export function pictureLines(values: ArrayLike<number>, [channels, height, width]: readonly [number, number, number], style: PictureStyle): readonly string[] {
  const step = Math.max(1, Math.ceil(width / style.columns))
  const [rows, columns] = [Math.ceil(height / step), Math.ceil(width / step)]
  const all = Array.from(values)
  // Not Math.min(…all): a large picture has more values than a call takes arguments.
  const least = all.reduce((a, b) => Math.min(a, b), Infinity)
  const span = all.reduce((a, b) => Math.max(a, b), -Infinity) - least
  const level = (channel: number, y: number, x: number): number => {
    let sum = 0
    let count = 0
    for (let dy = 0; dy < step && y * step + dy < height; dy++) {
      for (let dx = 0; dx < step && x * step + dx < width; dx++) {
        sum += all[(channel * height + y * step + dy) * width + x * step + dx]!
        count++
      }
    }
    return span === 0 || count === 0 ? 0 : (sum / count - least) / span
  }
  const pixel = (y: number, x: number): readonly number[] =>
    (y < rows ? Array.from({ length: channels }, (_, channel) => level(channel, y, x)) : new Array<number>(channels).fill(0))
  return Array.from({ length: Math.ceil(rows / 2) }, (_, line) => {
    const cells = Array.from({ length: columns }, (_, x) => [pixel(2 * line, x), pixel(2 * line + 1, x)] as const)
    if (style.colour && style.unicode) return `${cells.map(([above, below]) => `\u001b[38;5;${colourOf(above)};48;5;${colourOf(below)}m▀`).join('')}\u001b[0m`
    const palette = style.unicode ? shades.unicode : shades.ascii
    return cells.map(([above, below]) => palette[Math.min(palette.length - 1, Math.floor(mean([...above, ...below]) * palette.length))]!).join('')
  })
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Of the 256 colours: 24 greys from 232 on, a cube of 6 × 6 × 6 from 16 on. */
function colourOf(channels: readonly number[]): number {
  if (channels.length === 1) return 232 + Math.round(channels[0]! * 23)
  const [red, green, blue] = channels.map(value => Math.round(value * 5))
  return 16 + 36 * red! + 6 * green! + blue!
}
