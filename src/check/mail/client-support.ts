import { type MailClient, mailClients } from '../../domain/newsletter/mail-clients.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { placeOfIssue, type RenderedEdition, type Rule } from '../rule.ts'
import { clientBaseline } from './client-baseline.ts'
import { type ClientFeature, clientFeatures, ignores } from './client-data.ts'
import { featuresOf } from './mail-features.ts'

/**
 * What a mail asks of the newsletter's clients and one of them ignores. Features that the shipped templates use on
 * purpose, because a mail reads well without them, are not told: see `clientBaseline`.
 */
export const clientSupport: Rule = (input) =>
  input.editions.flatMap((edition) =>
    [...unsupported(edition, input.newsletter.clients)]
      .filter(([{ slug }]) => !clientBaseline.has(slug))
      .map(
        ([{ title, url }, clients]): Problem => ({
          rule: 'client-support',
          severity: 'warning',
          where: placeOfIssue(input),
          edition: edition.id,
          message: `The mail uses ${title}, which ${listed(clients)} ${clients.length === 1 ? 'ignores' : 'ignore'}.`,
          hint: `Take it out of the template, or see that the mail reads well without it: ${url}`,
        }),
      ),
  )

/** Every feature of a mail that one of the clients ignores, with these clients. */
export function unsupported(
  { document }: Pick<RenderedEdition, 'document'>,
  clients: readonly MailClient[],
): ReadonlyMap<ClientFeature, readonly MailClient[]> {
  const found = [...featuresOf(document)].sort().flatMap((slug) => clientFeatures.get(slug) ?? [])
  return new Map(
    found
      .map((feature) => [feature, clients.filter((client) => ignores(client, feature))] as const)
      .filter(([, without]) => without.length > 0),
  )
}

function listed(clients: readonly MailClient[]): string {
  return new Intl.ListFormat('en').format(clients.map((client) => mailClients[client]))
}
