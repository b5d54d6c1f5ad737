import { createProof, type Letterhead, type Proof } from '../../src/domain/proof/proof.ts'
import { slotMarks } from '../../src/domain/proof/slots.ts'
import { aProof } from './a-proof.ts'

/** A proof whose bodies have every slot, in Chinese and English. */
export function aSlottedProof({
  subject,
  letterhead,
  editions,
}: {
  subject?: string
  editions?: string[]
  letterhead?: Partial<Letterhead>
} = {}): Proof {
  const proof = aProof({ ...(subject === undefined ? {} : { subject }), ...(editions && { editions }) })
  const { name, address, unsubscribeUrl, preferencesUrl } = slotMarks
  return createProof(
    proof.issueId,
    { ...proof.letterhead, ...letterhead },
    proof.editions.map((edition) => ({
      ...edition,
      html: `<p lang="en">Dear ${name} (${address}), ${edition.id}: 全球人工智能治理行动计划发布。</p>\n<a href="${unsubscribeUrl}">退订</a> <a href="${preferencesUrl}">Preferences</a>\n`,
      text: `Dear ${name} (${address}), ${edition.id}:\n.全球人工智能治理行动计划发布。\n\n${unsubscribeUrl}\n${preferencesUrl}\n`,
    })),
  )
}
