import { readFileSync } from 'node:fs'
import type { Proof } from '../../src/domain/proof/proof.ts'

/** Apart from what wrote it, so that a contender does not load the templates' engines. */
export function readSampleProof(path: string): Proof {
  return JSON.parse(readFileSync(path, 'utf8'))
}
