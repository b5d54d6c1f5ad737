import { join } from 'node:path'
import { listed, type Message, msg } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { formatPlace, type Place, type Problem } from '../../domain/newsletter/problem.ts'
import { DiglotError } from '../../errors.ts'
import { type Finding, warning } from '../../mail/doctor/finding.ts'
import type { AppContext } from '../context.ts'

/** What says who a mail and its list are from, and where its links lead, by its path in newsletter.yaml. */
const SETTINGS = {
  'sender.address': ({ sender }: Newsletter) => sender.address,
  'sender.replyTo': ({ sender }: Newsletter) => sender.replyTo,
  'sender.bounceDomain': ({ sender }: Newsletter) => sender.bounceDomain,
  listId: ({ listId }: Newsletter) => listId,
  siteUrl: ({ siteUrl }: Newsletter) => siteUrl,
  postalAddress: ({ postalAddress }: Newsletter) => postalAddress,
}

interface SampleSetting {
  /** `sender.address` */
  readonly name: string
  readonly where: Place
}

/** Settings that are still those of the sample, which belong to nobody; empty where all are the newsletter's own. */
export async function sampleSettings(
  { packageDir }: Pick<AppContext, 'packageDir'>,
  { newsletter, placeOf }: Pick<Content, 'newsletter' | 'placeOf'>,
): Promise<readonly SampleSetting[]> {
  const sample = await sampleOf(packageDir)
  return Object.entries(SETTINGS)
    .filter(([, read]) => read(newsletter) === read(sample))
    .map(([name]) => ({ name, where: placeOf('newsletter', '', name.split('.')) }))
}

/** It comes with the program and stays as it is: every rendering of an issue asks. */
function sampleOf(packageDir: string): Promise<Newsletter> {
  const read = samples.get(packageDir) ?? readSample(packageDir)
  samples.set(packageDir, read)
  return read
}

const samples = new Map<string, Promise<Newsletter>>()

async function readSample(packageDir: string): Promise<Newsletter> {
  const { loadNewsletter } = await import('../../content/newsletter/load-newsletter.ts')
  return (await loadNewsletter(join(packageDir, 'content'))).newsletter
}

const HINT = msg`Write your own in content/newsletter.yaml.`

/** What the check says of them. */
export function problemsOfSample(settings: readonly SampleSetting[]): readonly Problem[] {
  const [first] = settings
  if (first === undefined) return []
  const { where } = first
  return [{ rule: 'sample-settings', severity: 'warning', where, message: sentenceOf(settings), hint: HINT }]
}

/** What the doctor says of them. */
export function findingsOfSample(settings: readonly SampleSetting[]): readonly Finding[] {
  if (settings.length === 0) return []
  return [warning('sample-settings', sentenceOf(settings), { remedy: HINT })]
}

function sentenceOf(settings: readonly SampleSetting[]): Message {
  return msg`Still the sample’s: ${namesOf(settings)}. No issue is sent over SMTP with them.`
}

/** Throws `CONFIG_INVALID` where a setting is the sample's: readers would answer, and leave, by addresses that are nobody's. */
export async function requireOwnSettings(
  context: Pick<AppContext, 'packageDir' | 'load'>,
  issueId: string,
): Promise<void> {
  const settings = await sampleSettings(context, await context.load())
  const [first] = settings
  if (first === undefined) return
  const places = settings.map(({ name, where }) => msg`\`${name}\` in line ${where.line}`)
  throw new DiglotError(
    'CONFIG_INVALID',
    msg`newsletter.yaml still has the sample’s ${namesOf(settings)}; ${issueId} was not sent.`,
    {
      where: formatPlace(first.where),
      hint: msg`Write your own ${listed(places)} of ${first.where.file}, then approve ${issueId} again.`,
    },
  )
}

function namesOf(settings: readonly SampleSetting[]): Message {
  return msg`${listed(settings.map(({ name }) => `\`${name}\``))}`
}
