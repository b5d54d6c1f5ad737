import type { PersonEvent, PersonView } from '../views/list.ts'
import type { ShownSubscriber } from './show-subscriber.ts'

export function personView(shown: ShownSubscriber): PersonView {
  const { id, address, name, edition, status, pausedUntil, since, changedAt, tags, fields } = shown
  return {
    ...{ id, address, name, edition, status, tags, fields },
    pausedUntil: pausedUntil?.toISOString() ?? null,
    since: (status === 'active' ? since : changedAt).toISOString(),
    gone: goneView(shown),
    history: historyOf(shown),
  }
}

function goneView({ gone }: ShownSubscriber): PersonView['gone'] {
  if (gone === null || gone.why === 'list') return null
  if (gone.why === 'removed') return { why: 'removed', by: gone.act.by, note: gone.act.note }
  if (gone.why === 'bounce') return { why: 'bounce', kind: gone.bounce.kind, reason: gone.bounce.reason }
  return { why: 'departure', issue: gone.departure.issueId, reason: gone.departure.reason }
}

/** The ledger of one subscriber as a story, the newest first. */
function historyOf(shown: ShownSubscriber): readonly PersonEvent[] {
  const { signUps, departures, deliveries, bounces, restorations, acts } = shown
  const events: readonly PersonEvent[] = [
    ...cameBy(shown),
    ...signUps.flatMap(({ askedAt, confirmedAt }): PersonEvent[] => [
      { kind: 'asked', at: askedAt.toISOString() },
      ...(confirmedAt === null ? [] : [{ kind: 'confirmed', at: confirmedAt.toISOString() } as const]),
    ]),
    ...acts.map(({ kind, by, note, at }): PersonEvent => ({ kind, by, note, at: at.toISOString() })),
    ...deliveries.map(({ issueId, edition, state, reply, changedAt }): PersonEvent => {
      return { kind: 'issue', at: changedAt.toISOString(), issue: issueId, edition, state, reply }
    }),
    ...bounces.map(({ kind, reason, recordedAt }): PersonEvent => {
      return { kind: 'bounce', at: recordedAt.toISOString(), bounce: kind, reason }
    }),
    ...departures.flatMap(({ issueId, way, reason, leftAt, returnedAt }): PersonEvent[] => [
      { kind: 'left', at: leftAt.toISOString(), issue: issueId, way, reason },
      ...(returnedAt === null ? [] : [{ kind: 'returned', at: returnedAt.toISOString() } as const]),
    ]),
    ...restorations.map(({ by, restoredAt }): PersonEvent => {
      return { kind: 'restored', at: restoredAt.toISOString(), by, note: '' }
    }),
  ]
  // What happened at the same time stays in the order above, turned round with the rest.
  return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).toReversed()
}

/** Where neither a confirmation nor an editor says how they came, a list has brought them. */
function cameBy({ since, signUps, acts }: ShownSubscriber): readonly PersonEvent[] {
  const isTold =
    signUps.some(({ confirmedAt }) => confirmedAt?.getTime() === since.getTime()) ||
    acts.some(({ kind, at }) => kind === 'added' && at.getTime() === since.getTime())
  return isTold ? [] : [{ kind: 'came', at: since.toISOString() }]
}
