import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** A stretch of text on a printed page, in CSS pixels from the top of what is printed on. */
export interface PrintedText {
  readonly baseline: number
  readonly size: number
}

export interface PrintedPage {
  /** Of what is printed on: the sheet without its margins. */
  readonly height: number
  /** From the top. */
  readonly texts: readonly PrintedText[]
}

/**
 * What stands where on the pages of a PDF that Chromium made. It writes one content stream for a page, which first clips to
 * the page's area and scales to CSS pixels, and begins each stretch of text with `Tf` and `Tm`.
 */
export function printedPages(pdf: Buffer): readonly PrintedPage[] {
  const text = pdf.toString('latin1')
  const streams = new Map(
    [...text.matchAll(/(\d+) 0 obj\n<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n/g)].map((found) => {
      const begin = found.index + found[0].length
      return [found[1], inflateSync(pdf.subarray(begin, begin + Number(found[2]))).toString('latin1')]
    }),
  )
  return [...text.matchAll(/\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id], index) =>
    pageOf(streams.get(id), index),
  )
}

function pageOf(drawn = '', index: number): PrintedPage {
  const clip = /^\S+ \S+ (\S+) (\S+) re$/m.exec(drawn)
  const scale = /^(\S+) 0 0 \S+ \S+ \S+ cm$/m.exec(drawn.slice(clip?.index))
  const height = Number(clip?.[2]) / Number(scale?.[1])
  let size = 0
  const texts = [...drawn.matchAll(/\/F\d+ (\S+) Tf|1 0 0 -1 \S+ (\S+) Tm/g)].flatMap(([, font, y]) => {
    if (font !== undefined) size = Number(font)
    // Places count on from page to page.
    return y === undefined ? [] : [{ baseline: Number(y) - index * height, size }]
  })
  return {
    height,
    texts: texts.sort((a, b) => a.baseline - b.baseline),
  }
}

/** Baselines of texts that stand out of their page: a line that is cut in two is drawn on both. */
export function cutLines({ height, texts }: PrintedPage): readonly number[] {
  return texts
    .filter(({ baseline, size }) => baseline - size * 0.6 < 0 || baseline + size * 0.1 > height)
    .map(({ baseline }) => baseline)
}

const MARGIN = '15mm'

/** A page as it is printed on A4, and the sizes of what may not stand alone at the end of one. */
export async function printPage(
  page: Page,
  heads: string,
): Promise<{ readonly pages: readonly PrintedPage[]; readonly sizesOfHeads: readonly number[] }> {
  const sizes = await page
    .locator(heads)
    .evaluateAll((found) => found.map((it) => Number.parseFloat(getComputedStyle(it).fontSize)))
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN }
  const pdf = await page.pdf({ format: 'A4', margin })
  return { pages: printedPages(pdf), sizesOfHeads: [...new Set(sizes)] }
}
