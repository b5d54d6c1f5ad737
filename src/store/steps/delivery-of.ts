import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * The condition of the deliveries to one subscriber. The index that there is begins with the issue: naming every send
 * spares another one, which each of a million deliveries would have to be written into.
 */
export function ofSubscriber(
  eb: ExpressionBuilder<Tables, 'delivery'>,
  subscriberId: number,
): Expression<SqlBool> {
  return eb.and([
    eb('delivery.issue_id', 'in', eb.selectFrom('send').select('send.issue_id')),
    eb('delivery.subscriber_id', '=', subscriberId),
  ])
}
