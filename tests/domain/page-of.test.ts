import { expect, it } from 'vitest'
import { pageOf } from '../../src/domain/newsletter/article.ts'

it.each([
  ['https://example.com/news', 'http://www.example.com/news/'],
  ['https://example.com/news?id=1', 'https://example.com/news/?utm_source=x&id=1&fbclid=abc#top'],
  ['https://example.com/?a=1&b=2', 'https://EXAMPLE.com?b=2&a=1&spm=1.2'],
])('takes %s and %s for one page', (one, other) => {
  expect(pageOf(one)).toBe(pageOf(other))
})

it.each([
  ['https://example.com/news?id=1', 'https://example.com/news?id=2'],
  ['https://example.com/a', 'https://example.org/a'],
  ['https://example.com/#/a', 'https://example.com/#/b'],
  ['https://example.com/A', 'https://example.com/a'],
])('tells %s from %s', (one, other) => {
  expect(pageOf(one)).not.toBe(pageOf(other))
})
