import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createShareCards } from '../../src/app/site/share-cards.ts'
import { themes } from '../../src/domain/newsletter/theme.ts'
import type { Card, CardText } from '../../src/domain/proof/card.ts'
import { fontsFor } from '../../src/media/card/card-fonts.ts'
import { cardSvg } from '../../src/media/card/card-svg.ts'
import { decode, encodeJpeg } from '../../src/media/codecs.ts'
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
  return { text, style: 'serif', palette, photo: null }
}

async function linesOf(changes: Partial<CardText>): Promise<readonly string[]> {
  const { text, style } = aCard(changes)
  const svg = cardSvg(text, { fonts: await fontsFor(text.language, style), palette, photo: null })
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line)
}

it('is drawn once in its size, and has the same bytes when it is drawn again', async () => {
  const folder = await tempFolder()
  const cards = createShareCards({ dataDir: folder })
  const [jpeg, twice] = await Promise.all([cards.draw(aCard(), null), cards.draw(aCard(), null)])
  expect(twice).toBe(jpeg)
  const { width, height } = await decode(jpeg, 'jpg')
  expect([width, height, jpeg.length < 200_000]).toEqual([1200, 630, true])
  expect((await readdir(join(folder, 'share'))).length).toBe(1)
  expect(existsSync(folder)).toBe(true)
  const again = await createShareCards({ dataDir: await tempFolder() }).draw(aCard(), null)
  expect(Buffer.compare(jpeg, again)).toBe(0)
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

it.each(['en', 'ar'])(
  'shows a photograph at the end of the words, which leave it its place (%s)',
  async (language) => {
    const red = {
      width: 60,
      height: 40,
      data: new Uint8ClampedArray(9_600).map((_, at) => (at % 4 === 0 || at % 4 === 3 ? 255 : 0)),
    }
    const photo = { type: 'image/jpeg', content: await encodeJpeg(red, 90) }
    const card = {
      ...aCard({ language, headlines: ['A plan', 'word '.repeat(40), 'Second', 'Third'] }),
      photo: 'red.jpg',
    }
    const jpeg = await createShareCards({ dataDir: await tempFolder() }).draw(card, photo)
    expect(jpeg.length).toBeLessThan(200_000)
    const { data, width } = await decode(jpeg, 'jpg')
    const isRed = (x: number, y: number) => {
      const [r = 0, g = 0, b = 0] = data.slice((y * width + x) * 4)
      return r > 230 && g < 30 && b < 30
    }
    const shown = language === 'ar' ? 10 : 1190
    for (const y of [30, 300, 620]) expect([isRed(shown, y), isRed(1200 - shown, y)]).toEqual([true, false])
    const { text, style } = card
    const svg = cardSvg(text, { fonts: await fontsFor(language, style), palette, photo })
    expect(svg.match(/Second|Third|word word word word/g)).toEqual(['Second'])
  },
)

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
