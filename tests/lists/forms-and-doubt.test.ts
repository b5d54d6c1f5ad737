import { expect, it } from 'vitest'
import type { GonePerson, NewSubscriber } from '../../src/domain/readers/subscriber.ts'
import { importSubscriberList } from '../../src/lists/import-list.ts'
import { aTakingList } from '../helpers/a-taking-list.ts'
import { listFile } from '../helpers/list-file.ts'

const offer = {
  offered: ['zh-Hans+en', 'en'],
  defaultEdition: 'zh-Hans+en',
  now: new Date('2025-07-27T08:00:00Z'),
}

/** Who is written to after an import, and as whom the others came in; who is refused is in neither. */
async function imported(content: string | Uint8Array) {
  const people: NewSubscriber[] = []
  const gone: GonePerson[] = []
  const path = await listFile(content)
  await importSubscriberList({ path, ...offer, subscribers: aTakingList(people, gone) })
  return { active: people.map(({ address }) => address[0]), people, gone }
}

it.each([
  ['Would you like to receive our newsletter?', 'Yes', ['No', 'Maybe', '']],
  ['I agree to receive e-mails', 'I agree', ['', 'I disagree']],
  ['您是否愿意接收我们的周报？', '愿意', ['不愿意', '不需要', '']],
  ['3.是否订阅周报', '是', ['否', '']],
  ['Q3_是否同意接收邮件', '同意', ['不同意', '']],
  ['同意接收邮件', '是', ['否', '']],
  ['Newsletter', 'ja', ['nein', 'falsch', '']],
  ['Is the email of this user confirmed', 'yes', ['no', '']],
  ['Email Marketing Consent', 'SUBSCRIBED', ['NEVER_SUBSCRIBED', '']],
  ['Estado', 'suscrito', ['dado de baja', 'cancelado', 'rebotado']],
  ['Stato', 'iscritto', ['disiscritto', 'rimbalzato']],
  ['상태', '구독중', ['수신거부', '해지', '반송', '?']],
  ['수신거부', '', ['Y', '예']],
  ['Статус', 'подписан', ['отписан', 'отписался', 'жалоба']],
  ['status', 'subscribed', ['subscribed?', '-1', '已订阅？']],
  ['unsubscribed', '-', ['☑', '✅', '❌', '●', '?', '-1']],
  ['accept', '1', ['0', '']],
  ['Email Suppressions', '[]', ['yes']],
  ['is_excluded', 'false', ['true']],
  ['IsExcludedFromCampaigns', 'false', ['true']],
  ['Abonné(e)', 'oui', ['non', '']],
  ['Newsletter-Empfänger', 'ja', ['nein', '']],
  ['Bezieht Newsletter', 'ja', ['nein']],
  ['Abo', 'ja', ['nein', 'gekündigt']],
  ['Kein Newsletter', '', ['ja', 'x']],
  ['Werbesperre', 'nein', ['ja']],
  ['Newsletter-Einwilligung', 'ja', ['nein', '']],
  ['Consentement RGPD', 'oui', ['non']],
  ['Suscripción', 'Sí', ['No', 'Tal vez']],
  ['Suscrito al boletín', 'sí', ['no']],
  ['Canceló la suscripción a todos los correos electrónicos', 'false', ['true']],
  ['Estado de la suscripción', 'suscrito', ['en otra lista', '']],
  ['Situação da inscrição', 'inscrito', ['cancelou a inscrição', 'pendente', 'outra coisa']],
  ['Stato iscrizione', 'iscritto', ['cancellato', 'in attesa di conferma', 'altro']],
  ['订阅周报', '是', ['否']],
  ['不再接收', '', ['是']],
  ['メルマガ配信可否', '可', ['不可', '否', '未定']],
  ['メールマガジン', '希望する', ['希望しない']],
  ['配信不可', '', ['1']],
  ['수신여부', 'Y', ['N', '?']],
  ['이메일 수신동의 여부', '동의', ['미동의', '거부', '모름']],
  ['Статус подписки', 'подписан', ['ошибка доставки', 'ожидает подтверждения', 'в отпуске']],
  ['Согласие на рассылку', 'да', ['нет']],
  ['Получать рассылку', 'да', ['нет', '']],
  ['هل ترغب في استلام النشرة؟', 'نعم', ['لا', 'ربما']],
  ['النشرة البريدية', 'نعم', ['لا']],
  ['Durum', 'abone', ['abonelikten çıktı', 'beklemede', 'bilinmiyor']],
  ['Uitgeschreven op', '', ['2025-01-01']],
  ['Data rezygnacji', '', ['2025-01-01']],
  ['role', 'member', ['nonmember']],
  ['email_availability', 'available', ['unreachable', 'mailbox_full', 'something new']],
  ['labels', 'press ::: * myContacts', ['Unsubscribed ::: * myContacts', 'unsubscribed-2024']],
  ['备注', '主编', ['2024年3月退订', '离职，请勿再发']],
  ['lists', '[]', ['[{""name"":""weekly"",""subscription_status"":""unsubscribed""}]']],
])('writes under "%s" to those with "%s" alone', async (heading, wanted, others) => {
  const rows = [wanted, ...others].map((cell, index) => `${'abcdefg'[index]}@example.org,x,"${cell}"`)
  const { active } = await imported(`email,note,"${heading}"\n${rows.join('\n')}\n`)
  expect(active).toEqual(['a'])
})

it.each([
  ['EmailAddress,Reason', 'BOUNCE', 'COMPLAINT'],
  ['EmailAddress,SuppressionReason', 'HardBounce', 'SpamComplaint'],
  ['EmailAddress,SuppressionReason', 'ManualSuppression', 'HardBounce'],
  ['EmailAddress,UNSUB_REASON', 'NORMAL', 'NORMAL'],
])('keeps those whom a suppression list of %s names as %s', async (header, one, other) => {
  const { active, gone } = await imported(
    `${header.replace('EmailAddress', 'email')}\na@example.org,${one}\nb@example.org,${other}\n`,
  )
  expect([active, gone.length]).toEqual([[], 2])
})

it.each([
  ['address,code,error', 'a@example.org,550,No such user'],
  ['email,UNSUB_TIME,UNSUB_REASON', 'a@example.org,,too many mails'],
])('refuses a row of %s that gives a reason for being gone in other words', async (header, row) => {
  expect(await imported(`${header}\n${row}\n`)).toMatchObject({ active: [], gone: [] })
})

it.each([
  // Of other things than the mail of this newsletter.
  ['Lead Status', 'Open', 'New'],
  ['Paid subscription', 'yes', 'no'],
  ['active_subscription', 'true', 'false'],
  ['Newsletter language', 'no', 'en'],
  ['Subscription tier', 'free', 'paid'],
  ['Subscriber since', '2024-01-01', ''],
  ['mailing_list_mode', 'true', 'false'],
  ['Newsletters received', '1', '0'],
  ['newsletter_opens', '0', '7'],
  ['メルマガ配信数', '1', '0'],
  ['Opt-in method', 'double', ''],
  ['Consent date', '2024-01-01', ''],
  ['Relationship to the newsletter', 'author', 'guest'],
  // Where people live.
  ['State', 'CA', 'NY'],
  ['Estado', 'Jalisco', 'Puebla'],
  ['Referrer', 'https://example.org/unsubscribed', ''],
  // The words of a form, which stand in every row.
  ['Terms', 'I agree. One may have unsubscribed at any time by a click.', ''],
])('asks nobody for consent under "%s"', async (heading, one, other) => {
  const { active } = await imported(
    `email,name,"${heading}"\na@example.org,A,"${one}"\nb@example.org,B,"${other}"\n`,
  )
  expect(active).toEqual(['a', 'b'])
})

it('knows a state of somebody from a state where they live by the words that stand there', async () => {
  const { active } = await imported('email,state\na@example.org,active\nb@example.org,gone fishing\n')
  expect(active).toEqual(['a'])
})

it.each([
  'Members for group weekly\nEmail address,Nickname\na@example.org,A\n',
  '2026年周报订阅名单;;\n\n导出日期：11月20日;;\n姓名;邮箱;备注\n王芳;a@example.org;\n',
  '"Contacts\nof the office"\nName\tE-mail\nA\ta@example.org\n',
])('finds the header below what a sheet is called', async (list) => {
  expect(await imported(list)).toMatchObject({ active: ['a'], gone: [] })
})

it('takes no address for what a sheet is called', async () => {
  const { active } = await imported('email\na@example.org\nname,city\n')
  expect(active).toEqual(['a'])
})

it.each([
  'Email 1',
  'Primary email',
  '常用邮箱',
  '2.您的邮箱',
  'Q2_您的邮箱地址',
  '*邮箱（必填）',
  '3. Your email',
  'E-mail 1 - Value',
])('finds addresses under "%s"', async (heading) => {
  expect((await imported(`x,${heading}\n1,a@example.org\n`)).active).toEqual(['a'])
})

it('reads cells that a pipe separates', async () => {
  const { active, gone } = await imported(
    'email|name|status\na@example.org|A|active\nb@example.org|B|bounced\n',
  )
  expect([active, gone.length]).toEqual([['a'], 1])
})

it('reads ISO-2022-JP, whose bytes are all ASCII', async () => {
  const { people } = await imported(Buffer.from('email,name\na@example.org,\x1b$BEDCf\x1b(B\n', 'latin1'))
  expect(people.map(({ name }) => name)).toEqual(['田中'])
})
