import { isolated, joinAlone, setInto } from '../../domain/language/direction.ts'
import { formatDate } from '../../domain/language/format-date.ts'
import { directionOf, type LanguageTag, type PerLanguage, scriptOf } from '../../domain/language/language.ts'
import { displayWidth } from '../../domain/language/text-width.ts'
import { breaksAtSpaces, hasOwnFace, sansOf } from '../../domain/language/typeface.ts'
import { type EditionId, editionLanguages } from '../../domain/newsletter/edition.ts'
import type { LayoutName } from '../../domain/newsletter/issue.ts'
import { inChosenDigits, type Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Palette } from '../../domain/newsletter/palette.ts'
import { type Logo, NO_PICTURES } from '../../domain/newsletter/picture.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import { themes } from '../../domain/newsletter/theme.ts'
import { type DigestView, digestViewSchema } from '../../domain/proof/digest-view.ts'
import { fieldMarks, slotMarks } from '../../domain/proof/slots.ts'
import { blockViews } from './block-views.ts'
import { textsOf } from './columns.ts'
import { type DigestSource, withDerivedLanguages } from './derive.ts'
import { contentsOf, partsOf } from './parts.ts'
import { pictureView } from './picture-view.ts'
import { withFieldsPlaced } from './place-fields.ts'
import { shownArticles } from './shown-article.ts'
import { joinSubjects } from './subject.ts'
import { headFamily, languageAt, phrase, textStyle } from './text-style.ts'
import { typesetterOf } from './typeset.ts'
import { unfitView } from './unfit-view.ts'

/**
 * Turns the records of an issue into what one edition shows: the only input of both engines and of the text part. Throws
 * `UnfitView` where a record holds what no template may show.
 */
export function createView(source: DigestSource, edition: EditionId): Readonly<DigestView> {
  const derived = withDerivedLanguages(source)
  const { newsletter, issue, strings, pictures = NO_PICTURES } = derived
  const tags = editionLanguages(edition)
  const main = languageAt(tags, 0)
  const numbered = (tag: LanguageTag) => `${name(tag)} ${issueNumber(tag)}`
  const name = (tag: LanguageTag) => textIn(newsletter.name, tag)
  const words = (tag: LanguageTag) => textIn(strings, tag)
  const figures = (tag: LanguageTag, text: string) => inChosenDigits(text, newsletter, tag)
  const issueNumber = (tag: LanguageTag) =>
    fillPlaces(words(tag).issueNumber, { number: figures(tag, String(issue.number)) })
  const set = (tag: LanguageTag) => typesetterOf(newsletter, tag)
  const layout = layoutIn(issue.layout, tags.length)
  const archived = `${newsletter.siteUrl}/issues/${issue.id}/${edition}`
  const signature = (tag: LanguageTag) => {
    const editor = newsletter.editedBy.get(tag)
    return editor === undefined ? null : fillPlaces(words(tag).editedBy, { name: editor })
  }
  const { parts, columns } = partsOf(derived, tags, layout)
  const preheader = joinAlone(
    tags
      .map((tag) => ({
        language: tag,
        text: set(tag)
          .text(issue.preheader.get(tag) ?? '')
          .trim(),
      }))
      .filter(({ text }) => text !== ''),
    ' · ',
  )
  const view: DigestView = {
    ...textStyle(newsletter, main),
    edition,
    layout,
    sans: sansOf(tags),
    faces: tags
      .filter((tag) => hasOwnFace(tag))
      .map((tag) => ({
        lang: tag,
        family: textStyle(newsletter, tag).family,
        breaksAtSpaces: breaksAtSpaces(tag),
      })),
    title: joinAlone(
      tags.map((tag) => ({ language: tag, text: numbered(tag) })),
      ' | ',
    ),
    subject: joinSubjects(
      tags.map((tag) => ({
        language: tag,
        text: set(tag)
          .text(issue.subject.get(tag) ?? words(tag).missingHeadline)
          .replaceAll('\u00A0', ' '),
      })),
    ),
    preheader,
    preheaderFill: preheaderFill(preheader),
    masthead: tags
      .filter((tag, at) => tags.findIndex((other) => name(other) === name(tag)) === at)
      .map((tag) => ({ ...phrase(newsletter, tag, name(tag)), family: headFamily(newsletter, tag) })),
    logo: logoIn(newsletter.logo, main),
    picture: pictureView(issue.picture, { newsletter, pictures, languages: tags }),
    meta: tags.map((tag) =>
      phrase(
        newsletter,
        tag,
        [
          issueNumber(tag),
          figures(tag, formatDate(issue.date, words(tag).date, tag)),
          fillPlaces(words(tag).readingTime, {
            minutes: figures(tag, String(readingMinutes(parts, tag))),
          }),
        ].join(' · '),
      ),
    ),
    intro: tags
      .map((tag) => ({
        ...textStyle(newsletter, tag),
        blocks: blockViews(issue.intro.get(tag) ?? [], { runs: set(tag).runs, level: 2 }),
      }))
      .filter(({ blocks }) => blocks.length > 0),
    contents: contentsOf(
      parts,
      tags.map((tag) => phrase(newsletter, tag, words(tag).contents)),
    ),
    jumps:
      parts.length > 1
        ? parts.flatMap(({ anchor, heading }) => (heading ? [{ ...heading, href: `#${anchor}` }] : []))
        : [],
    parts,
    columns,
    footer: tags.map((tag) => ({
      ...textStyle(newsletter, tag),
      why: fillPlaces(words(tag).why, {
        newsletter: name(tag),
        // An address reads from left to right, also within a sentence that does not.
        address: directionOf(tag) === 'rtl' ? isolated(slotMarks.address) : slotMarks.address,
      }),
      editedBy: signature(tag),
      links: [
        { text: words(tag).viewInBrowser, href: archived },
        { text: words(tag).forward, href: `mailto:?body=${encodeURIComponent(archived)}` },
        { text: words(tag).reply, href: `mailto:${newsletter.sender.replyTo}` },
        { text: words(tag).subscribe, href: `${newsletter.siteUrl}/subscribe` },
        { text: words(tag).preferences, href: slotMarks.preferencesUrl },
        { text: words(tag).unsubscribe, href: slotMarks.unsubscribeUrl },
      ],
    })),
    postalAddress: setInto(newsletter.postalAddress, directionOf(main)),
    slots: { ...slotMarks, fields: fieldMarks(newsletter.fields.keys()) },
    theme: themeView(newsletter, main),
    palette: {
      light: paletteIn(newsletter.palette.light, newsletter.languages.length),
      dark: paletteIn(newsletter.palette.dark, newsletter.languages.length),
    },
  }
  const parsed = digestViewSchema.safeParse(view)
  if (parsed.success) return Object.freeze(withFieldsPlaced(parsed.data))
  const shown = shownArticles(derived, tags)
  throw unfitView(parsed.error, view, {
    issue: issue.id,
    article: (number) => shown[number - 1]?.article.id,
  })
}

/** A language alone has nothing to be beside, and three are too many; the check names columns that are none. */
function layoutIn(layout: LayoutName, languages: number): LayoutName {
  return languages === 1 || (layout === 'columns' && languages > 2) ? 'stacked' : layout
}

function logoIn(logo: Logo | null, tag: LanguageTag): DigestView['logo'] {
  if (logo === null) return null
  const { url, width, height, alt } = logo
  return { src: url, width, height, alt: textIn(alt, tag) }
}

/** With chips for as many languages as there are: each costs rules in every mail. */
function paletteIn(palette: Palette, count: number): DigestView['palette']['light'] {
  return { ...palette, chips: palette.chips.slice(0, count).map((chip) => ({ ...chip })) }
}

function textIn<T>(map: PerLanguage<T>, tag: LanguageTag): T {
  const value = map.get(tag)
  if (value === undefined)
    throw new RangeError(`There is no text in "${tag}"; the loader should have refused this.`)
  return value
}

/** Inboxes show about 90 to 140 columns beside or under a subject, and go on with the first words of the mail. */
const PREHEADER_COLUMNS = 150
/** A space that is not collapsed, and a character without width that keeps several of them from being trimmed. */
const FILLER = '\u00A0\u200C'

/** What stands behind a preheader, so that nothing of the mail itself follows it in an inbox: nothing that is seen. */
function preheaderFill(preheader: string): string {
  return FILLER.repeat(Math.max(0, PREHEADER_COLUMNS - displayWidth(preheader)))
}

/** The theme's values as a template writes them into styles. `main`: the language that the mail begins with. */
function themeView({ theme: name }: Newsletter, main: LanguageTag): DigestView['theme'] {
  const { isCentred, mastSize, bar, mastRule, storyRule, radius } = themes[name]
  const start = directionOf(main) === 'rtl' ? 'right' : 'left'
  return { name, align: isCentred ? 'center' : start, mastSize, bar, mastRule, storyRule, radius }
}

/** What an adult reads in a minute, with care: characters of Han and Japanese, words of other scripts. */
const CHARACTERS = 400
const WORDS = 220
const COUNTED = ['Hans', 'Hant', 'Jpan']

/** How many minutes it takes to read all of an edition in one language; at least one. */
function readingMinutes(parts: DigestView['parts'], tag: LanguageTag): number {
  const texts = parts
    .flatMap(({ before, articles }) => [
      ...before.flatMap(({ sections }) => sections),
      ...articles.flatMap(({ sections, after }) => [
        ...sections,
        ...after.flatMap((block) => block.sections),
      ]),
    ])
    .filter(({ lang }) => lang === tag)
    .flatMap(({ headline, blocks }) => [headline ?? '', ...blocks.flatMap(textsOf)])
  const isCounted = COUNTED.includes(scriptOf(tag))
  const count = texts.reduce((sum, text) => sum + (isCounted ? text.length : text.split(/\s+/).length), 0)
  return Math.max(1, Math.round(count / (isCounted ? CHARACTERS : WORDS)))
}
