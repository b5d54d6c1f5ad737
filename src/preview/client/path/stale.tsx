import { createContext, use } from 'react'
import { useMessages } from '../language/language.tsx'
import { RequestFailed } from '../requests/request.ts'
import { refreshAll } from '../requests/use-query.ts'
import { Link } from '../shell/router.tsx'
import { stepPath } from './next-step.tsx'

/** Codes that say that somebody else was faster; every other failure is shown where it happened. */
const staleCodes = [
  'PROOF_CHANGED',
  'NOT_APPROVED',
  'CHECK_FAILED',
  'SEND_RUNNING',
  'SEND_PAUSED',
  'SEND_CANCELLED',
  'ALREADY_EXISTS',
  'NOT_FOUND',
] as const

/** Why a button did nothing. */
export interface Stale {
  readonly text: string
  /** Whether the approval shows what is different. */
  readonly isOfText: boolean
}

/** Tells the page of an issue that a button was pressed for what is another by now; null where no page listens. */
export const TellStale = createContext<((stale: Stale | null) => void) | null>(null)

type Attempt = (work: () => Promise<void>, onStale?: () => void) => Promise<void>

/**
 * Tries what a button of this page does. Where the page was out of date it says so and shows everything as it is; what
 * asked for the step, such as a dialog, is closed by `onStale`. Throws every other failure.
 */
export function useAttempt(): Attempt {
  const { path: texts } = useMessages()
  const tell = use(TellStale)
  return async (work, onStale) => {
    tell?.(null)
    try {
      await work()
    } catch (error) {
      const code = error instanceof RequestFailed ? staleCodes.find((one) => one === error.code) : undefined
      if (code === undefined) throw error
      refreshAll()
      if (tell === null) throw error
      onStale?.()
      tell({ text: texts.stale[code], isOfText: code === 'PROOF_CHANGED' || code === 'CHECK_FAILED' })
    }
  }
}

/** Below it stands what is the case by now. */
export function StaleNotice({ issue, stale }: { readonly issue: string; readonly stale: Stale }) {
  const { path: texts } = useMessages()
  return (
    <div className="messages column">
      <p className="notice warning" role="alert">
        {stale.text}{' '}
        {stale.isOfText ? <Link href={stepPath(issue, 'approve')}>{texts.seeChanges}</Link> : null}
      </p>
    </div>
  )
}
