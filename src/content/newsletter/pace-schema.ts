import { z } from 'zod'
import { msg } from '../../domain/language/message.ts'
import { parseAddress } from '../../domain/readers/address.ts'
import type { Limit, Pace } from '../../domain/sending/pace.ts'
import { emptyFinding, report, strict, withRule } from '../schema/fields.ts'
import { domain } from './newsletter-fields.ts'

const messagesPerSecond = withRule(z.number(), (rate) =>
  rate > 0 && Number.isFinite(rate)
    ? null
    : {
        is: msg`is \`${rate}\`, at which nothing would ever go out`,
        hint: msg`Write a number above 0, such as 5, or 0.5 for one message in two seconds.`,
      },
).meta({ exclusiveMinimum: 0 })

const connections = withRule(z.int(), (count) =>
  count > 0
    ? null
    : { is: msg`is \`${count}\`, through which nothing would ever go out`, hint: msg`Write 1 or more.` },
).meta({ minimum: 1 })

const limit = {
  messagesPerSecond: messagesPerSecond
    .optional()
    .describe('Messages a second, at most. Left out: as fast as the server takes them.'),
  connections: connections
    .optional()
    .describe('Deliveries at a time, at most. Left out: as many as the server of SMTP_URL is given.'),
}

const group = strict({
  domains: withRule(z.array(domain), (list) =>
    list.length > 0 ? null : emptyFinding(msg`Name at least one domain, such as [qq.com].`),
  ).describe('Recipient domains that share their servers. Known families, such as gmail.com, are completed.'),
  ...limit,
})

/** The part `pace` of newsletter.yaml. */
export const pace = strict({
  ...limit,
  groups: z
    .array(group)
    .superRefine((groups, context) => {
      const seen = new Set<string>()
      groups.forEach(({ domains }, at) => {
        domains.forEach((name, index) => {
          if (seen.has(spelled(name)))
            report(
              context,
              { is: msg`is \`${name}\` again`, hint: msg`A domain has one pace: keep one of the two.` },
              [at, 'domains', index],
            )
          seen.add(spelled(name))
        })
      })
    })
    .optional()
    .describe('Limits of recipient domains.'),
})

type LimitRecord = Pick<z.output<typeof pace>, 'messagesPerSecond' | 'connections'>

export function toPace(record: z.output<typeof pace> | undefined): Pace {
  return {
    ...toLimit(record ?? {}),
    groups: (record?.groups ?? []).map((given) => ({
      ...toLimit(given),
      domains: given.domains.map(spelled),
    })),
  }
}

function toLimit(record: LimitRecord): Limit {
  return { messagesPerSecond: record.messagesPerSecond ?? null, connections: record.connections ?? null }
}

/** As the list spells it: lower case, and punycode for an international domain. */
function spelled(name: string): string {
  const parsed = parseAddress(`x@${name}`)
  return 'fault' in parsed ? name : parsed.domain
}
