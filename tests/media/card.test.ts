import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createShareCards } from '../../src/app/site/share-cards.ts'
import { themes } from '../../src/domain/newsletter/theme.ts'
import type { Card, CardText } from '../../src/domain/proof/card.ts'
import { fontsFor } from '../../src/media/card/card-fonts.ts'
import { cardSvg } from '../../src/media/card/card-svg.ts'
import { decode } from '../../src/media/codecs.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const palette = themes.newspaper.palette.light

function aCard(changes: Partial<CardText> = {}): Card {
  const text = {
    language: 'en',
    name: 'AI Policy Weekly',
    meta: 'No. 30 · 28 July 2025',
    headlines: ['A plan', 'Second', 'Third'],
    host: 'digest.example.com',
    ...changes,
  }
  return { text, style: 'serif', palette }
}

async function linesOf(changes: Partial<CardText>): Promise<readonly string[]> {
  const { text, style } = aCard(changes)
  const svg = cardSvg(text, { fonts: await fontsFor(text.language, style), palette })
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line)
}

it('is drawn once in its size, and has the same bytes when it is drawn again', async () => {
  const folder = await tempFolder()
  const cards = createShareCards({ dataDir: folder })
  const [png, twice] = await Promise.all([cards.draw(aCard()), cards.draw(aCard())])
  expect(twice).toBe(png)
  const { width, height } = await decode(png, 'png')
  expect([width, height, png.length < 200_000]).toEqual([1200, 630, true])
  expect((await readdir(join(folder, 'share'))).length).toBe(1)
  expect(existsSync(folder)).toBe(true)
  const again = await createShareCards({ dataDir: await tempFolder() }).draw(aCard())
  expect(Buffer.compare(png, again)).toBe(0)
})

it('says the name, the number, the first headline and two more', async () => {
  expect(await linesOf({})).toEqual([
    'AI Policy Weekly',
    'No. 30 · 28 July 2025',
    'A plan',
    '2',
    'Second',
    '3',
    'Third',
  ])
  expect(await linesOf({ headlines: ['A & <b>'] })).toContain('A &#38; &#60;b&#62;')
})

it('breaks Chinese between words, and begins no line with a mark that ends a phrase', async () => {
  const lines = await linesOf({
    language: 'zh-Hans',
    name: '周报',
    headlines: ['上海大会发布《人工智能全球治理行动计划》，提出十三项行动'],
  })
  expect(lines.slice(2, 5).join('')).toBe('上海大会发布《人工智能全球治理行动计划》，提出十三项行动')
  for (const line of lines) expect(line).not.toMatch(/^[》，]|《$/)
})

it('leaves out what no font can draw, and sets the next headline large', async () => {
  expect(await linesOf({ name: '한국어', headlines: ['인공지능', 'Second 😀', 'Third'] })).toEqual([
    'No. 30 · 28 July 2025',
    'Third',
    'digest.example.com',
  ])
})

it('cuts a headline that is longer than its room', async () => {
  const lines = await linesOf({ headlines: ['word '.repeat(100)] })
  expect(lines.length).toBeLessThan(9)
  expect(lines.at(-2)).toMatch(/…$/)
})
