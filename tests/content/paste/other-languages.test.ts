import { describe, expect, it } from 'vitest'
import { alikeLanguages, tellApart } from '../../../src/content/paste/paste-languages.ts'
import { readPastes } from '../../../src/content/paste/read-pastes.ts'

interface Told {
  readonly title: string
  readonly keywords: readonly string[]
  readonly paragraphs: readonly [string, string]
  /** What its house calls them. */
  readonly labels: readonly [title: string, keywords: string, content: string, source: string]
  /** What it says before the text of another language, by what that is called there. */
  readonly announces: Readonly<Record<string, string>>
}

const told: Readonly<Record<string, Told>> = {
  'zh-Hans': {
    title: '议会通过新规',
    keywords: ['人工智能', '监管'],
    paragraphs: [
      '欧洲议会7月18日以大比例通过了新的人工智能规则，要求企业公布训练数据的来源。',
      '这些规则将于明年生效，中小企业可以多得到一年的过渡期。',
    ],
    labels: ['标题', '关键词', '正文', '来源'],
    announces: { en: '英语如下：', ja: '日语如下：', ko: '韩语如下：' },
  },
  en: {
    title: 'Parliament adopts new rules',
    keywords: ['Artificial intelligence', 'Regulation'],
    paragraphs: [
      'On 18 July the European Parliament adopted new rules for artificial intelligence that ask companies to publish where their training data comes from.',
      'The rules apply from next year, and small companies have one more year to prepare for them.',
    ],
    labels: ['Title', 'Keywords', 'Text', 'Source'],
    announces: { fr: 'French version:', de: 'In German', ar: 'Arabic translation below:' },
  },
  fr: {
    title: 'Le Parlement adopte de nouvelles règles',
    keywords: ['Intelligence artificielle', 'Réglementation'],
    paragraphs: [
      'Le Parlement européen a adopté le 18 juillet de nouvelles règles sur l’intelligence artificielle, qui demandent aux entreprises de publier l’origine de leurs données.',
      'Ces règles s’appliqueront l’année prochaine, et les petites entreprises auront une année de plus pour s’y préparer.',
    ],
    labels: ['Titre', 'Mots-clés', 'Texte', 'Source'],
    announces: { en: 'Version anglaise :', de: 'En allemand', ar: 'Traduction en arabe :' },
  },
  de: {
    title: 'Parlament beschließt neue Regeln',
    keywords: ['Künstliche Intelligenz', 'Regulierung'],
    paragraphs: [
      'Das Europäische Parlament hat am 18. Juli neue Regeln für künstliche Intelligenz beschlossen, nach denen Unternehmen die Herkunft ihrer Daten offenlegen müssen.',
      'Die Regeln gelten ab dem nächsten Jahr, und kleine Unternehmen haben ein Jahr länger Zeit.',
    ],
    labels: ['Überschrift', 'Stichwörter', 'Text', 'Quelle'],
    announces: { en: 'Englische Fassung:', fr: 'Auf Französisch:' },
  },
  es: {
    title: 'El Parlamento aprueba nuevas normas',
    keywords: ['Inteligencia artificial', 'Regulación'],
    paragraphs: [
      'El Parlamento Europeo aprobó el 18 de julio nuevas normas sobre inteligencia artificial que exigen a las empresas publicar el origen de sus datos.',
      'Las normas se aplicarán el próximo año, y las pequeñas empresas tendrán un año más para prepararse.',
    ],
    labels: ['Titular', 'Palabras clave', 'Texto', 'Fuente'],
    announces: { en: 'Versión en inglés:' },
  },
  ru: {
    title: 'Парламент принял новые правила',
    keywords: ['Искусственный интеллект', 'Регулирование'],
    paragraphs: [
      'Европейский парламент 18 июля принял новые правила для искусственного интеллекта, которые обязывают компании раскрывать происхождение данных.',
      'Правила начнут действовать в следующем году, а малые компании получат ещё один год на подготовку.',
    ],
    labels: ['Заголовок', 'Ключевые слова', 'Текст', 'Источник'],
    announces: { en: 'На английском языке:' },
  },
  ar: {
    title: 'البرلمان يعتمد قواعد جديدة',
    keywords: ['الذكاء الاصطناعي', 'التنظيم'],
    paragraphs: [
      'اعتمد البرلمان الأوروبي في 18 يوليو قواعد جديدة للذكاء الاصطناعي تلزم الشركات بنشر مصدر بيانات التدريب.',
      'وتسري القواعد ابتداء من العام المقبل، وتحصل الشركات الصغيرة على عام إضافي للاستعداد.',
    ],
    labels: ['العنوان', 'الكلمات المفتاحية', 'النص', 'المصدر'],
    announces: { en: 'الترجمة الإنجليزية:', fr: 'بالفرنسية:' },
  },
  ja: {
    title: '欧州議会、新しい規則を採択',
    keywords: ['人工知能', '規制'],
    paragraphs: [
      '欧州議会は7月18日、人工知能に関する新しい規則を賛成多数で採択した。企業は学習データの出所を公表しなければならない。',
      'この規則は来年から適用され、中小企業には準備のためにさらに1年の猶予が与えられる。',
    ],
    labels: ['見出し', 'キーワード', '本文', '出典'],
    announces: { en: '英語版：', ko: '韓国語版：', 'zh-Hans': '中国語版：' },
  },
  ko: {
    title: '유럽의회, 새 규칙 채택',
    keywords: ['인공지능', '규제'],
    paragraphs: [
      '유럽의회는 7월 18일 인공지능에 관한 새 규칙을 채택했다. 기업은 학습 데이터의 출처를 공개해야 한다.',
      '이 규칙은 내년부터 적용되며, 중소기업은 준비 기간을 1년 더 얻는다.',
    ],
    labels: ['제목', '핵심어', '본문', '출처'],
    announces: { en: '영어 번역:', ja: '일본어 번역:' },
  },
}

const of = (tag: string): Told => {
  const found = told[tag]
  if (found === undefined) throw new Error(`There is no sample in ${tag}.`)
  return found
}
const SOURCE = 'https://www.europarl.europa.eu/news/rules'
const pairs = [
  ...['fr', 'de', 'es', 'ru', 'ar', 'ja', 'ko', 'zh-Hans'].map((tag) => [tag, 'en'] as const),
  ...([
    ['zh-Hans', 'ja'],
    ['de', 'fr'],
    ['ja', 'ko'],
    ['ar', 'fr'],
    ['zh-Hans', 'ko'],
    ['de', 'fr', 'en'],
  ] as const),
]

const labelled = (tag: string, [title, keywords, content, source]: Told['labels']) => {
  const { title: headline, keywords: words, paragraphs } = of(tag)
  return [
    `${title}: ${headline}`,
    `${keywords}: ${words.join(', ')}`,
    `${content}:`,
    ...paragraphs,
    `${source}: ${SOURCE}`,
  ].join('\n\n')
}

function read(text: string, tags: readonly string[]) {
  const articles = readPastes(text, { name: 'paste.txt', languages: tellApart(tags), today: '2026-11-23' })
  return articles.map(({ sections }) => Object.fromEntries(sections))
}

const whole = (tags: readonly string[]) =>
  Object.fromEntries(
    tags.map((tag) => {
      const { title: headline, keywords, paragraphs: summary } = of(tag)
      return [tag, { headline, keywords, summary }]
    }),
  )

describe.each(pairs.map((pair) => [pair.join(' and '), pair] as const))('a paste in %s', (_name, tags) => {
  it('is read by the labels of its languages', () => {
    expect(read(tags.map((tag) => labelled(tag, of(tag).labels)).join('\n\n'), tags)).toEqual([whole(tags)])
  })

  it('is read by English labels', () => {
    const text = tags.map((tag) => labelled(tag, of('en').labels)).join('\n\n')
    expect(read(text, tags)).toEqual([whole(tags)])
  })

  it('is read without labels, also where paragraphs alternate', () => {
    const summaries = whole(tags)
    const one = tags.map((tag) => of(tag).paragraphs.join('\n\n')).join('\n\n')
    const turns = [0, 1].flatMap((at) => tags.map((tag) => of(tag).paragraphs[at])).join('\n\n')
    for (const text of [one, turns])
      expect(read(text, tags)).toEqual([
        Object.fromEntries(
          tags.map((tag) => [tag, { headline: null, keywords: null, summary: summaries[tag]?.summary }]),
        ),
      ])
  })
})

it.each([
  ['fr', 'Le code est là', 'The code is here'],
  ['de', 'Der Kodex ist da', 'Code received'],
  ['es', 'El código ya está', 'The code is here'],
])(
  'takes a short line above the first text in a language for its headline (%s and en)',
  (tag, own, english) => {
    const text = [own, ...of(tag).paragraphs, english, ...of('en').paragraphs, SOURCE].join('\n\n')
    const [article] = readPastes(text, {
      ...{ name: 'paste.txt', languages: tellApart([tag, 'en']), today: '2026-11-23' },
    })
    expect(
      Object.fromEntries([...(article?.sections ?? [])].map(([it, { summary }]) => [it, summary])),
    ).toEqual({
      [tag]: of(tag).paragraphs,
      en: of('en').paragraphs,
    })
    expect(Object.fromEntries(article?.headlines ?? [])).toEqual({ [tag]: own, en: english })
  },
)

it.each(
  Object.entries(told).flatMap(([tag, { announces }]) =>
    Object.entries(announces).map(([other, words]) => [tag, words, other] as const),
  ),
)('in %s takes “%s” for what comes before the other language, and not for a text', (tag, words, other) => {
  const text = [...of(tag).paragraphs, words, ...of(other).paragraphs].join('\n\n')
  const summaries = { [tag]: { summary: of(tag).paragraphs }, [other]: { summary: of(other).paragraphs } }
  expect(read(text, [tag, other])).toMatchObject([summaries])
})

it.each([
  [
    'fr',
    'Bonjour à tous,\n\nVoici l’article de cette semaine.',
    'Bien cordialement,\nLa rédaction\nTél. : +33 1 23 45 67 89\n\nLe jeu. 19 nov. 2026 à 09:00, Desk <desk@example.org> a écrit :\n> Bonjour,\n> pouvez-vous envoyer le texte vendredi ?',
  ],
  [
    'de',
    'Liebe Kolleginnen und Kollegen,\n\nanbei der Text.',
    'Mit freundlichen Grüßen\nDie Redaktion\n\nAm 19.11.2026 um 09:00 schrieb Desk:\n> Kommt der Text bis Freitag?',
  ],
  [
    'es',
    'Hola a todos:',
    'Un saludo,\nLa redacción\n\nEl jue, 19 nov 2026 a las 9:00, Desk <desk@example.org> escribió:\n> ¿Puedes enviar el texto el viernes?',
  ],
  [
    'ru',
    'Добрый день, коллеги!',
    'С уважением,\nРедакция\n\n19.11.2026 09:00, Desk пишет:\n> Пришлите текст до пятницы.',
  ],
  ['ja', 'お疲れ様です。\n今週の記事をお送りします。', 'よろしくお願いいたします。\n編集部'],
] as const)('leaves out what stands around it in a mail in %s', (tag, before, behind) => {
  const summaries = { [tag]: { summary: of(tag).paragraphs }, en: { summary: of('en').paragraphs } }
  const text = [before, ...of(tag).paragraphs, ...of('en').paragraphs, SOURCE, behind].join('\n\n')
  expect(read(text, [tag, 'en'])).toMatchObject([summaries])
})

it('takes keywords in two scripts for those of the language that their label is in', () => {
  const text = ['키워드: 한국, AI', ...of('ko').paragraphs, 'Title: AI', ...of('en').paragraphs].join('\n\n')
  const [article] = read(text, ['ko', 'en'])
  expect([article?.ko?.keywords, article?.en?.keywords]).toEqual([['한국', 'AI'], null])
})

it('reads who published it when in other languages', () => {
  const line = 'Publié le 20 novembre 2026 par Anne Martin'
  const [article] = read([...of('fr').paragraphs, SOURCE, line, 'Lecture : 3 min'].join('\n\n'), ['fr', 'en'])
  expect(article?.fr?.summary).toEqual(of('fr').paragraphs)
})

it('reads titles by the language that their labels name', () => {
  const text = ['Titre (FR) : GPT-5', 'Titre (EN) : GPT-5 is here', ...of('fr').paragraphs].join('\n\n')
  const [article] = read(text, ['fr', 'en'])
  expect([article?.fr?.headline, article?.en?.headline]).toEqual(['GPT-5', 'GPT-5 is here'])
})

it('leaves out what is in a script of none of the languages, and takes it where there is nothing else', () => {
  const [russian, french] = [of('ru').paragraphs[0], of('fr').paragraphs]
  expect(read([...french, russian].join('\n\n'), ['fr', 'en'])[0]?.fr?.summary).toEqual(french)
  expect(read(russian, ['fr', 'en'])[0]?.fr?.summary).toEqual([russian])
})

it.each([
  [['zh-Hans', 'en'], []],
  [['fr', 'en', 'ja', 'zh-Hans'], []],
  [
    ['zh-Hans', 'zh-Hant', 'en'],
    ['zh-Hans', 'zh-Hant'],
  ],
  [
    ['en', 'en-US', 'fr'],
    ['en', 'en-US'],
  ],
  [
    ['de', 'lb', 'ru'],
    ['de', 'lb'],
  ],
])('knows which of %j look alike: %j', (languages, alike) => {
  expect(alikeLanguages({ languages })).toEqual(alike)
})
