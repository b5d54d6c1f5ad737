import { z } from 'zod'
import { blockKinds } from '../blocks/block-kinds.ts'
import { layoutNames, weightNames } from '../newsletter/issue.ts'
import { themeNames } from '../newsletter/theme.ts'
import { beginsWithSlot, holdsSlotMark } from './slots.ts'

/**
 * Everything that a template shows of one edition, as plain strings: dates are written out, URLs are checked,
 * every piece of text knows its language and direction. Both engines and the text part take this and nothing else.
 */

/** Text must not contain the two code points that mark a slot: see `slots.ts`. */
const text = z
  .string()
  .refine((value) => !holdsSlotMark(value), 'contains a private-use character that is reserved for slots')
const url = z
  .string()
  .refine((value) => /^https?:\/\//.test(value) || beginsWithSlot(value), 'is not an http(s) URL')
const color = z.string().regex(/^#[0-9a-f]{6}$/i)

/** The language of a piece of text and how it is set: see `typeface.ts`. */
const spoken = {
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  family: z.string().regex(/^(?!.*[ ,]\d)[\w ,-]+$/),
  size: z.string(),
  leading: z.string(),
  /** Whether capitals, tracking and italics suit it: not Han, not Arabic. */
  cased: z.boolean(),
}

/** A stretch of inline text in one style. */
const run = z.strictObject({
  text,
  href: url.optional(),
  strong: z.literal(true).optional(),
  em: z.literal(true).optional(),
  /** Emphasis in a script that has no italics: weight. Dots are known to few clients. */
  stress: z.literal(true).optional(),
  code: z.literal(true).optional(),
  /** Is not broken over two lines: a figure and what it counts, where no space stands between them. */
  together: z.literal(true).optional(),
})
const runs = z.array(run).min(1)
const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  runs,
  /** Of a lead: the first paragraph, set larger. */
  deck: z.literal(true).optional(),
})
const items = {
  /** The number of the first item; null where items have signs. */
  from: z.int().nullable(),
  /** How far the items stand in, in CSS pixels: room for their numbers. */
  indent: z.int(),
}
const innerItems = z.strictObject({ ...items, items: z.array(z.strictObject({ runs })).min(1) })
const list = z.strictObject({
  kind: z.literal('list'),
  ...items,
  items: z.array(z.strictObject({ runs, list: innerItems.nullable() })).min(1),
})
/** One of the pieces that a text is made of, one below the other. */
const block = z.discriminatedUnion('kind', [
  paragraph,
  list,
  /** A sub-heading, one level below the headline above it. */
  z.strictObject({ kind: z.literal('heading'), level: z.int().min(2).max(4), runs }),
  z.strictObject({
    kind: z.literal('quote'),
    blocks: z.array(z.discriminatedUnion('kind', [paragraph, list])).min(1),
  }),
])
const phrase = z.strictObject({ ...spoken, text })
const logo = z.strictObject({ src: url, width: z.int(), height: z.int(), alt: text })

/** On a web server, or a part of the message itself. */
const pictureUrl = z
  .string()
  .regex(/^(?:https?:\/\/|cid:)[^\s<>"]+$/, 'is neither an http(s) URL nor a part of the mail')
const files = { src: pictureUrl }
/** Language, direction and typeface are those of `alt`. */
const picture = z.strictObject({
  ...spoken,
  ...files,
  /** In CSS pixels; never wider than the text. */
  width: z.int(),
  height: z.int(),
  /** Empty where nobody has written one. */
  alt: text,
  /** In each language that has one; empty where none has. */
  caption: z.array(phrase),
  credit: z.array(phrase),
  /** What is shown in its place on a dark ground, in the same size. */
  dark: z.strictObject(files).nullable(),
})

const section = z.strictObject({
  ...spoken,
  /** Heading level: 2 for the first section of an article, 3 for the ones below it and for all under a language's heading. */
  level: z.union([z.literal(2), z.literal(3)]),
  headline: text,
  /** Where the headline leads: to the first source. */
  href: url.nullable(),
  /** CSS length. */
  headSize: z.string(),
  /** The family of the headline where it is not that of the text. */
  headFamily: spoken.family.nullable(),
  keywords: z.array(text),
  blocks: z.array(block),
  /** Fields that an editor has yet to fill in; their place holds a note that says so. */
  missing: z.array(z.enum(['headline', 'keywords', 'summary'])),
  /** Say that this is not the language of the edition, or that a program converted it; in the reader's language. */
  notes: z.array(phrase),
  chip: z.strictObject({ index: z.int(), tint: color, ink: color }),
})

const blockSection = z.strictObject({
  ...spoken,
  /** Heading level: one below the label's. */
  level: z.union([z.literal(3), z.literal(4)]),
  /** What it is called: a headline, a number, a term, the name of a sponsor; null where it has none. */
  headline: text.nullable(),
  /** Of a brief: where more can be read. */
  href: url.nullable(),
  headFamily: spoken.family,
  /** When and where an event is. */
  facts: z.array(text),
  blocks: z.array(block),
  /** Who said or signed it, behind a dash. */
  by: text.nullable(),
  /** Say that this is not the language of the edition, or that a program converted it; in the reader's language. */
  notes: z.array(phrase),
})

/** What stands between articles. */
const issueBlock = z.strictObject({
  kind: z.enum(blockKinds),
  /** Its key in the issue's file. */
  id: z.string(),
  anchor: z.string(),
  /** Of its label, its portrait and its links, as of an article. */
  dir: spoken.dir,
  /** Says what it is, in each language of the reader; empty where it goes on under the label of the brief before it. */
  label: z.array(phrase),
  /** Heading level of the label. */
  level: z.union([z.literal(2), z.literal(3)]),
  /** A portrait. */
  picture: picture.nullable(),
  sections: z.array(blockSection).min(1),
  /** Whether its two languages stand side by side. */
  isPair: z.boolean(),
  links: z.array(z.strictObject({ href: url, read: z.array(phrase).min(1) })),
})

const article = z.strictObject({
  anchor: z.string(),
  /** Of its labels: that of the reader's first language here, which in `split` is the part's. */
  dir: spoken.dir,
  number: z.int(),
  /** The number as it is shown, in the digits of the first of its languages. */
  numeral: z.string(),
  /**
   * How all of it is set where that is as its part says: its only section and its labels need say nothing of themselves. Null where it
   * has several languages, or one that is not its part's.
   */
  voice: z.strictObject(spoken).nullable(),
  weight: z.enum(weightNames),
  topic: z.array(phrase),
  picture: picture.nullable(),
  sections: z.array(section).min(1),
  /**
   * What stands beside each other, row by row, an empty list where a language has nothing left; empty where the article is not set in
   * columns.
   */
  rows: z.array(z.array(z.strictObject({ ...spoken, blocks: z.array(block) }))),
  /** `read` says where a link leads, once per language of the reader. */
  sources: z.array(z.strictObject({ href: url, host: text, read: z.array(phrase).min(1) })),
  /** What stands between it and the next one. */
  after: z.array(issueBlock),
})

const palette = z.strictObject({
  canvas: color,
  paper: color,
  ink: color,
  soft: color,
  rule: color,
  accent: color,
  chips: z.array(z.strictObject({ tint: color, ink: color })),
})

const theme = z.strictObject({
  name: z.enum(themeNames),
  /** Where the masthead stands. */
  align: z.enum(['left', 'center', 'right']),
  mastSize: z.string(),
  /** At the top of the sheet, in the accent's colour. */
  bar: z.string().nullable(),
  /** Under the names; without a colour, so that it has that of the text. */
  mastRule: z.string(),
  /** Above each story; the same. */
  storyRule: z.string(),
  /** Corners of chips. */
  radius: z.string(),
})

export const digestViewSchema = z.strictObject({
  ...spoken,
  edition: z.string(),
  /** How the edition is set: one of a single language is always `stacked`. */
  layout: z.enum(layoutNames),
  /** Typeface of labels, the meta line and the footer: covers every language of the edition. */
  sans: spoken.family,
  /** Languages whose letters look different in another language's typeface, for a rule in `<style>`. */
  faces: z.array(
    z.strictObject({
      lang: z.string(),
      family: spoken.family,
      /** Whether its lines end between words, though its signs would let them end anywhere: Korean. */
      breaksAtSpaces: z.boolean(),
    }),
  ),
  /** For `<title>`: names and issue numbers of all languages. */
  title: text,
  subject: text,
  preheader: text,
  /** Unseen, behind the preheader: keeps an inbox from going on with the first words of the mail. */
  preheaderFill: text,
  /** Its names; one that is the same in several languages stands once. */
  masthead: z.array(phrase).min(1),
  logo: logo.nullable(),
  /** Of the issue as a whole. */
  picture: picture.nullable(),
  /** Issue number, date and how long it takes to read, one per language. */
  meta: z.array(phrase).min(1),
  intro: z.array(z.strictObject({ ...spoken, blocks: z.array(block) })),
  /** Null under four articles. */
  contents: z
    .strictObject({
      label: z.array(phrase),
      entries: z.array(
        z.strictObject({
          number: z.int(),
          numeral: z.string(),
          headlines: z.array(z.strictObject({ ...phrase.shape, href: z.string() })),
        }),
      ),
    })
    .nullable(),
  /** Jump links between the languages; empty unless the layout is `split`. */
  jumps: z.array(z.strictObject({ ...spoken, href: z.string(), text })),
  /** One part with every article (`stacked`, `columns`), or one part per language (`split`). */
  parts: z
    .array(
      z.strictObject({
        anchor: z.string(),
        heading: phrase.nullable(),
        /**
         * How its articles are set where they are of one language; null where they are of several. `hasFace` says whether it is one of
         * `faces`, so that its labels have its typeface, too.
         */
        voice: z.strictObject({ ...spoken, hasFace: z.boolean() }).nullable(),
        /** What stands before the first article. */
        before: z.array(issueBlock),
        articles: z.array(article),
      }),
    )
    .min(1),
  /**
   * How each column is set, and how wide it is: of a wide sheet and in CSS pixels of the usual one, the space behind it included; empty
   * unless the layout is `columns`.
   */
  columns: z.array(
    z.strictObject({ ...spoken, headFamily: spoken.family.nullable(), percent: z.int(), width: z.int() }),
  ),
  footer: z.array(
    z.strictObject({
      ...spoken,
      /** Holds the slot of the address. */
      why: z.string(),
      /** Who edits it; null where nobody is named. */
      editedBy: text.nullable(),
      links: z.array(z.strictObject({ text, href: z.union([url, z.string().regex(/^mailto:[^\s<>"]+$/)]) })),
    }),
  ),
  postalAddress: text,
  /** Places that are filled per subscriber; a template may put them anywhere in text or in `href`. */
  slots: z.strictObject({
    name: z.string(),
    address: z.string(),
    unsubscribeUrl: z.string(),
    preferencesUrl: z.string(),
    /** Of the newsletter's own fields, by key. */
    fields: z.record(z.string(), z.string()),
  }),
  theme,
  palette: z.strictObject({ light: palette, dark: palette }),
})

export type DigestView = z.infer<typeof digestViewSchema>
export type SectionView = z.infer<typeof section>
export type ArticleView = z.infer<typeof article>
export type IssueBlockView = z.infer<typeof issueBlock>
export type BlockView = z.infer<typeof block>
export type ListView = z.infer<typeof list>
export type Run = z.infer<typeof run>
export type PictureView = z.infer<typeof picture>
export type Phrase = z.infer<typeof phrase>
