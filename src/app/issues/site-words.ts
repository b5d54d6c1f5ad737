import { type Problem, parsePlace } from '../../domain/newsletter/problem.ts'
import type { ErrorDetail } from '../../errors.ts'

/**
 * The links of every mail lead to the readers' site: where its words cannot be used, it does not open, and a mail that has
 * left cannot be called back. One finding for each file.
 */
export function siteWordProblems(faults: readonly ErrorDetail[]): readonly Problem[] {
  const placed = faults.map((fault) => ({ ...fault, place: parsePlace(fault.where) }))
  return [...Map.groupBy(placed, ({ place }) => place.file).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { place, message, hint } = first
    const more =
      others.length === 0 ? '' : ` Words that cannot be used in this file besides: ${others.length}.`
    const said = `The readers’ site, to which every mail links, cannot be shown. ${message}${more}`
    return [{ rule: 'site-words', severity: 'error' as const, where: place, message: said, hint }]
  })
}
