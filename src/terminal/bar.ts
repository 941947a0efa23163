const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar `width` cells wide, filled to `share` (0…1): its filled part and its empty part. */
export function bar(share: number, width: number, unicode: boolean): { readonly filled: string; readonly empty: string } {
  const part = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0
  if (!unicode) {
    const cells = Math.floor(part * width)
    return { filled: '#'.repeat(cells), empty: '.'.repeat(width - cells) }
  }
  const steps = Math.floor(part * width * 8)
  const filled = '█'.repeat(steps >> 3) + eighths[steps & 7]!
  return { filled, empty: '░'.repeat(width - Math.ceil(steps / 8)) }
}
