import { domainOf } from '../../domain/readers/address.ts'
import type { UncertainDelivery } from '../../domain/sending/uncertain-ports.ts'
import { messageIdOf } from '../../mail/message/links.ts'
import type { AppContext } from '../context.ts'

/**
 * Uncertain deliveries with the Message-ID that a person looks for in the log of the server. A restored database does not have it
 * of those that were handed over after its backup was made; it is the one that the message gets whenever it is composed.
 */
export async function listUncertain(
  { store, secretKey }: Pick<AppContext, 'store' | 'secretKey'>,
  issueId: string,
): Promise<readonly UncertainDelivery[]> {
  const { sends, uncertain } = await store()
  const deliveries = await uncertain.list(issueId)
  if (deliveries.every(({ messageId }) => messageId !== '')) return deliveries
  const [key, { letterhead }] = [await secretKey(), await sends.frozenProof(issueId)]
  const domain = domainOf(letterhead.address)
  return deliveries.map((delivery) => {
    const { subscriberId, messageId } = delivery
    return { ...delivery, messageId: messageId || messageIdOf(key, { issueId, subscriberId }, domain) }
  })
}
