import type { CalendarDate } from '../../domain/calendar.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { listRecords, MAX_ISSUE_ID } from './list-records.ts'
import { recordText } from './record-text.ts'

interface NewCorrectionOptions {
  readonly contentDir: string
  readonly content: Content
  /** The issue that is corrected. */
  readonly issue: Issue
  /** Ids of those that are not what was sent. */
  readonly articles: readonly string[]
  readonly today: CalendarDate
  readonly spellDate: (date: CalendarDate, pattern: string, language: LanguageTag) => string
}

export interface NewCorrection {
  readonly id: string
  /** As people see it: `content/issues/2025-w30-c1.yaml`. */
  readonly path: string
}

/**
 * Writes the record of an issue that corrects another one: its articles as they are by now, under the words that each language
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
  throw new DiglotError('ALREADY_EXISTS', `The issue ${file.name} is there already.`, {
    where: file.name,
    hint: 'Somebody else has just made it: look at it.',
  })
}

/** `2025-w30-c1`; an id that leaves no room for its end is cut. */
function correctionId(issueId: string, count: number): string {
  const end = `-c${count}`
  return `${issueId.slice(0, MAX_ISSUE_ID - end.length).replace(/-+$/, '')}${end}`
}

function correctionText({ content, issue, articles, today, spellDate }: NewCorrectionOptions): string {
  const { newsletter, strings, articles: records } = content
  const { id, number, covers, subject, isPublic, template, layout } = issue
  const [first] = articles.flatMap((article) => records.get(article) ?? [])
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
    preheader: perLanguage((tag) => first?.sections.get(tag)?.headline ?? null),
    intro: perLanguage((tag) => {
      const words = strings.get(tag)
      if (words === undefined) return null
      return fillPlaces(words.correctionIntro, {
        issue: fillPlaces(words.issueNumber, { number: String(number) }),
        date: spellDate(issue.date, words.date, tag),
      })
    }),
    articles,
    ...(template !== newsletter.template && { template }),
    ...(layout !== newsletter.layout && { layout }),
    ...(!isPublic && { public: false }),
  }
  return recordText(record, { schema: '../schema/issue.json', comments: [], inline: [['covers']] })
}
