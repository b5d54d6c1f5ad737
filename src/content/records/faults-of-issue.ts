import { msg, plural } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { newestFirst } from '../../domain/newsletter/find-issue.ts'
import { type Problem, parsePlace } from '../../domain/newsletter/problem.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'

interface IssueFaults {
  /** Of what the issue is made from: itself, its articles, the fixed words and the glossary. */
  readonly used: readonly ErrorDetail[]
  /** Of records that it does without. */
  readonly unused: readonly ErrorDetail[]
}

/** Tells what stops an issue from what does not; where none is named, the newest is meant, and any issue's file may be that. */
export function faultsOfIssue(
  content: Pick<Content, 'faults' | 'issues'>,
  id: string | undefined,
): IssueFaults {
  const issue = id === undefined ? newestFirst(content)[0] : content.issues.get(id)
  const articles = new Set(issue?.articles)
  const isUsed = ({ where }: ErrorDetail) => {
    const [, kind, name = ''] =
      /^content\/(articles|issues)\/(.+?)(?:\.ya?ml)?(?::\d+:\d+)?$/is.exec(where) ?? []
    if (kind === 'articles') return articles.has(name)
    return kind !== 'issues' || id === undefined || name === id
  }
  const { true: used = [], false: unused = [] } = Object.groupBy(content.faults, (fault) =>
    isUsed(fault) ? 'true' : 'false',
  )
  return { used, unused }
}

/** Throws `CONTENT_INVALID` with every fault of what the issue is made from. */
export function requireSoundIssue(content: Content, id: string | undefined): void {
  const { used } = faultsOfIssue(content, id)
  if (used.length === 0) return
  const said = plural(
    used.length,
    msg`There is an error in the content files.`,
    msg`There are ${used.length} errors in the content files.`,
  )
  throw new DiglotError('CONTENT_INVALID', said, { details: used })
}

/** The faults of records that the issue does without, as findings that stop nothing. */
export function unreadRecords(content: Content, id: string): readonly Problem[] {
  return faultsOfIssue(content, id).unused.map(({ message, where, hint }) => ({
    rule: 'unread-record',
    severity: 'warning',
    where: parsePlace(where),
    message: msg`A record that this issue does not use cannot be read. ${message}`,
    hint,
  }))
}
