import { REVIEW_DAYS } from '../../domain/comments/review.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { type DeskLanguage, type LetterPart, letterOf } from './letter.ts'

interface Asked {
  readonly issue: Pick<Issue, 'number'>
  /** Who asks, by name. */
  readonly by: string
  /** Their own words; empty where they wrote none. */
  readonly message: string
  readonly mayComment: boolean
}

const words: Readonly<Record<DeskLanguage, (name: string, asked: Asked) => LetterPart>> = {
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
