import type { KeyObject } from 'node:crypto'
import type { EditionId } from '../newsletter/edition.ts'
import { signToken, verifyToken } from './token.ts'

/** One link of one edition: where it leads to stands in the frozen proof, so that nobody can make it lead elsewhere. */
export interface ClickLink {
  readonly issueId: string
  readonly editionId: EditionId
  /** Its number among the edition's links, from 0. */
  readonly index: number
}

/** Who followed a link, as far as it can be told: a person, or a program that looks at what it was sent. */
export type Visitor = 'reader' | 'program'

export const visitors: readonly Visitor[] = ['reader', 'program']

/** How often a link was followed; nothing says by whom. */
export interface ClickCount extends ClickLink {
  readonly visitor: Visitor
  readonly count: number
}

export function clickPath(token: string): string {
  return `/go/${token}`
}

// A token's field has no `+`, and no language tag has two hyphens in a row.
const JOIN = '--'

export function signClickLink(key: KeyObject, { issueId, editionId, index }: ClickLink): string {
  return signToken(key, 'click', [issueId, editionId.replaceAll('+', JOIN), String(index)])
}

/** Null where the token was not signed by this key. */
export function readClickLink(key: KeyObject, token: string): ClickLink | null {
  const fields = verifyToken(key, 'click', token)
  return fields === null ? null : linkOf(fields)
}

/**
 * Where a link of an edition leads to in the end: its own target, or that of a counted link among `links`. Nobody is
 * asked who signed it: a frozen proof holds what this program wrote.
 */
export function targetOf(href: string, links: readonly string[]): string {
  const token = /\/go\/([^/?#]+)$/.exec(href)?.[1] ?? ''
  return links[linkOf(token.split('.'))?.index ?? -1] ?? href
}

function linkOf([issueId, edition, index]: readonly string[]): ClickLink | null {
  if (issueId === undefined || edition === undefined || !/^\d{1,6}$/.test(index ?? '')) return null
  return { issueId, editionId: edition.replaceAll(JOIN, '+'), index: Number(index) }
}
