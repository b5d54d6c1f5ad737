import { describe } from 'vitest'
import { approvalContract } from './store-approval-contract.ts'
import { bounceContract } from './store-bounce-contract.ts'
import { changeContract } from './store-change-contract.ts'
import { controlContract } from './store-control-contract.ts'
import { correctionContract } from './store-correction-contract.ts'
import { crashContract } from './store-crash-contract.ts'
import { ledgerContract } from './store-ledger-contract.ts'
import { listDeskContract } from './store-list-desk-contract.ts'
import { logContract } from './store-log-contract.ts'
import { newReadersContract } from './store-new-readers-contract.ts'
import { paceContract } from './store-pace-contract.ts'
import { pictureContract } from './store-picture-contract.ts'
import type { MakePlace } from './store-place.ts'
import { readerContract } from './store-reader-contract.ts'
import { reportContract } from './store-report-contract.ts'
import { restoreContract } from './store-restore-contract.ts'
import { reviewContract } from './store-review-contract.ts'
import { scheduleContract } from './store-schedule-contract.ts'
import { signUpContract } from './store-sign-up-contract.ts'
import { subscriberContract } from './store-subscriber-contract.ts'
import { tagsContract } from './store-tags-contract.ts'
import { undoContract } from './store-undo-contract.ts'

/** What every store keeps to. `makePlace` gives a new, empty database each time; `crashRuns` of them for crashes. */
export function storeContract(
  name: string,
  makePlace: MakePlace,
  { crashRuns }: { readonly crashRuns: number },
): void {
  describe(`${name} store`, () => {
    describe('subscribers', () => subscriberContract(makePlace))
    describe('the list under an editor’s hands', () => listDeskContract(makePlace))
    describe('approvals', () => approvalContract(makePlace))
    describe('pictures', () => pictureContract(makePlace))
    describe('log', () => logContract(makePlace))
    describe('reviews', () => reviewContract(makePlace))
    describe('ledger', () => ledgerContract(makePlace))
    describe('new readers of a send', () => newReadersContract(makePlace))
    describe('corrections and welcomes', () => correctionContract(makePlace))
    describe('pace', () => paceContract(makePlace))
    describe('control of a send', () => controlContract(makePlace))
    describe('readers', () => readerContract(makePlace))
    describe('sign-ups', () => signUpContract(makePlace))
    describe('reports', () => reportContract(makePlace))
    describe('bounces', () => bounceContract(makePlace))
    describe('tags', () => tagsContract(makePlace))
    describe('undo', () => undoContract(makePlace))
    describe('restores', () => restoreContract(makePlace))
    describe('changes', () => changeContract(makePlace))
    describe('schedules', () => scheduleContract(makePlace))
    describe('crashes', () => crashContract(makePlace, { numRuns: crashRuns }))
  })
}
