import { createHash } from 'node:crypto'
import {
  type Actor,
  leastRoleFor,
  may,
  personOf,
  type Right,
  type Role,
  rights,
} from '../../domain/newsletter/editor.ts'
import type { MeView } from '../views/session.ts'
import { deskNeeds, type UseCase } from './desk-needs.ts'

/** The person as the page knows them. */
export function meView(actor: Actor): MeView {
  const { name, address, role, languages } = actor
  return {
    ...{ id: personId(actor), name, address, role, languages },
    may: rights.filter((right) => may(actor, right)),
    needs: Object.fromEntries(rights.map((right) => [right, leastRoleFor(right)])) as Record<Right, Role>,
    refused: refusedTo(actor),
  }
}

/** Not what they are called: it stands in requests. */
export function personId(actor: Actor): string {
  return createHash('sha256').update(personOf(actor)).digest('hex').slice(0, 16)
}

/** Use cases that the person may not use whatever they say to them. */
function refusedTo(actor: Actor): MeView['refused'] {
  return Object.entries(deskNeeds).flatMap(([room, needs]) =>
    Object.entries(needs as Readonly<Record<string, unknown>>).flatMap(([name, need]) =>
      isRight(need) && !may(actor, need)
        ? [{ does: `${room}.${name}` as UseCase, role: leastRoleFor(need) }]
        : [],
    ),
  )
}

function isRight(need: unknown): need is Right {
  return typeof need === 'string'
}
