import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Card } from '../../domain/proof/card.ts'
import type { KeptFile } from '../../domain/proof/proof-ports.ts'
import { encodeJpeg } from '../codecs.ts'
import { fontsFor } from './card-fonts.ts'
import { cardSvg } from './card-svg.ts'

// Fine letters in colours show no fringes; with a photograph a picture has some 150 KB, and as a PNG it would have 500.
const QUALITY = 90

// A thread for one picture: it ends with it, and gives back the memory that fonts took.
const { card, photo } = workerData as { readonly card: Card; readonly photo: KeptFile | null }
const { text, style, palette } = card
const fonts = await fontsFor(text.language, style)
await initWasm(await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
const drawn = new Resvg(cardSvg(text, { fonts, palette, photo }), {
  font: { fontBuffers: fonts.map(({ bytes }) => bytes), defaultFontFamily: fonts[0]?.family ?? '' },
}).render()
const { width, height, pixels } = drawn
const data = new Uint8ClampedArray(pixels)
parentPort?.postMessage(await encodeJpeg({ width, height, data }, QUALITY))
