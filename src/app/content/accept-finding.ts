import { checkArticle, checkIssueTexts } from '../../check/index.ts'
import { requireSound } from '../../content/load-content.ts'
import { acceptFinding as writeAcceptance } from '../../content/records/accept-finding.ts'
import type { EditedKind } from '../../content/records/record-files.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { formatPlace, type Problem } from '../../domain/newsletter/problem.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'

export interface AcceptChoice {
  /** The id of an article or of an issue. */
  readonly record: string
  readonly rule: string
  /** What was found, as the check prints it; may be left out where the rule has one finding. */
  readonly of: string | null
  readonly reason: string
}

export interface Accepted {
  /** The record's file as people see it. */
  readonly path: string
  readonly of: string
}

/** Lets a finding between the languages of a record stand. Throws `NOT_FOUND` where the check does not find it. */
export async function acceptFinding(
  { contentDir, load }: AppContext,
  choice: AcceptChoice,
): Promise<Accepted> {
  const { record: id, rule, reason } = choice
  if (reason.trim() === '') throw noReason()
  const content = await load()
  requireSound(content)
  const { kind, problems } = checkRecord(content, id)
  const of = chosen(problems, { ...choice, path: fileOf(kind, id) })
  const acceptance = { rule, of, reason: reason.trim() }
  return { path: await writeAcceptance(contentDir, { kind, id }, acceptance), of }
}

/** What stands between the languages of one record. */
function checkRecord(
  content: Content,
  id: string,
): { readonly kind: EditedKind; readonly problems: readonly Problem[] } {
  const article = content.articles.get(id)
  if (article !== undefined) return { kind: 'article', problems: checkArticle({ ...content, article }) }
  const issue = content.issues.get(id)
  if (issue !== undefined) return { kind: 'issue', problems: checkIssueTexts({ ...content, issue }) }
  throw new DiglotError('NOT_FOUND', `There is no article and no issue ${id}.`, {
    where: fileOf('article', id),
    hint: 'The name of a record is that of its file, without the ending.',
  })
}

function fileOf(kind: EditedKind, id: string): string {
  return `content/${kind}s/${id}.yaml`
}

type ChoiceInFile = Pick<AcceptChoice, 'rule' | 'of'> & { readonly path: string }

function chosen(problems: readonly Problem[], { rule, of, path }: ChoiceInFile): string {
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

function noReason(): DiglotError {
  return new DiglotError('USAGE', 'There is no reason.', {
    where: '--reason',
    hint: 'Say in a few words why the finding may stand; the next editor reads it.',
  })
}

function notFound({ rule, of, path }: ChoiceInFile, open: readonly Open[]): DiglotError {
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
