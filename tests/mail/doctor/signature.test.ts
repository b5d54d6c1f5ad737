import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DkimKey } from '../../../src/mail/dkim/dkim.ts'
import { dkimRecord } from '../../../src/mail/dkim/dkim-record.ts'
import { headerFields } from '../../../src/mail/doctor/header-fields.ts'
import { judgeOneClick } from '../../../src/mail/doctor/one-click.ts'
import { judgeSignature, readSignature } from '../../../src/mail/doctor/signature.ts'
import { createComposer } from '../../../src/mail/message/compose.ts'
import { aDkimKey } from '../../helpers/a-dkim-key.ts'
import { aSlottedProof } from '../../helpers/a-slotted-proof.ts'
import { dnsOf } from '../../helpers/dns-zone.ts'
import { told } from '../../helpers/told.ts'

const key = aDkimKey()
const secret = createSecretKey(Buffer.alloc(32, 7))
const { name, value } = dkimRecord('example.com', key)
const published = dnsOf(`${name} TXT ${value}`)

async function aDelivery(
  dkim: DkimKey | null = key,
  siteUrl = 'https://digest.example.com',
): Promise<Buffer> {
  const proof = aSlottedProof({ letterhead: { siteUrl } })
  const compose = createComposer(proof, 'en', { key: secret, dkim })
  const { raw } = await compose({ subscriberId: 17, name: '艾达', address: 'ada@example.org' }, new Date(0))
  return raw
}

interface Place {
  readonly dns?: typeof published
  readonly dkim?: DkimKey | null
  readonly isAligned?: boolean | null
}

async function findings(raw: Buffer, { dns = published, dkim = key, isAligned = true }: Place = {}) {
  const facts = await readSignature(raw, { dns, domain: 'example.com', key: dkim })
  const oneClick = judgeOneClick({ fields: headerFields(raw), signature: facts.signature, isAligned })
  return told([...judgeSignature(facts), oneClick])
}

const changed = (raw: Buffer, from: RegExp, to: string) =>
  Buffer.from(raw.toString('latin1').replace(from, to), 'latin1')
const covered = 'ok dkim-fields: The signature covers all 12 fields that it has to (h=).'
const cannot = 'error one-click: Gmail’s one-click unsubscribe button cannot appear:'

describe('a composed delivery', () => {
  it('is signed and verified, and has the button', async () => {
    expect(await findings(await aDelivery())).toEqual([
      covered,
      'ok dkim-signature: A signed mail is verified with the key that example.com publishes.',
      'ok one-click: Gmail’s one-click unsubscribe button can appear.',
    ])
  })

  it('is told to be signed where it is not', async () => {
    const [signature, oneClick] = await findings(await aDelivery(null), { dkim: null })
    expect(signature).toMatch(/^warning dkim-signature: Diglot does not sign mails .* `diglot dkim keygen`/)
    expect(oneClick).toMatch(/^warning one-click: .* appears only if the SMTP server signs mails\./)
  })

  it('is refused by receivers where DNS has another key', async () => {
    const dns = dnsOf(`${name} TXT ${dkimRecord('example.com', aDkimKey()).value}`)
    expect(await findings(await aDelivery(), { dns })).toEqual([
      covered,
      'error dkim-signature: Receivers cannot verify a signed mail with what example.com publishes (fail: bad signature). | Fix the DKIM record that is named above.',
      `${cannot} the DKIM signature is not valid. | Fix the DKIM record that is named above.`,
    ])
  })

  it('is refused by receivers where DNS has none', async () => {
    const [, signature] = await findings(await aDelivery(), { dns: dnsOf() })
    expect(signature).toMatch(/^error dkim-signature: .* publishes \(neutral: no key\)\./)
  })

  it('is verified by its own key where the DNS fails', async () => {
    const [, signature, oneClick] = await findings(await aDelivery(), {
      dns: dnsOf(`${name} TXT !ETIMEOUT`),
      isAligned: null,
    })
    expect([signature, oneClick]).toEqual([
      'not-checked dkim-signature: A signed mail is verified with its own key; whether also with the published one is not known, because the DNS could not be asked.',
      'not-checked one-click: Gmail’s one-click unsubscribe button can appear if the published DKIM key is right; the DNS could not be asked.',
    ])
  })
})

describe('a message that was changed', () => {
  it.each([
    ['List-Unsubscribe-Post', 'Report this: Diglot writes both fields into every delivery'],
    ['Feedback-ID', null],
  ])('shows that the signature leaves %s out', async (field, remedy) => {
    const raw = changed(await aDelivery(), new RegExp(`: *(?:\\r\\n *)?${field}`, 'i'), '')
    const [coverage, signature, oneClick] = await findings(raw)
    expect(coverage).toBe(
      `error dkim-fields: The signature does not cover ${field} (h=). | Report this: anybody on the way can change these fields.`,
    )
    expect(signature).toMatch(
      /^error dkim-signature: A signed mail is not verified with its own key \(fail: bad signature\)/,
    )
    expect(oneClick).toContain(
      remedy === null ? 'the DKIM signature is not valid.' : `DKIM does not cover ${field}; the DKIM`,
    )
    expect(oneClick).toContain(remedy ?? '')
  })

  it('shows which fields it lacks', async () => {
    const raw = changed(await aDelivery(), /^List-Unsubscribe-Post: .*\r\n/m, '')
    const [absent, , , oneClick] = await findings(raw)
    expect(absent).toMatch(/^error message-fields: A composed mail has no List-Unsubscribe-Post\./)
    expect(oneClick).toContain('there is no List-Unsubscribe-Post: List-Unsubscribe=One-Click;')
  })
})

describe('the one-click button', () => {
  it('needs https (RFC 8058 section 3.1)', async () => {
    const findingsOfHttp = await findings(await aDelivery(key, 'http://digest.example.com'))
    expect(findingsOfHttp.at(-1)).toBe(
      `${cannot} List-Unsubscribe has no https address. | Set siteUrl in newsletter.yaml to https://….`,
    )
  })

  it('needs a signature that is aligned with From', async () => {
    expect((await findings(await aDelivery(), { isAligned: false })).at(-1)).toBe(
      `${cannot} d=example.com is not aligned with From. | Sign with the domain of sender.address.`,
    )
  })
})
