import type { Right } from '../../domain/newsletter/editor.ts'

/** What the steps on the way of an issue need: of the use cases, and of the people who are told that a step is theirs. */
export const stepRights = {
  approve: 'approve',
  addReaders: 'list',
  send: 'send',
  report: 'edit',
} as const satisfies Record<string, Right>
