/** Pixels in rows, four bytes each: red, green, blue, and how much covers what is below. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A part of a picture, in pixels of it. */
export interface Cut {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function isOpaque({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}

/** On white: what JPEG, which knows no holes, shows of a picture that has some. */
export function onWhite(pixels: Pixels): Pixels {
  const data = new Uint8ClampedArray(pixels.data)
  for (let at = 0; at < data.length; at += 4) {
    const cover = (data[at + 3] ?? 0) / 255
    for (let channel = at; channel < at + 3; channel += 1)
      data[channel] = (data[channel] ?? 0) * cover + 255 * (1 - cover)
    data[at + 3] = 255
  }
  return { ...pixels, data }
}

/**
 * A part of a picture at another, smaller size: each pixel is the mean of the area that it stands for, weighed by light
 * and not by its code, so that fine lines keep their brightness.
 */
export function scaled(
  source: Pixels,
  cut: Cut,
  size: { readonly width: number; readonly height: number },
): Pixels {
  const [across, down] = [spans(cut.x, cut.width, size.width), spans(cut.y, cut.height, size.height)]
  const row = new Float64Array(size.width * 4)
  const data = new Uint8ClampedArray(size.width * size.height * 4)
  for (let y = 0; y < size.height; y += 1) {
    row.fill(0)
    let weight = 0
    for (let index = down.begins[y] ?? 0; index < (down.begins[y + 1] ?? 0); index += 1) {
      const share = down.shares[index] ?? 0
      addLine(row, { source, line: down.places[index] ?? 0, across, share })
      weight += share
    }
    writeRow(data, { row, at: y * size.width * 4, weight: weight * (cut.width / size.width) })
  }
  return { ...size, data }
}

/**
 * For each pixel of the result the pixels of the source that it covers, and how much of each; those of pixel 7 are at
 * `begins[7]` up to `begins[8]`. Numbers alone: a photograph asks for millions of them.
 */
interface Spans {
  readonly begins: Int32Array
  readonly places: Int32Array
  readonly shares: Float64Array
}

function spans(start: number, length: number, count: number): Spans {
  const step = length / count
  const begins = [0]
  const [places, shares]: [number[], number[]] = [[], []]
  for (let index = 0; index < count; index += 1) {
    const [from, to] = [start + index * step, start + (index + 1) * step]
    const last = Math.min(Math.ceil(to), start + length)
    for (let at = Math.floor(from); at < last; at += 1) {
      places.push(at)
      shares.push(Math.min(at + 1, to) - Math.max(at, from))
    }
    begins.push(places.length)
  }
  return {
    begins: Int32Array.from(begins),
    places: Int32Array.from(places),
    shares: Float64Array.from(shares),
  }
}

interface Line {
  readonly source: Pixels
  readonly line: number
  readonly across: Spans
  readonly share: number
}

function addLine(row: Float64Array, { source: { data, width }, line, across, share }: Line): void {
  const { begins, places, shares } = across
  let index = 0
  for (let into = 0; into < row.length; into += 4) {
    let [red, green, blue, cover] = [0, 0, 0, 0]
    for (const end = begins[into / 4 + 1] ?? 0; index < end; index += 1) {
      const at = (line * width + (places[index] ?? 0)) * 4
      const amount = (shares[index] ?? 0) * (data[at + 3] ?? 0)
      red += amount * (LIGHT[data[at] ?? 0] ?? 0)
      green += amount * (LIGHT[data[at + 1] ?? 0] ?? 0)
      blue += amount * (LIGHT[data[at + 2] ?? 0] ?? 0)
      cover += amount
    }
    row[into] = (row[into] ?? 0) + red * share
    row[into + 1] = (row[into + 1] ?? 0) + green * share
    row[into + 2] = (row[into + 2] ?? 0) + blue * share
    row[into + 3] = (row[into + 3] ?? 0) + cover * share
  }
}

function writeRow(
  data: Uint8ClampedArray,
  { row, at, weight }: { readonly row: Float64Array; readonly at: number; readonly weight: number },
): void {
  for (let index = 0; index < row.length; index += 4) {
    const cover = row[index + 3] ?? 0
    for (let channel = 0; channel < 3; channel += 1)
      data[at + index + channel] = cover === 0 ? 0 : codeOf((row[index + channel] ?? 0) / cover)
    data[at + index + 3] = Math.round(cover / weight)
  }
}

/** Light of each code (IEC 61966-2-1, sRGB). */
const LIGHT = Float64Array.from({ length: 256 }, (_, code) => {
  const value = code / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})

/** The code of each of so many degrees of light: more than codes need, so that dark ones differ too. */
const DEGREES = 16_384
const CODE = Uint8Array.from({ length: DEGREES + 1 }, (_, degree) => {
  const light = degree / DEGREES
  return Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055))
})

function codeOf(light: number): number {
  return CODE[Math.round(light * DEGREES)] ?? 255
}
