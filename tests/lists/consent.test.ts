import { describe, expect, it } from 'vitest'
import { findConsentColumns, readConsent } from '../../src/lists/consent-columns.ts'

/** What a cell says under a heading; null where it says nothing, undefined where the heading asks nothing. */
function said(heading: string, cell: string) {
  const [column] = findConsentColumns([heading])
  return column === undefined ? undefined : readConsent(column, cell)
}

describe('a word of consent', () => {
  it.each([
    [
      'active',
      [
        'active',
        'Subscribed',
        ' ENABLED ',
        'ｓｕｂｓｃｒｉｂｅｄ',
        '已订阅',
        '已訂閱',
        '購読中',
        'مشترك',
        'abonné',
        'Inscrite',
        'abonniert',
        'yes',
        '1',
        '是',
        'はい',
        'نعم',
        'oui',
        'ja',
      ],
    ],
    [
      'left',
      [
        'unsubscribed',
        'UN-SUBSCRIBED',
        'Opted out',
        'blocklisted',
        'cancelled',
        '退订',
        '退訂',
        '已取消订阅',
        '黑名单',
        '配信停止',
        '退会済み',
        'ألغى الاشتراك',
        'الغى الاشتراك',
        'désabonné',
        'desinscrit',
        'Abgemeldet',
        'gekündigt',
        'no',
        'false',
        '0',
        '否',
        'いいえ',
        'لا',
        'non',
        'nein',
        'left',
        '2',
      ],
    ],
    [
      'bounced',
      [
        'bounced',
        'Cleaned',
        'hard_bounce',
        'undeliverable',
        '退信',
        '弹回',
        '無效',
        'エラー',
        '不達',
        'مرتد',
        'rejeté',
        'unzustellbar',
        '3',
      ],
    ],
    [
      'complained',
      [
        'complained',
        'Marked as spam',
        'junk',
        'spammy',
        '投诉',
        '檢舉',
        '迷惑メール',
        'شكوى',
        'plainte',
        'Beschwerde',
        '4',
      ],
    ],
    [
      'unconfirmed',
      [
        'unconfirmed',
        'pending',
        'inactive',
        'Unactivated',
        '未确认',
        '待確認',
        '仮登録',
        'غير مؤكد',
        'en attente',
        'nicht bestätigt',
      ],
    ],
    ['suppressed', ['suppressed']],
    [
      'unclear',
      ['', '-', '???', 'gone fishing', '5', '17', '2024-01-01', 'maybe', 'subscribed (no)', '其他', 'x'],
    ],
  ] as const)('means %s under a status', (consent, cells) => {
    const found = cells.map((cell) => [cell, said('Status', cell)])
    expect(found).toEqual(cells.map((cell) => [cell, consent]))
  })

  it.each([
    ['subscribed', { yes: 'active', no: 'left', '': 'unclear' }],
    ['subscribed_to_emails', { true: 'active', false: 'left' }],
    ['是否订阅', { 是: 'active', 否: 'left' }],
    ['状态', { 有效: 'active', 退订: 'left', 是: 'active', 否: 'left' }],
    ['購読状況', { 購読中: 'active', 解除: 'left' }],
    ['حالة الاشتراك', { مشترك: 'active', 'غير مشترك': 'left' }],
    ['Opt-in', { yes: 'active', '2024-05-01': 'active', no: 'unconfirmed', '': 'unclear' }],
    ['confirmed', { 1: 'active', 0: 'unconfirmed' }],
    ['confirmed_at', { '2024-05-01 10:00': 'active', '': 'unconfirmed' }],
    ['unsubscribed', { yes: 'left', true: 'left', no: null, '': null, what: 'unclear' }],
    [
      'unsubscribed_at',
      {
        '2024-05-01T10:00:00Z': 'left',
        '01/05/24 9:00': 'left',
        '0000-00-00 00:00:00': null,
        null: null,
        '': null,
      },
    ],
    ['UNSUB_TIME', { '2024-05-01 10:00:00': 'left' }],
    ['CLEAN_TIME', { '2024-05-01 10:00:00': 'bounced' }],
    ['bounced_at', { '1714557600': 'bounced', '': null }],
    ['EMAIL_BLACKLIST', { 1: 'left', 0: null }],
    ['email_disabled', { true: 'left', false: null }],
    ['是否退订', { 是: 'left', 否: null }],
    ['退订时间', { '2024年5月1日': 'left', '': null }],
    ['解除日', { '2024/5/1': 'left' }],
    ['Abgemeldet am', { '1.5.2024': 'left', '': null }],
    ['Date de désinscription', { '01/05/2024': 'left' }],
    ['تاريخ إلغاء الاشتراك', { '2024-05-01': 'left' }],
    ['Marked as spam', { yes: 'complained', no: null }],
  ] as const)('is read by what "%s" asks', (heading, cells) => {
    const found = Object.keys(cells).map((cell) => [cell, said(heading, cell)])
    expect(Object.fromEntries(found)).toEqual(cells)
  })

  it.each([
    'subscribed_at',
    'created_at',
    'active_subscription',
    'bounce count',
    'unsubscribe_url',
    'reason',
    'SMS blocklisted',
    'order status',
    'city',
    'plan',
  ])('is not looked for under "%s"', (heading) => expect(said(heading, 'unsubscribed')).toBeUndefined())
})
