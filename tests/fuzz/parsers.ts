import { createSecretKey } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { parseBounce } from '../../src/bounce/parse-bounce.ts'
import { parseImapUrl } from '../../src/bounce/sources/imap-url.ts'
import { splitMbox } from '../../src/bounce/sources/split-mbox.ts'
import { readBrevo } from '../../src/bounce/webhooks/brevo.ts'
import { readMailgun } from '../../src/bounce/webhooks/mailgun.ts'
import { readPostmark } from '../../src/bounce/webhooks/postmark.ts'
import { readSes } from '../../src/bounce/webhooks/ses.ts'
import { readerOf, readText } from '../../src/check/parity/reading/readers.ts'
import { namedLanguages, newsletterSchema } from '../../src/content/newsletter/newsletter-schema.ts'
import { tellApart } from '../../src/content/paste/paste-languages.ts'
import { pasteRecord } from '../../src/content/paste/paste-record.ts'
import { readPastes } from '../../src/content/paste/read-pastes.ts'
import { articleSchema } from '../../src/content/records/article-schema.ts'
import { issueSchema } from '../../src/content/records/issue-schema.ts'
import { parseRecord } from '../../src/content/records/load-record.ts'
import { findInSummary } from '../../src/content/schema/text-rules.ts'
import { siteWordsSchema, stringsSchema } from '../../src/content/words/fixed-words.ts'
import { glossarySchema } from '../../src/content/words/glossary-schema.ts'
import { parseInline } from '../../src/domain/language/inline.ts'
import { fixPunctuation } from '../../src/domain/language/punctuation.ts'
import { parseAddress } from '../../src/domain/readers/address.ts'
import { readReaderLink } from '../../src/domain/readers/reader-link.ts'
import { verifyExpiringToken, verifyToken } from '../../src/domain/readers/token.ts'
import { withoutAddresses } from '../../src/domain/sending/quoted-reply.ts'
import { importSubscriberList } from '../../src/lists/import-list.ts'
import { createOutboxReader } from '../../src/mail/outbox/read-outbox.ts'
import { oneLineReply, replyCode } from '../../src/mail/smtp/smtp-reply.ts'
import { parseSmtpUrl } from '../../src/mail/smtp/smtp-url.ts'
import { typesetterOf } from '../../src/render/view/typeset.ts'
import { wrapText } from '../../src/render/wrap.ts'
import { readForm, readName } from '../../src/web/routes/read-form.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'
import { articleYaml, issueYaml, newsletterYaml } from '../helpers/content-folder.ts'

/** A parser that meets text from outside; another one is a line of the table below. */
export interface FuzzedParser {
  readonly name: string
  /** Ends by returning, or by throwing a `DiglotError`. */
  readonly read: (text: string, folder: string) => unknown
  /** Texts of its format, which are damaged; without any, every text is as good. */
  readonly sound: readonly string[]
}

const root = join(import.meta.dirname, '..', '..')
const key = createSecretKey(Buffer.alloc(32, 7))
const newsletter = aNewsletter()
const { languages } = newsletter
const now = new Date('2025-07-27T08:00:00Z')
const headers = new Headers({ authorization: 'Bearer secret' })
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '..', 'fixtures', name), 'utf8')
const eml = readdirSync(join(import.meta.dirname, '..', 'fixtures', 'bounces'))
  .filter((name) => name.endsWith('.eml'))
  .map((name) => fixture(`bounces/${name}`))
const shipped = (name: string) => readFileSync(join(root, 'content', 'strings', name), 'utf8')

/** Amounts and days as each language that has a reader writes them, and one that has none. */
const sentences = {
  zh: '约12.5亿元，2024年5月21日上午9时，三分之二，第十六届',
  en: 'about two and a half million dollars, one in five, from 9 to 11 a.m. on May 21, 2024, the twenty-first',
  fr: 'près de 1 234,5 millions d’euros, une entreprise sur cinq, le 12 mai 2024 à 18 h 30, le vingt et unième',
  de: 'dreiundzwanzigtausend Euro, jeder Fünfte, am 3. und 4. Mai 2024 um 9.30 Uhr, anderthalb Milliarden',
  es: 'dos mil quinientos millones, una de cada cinco, el 3 de mayo de 2024 a las 18.30 horas, cuatro décimas',
  ru: 'двадцать три миллиона рублей, две трети, 12 ноября 2024 года в 18:30, в III квартале',
  ar: 'نحو مليونين ونصف المليون دولار، واحد من كل خمسة، 1 محرم 1447هـ الموافق ٢٦ يونيو ٢٠٢٥ الساعة الثامنة مساءً، الحادي والعشرين',
  ja: '約1億2000万円、3割5分、5人に1人、令和7年8月15～17日の午後3時半、二〇二五年第4四半期、第十六回',
  ko: '약 1만 5000명, 서른두 곳, 세 명 중 한 명, 2025년 11월 12일(수) 오후 3시 40분, 3할 5푼, 두 번째',
  sv: '14 % av 2,5 miljoner kronor den 3 maj 2024',
}

const record = (
  name: string,
  sound: readonly string[],
  schema: (value: unknown) => Parameters<typeof parseRecord>[2],
) => ({
  name,
  sound,
  read: (text: string) => parseRecord('x.yaml', text, schema(text)),
})

export const parsers: readonly FuzzedParser[] = [
  record('article', [articleYaml], () => () => ({ schema: articleSchema(newsletter), languages })),
  record('issue', [issueYaml], () => () => ({
    schema: issueSchema({ languages, derived: new Map(), articleIds: new Set(['2025-07-24-template']) }),
    languages,
  })),
  record('newsletter', [newsletterYaml], () => (value) => ({
    schema: newsletterSchema(namedLanguages(value)),
    languages,
  })),
  record('glossary', ['terms:\n  - { zh-Hans: 甲, en: [a, b], note: c }\n'], () => () => ({
    schema: glossarySchema(languages),
    languages,
  })),
  record('strings', [shipped('en.yaml')], () => () => ({ schema: stringsSchema, languages })),
  record('site words', [shipped('en.site.yaml')], () => () => ({ schema: siteWordsSchema, languages })),
  {
    name: 'paste',
    sound: [fixture('paste-beijing-open-models.txt')],
    read: (text) =>
      readPastes(text, {
        name: 'x.txt',
        languages: tellApart(['zh-Hans', 'en']),
        today: '2025-07-27',
      }).map((paste) => pasteRecord(paste, { glossary: { terms: [] }, languages })),
  },
  { name: 'inline Markdown', sound: [], read: parseInline },
  { name: 'text rules', sound: [], read: findInSummary },
  {
    name: 'punctuation',
    sound: [],
    read: (text) => ['en', 'zh-Hans', 'ar', 'ja', 'fr'].map((tag) => fixPunctuation(text, tag)),
  },
  {
    name: 'typesetting',
    sound: [],
    read: (text) => ['en', 'zh-Hans', 'ar', 'ja'].map((tag) => typesetterOf(newsletter, tag).runs(text)),
  },
  { name: 'wrapping', sound: [], read: (text) => wrapText(text, 72) },
  {
    name: 'list',
    sound: ['email,name,edition\nann@example.com,"Li, Ann",en\n', 'email;name\r\nann@example.com;李\r\n'],
    async read(text, folder) {
      const path = join(folder, 'list.csv')
      await writeFile(path, text)
      const counts = { added: 0, updated: 0, unchanged: 0, kept: 0, erased: 0 }
      const importAll = async () => counts
      return importSubscriberList({
        path,
        offered: ['en', 'zh-Hans+en'],
        defaultEdition: 'en',
        subscribers: { importAll, keepGone: async () => ({ left: 0, suppressed: 0, unchanged: 0 }) },
        now,
      })
    },
  },
  { name: 'bounce', sound: eml, read: (text) => parseBounce(Buffer.from(text), { key }) },
  {
    name: 'mbox',
    sound: [`From a@example.com Sat Jul 26 08:00:00 2025\n${eml[0]}\n`],
    async read(text) {
      const stream = (async function* () {
        yield Buffer.from(text)
      })()
      for await (const raw of splitMbox(stream)) await parseBounce(raw, { key })
    },
  },
  {
    name: 'outbox',
    sound: eml.slice(0, 5),
    async read(text, folder) {
      await writeFile(join(folder, 'new', '1.M1P1Q1_x.host'), text)
      const outbox = createOutboxReader(folder)
      await outbox.list({ search: 'a', before: null })
      return outbox.read('1.M1P1Q1_x.host')
    },
  },
  {
    name: 'Brevo',
    sound: ['{"event":"hard_bounce","email":"a@example.com","reason":"550","message-id":"<a@b>","ts":1}'],
    read: (body) => readBrevo({ headers, body, now }, { secret: 'secret' }),
  },
  {
    name: 'Postmark',
    sound: ['{"RecordType":"Bounce","Type":"HardBounce","ID":1,"Email":"a@example.com","Description":"x"}'],
    read: (body) => readPostmark({ headers, body, now }, { secret: 'secret' }),
  },
  {
    name: 'Mailgun',
    sound: [
      '{"signature":{"timestamp":"1","token":"t","signature":"s"},"event-data":{"id":"a","event":"failed"}}',
    ],
    read: (body) =>
      readMailgun({ headers, body, now }, { signingKey: 'k', key, isApplied: async () => false }),
  },
  {
    name: 'SES',
    sound: [
      '{"Type":"Notification","MessageId":"a","TopicArn":"arn:aws:sns:eu-west-1:1:t","Message":"{}","Timestamp":"2025-07-27T08:00:00Z","SignatureVersion":"2","Signature":"eA==","SigningCertURL":"https://sns.eu-west-1.amazonaws.com/a.pem"}',
    ],
    read: (body) =>
      readSes({ headers, body, now }, { topicArn: 'arn:aws:sns:eu-west-1:1:t', key, load: async () => '' }),
  },
  ...Object.entries(sentences).map(([language, sentence]) => ({
    name: `numbers and dates of ${language}`,
    sound: [sentence],
    read: (text: string) => readText(readerOf(language), text, []),
  })),
  {
    name: 'token',
    sound: [],
    read: (text) => [
      verifyToken(key, 'bounce', text),
      verifyExpiringToken(key, 'confirm', { token: text, now }),
      readReaderLink(key, 'unsubscribe', text),
    ],
  },
  {
    name: 'SMTP reply',
    sound: ['550-5.1.1 <a@example.com>\r\n550 5.1.1 unknown'],
    read: (text) => [replyCode(text), oneLineReply(text), withoutAddresses(text)],
  },
  { name: 'SMTP address', sound: ['smtps://u:p@mail.example.com:465?pool=3'], read: parseSmtpUrl },
  { name: 'IMAP address', sound: ['imaps://u:p@mail.example.com/INBOX'], read: parseImapUrl },
  { name: 'mail address', sound: ['ann@example.com'], read: parseAddress },
  { name: 'name', sound: ['Ann Li'], read: readName },
  {
    name: 'form',
    sound: [
      'email=ann%40example.com&name=A&edition=en',
      '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
    ],
    async read(body) {
      const app = new Hono().post('/', async (c) => c.json([...(await readForm(c))]))
      for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const response = await app.request('/', { method: 'POST', body, headers: { 'content-type': type } })
        if (response.status !== 200) throw new Error(`The form was answered by ${response.status}.`)
      }
    },
  },
]
