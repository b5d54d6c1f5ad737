import { answerOf, type Consent, consentOf, strictest } from './consent-words.ts'
import { foldedWords, foldHeading, foldWord } from './fold-word.ts'

/** A column that says something about consent. */
export interface ConsentColumn {
  readonly index: number
  /** As the header has it. */
  readonly heading: string
  readonly question: Question
}

/**
 * What a heading asks, and so what an answer means: "no" is nothing under "unsubscribed". An empty cell under "status" is
 * not understood: where the others have an answer, who has none may have left.
 */
interface Question {
  readonly yes: Consent
  readonly date: Consent
  readonly no: Consent | null
  readonly empty: Consent | null
  /** Numbers that stand for words. */
  readonly codes?: ReadonlyMap<string, Consent>
}

/** "status": Mailtrain writes numbers. */
const status: Question = {
  yes: 'active',
  date: 'unclear',
  no: 'left',
  empty: 'unclear',
  codes: new Map([
    ['2', 'left'],
    ['3', 'bounced'],
    ['4', 'complained'],
  ]),
}
/** "subscribed" */
const subscribed: Question = { yes: 'active', date: 'active', no: 'left', empty: 'unclear' }
/** "opt-in", "confirmed": who has not agreed has not left either. */
const agreed: Question = { yes: 'active', date: 'active', no: 'unconfirmed', empty: 'unclear' }
/** "confirmed at": who was imported elsewhere has no date but a status, which counts then. */
const agreedOn: Question = { ...agreed, empty: 'unconfirmed' }
/** "unsubscribed", "bounced at" */
const gone = (consent: Consent): Question => ({ yes: consent, date: consent, no: null, empty: null })
/** "UNSUB_REASON", where Mailchimp writes "NORMAL" of everybody who left. */
const because = (consent: Consent): Question => ({ ...gone(consent), codes: new Map([['normal', consent]]) })

/** Of another channel, or of something else than whether: how often, by which mail, for how much. */
const BESIDE_THE_POINT =
  /sms|whatsapp|phone|push|payment|order|billing|marital|civil|^lead|^deal|stripe|count|total|times$|rate$|score|number|(?:received|opens|opened|clicks|clicked|(?<!con)sent)$|url|link|(?<!excludedfrom)campaign|title|token|message|code|mode$|page$|source|language|^(?:active|paid)(?:email)?subscription$|短信|支付|订单|次数|次數|数$|數$|链接|連結|语言|語言|言語|回数|عدد|رابط|nombre|lien|langue|anzahl|sprache/

/** Why somebody is gone: all that stands there is doubt, unless it is a known word. */
const WHY = /reason|原因|理由|سبب|motif|raison|grund/

/** Parts of headings, folded, that ask whether somebody is gone. */
const goneHeadings: readonly (readonly [RegExp, Consent])[] = [
  [
    /complain|spam|abuse|junk|스팸|жалоб|投诉|投訴|举报|檢舉|苦情|迷惑|شكوي|شكاوي|مزعج|plainte|indesirable|beschwer/,
    'complained',
  ],
  [
    /bounce|^error$|반송|возврат|rebot|rimbalz|^cleaned|^clean(?:time|date)|undeliverable|invalid|退信|弹回|彈回|バウンス|不達|エラー|ارتداد|مرتد|rebond|unzustellbar/,
    'bounced',
  ],
  [
    /unsub|^(?:is)?excluded|noe?mail$|suspend(?:ed)?(?:at|on)?$|cancel.{0,8}(?:subscri|suscri|inscri|iscri|abon)|수신거부|구독취소|해지|탈퇴|отпис|отказ|baja$|^baja|desuscri|disiscri|descadastr|optout|optedout|blacklist|blocklist|suppress|blocked|disabled|deleted|deactivated|donot(?:e?mail|contact|send)|cancell?ed|removed(?:at|on|date)|退订|退訂|取消订阅|取消訂閱|黑名单|黑名單|拒收|注销|已删除|解除|停止|退会|拒否|オプトアウト|ブラックリスト|الغاء|الغي|ملغ|حظر|محظور|السوداء|غيرمشترك|desabonn|desinscri|resili|bloqu|listenoire|^left(?:at|on)?$|^dateleft$|abgemeldet|abmeld|abbestell|austrag|ausgetragen|kundig|sperre|gesperrt|geloscht|widerruf|uitgeschreven|uitschr|afgemeld|afmeld|frameld|avmeld|avregistr|rezygn|wypis|odhlas|leiratkoz|dezabon|ayril|(?:abonelik|uyelik)iptal|διαγραφ|لغو/,
    'left',
  ],
]

const subscribedHeadings = foldedWords(
  'subscribed,is subscribed,currently subscribed,subscribed to emails,email subscribed,newsletter subscribed,subscription,active,is active,enabled,is enabled,email marketing,email permission,mail permission,accepts marketing,accepts email marketing,receive emails,receives emails,receive newsletter,wants email,accept',
  '订阅,訂閱,是否订阅,是否訂閱,已订阅,已訂閱,订阅情况,訂閱情況,訂閱狀況,是否有效,是否启用,是否接收,接收邮件',
  '購読,購読中,購読希望,配信,配信可否,配信希望,メルマガ,メルマガ配信,メルマガ購読,メール配信',
  'مشترك,الاشتراك,نشط',
  'abonné,inscrit,abonnement,actif,abonné à la newsletter,inscrit à la newsletter',
  'abonniert,angemeldet,aktiv,Abonnement,Newsletter abonniert,Newsletter erhalten',
  '구독,구독 여부,수신동의,подписка,подписан,suscrito,suscrita,iscritto,iscritta',
)
/** A form's question whether somebody wants the mails, folded. */
const WANTS =
  /(?:是否|同意|愿意|願意|希望).*(?:接收|订阅|訂閱|收到)|(?:receive(?!d)|subscribeto|signmeup|sendme).*(?:newsletter|digest|mail|updates|news)|(?:recevoir|recibir|ricevere|receber|ontvangen|получать).*(?:lettre|newsletter|bolet|mail|corre|nieuwsbrief|рассыл)|(?:newsletter|mails?).*(?:erhalten|empfangen|ontvangen)|(?:メルマガ|メールマガジン|配信|送付).*(?:希望|受け取|受取|購読|可否|有無)|(?:수신|구독|뉴스레터).*여부|هل.*(?:النشره|استلام|تلقي|الاشتراك)/
const STATUS =
  /(?:status|статус|상태|状态|狀態|状態|状況|狀況|ステータス)$|^(?:statut.*|etat.*|статус.*|zustand|durum|stav|allapot|κατασταση|وضعيت|(?:ال)?حاله.*)$|^(?:status|estado|stato|situacao|durum).*(?:subscri|suscri|inscri|iscri|abo|newsletter|mail|corre|conta[ct]t)/
/** Before what somebody would get, it asks whether they do not want it. */
const NEGATED =
  /^(?:no|non|not|never|kein\p{L}{0,2}|nicht|sin|sem|pas de|geen|не|без|لا|عدم)\s|不再|不接收|不需要|不希望|不要|不可$|不要$|勿/iu

const agreedHeadings = foldedWords(
  'opt in,opted in,email opt in,email opted in,newsletter opt in,marketing opt in,double opt in,consent,email consent,marketing consent,gdpr consent,confirmed,is confirmed,email confirmed,opt in confirmed,subscription confirmed,verified,is verified,email verified,activated,validated',
  '是否确认,是否確認,已确认,已確認,确认,確認,是否同意,同意,是否激活,已激活,是否验证,已验证',
  '確認済,確認済み,同意済み,オプトイン',
  'مؤكد,تم التأكيد,موافقة,موافق',
  'confirmé,validé,consentement,accord,opt-in',
  'bestätigt,Einwilligung,Zustimmung,eingewilligt',
)
/** "Is the email of this user confirmed", "Email Marketing Consent" */
const AGREED = /^is.*confirmed$|consent(?:status|state)?$/
const AGREED_ON =
  /^(?:optin)?(?:confirm(?:ed|ation)?|verified|activated|doubleoptin)(?:at|on|time|date|timestamp)$|^dateconfirmed$|^(?:确认|確認|激活|验证)(?:时间|日期|時間|日時|日)$|^confirmele$|^bestatigtam$|^تاريخالتاكيد$/

/** Columns that mean consent in some lists: Buttondown's `type` is "regular" or "unsubscribed". */
const perhapsHeadings = foldedWords(
  'type,subscriber type,contact type,role,availability,email availability,类型,類型,種別',
)
/** How somebody stands, or where they live. */
const STATE = /^(?:state|estado|stato|situacao)/

/** Parts of headings that speak of getting mail: they ask for consent where they are answered with yes or no. */
const ABOUT_MAIL =
  /newsletter|mailing|subscri|suscri|abonn|abo$|optin|boletin|boletim|bollettin|infolettre|lettreinfo|rundbrief|bezieht|nieuwsbrief|nyhedsbrev|nyhetsbrev|biuletyn|bulten|abone|hirlevel|emaildigest|activo|订阅|訂閱|接收|周报|週報|简报|簡報|电子报|電子報|メルマガ|メールマガジン|購読|配信|구독|수신|뉴스레터|소식지|подпис|рассыл|اشتراك|مشترك|نشره/
const OF_AGREEMENT = /consen[st]|einwillig|zustimm|optin|соглас|zgoda|동의|موافق/

export function mayBeConsent(heading: string): boolean {
  const word = foldHeading(heading)
  if (BESIDE_THE_POINT.test(word)) return false
  return [STATE, ABOUT_MAIL, OF_AGREEMENT].some((parts) => parts.test(word)) || perhapsHeadings.has(word)
}

/** Whether a cell shows that a column that `mayBeConsent` is one. */
export function showsConsent(heading: string, cell: string): boolean {
  const consent = consentOf(cell)
  if (consent !== null && consent !== 'active') return true
  const word = foldHeading(heading)
  if (STATE.test(word)) return consent !== null
  return !perhapsHeadings.has(word) && ['yes', 'no'].includes(answerOf(cell))
}

/** A column that `mayBeConsent` as one that is. */
export function asConsent(column: Pick<ConsentColumn, 'index' | 'heading'>): ConsentColumn {
  return { ...column, question: OF_AGREEMENT.test(foldHeading(column.heading)) ? agreed : status }
}

/**
 * What a cell says by itself, under a heading that is not known: words that mean nothing but leaving. Such a word among
 * others, as in a remark, is doubt.
 */
export function consentInUnknownColumn(heading: string, cell: string): Consent | null {
  if (BESIDE_THE_POINT.test(foldWord(heading))) return null
  const consent = consentOf(cell)
  if (consent === null) return isRemark(cell) && LEAVING.test(foldWord(cell)) ? 'unclear' : null
  if (consent === 'active') return null
  return goneHeadings.some(([parts]) => parts.test(foldWord(cell))) ? consent : null
}

/** What is longer is rather the text of a form, which says that everybody may unsubscribe. */
const MAX_REMARK = 40
const isRemark = (cell: string) => cell.length <= MAX_REMARK && !cell.includes('://')
const LEAVING =
  /unsubscribed|optedout|donot(?:e?mail|contact|send)|退订|退訂|取消订阅|取消訂閱|取关|勿再?(?:发|發)|不要再(?:发|發)|desabonne|desinscri[te]|dadode?baja|desuscri|disiscri|descadastr|abgemeldet|abbestellt|uitgeschreven|отписа|구독(?:취소|해지)|수신거부|配信停止|購読解除|退会|الغ[ايت].{0,2}اشتراك/

/** Columns that hold a JSON object of further values. */
export function isAttributes(heading: string): boolean {
  return ['attributes', 'attribs', 'metadata', 'data', 'extradata', 'lists', 'subscriptions'].includes(
    foldWord(heading),
  )
}

/** The question that a heading asks, null where it asks none. */
function questionOf(heading: string): Question | null {
  const word = foldHeading(heading)
  if (word === '' || BESIDE_THE_POINT.test(word)) return null
  if (AGREED_ON.test(word)) return agreedOn
  const leaving = goneHeadings.find(([parts]) => parts.test(word))
  if (leaving !== undefined) return (WHY.test(word) ? because : gone)(leaving[1])
  if (WHY.test(word)) return null
  if (NEGATED.test(heading.trim()) && (ABOUT_MAIL.test(word) || /mail|邮件|郵件|メール/.test(word)))
    return gone('left')
  if (STATUS.test(word)) return status
  if (subscribedHeadings.has(word) || WANTS.test(word)) return subscribed
  return agreedHeadings.has(word) || AGREED.test(word) ? agreed : null
}

export function findConsentColumns(cells: readonly string[]): readonly ConsentColumn[] {
  const found = cells.flatMap((heading, index): ConsentColumn[] => {
    const question = questionOf(heading)
    return question === null ? [] : [{ index, heading: heading.trim(), question }]
  })
  const asksAll = found.some(({ question }) => [status, subscribed, agreed].includes(question))
  return found.map((column) =>
    column.question === agreedOn && asksAll ? { ...column, question: { ...agreedOn, empty: null } } : column,
  )
}

/** What one cell says; null where it says nothing. */
export function readConsent({ question }: Pick<ConsentColumn, 'question'>, cell: string): Consent | null {
  const word = consentOf(cell)
  if (word === 'active' && question.no === null) return question.codes?.get(foldWord(cell)) ?? null
  if (word !== null) return word
  const answer = answerOf(cell)
  return answer === 'other' ? (question.codes?.get(foldWord(cell)) ?? 'unclear') : question[answer]
}

/**
 * What the values of a JSON object say, such as listmonk's `{"subscription_status": "unsubscribed"}`, or of a list of them;
 * null where nothing.
 */
export function readAttributes(cell: string): Consent | null {
  let said: Consent | null = null
  for (const [heading, value] of parsedEntries(cell)) {
    const question = questionOf(heading)
    if (question === null || isObject(value)) continue
    const consent = readConsent({ question }, value === null ? '' : String(value))
    // A field of any sense may be called so: only a status has to be understood.
    if (consent === 'unclear' && question !== status) continue
    if (consent !== null) said = said === null ? consent : strictest(said, consent)
  }
  return said
}

function parsedEntries(cell: string): readonly (readonly [string, unknown])[] {
  if (!/^\s*[{[]/.test(cell)) return []
  try {
    const value: unknown = JSON.parse(cell)
    return [value].flat().flatMap((one) => (isObject(one) ? Object.entries(one) : []))
  } catch {
    return [] // A cell that is no JSON is a remark like any other.
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
