import { REVIEW_DAYS } from '../../domain/comments/review.ts'
import { escapeMarkup } from '../../domain/language/characters.ts'
import { directionOf, type InterfaceLanguage, interfaceLanguage } from '../../domain/language/language.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'

interface LetterPart {
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly button: string
  readonly end: string
}

/** A mail with a link to the editors' page, in the languages of the newsletter that the page has, one below the other. */
function letterOf(
  { name, languages, sender, palette, postalAddress }: Newsletter,
  url: string,
  word: (language: InterfaceLanguage, newsletter: string) => LetterPart,
) {
  const tags = [...new Set(languages.map((tag) => interfaceLanguage([tag])))]
  const parts = tags.map((tag) => {
    const called = name.get(tag) ?? name.get(languages[0] ?? '') ?? ''
    return { tag, ...word(tag, called) }
  })
  const { canvas, paper, ink, soft, accent } = palette.light
  const html = parts.map(
    ({ tag, paragraphs, button, end }) => `<div lang="${tag}" dir="${directionOf(tag)}">
${paragraphs.map((text) => `<p style="margin:0 0 12px;white-space:pre-line">${escapeMarkup(text)}</p>`).join('\n')}
<p style="margin:20px 0"><a href="${escapeMarkup(url)}" style="display:inline-block;padding:10px 22px;border-radius:8px;background:${accent};color:${paper};font-weight:600;text-decoration:none">${escapeMarkup(button)}</a></p>
<p style="margin:0 0 32px;color:${soft}">${escapeMarkup(end)}</p>
</div>`,
  )
  const [main] = parts
  const texts = parts.map(({ paragraphs, end }) => [...paragraphs, url, end].join('\n\n'))
  return {
    senderName: sender.name.get(languages[0] ?? '') ?? '',
    subject: parts.map(({ subject }) => subject).join(' · '),
    text: `${[...texts, postalAddress].join('\n\n\n')}\n`,
    html: `<!DOCTYPE html>
<html lang="${main?.tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(main?.subject ?? '')}</title></head>
<body style="margin:0;background:${canvas}"><div style="max-width:560px;margin:0 auto;padding:32px;background:${paper};color:${ink};font:16px/1.6 system-ui,sans-serif">
${html.join('\n')}
<p style="margin:0;font-size:13px;color:${soft}">${escapeMarkup(postalAddress)}</p>
</div></body></html>
`,
    subscriberId: null,
  }
}

const signInWords: Readonly<Record<InterfaceLanguage, (name: string) => LetterPart>> = {
  'zh-Hans': (name) => ({
    subject: `登录：${name}`,
    paragraphs: [
      `有人（可能是您）想以这个邮箱登录《${name}》的编辑页面。请在 15 分钟内打开下面的链接；链接只能使用一次。`,
    ],
    button: '登录',
    end: '如果不是您本人，无需理会：没有这个链接，谁也无法登录。请勿转发这封邮件。',
  }),
  'zh-Hant': (name) => ({
    subject: `登入：${name}`,
    paragraphs: [
      `有人（可能是您）想以這個電子郵件地址登入《${name}》的編輯頁面。請在 15 分鐘內開啟下面的連結；連結只能使用一次。`,
    ],
    button: '登入',
    end: '如果不是您本人，無須理會：沒有這個連結，誰也無法登入。請勿轉寄這封郵件。',
  }),
  fr: (name) => ({
    subject: `Connexion : ${name}`,
    paragraphs: [
      `Quelqu’un, peut-être vous, souhaite se connecter à la page de rédaction de ${name} avec cette adresse. Ouvrez le lien dans les 15 minutes ; il ne sert qu’une fois.`,
    ],
    button: 'Se connecter',
    end: 'Si ce n’était pas vous, ne faites rien : sans ce lien, personne ne peut se connecter. Ne transférez pas ce message.',
  }),
  ja: (name) => ({
    subject: `ログイン：${name}`,
    paragraphs: [
      `このメールアドレスで「${name}」の編集ページへのログインが求められました。お心当たりがあれば、15分以内に次のリンクを開いてください。リンクは1回だけ使えます。`,
    ],
    button: 'ログイン',
    end: 'お心当たりがない場合は、何もする必要はありません。このリンクがなければ、誰もログインできません。このメールは転送しないでください。',
  }),
  en: (name) => ({
    subject: `Sign in: ${name}`,
    paragraphs: [
      `Somebody, perhaps you, wants to sign in to the editors’ page of ${name} with this address. Open the link within 15 minutes; it works once.`,
    ],
    button: 'Sign in',
    end: 'If it was not you, do nothing: without this link nobody gets in. Do not pass this email on.',
  }),
}

/** A mail with a link that lets an editor in. */
export function signInMail(newsletter: Newsletter, url: string) {
  return letterOf(newsletter, url, (language, name) => signInWords[language](name))
}

interface Asked {
  readonly issue: Pick<Issue, 'number'>
  /** Who asks, by name. */
  readonly by: string
  /** Their own words; empty where they wrote none. */
  readonly message: string
  readonly mayComment: boolean
}

const reviewWords: Readonly<Record<InterfaceLanguage, (name: string, asked: Asked) => LetterPart>> = {
  'zh-Hans': (name, { issue: { number }, by, message, mayComment }) => ({
    subject: `请审阅：《${name}》第 ${number} 期`,
    paragraphs: [
      mayComment
        ? `${by} 请您审阅《${name}》第 ${number} 期。您可以在页面上留下批注。`
        : `${by} 请您审阅《${name}》第 ${number} 期。`,
      ...quoted(message),
    ],
    button: '打开本期',
    end: `链接在 ${REVIEW_DAYS} 天内有效，只能看到这一期。持有链接的人都能打开，请勿转发这封邮件。`,
  }),
  'zh-Hant': (name, { issue: { number }, by, message, mayComment }) => ({
    subject: `請審閱：《${name}》第 ${number} 期`,
    paragraphs: [
      mayComment
        ? `${by} 請您審閱《${name}》第 ${number} 期。您可以在頁面上留下註解。`
        : `${by} 請您審閱《${name}》第 ${number} 期。`,
      ...quoted(message),
    ],
    button: '開啟本期',
    end: `連結在 ${REVIEW_DAYS} 天內有效，只能看到這一期。持有連結的人都能開啟，請勿轉寄這封郵件。`,
  }),
  fr: (name, { issue: { number }, by, message, mayComment }) => ({
    subject: `Relecture demandée : ${name}, numéro ${number}`,
    paragraphs: [
      mayComment
        ? `${by} vous demande de relire le numéro ${number} de ${name}. Vous pouvez écrire des commentaires sur la page.`
        : `${by} vous demande de relire le numéro ${number} de ${name}.`,
      ...quoted(message),
    ],
    button: 'Ouvrir le numéro',
    end: `Le lien est valable ${REVIEW_DAYS} jours et n’ouvre que ce numéro. Toute personne qui le possède peut l’ouvrir : ne transférez pas ce message.`,
  }),
  ja: (name, { issue: { number }, by, message, mayComment }) => ({
    subject: `校閲のお願い：「${name}」第${number}号`,
    paragraphs: [
      mayComment
        ? `${by}さんから、「${name}」第${number}号の校閲を依頼されました。ページ上にコメントを書き込めます。`
        : `${by}さんから、「${name}」第${number}号の校閲を依頼されました。`,
      ...quoted(message),
    ],
    button: 'この号を開く',
    end: `リンクは${REVIEW_DAYS}日間有効で、この号だけを表示します。リンクを知っている人は誰でも開けるため、このメールは転送しないでください。`,
  }),
  en: (name, { issue: { number }, by, message, mayComment }) => ({
    subject: `Please review: ${name}, issue ${number}`,
    paragraphs: [
      mayComment
        ? `${by} asks you to look at issue ${number} of ${name}. You can write comments on the page.`
        : `${by} asks you to look at issue ${number} of ${name}.`,
      ...quoted(message),
    ],
    button: 'Open the issue',
    end: `The link works for ${REVIEW_DAYS} days and shows this issue alone. Everybody who has it can open it, so do not pass this email on.`,
  }),
}

/** A mail that asks somebody to look at an issue. */
export function reviewMail(newsletter: Newsletter, url: string, asked: Asked) {
  return letterOf(newsletter, url, (language, name) => reviewWords[language](name, asked))
}

function quoted(message: string): readonly string[] {
  return message === '' ? [] : [message]
}
