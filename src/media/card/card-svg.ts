import { escapeMarkup, xmlCharacters } from '../../domain/language/characters.ts'
import { directionOf, isHan, type LanguageTag } from '../../domain/language/language.ts'
import type { Palette } from '../../domain/newsletter/palette.ts'
import { CARD_SIZE, type CardText } from '../../domain/proof/card.ts'
import type { KeptFile } from '../../domain/proof/proof-ports.ts'
import type { FontFacts } from './read-font.ts'

const EDGE = 72
const BAR = 18
const PHOTO_WIDTH = 408
const BESIDE_PHOTO = 52
const HEADLINE_TOP = 168
const HEADLINE_HEIGHT = 304
// Unicode's embedding (UAX #9): the renderer takes a line to run from the left else, and puts its full stop there.
const [RIGHT_TO_LEFT, AS_BEFORE] = ['\u202B', '\u202C']
const HEADLINE_SIZES = [80, 72, 64, 56, 50, 44]

/**
 * The picture as SVG: on the newsletter's paper a bar in its accent, its name, number and date, the first headline large,
 * and two more, or one and a photograph. A text with a character that no font has is left out as a whole; so is one that runs from the right and
 * needs two fonts, since nothing says where its parts would stand.
 */
export function cardSvg(text: CardText, { fonts, palette, photo }: CardLook): string {
  const field = fieldOf(text.language, photo !== null)
  const setter = createSetter(text.language, fonts, field)
  const { accent, paper, ink, soft, rule } = palette
  const { width, height } = CARD_SIZE
  // Beside a photograph, number and date stand where the address else stands.
  const room = field.to - field.from
  const meta = setter.oneLine(text.meta, { size: 27, room: photo === null ? room * 0.55 : room })
  const beside = photo === null ? setter.widthOf(meta, 27) + 40 : 0
  const name = setter.oneLine(text.name, { size: 42, room: room - beside })
  const [lead, ...others] = text.headlines
    .map((one, index) => ({ number: index + 1, text: setter.drawable(one) }))
    .filter((one) => one.text !== '')
  const headline = setter.headline(lead?.text ?? '')
  // A figure that is cut says something else: where there is little width, only what has room as it is.
  const fitting = others.filter((one) => photo === null || setter.widthOf(one.text, 29) <= room - 56)
  const notes = fitting
    .slice(0, photo === null ? 2 : 1)
    .map((one) => ({ ...one, text: setter.oneLine(one.text, { size: 29, room: room - 56 }) }))
  const firstLine = HEADLINE_TOP + headline.size * 0.92
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
${photo === null ? '' : photoIn(photo, field)}
<rect width="${width}" height="${BAR}" fill="${accent}"/>
${setter.text(name, { y: 104, size: 42, fill: ink })}
${photo === null ? setter.text(meta, { y: 104, size: 27, fill: soft, isAtEnd: true }) : setter.text(meta, { y: 591, size: 27, fill: soft })}
<rect x="${field.from}" y="132" width="${room}" height="3" fill="${ink}"/>
${headline.lines.map((line, index) => setter.text(line, { y: firstLine + index * headline.leading, size: headline.size, fill: ink })).join('\n')}
<rect x="${field.from}" y="497" width="${room}" height="2" fill="${rule}"/>
${notes.map((note, index) => noteAt(setter, note, { y: 545 + index * 46, accent, ink: soft })).join('\n')}
${notes.length === 0 && photo === null ? setter.text(setter.oneLine(text.host, { size: 29, room }), { y: 550, size: 29, fill: accent }) : ''}
</svg>
`
}

interface CardLook {
  readonly fonts: readonly FontFacts[]
  readonly palette: Palette
  readonly photo: KeptFile | null
}

/** Where the words stand, in pixels from the left. */
interface Field {
  readonly from: number
  readonly to: number
}

function fieldOf(language: LanguageTag, hasPhoto: boolean): Field {
  const { width } = CARD_SIZE
  if (!hasPhoto) return { from: EDGE, to: width - EDGE }
  const inner = PHOTO_WIDTH + BESIDE_PHOTO
  return directionOf(language) === 'rtl'
    ? { from: inner, to: width - EDGE }
    : { from: EDGE, to: width - inner }
}

/** At the end of the words, cut to its place: no letter stands on it. */
function photoIn({ type, content }: KeptFile, { from }: Field): string {
  const x = from === EDGE ? CARD_SIZE.width - PHOTO_WIDTH : 0
  const place = `x="${x}" y="${BAR}" width="${PHOTO_WIDTH}" height="${CARD_SIZE.height - BAR}"`
  const href = `data:${type};base64,${Buffer.from(content).toString('base64')}`
  return `<image ${place} preserveAspectRatio="xMidYMid slice" href="${href}"/>`
}

type Setter = ReturnType<typeof createSetter>

interface Note {
  readonly number: number
  readonly text: string
}

function noteAt(
  setter: Setter,
  { number, text }: Note,
  { y, accent, ink }: { readonly y: number; readonly accent: string; readonly ink: string },
): string {
  const at = { y, size: 29 }
  return `${setter.text(String(number), { ...at, fill: accent })}\n${setter.text(text, { ...at, fill: ink, indent: 44 })}`
}

interface Place {
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly indent?: number
  readonly isAtEnd?: boolean
}

function createSetter(language: LanguageTag, fonts: readonly FontFacts[], field: Field) {
  const room = field.to - field.from
  const isRtl = directionOf(language) === 'rtl'

  const widthOf = (text: string, size: number) =>
    size * runsOf(text, fonts).reduce((sum, { font, text: own }) => sum + widthIn(font, own), 0)

  /** Nothing where a character cannot be drawn. */
  function drawable(text: string): string {
    const line = xmlCharacters(text)
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
    // Arabic fonts have no middle dot.
    const clean = isRtl ? line.replaceAll(' · ', '، ') : line
    const isCovered = isRtl
      ? fonts.some((font) => coversAll(font, clean))
      : Array.from(clean).every((character) => fonts.some((font) => coversAll(font, character)))
    return isCovered ? clean : ''
  }

  function cut(text: string, { size, room }: { readonly size: number; readonly room: number }): string {
    const pieces = piecesOf(text, language)
    while (pieces.length > 1 && widthOf(`${pieces.join('').trimEnd()}…`, size) > room) pieces.pop()
    return `${pieces.join('').replace(/[\s,;:，、；：·–—-]+$/u, '')}…`
  }

  function linesIn(text: string, size: number, room: number): readonly string[] {
    const lines: string[] = []
    let line = ''
    for (const piece of piecesOf(text, language)) {
      if (line !== '' && widthOf((line + piece).trimEnd(), size) > room) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += line === '' ? piece.trimStart() : piece
    }
    return line.trim() === '' ? lines : [...lines, line.trimEnd()]
  }

  /** The narrowest lines of that number: none is left with a single word where another one is full. */
  function balanced(text: string, size: number): readonly string[] {
    const lines = linesIn(text, size, room)
    for (let less = room / 2; less < room; less += 24) {
      const narrow = linesIn(text, size, less)
      if (narrow.length <= lines.length && narrow.every((line) => widthOf(line, size) <= less)) return narrow
    }
    return lines
  }

  return {
    widthOf,
    drawable,

    oneLine(text: string, { size, room }: { readonly size: number; readonly room: number }): string {
      const whole = drawable(text)
      return widthOf(whole, size) <= room ? whole : cut(whole, { size, room })
    },

    headline(text: string): {
      readonly size: number
      readonly leading: number
      readonly lines: readonly string[]
    } {
      const share = isHan(language) || isRtl ? 1.36 : 1.2
      const most = (size: number) => Math.floor((HEADLINE_HEIGHT - size) / (size * share)) + 1
      const fits = (size: number) => {
        const lines = linesIn(text, size, room)
        return lines.length <= most(size) && lines.every((line) => widthOf(line, size) <= room)
      }
      const size = HEADLINE_SIZES.find(fits)
      const smallest = HEADLINE_SIZES.at(-1) ?? 44
      if (size !== undefined)
        return { size, leading: size * share, lines: text === '' ? [] : balanced(text, size) }
      const all = room * most(smallest) * 0.9
      const lines = linesIn(cut(text, { size: smallest, room: all }), smallest, room).slice(0, most(smallest))
      return { size: smallest, leading: smallest * share, lines }
    },

    text(text: string, { y, size, fill, indent = 0, isAtEnd = false }: Place): string {
      if (text === '') return ''
      const isRight = isRtl !== isAtEnd
      const x = isRight ? field.to - indent : field.from + indent
      const whole = fonts.find((font) => coversAll(font, text))
      const look = `y="${Math.round(y)}" font-size="${size}" fill="${fill}"`
      if (whole !== undefined) {
        const anchor = isRight ? ' text-anchor="end"' : ''
        const turned = isRtl ? `${RIGHT_TO_LEFT}${text}${AS_BEFORE}` : text
        return `<text x="${x}" ${look}${anchor} font-family="${whole.family}">${escapeMarkup(turned)}</text>`
      }
      // The renderer finds no other font by itself: each stretch stands where the one before it ends.
      let at = isRight ? x - widthOf(text, size) : x
      return runsOf(text, fonts)
        .map(({ font, text: own }) => {
          const run = `<text x="${at.toFixed(2)}" ${look} font-kerning="none" font-family="${font?.family ?? ''}">${escapeMarkup(own)}</text>`
          at += size * widthIn(font, own)
          return run
        })
        .join('')
    },
  }
}

interface FontRun {
  readonly font: FontFacts | undefined
  readonly text: string
}

/** A text cut where another font is needed: each character in the first one that has it, spaces with what is before them. */
function runsOf(text: string, fonts: readonly FontFacts[]): readonly FontRun[] {
  const runs: FontRun[] = []
  for (const character of text) {
    const before = runs.at(-1)
    const font = character === ' ' && before ? before.font : fonts.find((one) => coversAll(one, character))
    if (before !== undefined && before.font === font)
      runs[runs.length - 1] = { font, text: before.text + character }
    else runs.push({ font, text: character })
  }
  return runs
}

function coversAll(font: FontFacts, text: string): boolean {
  return Array.from(text).every(
    (character) => character === ' ' || font.covers(character.codePointAt(0) ?? 0),
  )
}

function widthIn(font: FontFacts | undefined, text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (font?.advance(character.codePointAt(0) ?? 0) ?? 0),
    0,
  )
}

/** Where a line may end: between words, and in Han between words as its readers know them. */
function piecesOf(text: string, language: LanguageTag): string[] {
  if (!isHan(language)) return text.match(/\S+\s*/g) ?? []
  const pieces: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const before = pieces.at(-1)
    const belongs =
      /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]/u.test(segment) ||
      (before !== undefined && /[\p{Ps}\p{Pi}]$/u.test(before))
    if (before !== undefined && belongs) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}
