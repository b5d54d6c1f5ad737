import type { InterfaceLanguage } from '../../domain/language/language.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { type LetterPart, letterOf } from './letter.ts'

const words: Readonly<Record<InterfaceLanguage, (name: string) => LetterPart>> = {
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
  return letterOf(newsletter, url, (language, name) => words[language](name))
}
