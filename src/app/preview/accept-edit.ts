import { checkArticle } from '../../check/index.ts'
import { withAcceptance } from '../../content/accept-finding.ts'
import { readArticle, type Surroundings } from '../../content/edit-record.ts'
import type { RecordText } from '../../content/record-files.ts'
import type { Article } from '../../domain/article.ts'
import type { Content } from '../../domain/content.ts'
import { DiglotError } from '../../errors.ts'
import type { AcceptFinding } from '../../preview/api/types.ts'

/**
 * The text of a record in which a finding is accepted. Throws `NOT_FOUND` where the check does not find it in this very
 * text, and `CONTENT_INVALID` where the record has errors.
 */
export function acceptEdit(content: Content, { rule, of, reason }: Omit<AcceptFinding, 'revision'>) {
  return (file: RecordText, around: Surroundings): string => {
    const article = requireSound(file, around)
    const found = checkArticle({ ...content, article })
    if (!found.some((problem) => problem.rule === rule && problem.acceptAs === of)) throw notFound(file)
    const text = withAcceptance(file.text, { rule, of, reason })
    requireSound({ ...file, text }, around)
    return text
  }
}

function requireSound(file: RecordText, around: Surroundings): Article {
  const read = readArticle(file, around)
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
  return new DiglotError('NOT_FOUND', 'The check does not find this in the article any more.', {
    where: path,
    hint: 'Look at the problems as they are now.',
  })
}
