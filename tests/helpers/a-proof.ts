import { createProof, type Letterhead, type Proof } from '../../src/domain/proof/proof.ts'
import { anEdition } from './an-edition.ts'

const letterhead: Letterhead = {
  address: 'digest@example.com',
  replyTo: 'editors@example.com',
  bounceDomain: 'bounces.example.com',
  listId: 'digest.example.com',
  siteUrl: 'https://digest.example.com',
}

/** A proof of `2025-w30` in two editions, with bodies that are short but bilingual. */
export function aProof({
  issueId = '2025-w30',
  editions = ['zh-Hans+en', 'en'],
  subject = 'AI 政策周报 · AI Policy Weekly',
} = {}): Proof {
  return createProof(
    issueId,
    letterhead,
    editions.map((id) =>
      anEdition({ id, subject, senderName: 'Diglot Digest', html: `<p>${subject}</p>`, text: subject }),
    ),
  )
}
