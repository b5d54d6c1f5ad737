import { inEnglish } from '../domain/language/message.ts'
import type { EditionId } from '../domain/newsletter/edition.ts'
import type { Message, Transport } from '../domain/ports.ts'
import type { TestResult } from '../domain/proof/proof-ports.ts'
import { parseAddress } from '../domain/readers/address.ts'
import type { DeliveryOutcome } from '../domain/sending/delivery.ts'

interface SendTestOptions {
  readonly editions: readonly EditionId[]
  /** Editors; they need not be subscribers. */
  readonly addresses: readonly string[]
  readonly transport: Transport
  /** Makes a test mail: marked as one, with sample values in its slots. */
  readonly compose: (editionId: EditionId, address: string, date: Date) => Promise<Message>
  readonly clock: () => Date
}

/** What is known of test mails before they are sent, in their order. */
export function plannedTest({
  addresses,
  editions,
}: Pick<SendTestOptions, 'addresses' | 'editions'>): readonly TestResult[] {
  const outcome = { state: 'uncertain', reply: 'the test was stopped before an answer came' } as const
  return addresses.flatMap((address) => editions.map((editionId) => ({ editionId, address, outcome })))
}

/**
 * Sends every edition to every address, one after the other, without a record of deliveries. One that fails is reported and the
 * others go on; a test mail is never tried again by itself.
 */
export async function sendTest(options: SendTestOptions): Promise<readonly TestResult[]> {
  const results: TestResult[] = []
  for (const address of options.addresses)
    for (const editionId of options.editions)
      results.push({ editionId, address, outcome: await sendOne(editionId, address, options) })
  return results
}

async function sendOne(
  editionId: EditionId,
  address: string,
  { transport, compose, clock }: SendTestOptions,
): Promise<DeliveryOutcome> {
  const parsed = parseAddress(address)
  if ('fault' in parsed) return { state: 'rejected', reply: inEnglish(parsed.fault) }
  return transport.deliver(await compose(editionId, parsed.address, clock()))
}
