import {
  blockFacts,
  blockFields,
  blockReference,
  factsOf,
  fieldsOf,
} from '../../domain/blocks/block-kinds.ts'
import { type BlockSection, type IssueBlock, pictureOf } from '../../domain/blocks/issue-block.ts'
import type { CalendarDate } from '../../domain/calendar.ts'
import { literally } from '../../domain/language/inline.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import { inChosenDigits, type Newsletter } from '../../domain/newsletter/newsletter.ts'
import { CENTRE, type Picture, pictureTexts } from '../../domain/newsletter/picture.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import type { YamlValue } from '../yaml/yaml-source.ts'
import { listRecords, MAX_ISSUE_ID } from './list-records.ts'
import { recordText } from './record-text.ts'

interface NewCorrectionOptions {
  readonly contentDir: string
  readonly content: Content
  /** The issue that is corrected. */
  readonly issue: Issue
  /** Ids of those that are not what was sent. */
  readonly articles: readonly string[]
  /** Of its blocks those that are not what was sent. */
  readonly blocks: readonly IssueBlock[]
  /** What of its subject and introduction is not what was sent. */
  readonly words: readonly WordsChange[]
  readonly today: CalendarDate
  readonly formatDate: (date: CalendarDate, pattern: string, language: LanguageTag) => string
}

/** A subject or an introduction that is not what was sent. */
export interface WordsChange {
  readonly field: 'subject' | 'intro'
  readonly language: LanguageTag
  /** Empty where there was no introduction. */
  readonly before: string
  readonly after: string
}

export interface NewCorrection {
  readonly id: string
  /** As people see it: `content/issues/2025-w30-c1.yaml`. */
  readonly path: string
}

/**
 * Writes the record of an issue that corrects another one: its articles and blocks as they are by now, under the words that each language
 * has for it. Throws `ALREADY_EXISTS` where a file of its name has come meanwhile.
 */
export async function newCorrection(options: NewCorrectionOptions): Promise<NewCorrection> {
  const { contentDir, issue } = options
  const taken = new Set((await listRecords(contentDir, 'issues')).files.map(({ id }) => id.toLowerCase()))
  let count = 1
  while (taken.has(correctionId(issue.id, count).toLowerCase())) count += 1
  const id = correctionId(issue.id, count)
  const file = contentFile(contentDir, 'issues', `${id}.yaml`)
  if (await writeRecordFile(file, correctionText(options), { force: false })) return { id, path: file.name }
  throw new DiglotError('ALREADY_EXISTS', msg`The issue ${file.name} is there already.`, {
    where: file.name,
    hint: msg`Somebody else has just made it: look at it.`,
  })
}

/** `2025-w30-c1`; an id that leaves no room for its end is cut. */
function correctionId(issueId: string, count: number): string {
  const end = `-c${count}`
  return `${issueId.slice(0, MAX_ISSUE_ID - end.length).replace(/-+$/, '')}${end}`
}

function correctionText(options: NewCorrectionOptions): string {
  const { content, issue, articles, blocks, today } = options
  const { newsletter, strings, articles: records } = content
  const { id, number, covers, subject, preheader, isPublic, template } = issue
  // Without articles and blocks the languages have nothing to stand apart or beside each other with.
  const layout = articles.length + blocks.length === 0 ? 'stacked' : issue.layout
  const [first] = articles.flatMap((article) => records.get(article) ?? [])
  const wrongWords = wrongLanguages(options.words, newsletter)
  const perLanguage = (text: (tag: LanguageTag) => string | null) =>
    Object.fromEntries(newsletter.languages.map((tag) => [tag, text(tag)]))
  const record = {
    corrects: id,
    number,
    date: today,
    covers,
    subject: perLanguage((tag) => {
      const words = strings.get(tag)
      const own = subject.get(tag)
      return words && own ? fillPlaces(words.correctionSubject, { subject: own }) : null
    }),
    preheader: perLanguage((tag) =>
      first === undefined ? (preheader.get(tag) ?? null) : (first.sections.get(tag)?.headline ?? null),
    ),
    intro: perLanguage((tag) => introIn(tag, options)),
    articles: [...articles, ...blocks.map((block) => blockReference(block.id))],
    ...(blocks.length > 0 && {
      blocks: Object.fromEntries(blocks.map((block) => [block.id, blockRecord(block)])),
    }),
    ...(wrongWords.length > 0 && { wrongWords }),
    ...(template !== newsletter.template && { template }),
    ...(layout !== newsletter.layout && { layout }),
    ...(!isPublic && { public: false }),
  }
  return recordText(record, {
    schema: '../schema/issue.json',
    comments: [],
    inline: [['covers'], ['wrongWords']],
  })
}

/** That it is a correction and of what, and what the subject and the introduction should have been. */
function introIn(
  tag: LanguageTag,
  { content, issue, words, formatDate }: NewCorrectionOptions,
): string | null {
  const fixed = content.strings.get(tag)
  if (fixed === undefined) return null
  const own = words.filter(({ language }) => language === tag)
  const said = own.flatMap(({ field, before, after }) =>
    field === 'subject'
      ? [fillPlaces(fixed.correctionOfSubject, { before: literally(before), after: literally(after) })]
      : [fixed.correctionOfIntro, ...(issue.intro.get(tag) ?? [])],
  )
  const figures = (text: string) => inChosenDigits(text, content.newsletter, tag)
  const of = fillPlaces(fixed.correctionIntro, {
    issue: fillPlaces(fixed.issueNumber, { number: figures(String(issue.number)) }),
    date: figures(formatDate(issue.date, fixed.date, tag)),
  })
  return [of, ...said].join('\n\n')
}

/** With the languages that are derived from those in which it was wrong. */
function wrongLanguages(
  words: readonly WordsChange[],
  { languages, derived }: Newsletter,
): readonly LanguageTag[] {
  const wrong = new Set(words.map(({ language }) => language))
  return [...languages, ...derived.keys()].filter((tag) => wrong.has(derived.get(tag) ?? tag))
}

/** A block as the file of an issue has it. */
function blockRecord(block: IssueBlock): YamlValue {
  const { kind, sections } = block
  const known = new Map(Object.entries(block))
  const facts = blockFacts
    .map((fact) => [fact, (known.get(fact) ?? null) as string | null] as const)
    .filter(([fact, value]) => value !== null || factsOf[kind][fact] === 'needed')
  const picture = pictureOf(block)
  return {
    kind,
    ...Object.fromEntries(facts),
    ...(picture !== null && { image: pictureRecord(picture) }),
    sections: Object.fromEntries([...sections].map(([tag, section]) => [tag, sectionRecord(kind, section)])),
  }
}

function sectionRecord(kind: IssueBlock['kind'], section: BlockSection): YamlValue {
  const texts = fieldsOf(kind)
    .map((field) => {
      const text = section[field] ?? null
      return [field, Array.isArray(text) ? `${text.join('\n\n')}\n` : (text as string | null)] as const
    })
    .filter(([field, text]) => text !== null || blockFields[kind][field] === 'needed')
  return Object.fromEntries(texts)
}

function pictureRecord({ source, dark, focus, ...picture }: Picture): YamlValue {
  const words = pictureTexts
    .filter((field) => picture[field].size > 0)
    .map((field) => [field, Object.fromEntries(picture[field])])
  return {
    ...source,
    ...Object.fromEntries(words),
    ...(dark && { dark: { ...dark } }),
    ...(focus !== CENTRE && { focus: { ...focus } }),
  }
}
