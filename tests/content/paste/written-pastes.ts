/** What a person makes of one language of a paste; a headline that stands in `proposed` is one that an editor decides on. */
export interface ExpectedSection {
  readonly headline?: string
  readonly proposed?: string
  readonly keywords?: readonly string[]
  readonly summary?: readonly string[]
}

export interface ExpectedRecord {
  readonly date: string
  readonly zh?: ExpectedSection
  readonly en?: ExpectedSection
  readonly sources?: readonly string[]
}

export interface WrittenPaste {
  readonly name: string
  readonly text: string
  readonly records: readonly ExpectedRecord[]
}

const ZH1 = '韩国科学技术信息通信部11月19日公布《人工智能基本法》实施细则，2027年1月起施行。'
const ZH2 = '细则设置至少一年的罚款宽限期，最高罚款为3000万韩元。'
const EN1 =
  "South Korea's Ministry of Science and ICT published the decree of the AI Basic Act on November 19. It applies from January 2027."
const EN2 = 'There is a grace period for fines of at least one year; the maximum fine is 30 million won.'
const ZH_TITLE = '韩国公布人工智能基本法实施细则'
const EN_TITLE = 'South Korea Publishes Decree of AI Basic Act'
const KOREA = 'https://www.example.kr/basic-act'

const ZH3 = '巴西众议院11月17日以312票赞成、96票反对通过人工智能法案。'
const EN3 = "Brazil's Chamber of Deputies approved the AI bill on November 17 by 312 votes to 96."
const ZH3_TITLE = '巴西众议院通过人工智能法案'
const EN3_TITLE = "Brazil's Chamber Approves AI Bill"
const BRAZIL = 'https://www.example.br/pl2338'

const ZH4 = '加拿大11月20日宣布设立人工智能安全研究所第二分所，首期拨款2400万加元。'
const EN4 = 'Canada announced a second site of its AI Safety Institute on November 20, with CA$24 million.'
const ZH4_TITLE = '加拿大设立第二分所'
const EN4_TITLE = 'Canada Opens Second Site'
const CANADA = 'https://www.example.ca/caisi'

const korea: ExpectedRecord = {
  date: '2026-11-19',
  zh: { headline: ZH_TITLE, summary: [ZH1, ZH2] },
  en: { headline: EN_TITLE, summary: [EN1, EN2] },
  sources: [KOREA],
}
const brazil: ExpectedRecord = {
  date: '2026-11-17',
  zh: { headline: ZH3_TITLE, summary: [ZH3] },
  en: { headline: EN3_TITLE, summary: [EN3] },
  sources: [BRAZIL],
}
const canada: ExpectedRecord = {
  date: '2026-11-20',
  zh: { headline: ZH4_TITLE, summary: [ZH4] },
  en: { headline: EN4_TITLE, summary: [EN4] },
  sources: [CANADA],
}

/** Written before the importer could read them. */
export const firstPastes: readonly WrittenPaste[] = [
  {
    name: 'the form of the house',
    text: `${ZH1}\n${ZH2}\n英语如下:\nNews Title: ${EN_TITLE}\nKeywords: South Korea, AI\nNews Content:\n${EN1}\n${EN2}\n【来源】${KOREA}\nViews: 12`,
    records: [
      {
        ...korea,
        zh: { summary: [ZH1, ZH2] },
        en: { ...korea.en, keywords: ['South Korea', 'AI'] },
      },
    ],
  },
  {
    name: 'WeChat, with date line, byline, a picture and what stands below',
    text: `**${ZH_TITLE}**\n\n原创 小编 科技政策观察 2026-11-19 08:30 北京\n\n![图片](https://mmbiz.example.com/a.png)\n\n${ZH1}\n\n${ZH2}\n\n英语如下：\n\nTitle: ${EN_TITLE}\n\nText:\n\n${EN1}\n\n${EN2}\n\n来源：${KOREA}\n\n阅读 1024  点赞 5  在看 3\n阅读原文`,
    records: [korea],
  },
  {
    name: 'Weibo, with a title in brackets, a topic and counts',
    text: `【${ZH_TITLE}】${ZH1}${ZH2} #人工智能政策# 来源：${KOREA}\n转发 12 评论 3 赞 45`,
    records: [{ date: '2026-11-19', zh: { headline: ZH_TITLE, summary: [ZH1 + ZH2] }, sources: [KOREA] }],
  },
  {
    name: 'a web page, as HTML',
    text: `<!doctype html><html><head><title>site</title><style>p{color:red}</style><script>var a = "<p>no</p>"</script></head><body><h1>${ZH_TITLE}</h1>\n<p>${ZH1}</p><p>${ZH2.replace('3000万', '<strong>3000万</strong>')}</p><h2>English</h2><h1>${EN_TITLE}</h1><p>${EN1.replace("'", '&#39;')}</p>\n<p>There is a <a href="https://www.example.kr/fines?a=1&amp;b=2">grace period</a> for fines&nbsp;of at least one year.</p><p>Source: <a href="${KOREA}">${KOREA}</a></p></body></html>`,
    records: [
      {
        ...korea,
        zh: { headline: ZH_TITLE, summary: [ZH1, ZH2.replace('3000万', '**3000万**')] },
        en: {
          headline: EN_TITLE,
          summary: [
            EN1,
            'There is a [grace period](https://www.example.kr/fines?a=1&b=2) for fines of at least one year.',
          ],
        },
      },
    ],
  },
  {
    name: 'text with entities and leftover tags',
    text: `标题：AT&amp;T 公布业绩\n关键词：AT&amp;T、业绩\n正文：\nAT&amp;T 11月19日公布第三季度业绩，收入增长&nbsp;5%。<br>\n英文如下\nTitle: AT&amp;T results&nbsp;rise\nKeywords: AT&amp;T; results\nContent: <p>AT&amp;T reported third-quarter results on November 19 &mdash; revenue rose 5%.</p>\nSource: https://example.com/a?x=1&amp;y=2`,
    records: [
      {
        date: '2026-11-19',
        zh: {
          headline: 'AT&T 公布业绩',
          keywords: ['AT&T', '业绩'],
          summary: ['AT&T 11月19日公布第三季度业绩，收入增长 5%。'],
        },
        en: {
          headline: 'AT&T results rise',
          keywords: ['AT&T', 'results'],
          summary: ['AT&T reported third-quarter results on November 19 — revenue rose 5%.'],
        },
        sources: ['https://example.com/a?x=1&y=2'],
      },
    ],
  },
  {
    name: 'only Chinese, without labels',
    text: `${ZH_TITLE}\n\n${ZH1}\n${ZH2}\n\n${KOREA}`,
    records: [{ date: '2026-11-19', zh: { proposed: ZH_TITLE, summary: [ZH1, ZH2] }, sources: [KOREA] }],
  },
  {
    name: 'only English, without labels',
    text: `${EN_TITLE}\n\nBy Jane Reporter\nNovember 20, 2026\n\n${EN1}\n\n${EN2}\n\nSource: ${KOREA}`,
    records: [{ date: '2026-11-19', en: { proposed: EN_TITLE, summary: [EN1, EN2] }, sources: [KOREA] }],
  },
  {
    name: 'paragraphs that alternate',
    text: `${ZH_TITLE}\n${EN_TITLE}\n\n${ZH1}\n\n${EN1}\n\n${ZH2}\n\n${EN2}\n\n来源：${KOREA}`,
    records: [
      {
        ...korea,
        zh: { proposed: ZH_TITLE, summary: [ZH1, ZH2] },
        en: { proposed: EN_TITLE, summary: [EN1, EN2] },
      },
    ],
  },
  {
    name: 'English first, then Chinese, labels that name the language',
    text: `English Title: ${EN_TITLE}\nEnglish Keywords: Korea / law\nEnglish:\n${EN1}\n${EN2}\n中文标题：${ZH_TITLE}\n中文关键词：韩国；法律\n中文：\n${ZH1}\n${ZH2}\n链接：${KOREA}`,
    records: [
      {
        ...korea,
        zh: { ...korea.zh, keywords: ['韩国', '法律'] },
        en: { ...korea.en, keywords: ['Korea', 'law'] },
      },
    ],
  },
  {
    name: 'an e-mail that was forwarded, quoted and hard-wrapped',
    text: `---------- Forwarded message ---------\nFrom: Desk <desk@example.com>\nDate: Fri, Nov 20, 2026 at 9:12 AM\nSubject: Fwd: AI law\nTo: <all@example.com>\n\nHi all,\n\n> Title: ${EN_TITLE}\n>\n> South Korea's Ministry of Science and ICT published the decree of the AI\n> Basic Act on November 19. It applies from January 2027.\n>\n> There is a grace period for fines of at least one year; the maximum fine\n> is 30 million won.\n>\n> Source: ${KOREA}\n\nBest regards,\nDesk`,
    records: [{ date: '2026-11-19', en: { headline: EN_TITLE, summary: [EN1, EN2] }, sources: [KOREA] }],
  },
  {
    name: 'Markdown, with headings, emphasis, lists and a picture',
    text: `# ${ZH_TITLE}\n\n${ZH1}\n\n- 事前评估\n- 加注水印\n\n![图1](https://example.com/1.png "图")\n\n# ${EN_TITLE}\n\n${EN1.replace('decree', '*decree*')}\n\n* Assessment\n* Watermarks\n\n[Source](${KOREA})`,
    records: [
      {
        date: '2026-11-19',
        zh: { headline: ZH_TITLE, summary: [ZH1, '- 事前评估', '- 加注水印'] },
        en: {
          headline: EN_TITLE,
          summary: [EN1.replace('decree', '*decree*'), '- Assessment', '- Watermarks'],
        },
        sources: [KOREA],
      },
    ],
  },
  {
    name: 'two articles with a rule between them',
    text: `标题：${ZH_TITLE}\n${ZH1}\n${ZH2}\n英语如下：\nTitle: ${EN_TITLE}\n${EN1}\n${EN2}\n【来源】${KOREA}\n\n---\n\n标题：${ZH3_TITLE}\n${ZH3}\n英语如下：\nTitle: ${EN3_TITLE}\n${EN3}\n【来源】${BRAZIL}`,
    records: [korea, brazil],
  },
  {
    name: 'two articles, told apart by their labels alone',
    text: `新闻标题：${ZH_TITLE}\n新闻内容：\n${ZH1}\n${ZH2}\nNews Title: ${EN_TITLE}\nNews Content:\n${EN1}\n${EN2}\nSource: ${KOREA}\n新闻标题：${ZH3_TITLE}\n新闻内容：\n${ZH3}\nNews Title: ${EN3_TITLE}\nNews Content:\n${EN3}\nSource: ${BRAZIL}`,
    records: [korea, brazil],
  },
  {
    name: 'two articles without labels, each ended by its source',
    text: `${ZH1}\n${ZH2}\n英语如下:\n${EN1}\n${EN2}\n【来源】${KOREA}\n\n${ZH3}\n英语如下:\n${EN3}\n【来源】${BRAZIL}`,
    records: [
      { ...korea, zh: { summary: [ZH1, ZH2] }, en: { summary: [EN1, EN2] } },
      { ...brazil, zh: { summary: [ZH3] }, en: { summary: [EN3] } },
    ],
  },
  {
    name: 'articles under numbered headings, and a heading above them all',
    text: `本周要闻\n\n1. ${ZH_TITLE}\n${ZH1}\n${ZH2}\n${KOREA}\n\n2. ${ZH3_TITLE}\n${ZH3}\n${BRAZIL}`,
    records: [
      { ...korea, en: {} },
      { ...brazil, en: {} },
    ],
  },
  {
    name: 'three articles under numbered headings, one language',
    text: `一、${ZH_TITLE}\n${ZH1}\n${ZH2}\n来源：${KOREA}\n\n二、${ZH3_TITLE}\n${ZH3}\n来源：${BRAZIL}\n\n三、${ZH4_TITLE}\n${ZH4}\n来源：${CANADA}`,
    records: [
      { ...korea, en: {} },
      { ...brazil, en: {} },
      { ...canada, en: {} },
    ],
  },
  {
    name: 'a newspaper, with a dateline, bylines and a repeated headline',
    text: `标题：${ZH_TITLE}\n日期：2026年11月20日\n${ZH_TITLE}\n记者 王明\n【本报讯】${ZH1}\n${ZH2}（编辑 李娜）\n英译如下：\nTitle: ${EN_TITLE}\nText:\n${EN1}\n${EN2}\n原文链接：${KOREA}\n浏览量：56`,
    records: [korea],
  },
]

export const parts = { ZH1, ZH2, ZH3, ZH4, EN1, EN2, EN3, EN4, ZH_TITLE, EN_TITLE, ZH3_TITLE, EN3_TITLE }
export const expected = { korea, brazil, canada }
