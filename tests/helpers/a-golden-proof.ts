import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TemplateName } from '../../src/domain/newsletter/issue.ts'
import { createProof, letterheadOf, type Proof } from '../../src/domain/proof/proof.ts'
import { aNewsletter } from './a-newsletter.ts'
import { anEdition } from './an-edition.ts'

const golden = join(import.meta.dirname, '..', 'golden')

/** A proof of four editions, each a golden mail of an engine. */
export async function aGoldenProof(issueId: string, engine: TemplateName = 'mjml'): Promise<Proof> {
  const editions = ['zh-Hans', 'en', 'zh-Hans+en', 'en+zh-Hans'].map(async (id) =>
    anEdition({
      id,
      subject: `${id} <1>`,
      preheader: `about ${id} & more`,
      senderName: 'AI Policy Weekly',
      html: await readFile(join(golden, `${engine}-stacked-${id}.html`), 'utf8'),
      text: await readFile(join(golden, `stacked-${id}.txt`), 'utf8'),
    }),
  )
  return createProof(issueId, letterheadOf(aNewsletter()), await Promise.all(editions))
}
