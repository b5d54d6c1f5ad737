import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { type DeskLanguage, type LetterPart, letterOf } from './letter.ts'

const words: Readonly<Record<DeskLanguage, (name: string) => LetterPart>> = {
  'zh-Hans': (name) => ({
    subject: `登录：${name}`,
    paragraphs: [
      `有人（可能是您）想以这个邮箱登录《${name}》的编辑页面。请在 15 分钟内打开下面的链接；链接只能使用一次。`,
    ],
    button: '登录',
    end: '如果不是您本人，无需理会：没有这个链接，谁也无法登录。请勿转发这封邮件。',
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
