import type { PictureStep } from '../../language/checked-spec.ts'
import { changePicture } from './change.ts'
import type { Picture } from './steps.ts'

type Sharp = (typeof import('sharp'))['default']
type Pipeline = ReturnType<Sharp>

let opened: Promise<Sharp> | null = null

/** sharp, loaded when the first picture needs it. What it may open is said here: pictures of pixels, nothing that could name other files. */
function openSharp(): Promise<Sharp> {
  opened ??= import('sharp').then(({ default: sharp }) => {
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif', 'VipsForeignLoadTiff', 'VipsForeignLoadHeif'] })
    sharp.cache(false)
    return sharp
  })
  return opened
}

/** A picture of more points is refused: it would take more than 400 MB as it is decoded. */
const mostPoints = 100_000_000

/**
 * A file as a picture of three channels (red, green, blue), upright as its camera says, what is transparent left out, after steps none
 * of which is random. Throws what the library says where it cannot be decoded.
 */
export async function decodePicture(path: string, steps: readonly PictureStep[]): Promise<Picture> {
  const sharp = await openSharp()
  const [first, ...others] = steps
  const read = sharp(path, { failOn: 'error', limitInputPixels: mostPoints })
  if (/\.tiff?$/i.test(path)) {
    const { depth } = await read.metadata()
    // Nothing says which of these numbers is white: from 0 to 1, as many are, they would all come out black.
    if (depth !== 'uchar' && depth !== 'ushort') throw new Error(`its points are ${depth} numbers: convert them to 8 or 16 bits without sign`)
  }
  const decoded = read.autoOrient().toColourspace('srgb')
  if (first?.kind !== 'resize') return preparePicture(await pixelsOf(decoded, 3), steps)
  return preparePicture(await pixelsOf(resized(decoded, first), 3), others)
}

/** A picture after steps none of which is random. */
export async function preparePicture(picture: Picture, steps: readonly PictureStep[]): Promise<Picture> {
  let current = picture
  for (const step of steps) {
    if (step.kind !== 'resize') current = changePicture(current, [step], null)
    else {
      const [channels, height, width] = current.shape
      if (height === step.height && width === step.width) continue
      const sharp = await openSharp()
      const raw = sharp(interleaved(current), { raw: { channels: channels as 1 | 3, height, width } })
      current = await pixelsOf(resized(channels === 1 ? raw.toColourspace('b-w') : raw, step), channels)
    }
  }
  return current
}

const resized = (pipeline: Pipeline, { height, width, fit }: Extract<PictureStep, { kind: 'resize' }>): Pipeline =>
  pipeline.resize(width, height, { fit: fit === 'stretch' ? 'fill' : fit, background: '#000' })

async function pixelsOf(pipeline: Pipeline, channels: number): Promise<Picture> {
  const { data, info } = await pipeline.removeAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const plane = info.width * info.height
  const bytes = new Uint8Array(channels * plane)
  // Grey comes as one channel, which stands for all three.
  const of = (channel: number): number => (info.channels === 1 ? 0 : channel)
  for (let channel = 0; channel < channels; channel++) {
    for (let i = 0; i < plane; i++) bytes[channel * plane + i] = data[i * info.channels + of(channel)]!
  }
  return { shape: [channels, info.height, info.width], bytes }
}

function interleaved({ shape: [channels, height, width], bytes }: Picture): Uint8Array {
  if (channels === 1) return bytes
  const plane = height * width
  return Uint8Array.from(bytes, (_, i) => bytes[(i % channels) * plane + Math.floor(i / channels)]!)
}
