import type { PictureStep } from '../../language/checked-spec.ts'
import { draw, type Stream } from '../../tensor/random.ts'
import type { Picture } from './steps.ts'

/** Words of a picture's stream that one step may draw. */
const wordsOfStep = 8

/**
 * A picture after steps; `stream` decides what is random, null takes the middle and leaves the rest out. Step i draws words 8·i to
 * 8·i + 7. Results are rounded to whole values after each step, as torchvision does with pictures of bytes. No resize is among the steps.
 */
export function changePicture(picture: Picture, steps: readonly PictureStep[], stream: Stream | null): Picture {
  return steps.reduce((current, step, index) => {
    const random = stream === null ? null : (word: number): number => draw(stream, index * wordsOfStep + word) / 2 ** 32
    return changed(current, step, random)
  }, picture)
}

type Random = (word: number) => number

function changed(picture: Picture, step: PictureStep, random: Random | null): Picture {
  const [, height, width] = picture.shape
  switch (step.kind) {
    case 'resize': throw new Error('a picture is scaled when it is loaded')
    case 'center_crop': return middle(picture, step)
    case 'grayscale': return gray(picture)
    case 'random_crop': {
      if (random === null) return middle(picture, step)
      const places = (extent: number, taken: number): number => extent + 2 * step.padding - taken + 1
      const top = Math.floor(random(0) * places(height, step.height)) - step.padding
      const left = Math.floor(random(1) * places(width, step.width)) - step.padding
      return crop(picture, top, left, step.height, step.width)
    }
    case 'random_horizontal_flip': return random !== null && random(0) < step.probability ? mirrored(picture) : picture
    case 'color_jitter': return random === null ? picture : jittered(picture, step, random)
  }
}

/** torchvision's centre: what is left over is halved and rounded. Black margin where the picture is smaller. */
function middle(picture: Picture, { height, width }: { readonly height: number; readonly width: number }): Picture {
  const [, tall, wide] = picture.shape
  return crop(picture, Math.round((tall - height) / 2), Math.round((wide - width) / 2), height, width)
}

/** What lies outside the picture is black. */
function crop({ shape, bytes }: Picture, top: number, left: number, height: number, width: number): Picture {
  const [channels, tall, wide] = shape
  if (top === 0 && left === 0 && height === tall && width === wide) return { shape, bytes }
  const cut = new Uint8Array(channels * height * width)
  const [from, to] = [Math.max(0, left), Math.min(wide, left + width)]
  for (let channel = 0; channel < channels; channel++) {
    for (let row = Math.max(0, -top); row < height && row + top < tall; row++) {
      const source = (channel * tall + row + top) * wide
      if (to > from) cut.set(bytes.subarray(source + from, source + to), (channel * height + row) * width + from - left)
    }
  }
  return { shape: [channels, height, width], bytes: cut }
}

function mirrored({ shape, bytes }: Picture): Picture {
  const width = shape[2]
  const turned = new Uint8Array(bytes.length)
  for (let row = 0; row < bytes.length; row += width) {
    for (let x = 0; x < width; x++) turned[row + x] = bytes[row + width - 1 - x]!
  }
  return { shape, bytes: turned }
}

/** Luma of ITU-R BT.601, as torchvision's `rgb_to_grayscale`. */
const luma = (red: number, green: number, blue: number): number => 0.2989 * red + 0.587 * green + 0.114 * blue

function gray({ shape, bytes }: Picture): Picture {
  const [channels, height, width] = shape
  if (channels === 1) return { shape, bytes }
  const plane = height * width
  const grey = new Uint8Array(plane)
  for (let i = 0; i < plane; i++) grey[i] = luma(bytes[i]!, bytes[plane + i]!, bytes[2 * plane + i]!)
  return { shape: [1, height, width], bytes: grey }
}

type Jitter = Extract<PictureStep, { kind: 'color_jitter' }>

/** Brightness, contrast, saturation and hue, in this order: torchvision shuffles it, which changes little. */
function jittered(picture: Picture, jitter: Jitter, random: Random): Picture {
  const factor = (word: number, most: number): number => Math.max(0, 1 - most) + random(word) * (1 + most - Math.max(0, 1 - most))
  let { bytes } = picture
  const [channels, height, width] = picture.shape
  const plane = height * width
  const greyAt = (i: number): number => (channels === 1 ? bytes[i]! : luma(bytes[i]!, bytes[plane + i]!, bytes[2 * plane + i]!))
  if (jitter.brightness > 0) bytes = blended(bytes, factor(0, jitter.brightness), () => 0)
  if (jitter.contrast > 0) {
    let sum = 0
    for (let i = 0; i < plane; i++) sum += Math.floor(greyAt(i))
    const mean = sum / plane
    bytes = blended(bytes, factor(1, jitter.contrast), () => mean)
  }
  if (channels === 1) return { ...picture, bytes }
  if (jitter.saturation > 0) {
    const grey = Float64Array.from({ length: plane }, (_, i) => Math.floor(greyAt(i)))
    bytes = blended(bytes, factor(2, jitter.saturation), i => grey[i % plane]!)
  }
  if (jitter.hue > 0) bytes = turned(bytes, plane, (2 * random(3) - 1) * jitter.hue)
  return { ...picture, bytes }
}

/** factor · picture + (1 − factor) · other, cut to 0 … 255. */
function blended(bytes: Uint8Array, factor: number, other: (index: number) => number): Uint8Array {
  const mixed = new Uint8ClampedArray(bytes.length)
  for (let i = 0; i < bytes.length; i++) mixed[i] = Math.floor(factor * bytes[i]! + (1 - factor) * other(i))
  return new Uint8Array(mixed.buffer)
}

/** Hues turned on by `turns` of the colour circle (hue, saturation, value after A. R. Smith 1978). */
function turned(bytes: Uint8Array, plane: number, turns: number): Uint8Array {
  const result = new Uint8Array(bytes.length)
  for (let i = 0; i < plane; i++) {
    const [red, green, blue] = [bytes[i]!, bytes[plane + i]!, bytes[2 * plane + i]!]
    const value = Math.max(red, green, blue)
    const spread = value - Math.min(red, green, blue)
    const sixth = spread === 0 ? 0 : value === red ? (green - blue) / spread : value === green ? (blue - red) / spread + 2 : (red - green) / spread + 4
    const hue = (((sixth + 6 * turns) % 6) + 6) % 6
    const channel = (shift: number): number => {
      const at = (hue + shift) % 6
      return Math.round(value - spread * Math.max(0, Math.min(1, at, 4 - at)))
    }
    result[i] = channel(5)
    result[plane + i] = channel(3)
    result[2 * plane + i] = channel(1)
  }
  return result
}
