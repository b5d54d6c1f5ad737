import { createSecretKey } from 'node:crypto'
import { parseBounce } from '../../src/bounce/parse-bounce.ts'
import type { BounceKind } from '../../src/domain/sending/bounce.ts'
import { forms } from '../fixtures/bounce-set/forms.ts'
import { type LabelledBounce, labelledBounces } from '../fixtures/bounce-set/messages.ts'

/** What the parser says of a labelled message. */
export interface JudgedBounce {
  readonly bounce: LabelledBounce
  readonly kind: BounceKind
  /** Whether the recipient was found. */
  readonly isFound: boolean
}

const RECIPIENT = 'reader@example.net'
const key = createSecretKey(Buffer.alloc(32, 7))

/** Every second message of a seeded shuffle is `unread`: its result was not looked at while the rules were written. */
export function bouncesOf(part: 'read' | 'unread'): readonly LabelledBounce[] {
  let state = 20_250_727
  const shuffled = labelledBounces
    .map((bounce) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return { bounce, place: state }
    })
    .sort((a, b) => a.place - b.place)
  return shuffled.filter((_, at) => (at % 2 === 1) === (part === 'unread')).map(({ bounce }) => bounce)
}

export async function judgeBounce(bounce: LabelledBounce): Promise<JudgedBounce> {
  const verdicts = await parseBounce(rawOf(bounce), { key })
  const own = verdicts.find(({ address }) => address === RECIPIENT)
  return { bounce, kind: (own ?? verdicts[0])?.kind ?? 'unknown', isFound: own !== undefined }
}

/** The message in its charset, with the lines of a server. */
export function rawOf({ form, words, status, charset }: LabelledBounce): Buffer {
  const write = forms[form]
  const text = write({ to: RECIPIENT, words: words.replaceAll('{to}', RECIPIENT), status })
  const labelled = text.replaceAll('charset=utf-8', `charset=${charset}`)
  return encode(labelled.replaceAll('\n', '\r\n'), charset)
}

function encode(text: string, charset: string): Buffer {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'iso-2022-jp') return iso2022jp(text)
  const table = tableOf(charset)
  return Buffer.concat(Array.from(text, (char) => table.get(char) ?? Buffer.from('?')))
}

/** JIS X 0208 as ISO-2022-JP writes it: the bytes of EUC-JP without their high bits, each run between two escapes. */
function iso2022jp(text: string): Buffer {
  const table = tableOf('euc-jp')
  const runs = text.match(/\p{ASCII}+|\P{ASCII}+/gu) ?? []
  return Buffer.concat(
    runs.flatMap((run) => {
      if (run < '\x80') return [Buffer.from(run)]
      const bytes = Buffer.concat(Array.from(run, (char) => table.get(char) ?? Buffer.from([0xa2, 0xae])))
      return [Buffer.from('\x1b$B'), Buffer.from(bytes.map((byte) => byte & 0x7f)), Buffer.from('\x1b(B')]
    }),
  )
}

const tables = new Map<string, ReadonlyMap<string, Buffer>>()

/** Node decodes every charset and encodes none but UTF-8: the way back is looked up. */
function tableOf(charset: string): ReadonlyMap<string, Buffer> {
  const known = tables.get(charset)
  if (known) return known
  const decoder = new TextDecoder(charset)
  const table = new Map<string, Buffer>()
  const add = (bytes: Buffer) => {
    const char = decoder.decode(bytes)
    if (Array.from(char).length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, bytes)
  }
  for (let first = 0; first < 256; first++) add(Buffer.from([first]))
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) add(Buffer.from([first, second]))
  tables.set(charset, table)
  return table
}
