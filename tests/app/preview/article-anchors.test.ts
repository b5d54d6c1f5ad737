import { expect, it } from 'vitest'
import { articleAnchors } from '../../../src/app/issues/article-anchors.ts'
import { aNewsletter, anArticle, aSection } from '../../helpers/a-newsletter.ts'

const both = anArticle({ id: 'both' })
const chinese = anArticle({ id: 'chinese', sections: new Map([['zh-Hans', aSection()]]) })
const last = anArticle({ id: 'last' })
const dropping = { newsletter: aNewsletter({ missingSection: 'drop-article' }) }

it('counts only the articles that an edition shows, as the templates do', () => {
  const html = '<div><a id="a1"></a></div><h2 id="apart">x</h2><div><a id="a2"></a></div>'
  expect(articleAnchors(dropping, [both, chinese, last], { languages: ['en'], html })).toEqual(
    new Map([
      ['both', ['a1']],
      ['last', ['a2']],
    ]),
  )
})

it('finds an anchor per language where a layout has them', () => {
  const html = '<div id="a1-zh-Hans"></div><div id="a2-zh-Hans"></div><div id="a1-en"></div>'
  const edition = { languages: ['zh-Hans', 'en'], html }
  expect(articleAnchors({ newsletter: aNewsletter() }, [both, chinese], edition)).toEqual(
    new Map([
      ['both', ['a1-zh-Hans', 'a1-en']],
      ['chinese', ['a2-zh-Hans']],
    ]),
  )
})

it('takes a derived language for there where its origin is', () => {
  const newsletter = aNewsletter({
    missingSection: 'drop-article',
    derived: new Map([['zh-Hant', 'zh-Hans']]),
  })
  const edition = { languages: ['zh-Hant'], html: '<a id="a1"></a>' }
  expect([...articleAnchors({ newsletter }, [chinese], edition).keys()]).toEqual(['chinese'])
})
