import { REVIEW_DAYS } from '../../domain/comments/review.ts'
import type { InterfaceLanguage } from '../../domain/language/language.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { type LetterPart, letterOf } from './letter.ts'

interface Asked {
  readonly issue: Pick<Issue, 'number'>
  /** Who asks, by name. */
  readonly by: string
  /** Their own words; empty where they wrote none. */
  readonly message: string
  readonly mayComment: boolean
}

const words: Readonly<Record<InterfaceLanguage, (name: string, asked: Asked) => LetterPart>> = {
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
  return letterOf(newsletter, url, (language, name) => words[language](name, asked))
}

function quoted(message: string): readonly string[] {
  return message === '' ? [] : [message]
}
