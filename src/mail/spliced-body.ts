import * as base64 from 'nodemailer/lib/base64'
import * as quotedPrintable from 'nodemailer/lib/qp'
import { type Piece, type SlotName, splitAtSlots } from '../domain/slots.ts'

export type TransferEncoding = 'base64' | 'quoted-printable'

/** A part of an edition, encoded once; what is left to do per subscriber is to encode the values of its slots. */
export interface SplicedBody {
  readonly encoding: TransferEncoding
  /** The encoded body, in lines of at most 76 columns that end in CRLF. `valueIn` gives a slot's escaped text. */
  fill(valueIn: (name: SlotName) => string): string
}

/**
 * Encodes a part in whichever of the two ways is shorter. A little more than half Chinese is shorter in base64. Both
 * encodings let a line end early, so a value stands on lines of its own between stretches that never change.
 */
export function spliceBody(content: string): SplicedBody {
  const pieces = splitAtSlots(content)
  const quoted = quotedPrintableBody(pieces)
  const based = base64Body(pieces)
  const empty = () => ''
  return quoted.fill(empty).length <= based.fill(empty).length ? quoted : based
}

// One column less than 76, for the `=` that joins a stretch to the value after it.
const QUOTED_COLUMNS = 75
const BASE64_COLUMNS = 76
const CRLF = '\r\n'

function quotedPrintableBody(pieces: readonly Piece[]): SplicedBody {
  const encoded = pieces.map((piece) => (typeof piece === 'string' ? encodeQuoted(piece) : piece))
  return {
    encoding: 'quoted-printable',
    fill: (valueIn) =>
      `${encoded
        .map((piece) => (typeof piece === 'string' ? piece : encodeQuoted(valueIn(piece.slot))))
        .filter((stretch) => stretch !== '')
        .join(`=${CRLF}`)}${CRLF}`,
  }
}

function encodeQuoted(text: string): string {
  return quotedPrintable.wrap(quotedPrintable.encode(text), QUOTED_COLUMNS)
}

/** A stretch that never changes, encoded from each of the three places in which a group of three bytes can begin. */
interface Stretch {
  readonly bytes: Buffer
  readonly from: readonly { readonly lines: string; readonly rest: Buffer }[]
}

function base64Body(pieces: readonly Piece[]): SplicedBody {
  const prepared = pieces.map((piece) =>
    typeof piece === 'string' ? prepareStretch(Buffer.from(piece)) : piece,
  )
  return {
    encoding: 'base64',
    fill(valueIn) {
      let lines = ''
      let waiting = Buffer.alloc(0)
      for (const piece of prepared) {
        if ('slot' in piece) {
          waiting = Buffer.concat([waiting, Buffer.from(valueIn(piece.slot))])
          continue
        }
        // What waits takes so many bytes of the stretch that it is a multiple of three.
        const taken = Math.min((3 - (waiting.length % 3)) % 3, piece.bytes.length)
        waiting = Buffer.concat([waiting, piece.bytes.subarray(0, taken)])
        if (waiting.length % 3 !== 0) continue
        const { lines: unchanged, rest } = piece.from[taken] ?? { lines: '', rest: Buffer.alloc(0) }
        lines += base64Lines(waiting) + unchanged
        waiting = Buffer.from(rest)
      }
      return lines + base64Lines(waiting)
    },
  }
}

function prepareStretch(bytes: Buffer): Stretch {
  const from = [0, 1, 2].map((taken) => {
    const end = bytes.length - (Math.max(bytes.length - taken, 0) % 3)
    return { lines: base64Lines(bytes.subarray(taken, end)), rest: bytes.subarray(Math.max(end, taken)) }
  })
  return { bytes, from }
}

function base64Lines(bytes: Buffer): string {
  return bytes.length === 0 ? '' : base64.wrap(base64.encode(bytes), BASE64_COLUMNS) + CRLF
}
