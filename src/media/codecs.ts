import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PictureFacts } from './picture-facts.ts'
import type { Pixels } from './pixels.ts'

/**
 * The codecs: C and Rust compiled to WebAssembly, so that a file that breaks one breaks nothing around it. They are for
 * a worker thread alone: decoding keeps a processor busy.
 */
export async function decode(bytes: Uint8Array, format: PictureFacts['format']): Promise<Pixels> {
  provideImageData()
  const buffer = Uint8Array.from(bytes).buffer
  switch (format) {
    case 'jpg': {
      const { default: decodeJpeg, init } = await import('@jsquash/jpeg/decode.js')
      await init({ ...QUIET, wasmBinary: binary('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm') })
      // As the camera was held: what says so is not kept.
      return decodeJpeg(buffer, { preserveOrientation: true })
    }
    case 'png': {
      const { default: decodePng, init } = await import('@jsquash/png/decode.js')
      await init(binary('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'))
      return decodePng(buffer)
    }
    case 'webp': {
      const { default: decodeWebp, init } = await import('@jsquash/webp/decode.js')
      await init({ ...QUIET, wasmBinary: binary('@jsquash/webp/codec/dec/webp_dec.wasm') })
      return decodeWebp(buffer)
    }
    case 'gif':
      throw new RangeError('A GIF is passed on as it is.')
  }
}

export async function encodeJpeg(pixels: Pixels, quality: number): Promise<Buffer> {
  const { default: encode, init } = await import('@jsquash/jpeg/encode.js')
  await init({ ...QUIET, wasmBinary: binary('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm') })
  return Buffer.from(await encode(pixels as ImageData, { quality }))
}

export async function encodePng(pixels: Pixels): Promise<Buffer> {
  const { default: encode, init } = await import('@jsquash/png/encode.js')
  await init(binary('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'))
  return Buffer.from(await encode(pixels as ImageData))
}

// What they print of a damaged file is no news of ours.
const QUIET = { print: () => undefined, printErr: () => undefined }

const require = createRequire(import.meta.url)

function binary(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(require.resolve(path)))
}

/** Browsers have this class, which the codecs make their results of; Node has none. */
function provideImageData(): void {
  Object.assign(globalThis, {
    ImageData: class {
      readonly data: Uint8ClampedArray
      readonly width: number
      readonly height: number

      constructor(data: Uint8ClampedArray, width: number, height: number) {
        this.data = data
        this.width = width
        this.height = height
      }
    },
  })
}
