import { z } from 'zod'
import type { LanguageTag, PerLanguage } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import { CENTRE, type Logo, type Picture, type PictureSource } from '../../domain/newsletter/picture.ts'
import {
  httpUrl,
  type KnownLanguages,
  line,
  lineOrMissing,
  perLanguage,
  strict,
  toPerLanguage,
  withRule,
} from './fields.ts'
import type { Finding } from './text-rules.ts'

const side = z.int().min(1).max(10_000)

export function logo(languages: KnownLanguages) {
  return strict({
    url: httpUrl.describe('Where the picture is fetched from, https://…'),
    width: side.describe('Width in CSS pixels.'),
    height: side.describe('Height in CSS pixels.'),
    alt: perLanguage(line, languages).describe('What is read where the picture is not shown, per language.'),
  })
}

export function toLogo({ alt, ...sign }: z.output<ReturnType<typeof logo>>): Logo {
  return { ...sign, alt: toPerLanguage(alt, (text) => text.trim()) }
}

/** One name without a folder: what `content/media` lists. */
export const mediaName = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,120}\.(?:jpe?g|png|gif|webp)$/iu

const file = withRule(z.string(), (name) =>
  mediaName.test(name)
    ? null
    : {
        is: msg`is not the name of a picture in content/media`,
        hint: msg`Write the name of a JPEG, PNG, GIF or WebP file there, without its folder.`,
      },
)

const source = {
  file: file.optional().describe('The name of a file in content/media. Either this or `url`.'),
  url: httpUrl.optional().describe('Where readers fetch the picture, https://… It comes with its size.'),
  width: side.optional().describe('Of a picture at a `url`: its width in pixels.'),
  height: side.optional().describe('Of a picture at a `url`: its height in pixels.'),
}

type SourceRecord = z.output<z.ZodObject<typeof source>>

function findInSource({ file, url, width, height }: SourceRecord): Finding | null {
  const hint = msg`Name a \`file\` of content/media, or a \`url\` with its \`width\` and \`height\` in pixels.`
  if (file !== undefined && url !== undefined) return { is: msg`has a file and a url`, hint }
  if (file === undefined && url === undefined) return { is: msg`has neither a file nor a url`, hint }
  const hasSize = width !== undefined && height !== undefined
  if (url !== undefined && !hasSize) return { is: msg`has a url without its width and height`, hint }
  if (file !== undefined && (width ?? height) !== undefined)
    return {
      is: msg`has a file and a size`,
      hint: msg`Take out \`width\` and \`height\`: the file tells them.`,
    }
  return null
}

const share = z.number().min(0).max(1)

interface PictureLanguages {
  readonly languages: KnownLanguages
  readonly derived?: readonly LanguageTag[]
}

/** A picture of an article or an issue. */
export function picture({ languages, derived = [] }: PictureLanguages) {
  const texts = perLanguage(lineOrMissing, languages, { partial: true, derived }).nullable().optional()
  return withRule(
    strict({
      ...source,
      alt: texts.describe('What is read where the picture is not shown, per language.'),
      caption: texts.describe('A line below the picture, per language.'),
      credit: texts.describe('Who made the picture and who lets it be shown, per language.'),
      dark: withRule(strict(source), findInSource)
        .nullable()
        .optional()
        .describe('Another picture that is shown in its place on a dark ground.'),
      focus: strict({
        x: share.describe('From the left, 0 to 1.'),
        y: share.describe('From the top, 0 to 1.'),
      })
        .nullable()
        .optional()
        .describe('The point that stays in sight where the picture is cropped. Left out: its middle.'),
    }),
    findInSource,
  )
}

export type PictureRecord = z.output<ReturnType<typeof picture>>

export function toPicture({ alt, caption, credit, dark, focus, ...source }: PictureRecord): Picture {
  return {
    source: toSource(source),
    alt: toTexts(alt),
    caption: toTexts(caption),
    credit: toTexts(credit),
    dark: dark ? toSource(dark) : null,
    focus: focus ?? CENTRE,
  }
}

// What the rules let through has one of the two.
function toSource({ file, url = '', width = 0, height = 0 }: SourceRecord): PictureSource {
  return file === undefined ? { url, width, height } : { file }
}

function toTexts(texts: PictureRecord['alt']): PerLanguage<string> {
  const written = Object.entries(texts ?? {}).filter((entry): entry is [string, string] => entry[1] != null)
  return new Map(written.map(([tag, text]) => [tag, text.trim()]))
}
