import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Card } from '../../domain/proof/card.ts'
import { fontsFor } from './card-fonts.ts'
import { cardSvg } from './card-svg.ts'

// A thread for one picture: it ends with it, and gives back the memory that fonts took.
const { text, style, palette } = workerData as Card
const fonts = await fontsFor(text.language, style)
await initWasm(await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
const drawn = new Resvg(cardSvg(text, { fonts, palette }), {
  font: { fontBuffers: fonts.map(({ bytes }) => bytes), defaultFontFamily: fonts[0]?.family ?? '' },
}).render()
parentPort?.postMessage(drawn.asPng())
