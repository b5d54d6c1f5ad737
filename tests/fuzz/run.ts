import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { visible } from '../../src/domain/language/characters.ts'
import { DiglotError } from '../../src/errors.ts'
import { damaged, hostileText, repeated, writableText } from './hostile-text.ts'
import { type FuzzedParser, parsers } from './parsers.ts'
import { renderWritten } from './rendering.ts'

/**
 * `npm run fuzz [SECONDS] [SEED]`: a minute of what the tests do a slice of. Says the seed, by which a run is repeated, how
 * many texts were read, what failed, and the slowest text; ends with 1 where anything failed.
 */
const [seconds = 60, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number)
const until = performance.now() + seconds * 1_000
const folder = await mkdtemp(join(tmpdir(), 'diglot-fuzz-'))
for (const name of ['new', 'cur']) await mkdir(join(folder, name))

/** What failed, and the shortest text that does. */
const failures = new Map<string, string>()
let slowest = { ms: 0, name: '', text: '' }
let runs = 0
let rendered = 0

/** Milliseconds of CPU that a parser takes for a text. */
async function spent({ name, read }: FuzzedParser, text: string): Promise<number> {
  const before = process.cpuUsage()
  try {
    await read(text, folder)
  } catch (error) {
    if (!(error instanceof DiglotError)) throw error
  }
  const { user, system } = process.cpuUsage(before)
  const ms = (user + system) / 1_000
  runs += 1
  if (ms > slowest.ms) slowest = { ms, name, text }
  return ms
}

function fail(what: string, text: string, error: unknown): void {
  const failure = `${what}: ${error}`
  const known = failures.get(failure)
  if (known === undefined || text.length < known.length) failures.set(failure, text)
}

/** Twice the text may take twice the time; four times is the square, and between them lies the noise of a machine. */
const MOST_GROWTH = 3.3
/** What is shorter says nothing. */
const LEAST_MS = 40

async function tryGrowth(parser: FuzzedParser, piece: string): Promise<void> {
  const make = (length: number) => `x${piece.repeat(length / piece.length)}`
  let [length, ms] = [2_000, await spent(parser, make(2_000))]
  while (ms < LEAST_MS && length < 64_000) {
    length *= 2
    ms = await spent(parser, make(length))
  }
  if (ms < LEAST_MS) return
  // The best of three: what else the machine does can only add to it.
  const best = async (of: number) =>
    Math.min(await spent(parser, make(of)), await spent(parser, make(of)), await spent(parser, make(of)))
  const growth = (await best(length * 2)) / (await best(length))
  if (growth > MOST_GROWTH)
    fail(
      `${parser.name} grows by ${growth.toFixed(1)} where the text doubles`,
      make(40),
      `${length} characters`,
    )
}

async function tryTexts(parser: FuzzedParser, round: number): Promise<void> {
  const texts = parser.sound.length === 0 ? hostileText : fc.oneof(damaged(parser.sound), hostileText)
  for (const text of fc.sample(texts, { seed: seed + round, numRuns: 20 })) {
    try {
      await spent(parser, text)
    } catch (error) {
      fail(parser.name, text, error)
    }
  }
}

async function tryRendering(round: number): Promise<void> {
  const text = fc.oneof({ weight: 9, arbitrary: writableText }, { weight: 1, arbitrary: hostileText })
  const texts = fc.record({ headline: text, keyword: text, summary: text, subject: text })
  for (const given of fc.sample(texts, { seed: seed + round, numRuns: 6 })) {
    try {
      if (await renderWritten(given)) rendered += 1
      runs += 1
    } catch (error) {
      fail('rendering', JSON.stringify(given), error)
    }
  }
}

const growths = parsers.flatMap((parser) => repeated.map((piece) => [parser, piece] as const))
const order =
  fc.sample(fc.shuffledSubarray(growths, { minLength: growths.length }), { seed, numRuns: 1 })[0] ?? []

for (let round = 0; performance.now() < until; round += 1) {
  for (const parser of parsers) if (performance.now() < until) await tryTexts(parser, round)
  await tryRendering(round)
  for (const [parser, piece] of order.slice(round * 60, round * 60 + 60))
    if (performance.now() < until)
      await tryGrowth(parser, piece).catch((error: unknown) => fail(parser.name, piece, error))
}
await rm(folder, { recursive: true })

const quoted = (text: string, most: number) => visible(JSON.stringify(text.slice(0, most)))
for (const [failure, text] of failures) process.stdout.write(`${visible(failure)}\n  ${quoted(text, 300)}\n`)
process.stdout.write(
  `seed ${seed}: ${runs} texts read, ${rendered} issues rendered, ${failures.size} failures; the slowest took ${slowest.ms.toFixed(0)} ms: ${slowest.name}, ${slowest.text.length} characters, ${quoted(slowest.text, 40)}\n`,
)
process.exitCode = failures.size === 0 ? 0 : 1
