/*
 * What Korean writes behind a word and Arabic before it, without a space: 인공지능법은 is 인공지능법, وبالشفافية is الشفافية.
 */

/** The particles of Korean, after a mark of the plural: at most two of them, as in 에서는. */
const PARTICLES =
  '은 는 이 가 을 를 의 에 에서 에게 께 으로 로 으로서 로서 으로써 로써 와 과 도 만 까지 부터 보다 처럼 조차 이나 나 이라 라 이라는 라는 이란 란 이며 며 이고 고 인 이다 입니다'
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')

export const KOREAN_BEHIND = `들?(?:${PARTICLES}){0,2}`

const PARTICLES_OF_WORD = new RegExp(`^(.{2,}?)${KOREAN_BEHIND}$`, 'u')

/** A Korean word without its particles, of which two syllables are left. */
export function withoutParticles(word: string): string {
  return word.length > MAX_WORD ? word : (PARTICLES_OF_WORD.exec(word)?.[1] ?? word)
}

/** No word is longer. */
const MAX_WORD = 60

/** “And”, “with”, “like” and “to” before an Arabic word, and its article; after “to” that is written with one letter less. */
export const ARABIC_BEFORE = '[وف]?(?:[بك]?ال|لل|[بكل])?'

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u

/** An Arabic word without its article and what is written before that. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '')
}
