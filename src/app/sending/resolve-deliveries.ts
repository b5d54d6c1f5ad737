import { z } from 'zod'
import { msg } from '../../domain/language/message.ts'
import {
  type DeliveryChoice,
  isOfRejected,
  parseDeliveryChoice,
  parseRanges,
  type RejectedChoice,
} from '../../domain/sending/delivery-choice.ts'
import type { Verdict } from '../../domain/sending/delivery-ports.ts'
import { DiglotError } from '../../errors.ts'
import type { SendControl, UncertainPlan } from './send-control.ts'

/** At most one of `resend` and `close` is given; `close` goes with `as`. With neither, uncertain deliveries are listed. */
export const resolveInput = z.object({
  issueId: z.string(),
  /** Ids and ranges with commas between them, `all`, or `rejected` with words of its reply behind a colon. */
  resend: z.string().optional(),
  /** Ids and ranges of rejected deliveries; goes with `rejected`. */
  only: z.string().optional(),
  /** Ids and ranges, or `all`. */
  close: z.string().optional(),
  as: z.enum(['accepted', 'rejected']).optional(),
})

export type ResolveInput = z.infer<typeof resolveInput>

export interface ResolvePlan extends UncertainPlan {
  readonly step: 'list' | 'resend' | 'close'
  /** Null unless deliveries are closed. */
  readonly verdict: Verdict['state'] | null
}

type Resolution =
  | { readonly step: 'resend'; readonly choice: DeliveryChoice; readonly verdict: null }
  | {
      readonly step: 'list' | 'close'
      readonly choice: Exclude<DeliveryChoice, RejectedChoice>
      readonly verdict: Verdict['state'] | null
    }

/** What a person has asked for. Throws `USAGE` where that is not said clearly. */
export function readResolution(input: ResolveInput): Resolution {
  const { resend, only, close } = resolveInput.parse(input)
  const verdict = verdictOf(input)
  if (resend !== undefined)
    return { step: 'resend', choice: narrowed(chosen('--resend', resend), only), verdict: null }
  if (only !== undefined) throw notOfRejected()
  const choice = chosen('--close', close ?? 'all')
  if (isOfRejected(choice)) throw notAList('--close', close ?? '')
  return { step: verdict ? 'close' : 'list', choice, verdict }
}

/**
 * Which deliveries are meant. Throws `USAGE`, `NOT_FOUND` where one that is named is not uncertain, and `SEND_CANCELLED` where
 * nothing of the send may go out.
 */
export async function planResolution(control: SendControl, input: ResolveInput): Promise<ResolvePlan> {
  const { issueId } = input
  const asked = readResolution(input)
  if (asked.step === 'resend') return { ...(await control.planResend(issueId, asked.choice)), ...asked }
  return { ...(await control.planResolve(issueId, asked.choice)), ...asked }
}

/** Does what was planned. How many deliveries changed; what changed meanwhile stays as it is. */
export function resolveDeliveries(control: SendControl, plan: ResolvePlan): Promise<number> {
  return plan.verdict === null ? control.resendUncertain(plan) : control.closeUncertain(plan, plan.verdict)
}

/** Null where nothing is to be closed. */
function verdictOf({ close, as }: ResolveInput): Verdict['state'] | null {
  if (close !== undefined && as !== undefined) return as
  if (close !== undefined)
    throw new DiglotError('USAGE', msg`A delivery is closed as what became of its message.`, {
      where: '--close',
      hint: msg`Add \`--as accepted\` where the server’s log shows that it took the message, or \`--as rejected\`.`,
    })
  if (as !== undefined)
    throw new DiglotError('USAGE', msg`It is not said which deliveries are to be closed.`, {
      where: '--as',
      hint: msg`Add \`--close\` with their ids, or with \`all\`.`,
    })
  return null
}

function chosen(option: string, text: string): DeliveryChoice {
  const choice = parseDeliveryChoice(text)
  if (choice === null) throw notAList(option, text)
  return choice
}

function narrowed(choice: DeliveryChoice, only: string | undefined): DeliveryChoice {
  if (only === undefined) return choice
  if (!isOfRejected(choice)) throw notOfRejected()
  const ranges = parseRanges(only)
  if (ranges === null) throw notAList('--only', only)
  return { ...choice, only: ranges }
}

function notOfRejected(): DiglotError {
  return new DiglotError('USAGE', msg`It chooses among rejected deliveries alone.`, {
    where: '--only',
    hint: msg`Add \`--resend rejected\`, or give the ids of uncertain deliveries to \`--resend\` itself.`,
  })
}

function notAList(option: string, text: string): DiglotError {
  return new DiglotError('USAGE', msg`“${text}” is not a list of deliveries.`, {
    where: option,
    hint: msg`Give their ids with commas between them, and ranges, such as 12,15-20${option === '--only' ? '' : msg`, or \`all\``}.`,
  })
}
