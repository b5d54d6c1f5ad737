import { expect, it } from 'vitest'
import { reviewMail, signInMail } from '../../../src/app/people/letters.ts'
import { aNewsletter } from '../../helpers/a-newsletter.ts'

const url = 'https://desk.example.com/sign-in#x'
const inLanguages = (languages: readonly string[]) =>
  aNewsletter({ languages, name: new Map(languages.map((tag) => [tag, 'Digest'])) })

it.each([
  [['ja', 'fr'], 'ログイン：Digest · Connexion : Digest'],
  [['zh-Hant', 'en'], '登入：Digest · Sign in: Digest'],
  [['zh-TW'], '登入：Digest'],
  [['de', 'ru'], 'Sign in: Digest'],
])('a newsletter in %j asks its editors to sign in with “%s”', (languages, subject) => {
  expect(signInMail(inLanguages(languages), url).subject).toBe(subject)
})

it('asks for a review in each language of the newsletter that the page has', () => {
  const asked = { issue: { number: 7 }, by: 'Ana', message: 'See page 2', mayComment: true }
  const { subject, text, html } = reviewMail(inLanguages(['fr', 'ja']), url, asked)
  expect(subject).toBe('Relecture demandée : Digest, numéro 7 · 校閲のお願い：「Digest」第7号')
  expect(text.match(/See page 2/g)).toHaveLength(2)
  expect(html).toContain('<div lang="ja" dir="ltr">')
})
