import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DiglotError } from '../../src/errors.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { damaged, hostileText, repeated, writableText } from './hostile-text.ts'
import { parsers } from './parsers.ts'
import { renderWritten } from './rendering.ts'

// A slice of what `npm run fuzz` does for a minute, always with the same texts.
const seed = 20_250_728

describe('whatever comes', () => {
  it.each(parsers)('$name throws nothing but what a person can correct', async ({ read, sound }) => {
    const folder = await tempFolder()
    for (const name of ['new', 'cur']) await mkdir(join(folder, name))
    const texts = sound.length === 0 ? hostileText : fc.oneof(damaged(sound), hostileText)
    const property = fc.asyncProperty(texts, async (text) => {
      try {
        await read(text, folder)
      } catch (error) {
        expect(error).toBeInstanceOf(DiglotError)
      }
    })
    await fc.assert(property, { seed, numRuns: 12 })
  })

  // A parser whose steps grow with the square of these would not end within the time of a test.
  it.each(parsers)('$name comes to its end', async ({ read }) => {
    const folder = await tempFolder()
    for (const name of ['new', 'cur']) await mkdir(join(folder, name))
    for (const piece of repeated.filter((_, at) => at % 9 === 0)) {
      try {
        await read(piece.repeat(20_000 / piece.length), folder)
      } catch (error) {
        expect(error).toBeInstanceOf(DiglotError)
      }
    }
  })
})

// It loads both engines, which takes long on a busy machine.
it('what passes the check renders, and every feed parses', async () => {
  const text = fc.oneof({ weight: 9, arbitrary: writableText }, { weight: 1, arbitrary: hostileText })
  const texts = fc.record({ headline: text, keyword: text, summary: text, subject: text })
  let rendered = 0
  const property = fc.asyncProperty(texts, async (given) => {
    if (await renderWritten(given)) rendered += 1
  })
  await fc.assert(property, { seed, numRuns: 8 })
  // Else nothing was tried.
  expect(rendered).toBeGreaterThan(0)
})
