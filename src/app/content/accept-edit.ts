import { checkArticle, checkIssueTexts } from '../../check/index.ts'
import { withAcceptance } from '../../content/records/accept-finding.ts'
import {
  type ReadRecord,
  readArticle,
  readIssue,
  type Surroundings,
} from '../../content/records/edit-record.ts'
import type { RecordText } from '../../content/records/record-files.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { DiglotError } from '../../errors.ts'
import type { AcceptFinding } from '../views/records.ts'

/**
 * The text of a record in which a finding is accepted. Throws `NOT_FOUND` where the check does not find it in this very
 * text, and `CONTENT_INVALID` where the record has errors.
 */
export function acceptEdit(content: Content, { rule, of, reason }: Omit<AcceptFinding, 'revision'>) {
  return (file: RecordText, around: Surroundings): string => {
    const found = problemsIn(file, { content, around })
    if (!found.some((problem) => problem.rule === rule && problem.acceptAs === of)) throw notFound(file)
    const text = withAcceptance(file.text, { rule, of, reason })
    problemsIn({ ...file, text }, { content, around })
    return text
  }
}

/** What stands between the languages of a record. */
function problemsIn(
  file: RecordText,
  { content, around }: { readonly content: Content; readonly around: Surroundings },
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

function notFound({ path }: RecordText): DiglotError {
  return new DiglotError('NOT_FOUND', 'The check does not find this in the record any more.', {
    where: path,
    hint: 'Look at the problems as they are now.',
  })
}
