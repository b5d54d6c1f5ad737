import { DiglotError } from '../../errors.ts'
import { listed, msg } from '../language/message.ts'
import type { Content } from './content.ts'
import type { Issue } from './issue.ts'

/** The issues, newest first. */
export function newestFirst({ issues }: Pick<Content, 'issues'>): readonly Issue[] {
  return [...issues.values()].sort((a, b) => (a.date < b.date ? 1 : -1))
}

/** The issue with this id, or the newest one. Throws `NOT_FOUND`. */
export function findIssue(content: Pick<Content, 'issues' | 'articles'>, id: string | undefined): Issue {
  const [newest, ...others] = newestFirst(content)
  if (newest === undefined) {
    throw new DiglotError('NOT_FOUND', msg`There is no issue yet.`, {
      where: 'content/issues',
      hint:
        content.articles.size === 0
          ? msg`Make an article first: \`diglot import FILE\` from a text as you received it, or \`diglot article new NAME\`.`
          : msg`Make one of the week that your articles are dated in, such as \`diglot issue new 2025-w30\`.`,
    })
  }
  const issue = id === undefined ? newest : content.issues.get(id)
  if (issue !== undefined) return issue
  throw new DiglotError('NOT_FOUND', msg`There is no issue ${id ?? ''}.`, {
    where: `content/issues/${id}.yaml`,
    hint: msg`The issues are ${listed([newest, ...others].map((it) => it.id))}.`,
  })
}
