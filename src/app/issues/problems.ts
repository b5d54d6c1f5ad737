import { inEnglish, msg, plural } from '../../domain/language/message.ts'
import { formatPlace, type Problem } from '../../domain/newsletter/problem.ts'
import { DiglotError } from '../../errors.ts'

/** A finding, and the editions that it is in; none where it is in none of them alone. */
type MergedProblem = Problem & { readonly editions: readonly string[] }

/** The same finding in several editions is one. */
export function mergedProblems(problems: readonly Problem[]): readonly MergedProblem[] {
  const byText = Map.groupBy(
    problems,
    ({ rule, where, message }) => `${rule} ${formatPlace(where)} ${inEnglish(message)}`,
  )
  return [...byText.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, editions: [first, ...others].flatMap(({ edition }) => edition ?? []) }] : [],
  )
}

/** An issue with errors goes nowhere. Throws `CHECK_FAILED` naming every one. */
export function requireNoErrors(issueId: string, problems: readonly Problem[]): void {
  const errors = mergedProblems(problems.filter(({ severity }) => severity === 'error'))
  if (errors.length === 0) return
  throw new DiglotError(
    'CHECK_FAILED',
    plural(
      errors.length,
      msg`The issue ${issueId} has 1 error, and goes nowhere before that.`,
      msg`The issue ${issueId} has ${errors.length} errors, and goes nowhere before that.`,
    ),
    {
      hint: msg`Fix what is named, then check it again.`,
      details: errors.map(({ where, message, hint }) => ({ where: formatPlace(where), message, hint })),
    },
  )
}

/** Throws `PROOF_CHANGED`: a person decided about something else than what is there now. */
export function otherThanSeen(issueId: string): DiglotError {
  return new DiglotError(
    'PROOF_CHANGED',
    msg`The issue ${issueId} is not what was shown any more; nothing was done.`,
    { hint: msg`Look at it as it is, then decide again.` },
  )
}
