import { readFile } from 'node:fs/promises'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { table } from '../../src/commands/terminal/table.ts'
import { importSubscriberList } from '../../src/lists/import-list.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aPerson } from '../helpers/a-person.ts'
import { listFile } from '../helpers/list-file.ts'

const now = new Date('2025-07-27T08:00:00Z')
const offer = { offered: ['zh-Hans+en', 'en'], defaultEdition: 'zh-Hans+en', now }

/**
 * Exports as each system writes them. An address begins with what has to become of it: `active`, `left`, `bounced`,
 * `complained`, `unconfirmed` or `refused`.
 */
const systems: Record<string, string> = {
  'Mailchimp subscribed': `Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LAST_CHANGED,LEID,EUID,NOTES,TAGS
active1@example.com,Fang,Wang,2,,,2024-05-01 10:00:00,192.0.2.1,,2024-05-01 10:00:00,1,a1,,
active2@example.com,Lei,Li,2,,,2024-05-02 10:00:00,,,2024-05-01 10:00:00,2,a2,,"""vip"""`,
  'Mailchimp unsubscribed': `Email Address,First Name,Last Name,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LEID
left1@example.com,Fang,Wang,,2024-05-01 10:00:00,2025-01-01 10:00:00,Weekly,12,NORMAL,,1
left2@example.com,Lei,Li,,2024-05-01 10:00:00,2025-01-01 10:00:00,,,INAPPROPRIATE,,2`,
  'Mailchimp cleaned': `Email Address,First Name,CONFIRM_TIME,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,LEID
bounced1@example.com,Fang,2024-05-01 10:00:00,2025-01-01 10:00:00,Weekly,12,1`,
  'Mailchimp API': `email_address,status
active@example.com,subscribed
left@example.com,unsubscribed
bounced@example.com,cleaned
unconfirmed@example.com,pending
unconfirmed2@example.com,transactional
left2@example.com,archived
left3@example.com,Non-Subscribed`,
  listmonk: `uuid,email,name,attributes,status,created_at,updated_at
1-1,active@example.com,Wang,{},enabled,2024-05-01T10:00:00Z,2024-05-01T10:00:00Z
1-2,left1@example.com,Li,"{""city"": ""Beijing""}",blocklisted,2024-05-01T10:00:00Z,2024-05-01T10:00:00Z
1-3,left2@example.com,Li,{},disabled,2024-05-01T10:00:00Z,2024-05-01T10:00:00Z
1-4,left3@example.com,Li,"{""subscription_status"": ""unsubscribed""}",enabled,2024-05-01T10:00:00Z,2024-05-01T10:00:00Z
1-5,unconfirmed@example.com,Li,"{""subscription_status"": ""unconfirmed""}",enabled,2024-05-01T10:00:00Z,2024-05-01T10:00:00Z`,
  Ghost: `id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers
1,active@example.com,Wang,,true,false,,2024-05-01T10:00:00.000Z,,,
2,left1@example.com,Li,,false,false,,2024-05-01T10:00:00.000Z,,,
3,left2@example.com,Li,,true,false,,2024-05-01T10:00:00.000Z,2025-01-01T10:00:00.000Z,,`,
  Substack: `email,active_subscription,expiry,plan,email_disabled,created_at,first_payment_at
active1@example.com,false,,other,false,2024-05-01T10:00:00.000Z,
active2@example.com,true,2026-01-01T00:00:00.000Z,yearly,false,2024-05-01T10:00:00.000Z,2024-05-01T10:00:00.000Z
left@example.com,false,,other,true,2024-05-01T10:00:00.000Z,`,
  Buttondown: `email_address,notes,metadata,tags,referrer_url,secondary_id,type,source,creation_date,unsubscription_date,unsubscription_reason
active1@example.com,,{},,,1,regular,embed,2024-05-01,,
active2@example.com,,{},,,2,premium,embed,2024-05-01,,
unconfirmed@example.com,,{},,,3,unactivated,embed,2024-05-01,,
left1@example.com,,{},,,4,unsubscribed,embed,2024-05-01,2025-01-01,too many
left2@example.com,,{},,,5,removed,embed,2024-05-01,,
bounced@example.com,,{},,,6,undeliverable,embed,2024-05-01,,
complained1@example.com,,{},,,7,complained,embed,2024-05-01,,
complained2@example.com,,{},,,8,spammy,embed,2024-05-01,,
refused@example.com,,{},,,9,something new,embed,2024-05-01,,`,
  Brevo: `CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;SMS;EMAIL_BLACKLIST;SMS_BLACKLIST;ADDED_TIME;MODIFIED_TIME
1;active@example.com;Fang;Wang;;false;true;01-05-2024;01-05-2024
2;left@example.com;Lei;Li;;true;false;01-05-2024;01-05-2024`,
  'Brevo with status': `EMAIL,FIRSTNAME,email_marketing,sms_marketing,BLOCKLISTED
active@example.com,Fang,Subscribed,Unsubscribed,No
left1@example.com,Lei,Unsubscribed,Subscribed,No
left2@example.com,Lei,Blocklisted,,Yes`,
  MailerLite: `Subscriber,Name,Last name,Status,Subscribed,Opt-in IP,Location,Sent,Opens,Clicks
active@example.com,Fang,Wang,Active,2024-05-01 10:00:00,,,3,1,0
left@example.com,Lei,Li,Unsubscribed,2024-05-01 10:00:00,,,3,1,0
bounced@example.com,Lei,Li,Bounced,2024-05-01 10:00:00,,,3,1,0
complained@example.com,Lei,Li,Junk,2024-05-01 10:00:00,,,3,1,0
unconfirmed@example.com,Lei,Li,Unconfirmed,2024-05-01 10:00:00,,,0,0,0`,
  Kit: `email,first_name,state,created_at,referrer
active@example.com,Fang,active,2024-05-01T10:00:00Z,
left@example.com,Lei,cancelled,2024-05-01T10:00:00Z,
bounced@example.com,Lei,bounced,2024-05-01T10:00:00Z,
complained@example.com,Lei,complained,2024-05-01T10:00:00Z,
unconfirmed@example.com,Lei,inactive,2024-05-01T10:00:00Z,`,
  Sendy: `Name,Email,Last activity,Status
Wang,active@example.com,1 May 2024,Subscribed
Li,left@example.com,1 May 2024,Unsubscribed
Li,bounced1@example.com,1 May 2024,Bounced
Li,bounced2@example.com,1 May 2024,Soft bounced
Li,complained@example.com,1 May 2024,Marked as spam
Li,unconfirmed@example.com,1 May 2024,Unconfirmed`,
  Mailtrain: `cid,email,First name,status,opt_in_ip,created,unsubscribed
a,active@example.com,Fang,1,,2024-05-01,
b,left@example.com,Lei,2,,2024-05-01,2025-01-01
c,bounced@example.com,Lei,3,,2024-05-01,
d,complained@example.com,Lei,4,,2024-05-01,`,
  phpList: `id\temail\tconfirmed\tblacklisted\tbouncecount\tentered\tmodified\tuniqid\thtmlemail\tdisabled
1\tactive1@example.com\t1\t0\t0\t2024-05-01\t2024-05-01\tx\t1\t0
2\tactive2@example.com\t1\t0\t3\t2024-05-01\t2024-05-01\tx\t1\t0
3\tleft1@example.com\t1\t1\t0\t2024-05-01\t2024-05-01\tx\t1\t0
4\tleft2@example.com\t1\t0\t0\t2024-05-01\t2024-05-01\tx\t1\t1
5\tunconfirmed@example.com\t0\t0\t0\t2024-05-01\t2024-05-01\tx\t1\t0`,
  Keila: `Email,First name,Last name,Data,Status,External ID,Double opt-in at
active@example.com,Fang,Wang,{},active,1,
left@example.com,Lei,Li,{},unsubscribed,2,2024-05-01T10:00:00Z
bounced@example.com,Lei,Li,{},unreachable,3,`,
  'QQ and 163': `姓名,电子邮箱,手机,订阅状态,退订时间
王芳,active@example.com,,已订阅,
李雷,left1@example.com,,已退订,2025-01-01 10:00
韩梅梅,left2@example.com,,订阅,2025年1月1日
赵六,bounced@example.com,,退信,
钱七,complained@example.com,,投诉,
孙八,unconfirmed@example.com,,待确认,
周九,refused@example.com,,,`,
  'in traditional Chinese': `姓名,電子郵件,訂閱狀態,是否退訂
陳大文,active@example.com,已訂閱,否
林美玲,left1@example.com,退訂,否
黃小明,left2@example.com,訂閱中,是
張三,bounced@example.com,彈回,否
李四,unconfirmed@example.com,待確認,否`,
  'in Japanese': `氏名,メールアドレス,購読状況,退会日
佐藤花子,active@example.com,購読中,
鈴木一郎,left1@example.com,配信停止,
高橋健,left2@example.com,購読中,2025/01/01
田中実,bounced@example.com,エラー,
伊藤誠,complained@example.com,迷惑メール報告,
渡辺愛,unconfirmed@example.com,仮登録,`,
  'in Arabic': `الاسم,البريد الإلكتروني,حالة الاشتراك
محمد,active@example.com,مشترك
فاطمة,left@example.com,ألغى الاشتراك
علي,bounced@example.com,مرتد
زينب,complained@example.com,شكوى
حسن,unconfirmed@example.com,غير مؤكد`,
  'in French': `Prénom;Nom;Adresse e-mail;Statut;Désinscrit le
Zoé;Lefèvre;active@example.com;Inscrite;
Rémi;Gauthier;left1@example.com;DÉSABONNÉ;
Léa;Petit;left2@example.com;Inscrite;01/02/2025
Hugo;Noël;bounced@example.com;Rejeté;
Anaïs;Roux;complained@example.com;Plainte;
Loïc;Morel;unconfirmed@example.com;En attente;`,
  'in German': `Vorname;Nachname;E-Mail-Adresse;Status;Abgemeldet am
Jürgen;Müller;active@example.com;Angemeldet ;
Käthe;Groß;left1@example.com;abgemeldet;
Jörg;Weiß;left2@example.com;Angemeldet;01.02.2025
Uwe;Bär;bounced@example.com;UNZUSTELLBAR;
Ute;König;complained@example.com;Beschwerde;
Ida;Schön;unconfirmed@example.com;nicht bestätigt;`,
  'shouting, full width and spaces': `EMAIL,STATUS
active@example.com, ＡＣＴＩＶＥ
left@example.com,  UnSubscribed\u3000
bounced@example.com,ＨＡＲＤ－ＢＯＵＮＣＥ
complained@example.com,"SPAM "
unconfirmed@example.com,\u200bPending
refused1@example.com,???
refused2@example.com,`,
}

const outcomes = ['active', 'left', 'bounced', 'complained', 'unconfirmed', 'refused'] as const
const countsOf: Record<string, Record<(typeof outcomes)[number], number>> = {}

it.each(Object.keys(systems))('takes from %s who wants mail, and keeps who does not', async (system) => {
  const text = systems[system] ?? ''
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  const path = await listFile(text)
  const result = await importSubscriberList({ path, ...offer, subscribers: store.subscribers })

  const expected = Object.fromEntries(
    outcomes.map((outcome) => [outcome, text.split(new RegExp(`\\b${outcome}\\d*@`)).length - 1]),
  )
  const { left, bounced, complained, unconfirmed, refused, added } = result
  const counts = { active: added, left, bounced, complained, unconfirmed, refused }
  expect(counts).toEqual(expected)
  const listed = new Map<string, string>()
  for await (const { address, status } of store.subscribers.list()) listed.set(address, status)
  for (const [address, status] of listed) {
    const wanted = address.replace(/\d*@.*/, '').replace(/bounced|complained/, 'suppressed')
    expect([address, status]).toEqual([address, wanted])
  }
  // Nothing that is known of them changes when the list is imported again, or brought back by one that says they are active.
  const again = await listFile(`email\n${[...listed.keys()].join('\n')}\n`)
  await importSubscriberList({ path: again, ...offer, subscribers: store.subscribers })
  const after = new Map<string, string>()
  for await (const { address, status } of store.subscribers.list()) after.set(address, status)
  expect(after).toEqual(listed)
  countsOf[system] = counts
})

const file = (rows: readonly string[]) => listFile(`email,status\n${rows.join('\n')}\n`)

async function statusesAfter(...lists: readonly (readonly string[])[]) {
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  for (const rows of lists)
    await importSubscriberList({ path: await file(rows), ...offer, subscribers: store.subscribers })
  const statuses: Record<string, string> = {}
  for await (const { address, status } of store.subscribers.list())
    statuses[address.replace(/@.*/, '')] = status
  return statuses
}

it('lets the strictest row of an address win, wherever it stands in the list', async () => {
  const filler = Array.from({ length: 1_500 }, (_, index) => `reader${index}@example.com,active`)
  const statuses = await statusesAfter([
    ...['a@example.com,active', 'b@example.com,unsubscribed', 'c@example.com,pending', 'd@example.com,??'],
    ...['e@example.com,bounced', 'f@example.com,active'],
    ...filler,
    ...['A@example.com,unsubscribed', 'B@example.com,active', 'C@example.com,active', 'D@example.com,active'],
    ...['E@example.com,unsubscribed', 'F@example.com,complained'],
  ])
  const { a, b, c, d, e, f } = statuses
  expect({ a, b, c, d, e, f }).toEqual({
    ...{ a: 'left', b: 'left', c: undefined, d: undefined },
    ...{ e: 'suppressed', f: 'suppressed' },
  })
})

it('lets the stricter of list and store win, and leaves who confirmed here alone', async () => {
  expect(
    await statusesAfter(
      [
        'a@example.com,active',
        'b@example.com,active',
        'c@example.com,left',
        'd@example.com,bounced',
        'e@example.com,active',
      ],
      [
        'a@example.com,left',
        'b@example.com,bounced',
        'c@example.com,active',
        'd@example.com,left',
        'e@example.com,pending',
      ],
      ['a@example.com,active', 'b@example.com,active', 'c@example.com,bounced'],
    ),
  ).toEqual({ a: 'left', b: 'suppressed', c: 'suppressed', d: 'suppressed', e: 'active' })
})

it('names the line and the word that refused a row', async () => {
  const path = await listFile(
    'email,Situation,status\na@example.com,x,active\nb@example.com,x,gone fishing\n',
  )
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  const { rejectsPath } = await importSubscriberList({ path, ...offer, subscribers: store.subscribers })
  expect(await readFile(rejectsPath ?? '', 'utf8')).toContain(
    '3,"""gone fishing"" under ""status"" is not known, so it is not sure that they want mail.",b@example.com',
  )
})

it('keeps who left although their edition or name cannot be read', async () => {
  const path = await listFile(
    `email,language,name,status\na@example.com,tlh,${'x'.repeat(300)},unsubscribed\n`,
  )
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  await importSubscriberList({ path, ...offer, subscribers: store.subscribers })
  expect(await store.subscribers.find('a@example.com')).toMatchObject({ status: 'left', name: '' })
})

it.each([
  ['left', 'a@example.com\nb@example.com\n', ['a', 'b']],
  ['suppressed', 'email\na@example.com\nb@example.com\n', ['a', 'b']],
  ['left', '\ufeffＡ＠example.com\r\n<b@example.com>\r\nmailto:c@example.com\r\n', ['a', 'b', 'c']],
  ['left', 'sep=;\nE-Mail-Adresse;Status\na@example.com;active\n', ['a']],
  ['suppressed', 'Li Lei;a@example.com;2024\n;b@example.com;\n', ['a', 'b']],
] as const)('takes a list of addresses as %s (%j)', async (as, text, names) => {
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  await store.subscribers.importAll([aPerson({ address: 'a@example.com' })], now)
  const path = await listFile(text)
  const result = await importSubscriberList({ path, ...offer, as, subscribers: store.subscribers })
  expect(result).toMatchObject({ read: names.length, [as]: names.length, refused: 0 })
  for (const name of names)
    expect(await store.subscribers.find(`${name}@example.com`)).toMatchObject({ status: as })
})

afterAll(() => {
  if (process.env.DIGLOT_PRINT === undefined) return
  const rows = Object.entries(countsOf).map(([system, counts]) => [system, ...Object.values(counts)])
  process.stdout.write(`\n${table(['system', ...outcomes], rows).join('\n')}\n`)
})
