import { dkimVerify } from 'mailauth'

/** What a receiver finds in a message. */
export interface DkimVerdict {
  readonly result: string
  readonly comment: string | null
  /** Lower-case names of `h=` that the message has, in their order. */
  readonly signedFields: readonly string[]
  readonly domain: string | undefined
  readonly selector: string | undefined
  readonly algorithm: string | undefined
  readonly canonicalization: string | undefined
  /** The From domain where `d=` aligns with it. */
  readonly aligned: string | false
}

/** Verifies every signature of a message, in mailauth's strict mode, with a DNS that knows one TXT record. */
export async function verifyDkim(
  raw: Buffer,
  record: { readonly name: string; readonly strings: readonly string[] },
): Promise<readonly DkimVerdict[]> {
  const resolver = async (name: string, type: string): Promise<string[][]> => {
    if (type === 'TXT' && name === record.name) return [[...record.strings]]
    throw Object.assign(new Error(`There is no ${type} record ${name}.`), { code: 'ENOTFOUND' })
  }
  const { results } = await dkimVerify(raw, { resolver, strict: true, minBitLength: 2048 })
  return results.map(({ status, signingHeaders, signingDomain, selector, algo, format }) => ({
    result: status.result,
    comment: status.comment || null,
    signedFields: (signingHeaders?.keys ?? '').toLowerCase().split(/\s*:\s*/),
    domain: signingDomain,
    selector,
    algorithm: algo,
    canonicalization: format,
    aligned: status.aligned ?? false,
  }))
}
