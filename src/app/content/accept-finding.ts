import { z } from 'zod'
import { checkArticle, checkIssueTexts } from '../../check/index.ts'
import {
  type ReadRecord,
  readArticle,
  readIssue,
  type Surroundings,
  withAcceptance,
} from '../../content/records/edit-record.ts'
import { listRecords } from '../../content/records/list-records.ts'
import { createRecordFiles, type RecordName, type RecordText } from '../../content/records/record-files.ts'
import { editedText } from '../../content/schema/edited-texts.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { formatPlace, type Problem } from '../../domain/newsletter/problem.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'

/** A finding between the languages of a record that an editor lets stand. */
export const acceptInput = z.strictObject({
  rule: name,
  /** What was found, in the words of the check; null where the rule finds one thing. */
  of: editedText.nullable(),
  /** For the next editor. */
  reason: z.string().trim().min(1, 'Say in a few words why the finding may stand.').max(1_000),
})

export type AcceptInput = z.infer<typeof acceptInput>

export interface AcceptChoice extends AcceptInput {
  /** The id of an article or of an issue, or its place as the check prints it: `content/articles/x.yaml:12:3`. */
  readonly record: string
}

export interface Accepted {
  /** The record's file as people see it. */
  readonly path: string
  readonly of: string
}

/** Lets a finding stand, in the record's file. Throws `NOT_FOUND` where the check does not find it. */
export async function acceptFinding(
  { contentDir, load }: AppContext,
  { record, ...input }: AcceptChoice,
): Promise<Accepted> {
  const read = acceptInput.safeParse(input)
  if (!read.success) throw unfit(read.error)
  const content = await load()
  const around = {
    newsletter: content.newsletter,
    articleIds: (await listRecords(contentDir, 'articles')).ids,
  }
  const files = createRecordFiles(contentDir)
  const file = await files.read(await nameOf(contentDir, record))
  const { text, of } = acceptInText(content, { file, around }, read.data)
  await files.write(file, file.revision, () => text)
  return { path: file.path, of }
}

/**
 * The text of a record in which a finding is accepted, and what was found. Throws `NOT_FOUND` where the check does not find
 * it in this very text, `USAGE` where it finds several, and `CONTENT_INVALID` where the record has errors.
 */
export function acceptInText(
  content: Content,
  place: { readonly file: RecordText; readonly around: Surroundings },
  { rule, of, reason }: AcceptInput,
): { readonly text: string; readonly of: string } {
  const found = chosen(problemsIn(content, place), { rule, of, path: place.file.path })
  const text = withAcceptance(place.file.text, { rule, of: found, reason })
  problemsIn(content, { ...place, file: { ...place.file, text } })
  return { text, of: found }
}

/** The record that is meant; a path says of which kind it is, an id alone may be either. */
async function nameOf(contentDir: string, record: string): Promise<RecordName> {
  const [, folder, inFolder] = /(?:^|\/)(articles|issues)\/([^/]+)\.yaml(?::\d+){0,2}$/.exec(record) ?? []
  const id = inFolder ?? record
  const kinds = (['article', 'issue'] as const).filter(
    (kind) => folder === undefined || folder === `${kind}s`,
  )
  for (const kind of kinds) if ((await listRecords(contentDir, `${kind}s`)).ids.has(id)) return { kind, id }
  const what = kinds.length === 1 ? kinds[0] : 'article and no issue'
  throw new DiglotError('NOT_FOUND', `There is no ${what} ${id}.`, {
    where: `content/${folder ?? 'articles'}/${id}.yaml`,
    hint: 'The name of a record is that of its file, without the ending.',
  })
}

/** What stands between the languages of a record. */
function problemsIn(
  content: Content,
  { file, around }: { readonly file: RecordText; readonly around: Surroundings },
): readonly Problem[] {
  return file.kind === 'article'
    ? checkArticle({ ...content, article: requireSound(readArticle(file, around)) })
    : checkIssueTexts({ ...content, issue: requireSound(readIssue(file, around)) })
}

function requireSound<T>(read: ReadRecord<T>): T {
  if ('record' in read) return read.record
  throw new DiglotError(
    'CONTENT_INVALID',
    'The record has an error in its file, and is edited there first.',
    {
      details: read.faults,
      where: read.faults[0]?.where,
    },
  )
}

type Choice = Pick<AcceptInput, 'rule' | 'of'> & { readonly path: string }

function chosen(problems: readonly Problem[], { rule, of, path }: Choice): string {
  const open = problems.flatMap((problem) =>
    problem.acceptAs === undefined ? [] : [{ ...problem, acceptAs: problem.acceptAs }],
  )
  const ofRule = open.filter((problem) => problem.rule === rule)
  const [first, ...others] = of === null ? ofRule : ofRule.filter(({ acceptAs }) => acceptAs === of)
  if (first === undefined) throw notFound({ rule, of, path }, open)
  if (others.some(({ acceptAs }) => acceptAs !== first.acceptAs)) throw severalFound(rule, ofRule)
  return first.acceptAs
}

type Open = Problem & { readonly acceptAs: string }

function unfit(error: z.ZodError): DiglotError {
  return new DiglotError('USAGE', error.issues[0]?.message ?? 'This cannot be accepted.', {
    hint: 'The next editor reads the reason.',
  })
}

function notFound({ rule, of, path }: Choice, open: readonly Open[]): DiglotError {
  const what = of === null ? rule : `${rule} of “${of}”`
  return new DiglotError('NOT_FOUND', `The check does not find ${what} in that record.`, {
    where: path,
    hint:
      open.length === 0 ? 'It finds nothing there that can be accepted.' : 'What it finds there is listed.',
    details: open.map(detailOf),
  })
}

function severalFound(rule: string, found: readonly Open[]): DiglotError {
  return new DiglotError('USAGE', `The check finds ${rule} ${found.length} times there.`, {
    where: '--of',
    hint: 'Say which one is meant with `--of`, in the words given.',
    details: found.map(detailOf),
  })
}

function detailOf({ where, rule, message, acceptAs }: Open) {
  return {
    where: formatPlace(where),
    message: `${rule}: ${message}`,
    hint: `--of ${JSON.stringify(acceptAs)}`,
  }
}
