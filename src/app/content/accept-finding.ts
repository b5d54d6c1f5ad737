import { z } from 'zod'
import { checkArticle, checkIssueTexts, checkPicture, picturedIssue } from '../../check/index.ts'
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
import { pictureOf, placedBlocks } from '../../domain/blocks/issue-block.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Picture } from '../../domain/newsletter/picture.ts'
import { formatPlace, type Problem } from '../../domain/newsletter/problem.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import type { PicturesOfIssue } from '../media/picture-shelf.ts'
import { logRecords } from '../people/act-log.ts'

/** A finding of a record that an editor lets stand. */
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
  context: AppContext,
  { record, ...input }: AcceptChoice,
): Promise<Accepted> {
  const { contentDir, load } = context
  const read = acceptInput.safeParse(input)
  if (!read.success) throw unfit()
  const content = await load()
  const around = {
    newsletter: content.newsletter,
    articleIds: (await listRecords(contentDir, 'articles')).ids,
  }
  const files = createRecordFiles(contentDir)
  const name = await nameOf(contentDir, record)
  const file = await files.read(name)
  const shown = { ...content, pictureFiles: await picturesFor(context, content, name) }
  const { text, of } = acceptInText(shown, { file, around }, read.data)
  const { revision } = await files.write(name, file.revision, () => text)
  const details = { fields: [read.data.rule] }
  await logRecords(context, { act: 'accepted', record: name, revision, before: file.revision, details })
  return { path: file.path, of }
}

/** The picture of a record, as the check looks at it. */
export async function picturesFor(
  { pictures }: Pick<AppContext, 'pictures'>,
  { articles, issues }: Content,
  { kind, id }: RecordName,
): Promise<PicturesOfIssue> {
  const shown = kind === 'article' ? [articles.get(id)?.picture] : picturesOfIssue(issues.get(id))
  return (await pictures()).ready(shown.flatMap((picture) => picture ?? []))
}

function picturesOfIssue(issue: Issue | undefined): readonly (Picture | null)[] {
  return issue === undefined ? [] : [issue.picture, ...placedBlocks(issue).map(pictureOf)]
}

type PicturedContent = Content & { readonly pictureFiles: PicturesOfIssue }

/**
 * The text of a record in which a finding is accepted, and what was found. Throws `NOT_FOUND` where the check does not find
 * it in this very text, `USAGE` where it finds several, and `CONTENT_INVALID` where the record has errors.
 */
export function acceptInText(
  content: PicturedContent,
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
  throw new DiglotError('NOT_FOUND', noRecord(kinds, id), {
    where: `content/${folder ?? 'articles'}/${id}.yaml`,
    hint: msg`The name of a record is that of its file, without the ending.`,
  })
}

function noRecord(kinds: readonly string[], id: string): Message {
  if (kinds.length > 1) return msg`There is no article and no issue ${id}.`
  return kinds[0] === 'issue' ? msg`There is no issue ${id}.` : msg`There is no article ${id}.`
}

/** What the check finds in a record that may be accepted. */
function problemsIn(
  content: PicturedContent,
  { file, around }: { readonly file: RecordText; readonly around: Surroundings },
): readonly Problem[] {
  if (file.kind === 'article') {
    const article = requireSound(readArticle(file, around))
    return [
      ...checkArticle({ ...content, article }),
      ...checkPicture(content, { kind: 'article', ...article }),
    ]
  }
  const issue = requireSound(readIssue(file, around))
  const articles = issue.articles.flatMap((id) => content.articles.get(id) ?? [])
  return [...checkIssueTexts({ ...content, issue, articles }), ...checkPicture(content, picturedIssue(issue))]
}

function requireSound<T>(read: ReadRecord<T>): T {
  if ('record' in read) return read.record
  throw new DiglotError(
    'CONTENT_INVALID',
    msg`The record has an error in its file, and is edited there first.`,
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

function unfit(): DiglotError {
  return new DiglotError('USAGE', msg`Say in a few words why the finding may stand.`, {
    hint: msg`The next editor reads the reason.`,
  })
}

function notFound({ rule, of, path }: Choice, open: readonly Open[]): DiglotError {
  const what = of === null ? rule : msg`${rule} of “${of}”`
  return new DiglotError('NOT_FOUND', msg`The check does not find ${what} in that record.`, {
    where: path,
    hint:
      open.length === 0
        ? msg`It finds nothing there that can be accepted.`
        : msg`What it finds there is listed.`,
    details: open.map(detailOf),
  })
}

function severalFound(rule: string, found: readonly Open[]): DiglotError {
  return new DiglotError('USAGE', msg`The check finds ${rule} ${found.length} times there.`, {
    where: '--of',
    hint: msg`Say which one is meant with \`--of\`, in the words given.`,
    details: found.map(detailOf),
  })
}

function detailOf({ where, rule, message, acceptAs }: Open) {
  return {
    where: formatPlace(where),
    message: msg`${rule}: ${message}`,
    hint: msg`--of ${JSON.stringify(acceptAs)}`,
  }
}
