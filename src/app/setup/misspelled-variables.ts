import { type Environment, variables } from '../../config.ts'
import { editsBetween } from '../../domain/language/edits-between.ts'

export interface MisspelledVariable {
  readonly name: string
  /** The variable that it most likely means. */
  readonly meant: string
}

const ours = variables.map(({ name }) => name)

/**
 * Names that Diglot does not read and that resemble those that it does; values are never looked at. What is written in the
 * newsletter's `.env` is meant for Diglot; the environment also holds names of other programs, such as AMQP_URL, so a short
 * name has to come closer there.
 */
export function misspelledVariables(
  environment: Environment,
  inFile: readonly string[],
): readonly MisspelledVariable[] {
  return Object.keys(environment).flatMap((name) => {
    if (ours.includes(name) || name.length > LONGEST_NAME) return []
    const mostEdits = inFile.includes(name) || name.length >= LONG_NAME ? 2 : 1
    const meant = meantBy(name.toUpperCase(), mostEdits)
    return meant === undefined ? [] : [{ name, meant }]
  })
}

const LONG_NAME = 10
const LONGEST_NAME = 64

function meantBy(name: string, mostEdits: number): string | undefined {
  const ranked = ours
    .map((known) => ({ known, edits: editsBetween(name, known) }))
    .sort((one, other) => one.edits - other.edits)
  const [nearest] = ranked
  if (nearest !== undefined && nearest.edits <= mostEdits) return nearest.known
  const begun = ours.find((known) => name.startsWith(`${known}_`) || name === `DIGLOT_${known}`)
  return begun ?? (name.startsWith('DIGLOT_') ? nearest?.known : undefined)
}
