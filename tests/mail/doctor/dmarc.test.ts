import { describe, expect, it } from 'vitest'
import { judgeDmarc, lookUpDmarc } from '../../../src/mail/doctor/dmarc.ts'
import { aProof } from '../../helpers/a-proof.ts'
import { dnsOf } from '../../helpers/dns-zone.ts'
import { signsOf, told } from '../../helpers/told.ts'

interface Case {
  readonly address?: string
  readonly bounceDomain?: string
  readonly signingDomain?: string | null
}

async function findings(zone: readonly string[], { signingDomain = 'example.com', ...sender }: Case = {}) {
  const letterhead = { ...aProof().letterhead, ...sender }
  return judgeDmarc(await lookUpDmarc(dnsOf(...zone), letterhead, signingDomain))
}

const published = (text: string) => [`_dmarc.example.com TXT ${text}`]

describe('the DMARC record', () => {
  it('is right with a policy, a mailbox for reports, and both ways aligned', async () => {
    expect(told(await findings(published('v=DMARC1; p=reject; rua=mailto:dmarc@example.com')))).toEqual([
      'ok dmarc-policy: The DMARC policy of example.com is reject.',
      'ok dmarc-reports: DMARC reports go to example.com.',
      'ok dmarc-spf: SPF counts for DMARC: bounces.example.com is aligned with example.com.',
      'ok dmarc-dkim: DKIM counts for DMARC: d=example.com is aligned with example.com.',
    ])
  })

  it.each([
    ['is not there', []],
    ['is there twice', [...published('v=DMARC1; p=none'), ...published('v=DMARC1; p=reject')]],
    ['has no policy that can be read', published('v=DMARC1; p=perhaps')],
    ['does not begin with its version', published('p=reject; v=DMARC1')],
  ])('is proposed where it %s', async (_name, zone) => {
    expect(told(await findings(zone))).toEqual([
      'error dmarc-record: example.com has no DMARC record that counts, and Gmail asks bulk senders for one. | Publish one; p=none changes nothing about your mail and has reports sent to you. | TXT _dmarc.example.com v=DMARC1; p=none; rua=mailto:editors@example.com',
    ])
  })

  it('is proposed again with a stronger policy and a mailbox', async () => {
    expect(told(await findings(published('v=DMARC1;p=none; adkim=s'))).slice(0, 2)).toEqual([
      'warning dmarc-policy: The DMARC policy of example.com is none: mail forged in its name is delivered. | When the reports name only mail of yours that passes, publish p=quarantine. | TXT _dmarc.example.com v=DMARC1; p=quarantine; adkim=s',
      'warning dmarc-reports: The DMARC record names no mailbox for reports (rua). | Name one, to learn who sends in your name and whether it passes. | TXT _dmarc.example.com v=DMARC1; p=none; adkim=s; rua=mailto:editors@example.com',
    ])
  })

  it('is taken from the organisation above (RFC 9989 section 4.10)', async () => {
    const zone = published('v=DMARC1; p=reject; sp=none; rua=mailto:d@example.com')
    const [policy, , spf] = told(
      await findings([...zone, 'news.example.com A 192.0.2.1'], {
        address: 'a@news.example.com',
        signingDomain: 'news.example.com',
      }),
    )
    expect(policy).toBe(
      'warning dmarc-policy: The DMARC policy of news.example.com, published by example.com, is none: mail forged in its name is delivered. | When the reports name only mail of yours that passes, publish p=quarantine. | TXT _dmarc.example.com v=DMARC1; p=reject; sp=quarantine; rua=mailto:d@example.com',
    )
    expect(spf).toBe(
      'ok dmarc-spf: SPF counts for DMARC: bounces.example.com is aligned with news.example.com.',
    )
  })

  it('may send reports elsewhere only where they are taken', async () => {
    const zone = published('v=DMARC1; p=reject; rua=mailto:a@in.example.com,mailto:r@reports.test!10m')
    expect(told(await findings(zone))[1]).toBe(
      'warning dmarc-reports: DMARC reports go to reports.test, which does not say that it takes them. | Have reports.test publish this, or name a mailbox of your own domain. | TXT example.com._report._dmarc.reports.test v=DMARC1',
    )
    const taken = [...zone, 'example.com._report._dmarc.reports.test TXT v=DMARC1']
    expect(told(await findings(taken))[1]).toBe(
      'ok dmarc-reports: DMARC reports go to in.example.com, reports.test.',
    )
  })

  it('is not known where the DNS fails', async () => {
    expect(told(await findings(published('!ESERVFAIL')))).toEqual([
      'not-checked dmarc-record: The DMARC policy of example.com is not known: the DNS failed to find out (SERVFAIL).',
    ])
  })
})

describe('alignment', () => {
  const relaxed = published('v=DMARC1; p=reject; rua=mailto:d@example.com')
  const strict = published('v=DMARC1; p=reject; rua=mailto:d@example.com; aspf=s; adkim=s')

  it.each<[string, readonly string[], Case, readonly string[]]>([
    ['relaxed', relaxed, {}, ['ok dmarc-spf', 'ok dmarc-dkim']],
    ['strict', strict, {}, ['warning dmarc-spf', 'ok dmarc-dkim']],
    ['strict, one domain', strict, { bounceDomain: 'example.com' }, ['ok dmarc-spf', 'ok dmarc-dkim']],
    ['bounces elsewhere', relaxed, { bounceDomain: 'b.example.net' }, ['warning dmarc-spf', 'ok dmarc-dkim']],
    ['signed as another', relaxed, { signingDomain: 'example.net' }, ['ok dmarc-spf', 'error dmarc-dkim']],
    ['unsigned', relaxed, { signingDomain: null }, ['ok dmarc-spf', 'warning dmarc-dkim']],
    [
      'unsigned, bounces elsewhere',
      relaxed,
      { signingDomain: null, bounceDomain: 'b.example.net' },
      ['warning dmarc-spf', 'error dmarc-dkim'],
    ],
  ])('%s', async (_name, zone, sender, signs) => {
    expect(signsOf(await findings(zone, sender)).slice(2)).toEqual(signs)
  })

  it('is fixed in the bounce domain', async () => {
    const remedy = async (zone: readonly string[]) =>
      (await findings(zone, { bounceDomain: 'b.example.net' })).find(({ check }) => check === 'dmarc-spf')
        ?.remedy
    expect(await remedy(relaxed)).toEqual(
      'Set sender.bounceDomain in newsletter.yaml to example.com or a name below it.',
    )
    expect(await remedy(strict)).toEqual(
      'Set sender.bounceDomain in newsletter.yaml to example.com itself, or take aspf=s out of the record.',
    )
  })
})
