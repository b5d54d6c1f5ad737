/** What stands around an article in a web page, a chat or a mail and is no part of it: named, and left out. */
export function isFurniture(line: string): boolean {
  return (
    line.length <= MAX_FURNITURE && (FURNITURE.some((pattern) => pattern.test(line)) || introducesMail(line))
  )
}

/** Whether a mail program says above an earlier mail whose it is: `On … wrote:`, `Le … a écrit :`, `-----原始邮件-----`. */
export function introducesMail(line: string): boolean {
  return line.length <= MAX_FURNITURE && MAIL_INTRODUCTIONS.some((pattern) => pattern.test(line))
}

const MAIL_INTRODUCTIONS: readonly RegExp[] = [
  /^[-—_\s]*(?:forwarded message|original message|begin forwarded message|message (?:d[’']origine|transféré)|ursprüngliche nachricht|mensaje original|исходное сообщение|邮件原件|原始邮件|转发邮件|转发的邮件|元のメッセージ)\s?[-—_:：\s]*$/iu,
  /^(?:on|le|am|el|il|em|op|den)\s.{4,100}(?<!\p{L})(?:wrote|a écrit|schrieb(?: .{1,50})?|escribió|escreveu|ha scritto|schreef(?: .{1,50})?)\s?[:：]$/iu,
  /^.{2,100}(?:写道|寫道|のメール|書きました|님이 작성|пишет|написал(?:а|\(а\))?)\s?[:：]$/iu,
]

const MAX_FURNITURE = 160

const COUNTED_HAN = '阅读|浏览|閱讀|瀏覽|点赞|在看|赞|转发|评论|收藏|分享|播放|喜欢|留言|推荐|热度'
const COUNTED = 'page views?|views?|reads?|likes?|shares?|comments?|reposts?|retweets?|replies'
const NUMBER = '\\d[\\d.,]*\\s?(?:[万亿wWkKmM千]|次|人|条)?\\+?'

const FURNITURE: readonly RegExp[] = [
  new RegExp(
    `^[【[(（*]*(?:(?:${COUNTED_HAN})(?:量|数|數|次数)?[】\\])）]?\\s?[:：]?\\s?${NUMBER}[\\s·|/,，、)）*]*)+$`,
    'u',
  ),
  new RegExp(`^(?:${NUMBER}\\s?(?:次|人)?(?:${COUNTED_HAN})[\\s·|/,，、]*)+$`, 'u'),
  new RegExp(`^[【[*]*(?:(?:${COUNTED})[】\\]]?\\s?[:：]?\\s?${NUMBER}[\\s·|/,*]*)+$`, 'iu'),
  new RegExp(`^(?:${NUMBER}\\s?(?:${COUNTED})[\\s·|/,]*)+$`, 'iu'),
  new RegExp(
    `^[【[(（*]*(?:(?:${COUNTED_HAN})(?:量|数|數|次数)?|page views?|views?)[】\\])）*]*\\s?[:：]?$`,
    'iu',
  ),
  /^(?:(?:点击|點擊)?(?:阅读原文|閱讀原文|查看原文|展开全文|收起全文|收起|展开|网页链接|查看更多|阅读更多|返回首页|打开APP.*)[>»↓\s]*)$/iu,
  /^(?:↑|▲|👆|👇|☝|↓)*\s?(?:点击|长按|扫描|扫码|识别|关注我们|欢迎关注|分享到|分享至|收录于|相关阅读|推荐阅读|延伸阅读|预览时标签|微信扫一扫|转载请|未经授权|版权(?:声明|所有|归)|免责声明|本文(?:系|由|为).*(?:转载|原创|授权)|喜欢此内容|微信号[:：]|公众号[:：]|投稿(?:邮箱)?[:：]|来自\s?(?:iPhone|Android|微博|HUAWEI|小米))/iu,
  /^(?:skip to (?:main )?content|advertisement|sponsored|share (?:this|on|via)\b.*|follow us\b.*|sign up (?:for|to)\b.*|subscribe (?:now|to|for)\b.*|subscribe|sign in|log ?in|menu|search|home|related(?: (?:articles|stories|posts))?|read more|click here\b.*|(?:©|\(c\)|copyright)\s.*|all rights reserved\.?|print|e-?mail this\b.*|\d+ min(?:ute)?s? read|listen to this article.*|accept (?:all )?cookies|unsubscribe|view (?:this email )?in (?:your )?browser)$/iu,
  /^(?:hi|hello|dear|good (?:morning|afternoon))\b[^.。!?]{0,40}[,，:：!]?$/iu,
  /^(?:bonjour|cher|chère|chers|chères|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|hola|estimad[oa]s?|querid[oa]s?|buenos días|buenas tardes|здравствуйте|уважаем\p{Ll}{1,4}|добрый день|привет)(?!\p{L})[^.。!?]{0,40}[,:!]$/iu,
  /^(?:お疲れ様です|お世話になって(?:おり|い)ます|.{1,12}(?:各位|様|さん)[、,]|안녕하세요.{0,12}[.,!]?|السلام عليكم.{0,20}|مرحبا.{0,20}[،,!])。?$/u,
  /^(?:voici|ci-joint|vous trouverez|anbei|hier (?:ist|kommt)|adjunto)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:article|texte|brève|papier|traduction|text|artikel|beitrag|übersetzung|texto|artículo|nota)(?!\p{L})[^.]{0,30}[.:]$|^.{0,24}(?:お送りします|送付します|送ります)。$/iu,
  /^(?:temps de )?lecture\s?:\s?\d{1,2} min(?:utes?)?$|^lesezeit\s?:\s?(?:ca\. )?\d{1,2} min(?:uten?|\.)?$|^(?:阅读时间|预计阅读|読了時間|約)\s?[:：]?\s?\d{1,2}\s?分(?:钟|鐘)?$/iu,
  /^(?:各位|大家|您|你|尊敬的)[^。，]{0,12}(?:好|同事|老师|读者|朋友)[^。]{0,6}[,，:：!！]?$/u,
  /^\p{Script=Han}{1,8}好[,，:：!！]$/u,
  /^(?:please find|here is|attached is)\b.{0,80}\b(?:below|attached|piece|story|article)[.:]?$/iu,
  /^(?:这是|以下是|附上|附件是)[^。]{0,20}(?:请[^。]{0,6}(?:审阅|查收|过目|审核|指正|查阅))[。:：!！]?$/u,
  /^(?:以下文章来源于|本文来源于|文章来源于)\s?\S{1,30}\s?[,，]\s?作者.{1,30}$/u,
  /^(?:喜欢(?:就|的话)?[^。]{0,10}(?:在看|点赞|赞)[^。]{0,6}|关注该公众号|继续滑动看下一个|轻触阅读原文|向上滑动看下一个)[。!！~～]?$/u,
  /^our standards: the thomson reuters trust principles\.?$/iu,
  /^(?:项目|字段|栏目|类别|field|item|key)\t(?:内容|值|value|content|text)$/iu,
  /^(?:fyi|see below|please see below|如下|见下|请查收[^，。]{0,12}|以下为转发内容)\s?[.。:：,，!！]?$/iu,
  /^status\s?:\s?(?:draft|in progress|in review|not started|to ?do|done|published)$/iu,
  /^sent from my .{1,40}$/iu,
  /^(?:（完）|\(完\)|（全文完）|【完】|完|全文完|\(?end\)?|###+|-30-)$/iu,
]

/** Whether a mail's text ends with this line: what follows in short lines is a signature. */
export function isSignOff(line: string): boolean {
  return line.length <= MAX_FURNITURE && SIGN_OFF.test(line)
}

const SIGN_OFF =
  /^(?:(?:kind|best|warm)(?:est)? (?:regards|wishes)|best|regards|cheers|thanks|thank you|many thanks|sincerely|yours(?: sincerely)?|(?:bien )?cordialement|bien à (?:vous|toi|vous tous)|amicalement|merci(?: d[’']avance)?|(?:mit )?(?:freundlichen|besten|herzlichen|vielen) (?:grüßen|grüssen|dank)|(?:viele|beste|liebe|herzliche) grüße|mfg|(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|с уважением|спасибо|よろしくお願い(?:いた|致)?します|以上|감사합니다|مع التحية|تحياتي|此致|敬礼|祝好|谢谢|顺颂商祺)\s?[,，.。!！]?$/iu

/** Whether a line only says who wrote it: `记者 王明`, `（记者 李娜 编辑：赵强）`, `文/王明`, `By Jane Doe`. */
export function isByline(line: string): boolean {
  return line.length <= MAX_BYLINE && (isEnglishByline(line) || BYLINES.some((pattern) => pattern.test(line)))
}

/** Names after `By`, and nothing else: `By Jane Doe and Li Na`. */
function isEnglishByline(line: string): boolean {
  const named = /^[*_]*(?:by|written by|reporting by|edited by|editing by)\s(.*?)[*_]*$/i.exec(line)?.[1]
  const words = named?.split(/[\s,&|;]+/) ?? []
  return (
    words.length > 0 &&
    words.length <= 14 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|and|by|in|de|von|van|der)?$/u.test(word))
  )
}

const MAX_BYLINE = 100
const PEOPLE = '记者|記者|通讯员|作者|编辑|編輯|责编|编译|撰文'
const ROLES = `(?:本报|本刊|本台|新华社|中新社|特约|实习|责任)?(?:${PEOPLE}|翻译|译者|校对|审核|摄影|监制|文|图)`

const BYLINES: readonly RegExp[] = [
  new RegExp(
    `^[（(【\\[*]*(?:${ROLES}\\s?[:：/／|｜丨]\\s?|(?:本报|本刊|新华社|实习)?(?:${PEOPLE})\\s)[^。，；！？,;]{1,50}$`,
    'u',
  ),
  new RegExp(`^[（(【\\[]${ROLES}[^。；！？]{0,70}[）)】\\]]$`, 'u'),
  /^(?:原创|转载)(?:\s[^。，；]{0,40})?$/u,
]

/** What stands before the first word of a report and behind its last: `【本报讯】`, `新华社北京11月21日电（记者 王明）`, `（编辑 李娜）`. */
export function withoutDateline(text: string): {
  readonly text: string
  readonly dropped: readonly string[]
} {
  const dropped: string[] = []
  let rest = text
  for (const pattern of [...STARTS, ...ENDS, ...ENDS]) {
    const found = pattern.exec(ENDS.includes(pattern) ? rest.slice(-MAX_END) : rest)?.[0]
    if (found === undefined || found.trim() === '' || found.trim() === rest.trim()) continue
    dropped.push(found.trim())
    rest = (rest.startsWith(found) ? rest.slice(found.length) : rest.slice(0, -found.length)).trim()
  }
  return { text: rest, dropped }
}

const MAX_END = 80
const AGENCIES = '本报|本刊|本网|本台|新华社|新华网|中新社|中新网|人民网'
const STARTS: readonly RegExp[] = [
  new RegExp(
    `^【[^】。]{0,24}(?:讯|訊|电|電|消息|报道)】\\s?(?:[（(](?:本报|实习)?(?:${PEOPLE})[^（()）。]{1,40}[）)]\\s?)?`,
    'u',
  ),
  new RegExp(
    `^(?:${AGENCIES})(?:[^，。,.；：]{0,14}\\d{1,2}日)?(?:讯|訊|电|電|消息)(?:\\s?[（(][^）)]{1,30}[）)]|(?<=日(?:讯|訊|电|電|消息))|(?=[\\s:：]))[\\s:：]?`,
    'u',
  ),
  /^[A-Z][A-Za-z.,' /]{2,50}(?:\d{1,2})?\s?\((?:Xinhua|Reuters|AP|AFP|dpa|Kyodo|Yonhap)\)\s?(?:-{1,2}|–|—)\s?/u,
]
const ENDS: readonly RegExp[] = [
  new RegExp(`[（(【]\\s?(?:完|全文完|${ROLES}[^（()）【】。]{0,60})[）)】]\\s?$`, 'u'),
  /\s?\((?:end|ends|more to follow)\)\s?$|\sEnditem\s?$/iu,
]
