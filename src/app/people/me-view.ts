import { createHash } from 'node:crypto'
import {
  type Actor,
  leastRoleFor,
  may,
  needOfField,
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
    readOnly: { article: readOnlyOf(actor, 'article'), issue: readOnlyOf(actor, 'issue') },
    refused: refusedTo(actor),
  }
}

/** Not what they are called: it stands in requests. */
export function personId(actor: Actor): string {
  return createHash('sha256').update(personOf(actor)).digest('hex').slice(0, 16)
}

const fields = {
  article: ['sections', 'image', 'date', 'topic', 'sources'],
  issue: [
    'image',
    'subject',
    'preheader',
    'intro',
    'articles',
    'blocks',
    'number',
    'date',
    'covers',
    'public',
    'layout',
    'template',
  ],
} as const

/** A text is asked about in a language that they write, if they write any; what is said of a picture has it in the third place. */
function readOnlyOf(actor: Actor, kind: keyof typeof fields): readonly string[] {
  const language = actor.languages[0] ?? 'en'
  return fields[kind].filter((field) => !may(actor, needOfField(kind, `${field}.${language}.${language}`)))
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
