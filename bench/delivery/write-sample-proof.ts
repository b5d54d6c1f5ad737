import { writeFileSync } from 'node:fs'
import { createProof, letterheadOf } from '../../src/domain/proof/proof.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { sampleIssue } from '../sample-issue.ts'

/** Writes a proof with one bilingual edition of ten articles, so that every contender sends the same content. */
export async function writeSampleProof(path: string): Promise<void> {
  const { source, engines, renderText } = await sampleIssue()
  const edition = await renderEdition(source, 'zh-Hans+en', { engine: engines.mjml, renderText })
  const proof = createProof(source.issue.id, letterheadOf(source.newsletter), [edition])
  writeFileSync(path, JSON.stringify(proof))
}
