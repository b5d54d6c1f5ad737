import type { NextStep, PathStep, StepName } from '../../../../app/views/issue-path.ts'
import { counted, number } from './counted.ts'

type Act = NextStep['act']

/** Of steps of which a page knows no more than their state. */
const states: Readonly<Record<PathStep['state'], string>> = {
  done: 'Done',
  todo: 'To do',
  blocked: 'Not yet',
  outdated: 'Out of date',
  'under-way': 'Under way',
  skipped: 'Left out',
}

export const path = {
  label: 'Steps of this issue',
  next: 'Next step',
  steps: {
    write: 'Write',
    check: 'Check',
    test: 'Test',
    approve: 'Approve',
    send: 'Send',
  } satisfies Record<StepName, string> as Readonly<Record<StepName, string>>,
  state({ state, why, count }: PathStep): string {
    const some = count ?? 0
    switch (why) {
      case null:
        return states[state]
      case 'missing':
        return `${number(some)} missing`
      case 'errors':
        return state === 'blocked' ? 'Errors first' : counted(some, 'error', 'errors')
      case 'warnings':
        return counted(some, 'warning', 'warnings')
      case 'failed':
        return 'Nobody got it'
      case 'changed':
        return 'Changed since'
      case 'not-approved':
        return 'Not approved'
      case 'no-readers':
        return 'No readers'
      case 'scheduled':
        return 'Scheduled'
      case 'overdue':
        return 'Not started'
      case 'held':
        return 'Missed its time'
      case 'paused':
        return 'Paused'
      case 'stopped':
        return 'Stopped'
      case 'cancelled':
        return 'Cancelled'
      case 'uncertain':
        return `${number(some)} uncertain`
    }
  },
  acts: {
    write: (count) => `Write ${counted(count ?? 0, 'missing text', 'missing texts')}`,
    fix: (count) => `Fix ${counted(count ?? 0, 'error', 'errors')}`,
    test: () => 'Send a test mail',
    approve: () => 'Look at it and approve',
    'add-readers': () => 'Add readers to the list',
    send: (count) => (count === null ? 'Send it…' : `Send to ${counted(count, 'reader', 'readers')}…`),
    'see-schedule': () => 'See the schedule',
    'decide-held': () => 'Decide about the missed send',
    watch: () => 'See the progress',
    resume: () => 'Resume the paused send',
    'go-on': () => 'Go on sending',
    resolve: (count) => `Decide about ${counted(count ?? 0, 'uncertain copy', 'uncertain copies')}`,
    'see-report': () => 'See the report',
  } satisfies Acts as Acts,
  /** Where the next step is somebody else's. */
  waitsFor: (step: string, people: string) => `Next: ${step}. This is for ${people}.`,
  askByMail: 'Ask by mail',
  mailSubject: (issue: string, step: string) => `${issue}: ${step}`,
  copyLink: 'Copy the link for them',
  linkCopied: 'Link copied',
  seeChanges: 'See what changed',
  /** A button was pressed for what is another by now. */
  stale: {
    PROOF_CHANGED:
      'Nothing was done: the issue changed while this page was open, and is not what was approved.',
    NOT_APPROVED: 'Nothing was done: the approval was taken back while this page was open.',
    CHECK_FAILED: 'Nothing was done: the issue changed while this page was open, and has errors.',
    SEND_RUNNING: 'Nothing was started: another window or program is sending already.',
    SEND_PAUSED: 'Nothing was sent: somebody has paused the send.',
    SEND_CANCELLED: 'Nothing was sent: somebody has cancelled the send.',
    ALREADY_EXISTS: 'Nothing was changed: the send has begun meanwhile.',
    NOT_FOUND: 'Nothing was done: what this button was for is not there any more.',
  },
  rehearse: (count: number | null) =>
    count === null ? 'Rehearse it…' : `Rehearse for ${counted(count, 'reader', 'readers')}…`,
}

type Acts = Readonly<Record<Act, (count: number | null) => string>>
