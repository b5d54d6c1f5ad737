import { expected, parts, type WrittenPaste } from './written-pastes.ts'

const { ZH1, ZH2, ZH3, ZH4, EN1, EN2, EN3, EN4, ZH_TITLE, EN_TITLE, ZH3_TITLE, EN3_TITLE } = parts
const { korea, brazil, canada } = expected
const KOREA = korea.sources?.[0] ?? ''
const BRAZIL = brazil.sources?.[0] ?? ''
const CANADA = canada.sources?.[0] ?? ''

/** Written after the importer could read the first ones. */
export const secondPastes: readonly WrittenPaste[] = [
  {
    name: 'a table of a Word file, cells between tabs',
    text: `标题\t${ZH_TITLE}\n英文标题\t${EN_TITLE}\n关键词\t韩国；法律\n英文关键词\tKorea; law\n中文内容\t${ZH1}\n英文内容\t${EN1}\n来源\t${KOREA}`,
    records: [
      {
        ...korea,
        zh: { headline: ZH_TITLE, keywords: ['韩国', '法律'], summary: [ZH1] },
        en: { headline: EN_TITLE, keywords: ['Korea', 'law'], summary: [EN1] },
      },
    ],
  },
  {
    name: 'a table, as HTML',
    text: `<table><tbody><tr><td>标题</td><td>${ZH_TITLE}</td></tr><tr><td>正文</td><td><p>${ZH1}</p><p>${ZH2}</p></td></tr><tr><td>Title</td><td>${EN_TITLE}</td></tr><tr><td>Text</td><td><p>${EN1}</p><p>${EN2}</p></td></tr><tr><td>来源</td><td><a href="${KOREA}">原文</a></td></tr></tbody></table>`,
    records: [korea],
  },
  {
    name: 'HTML that was escaped as a whole',
    text: `&lt;h2&gt;${ZH3_TITLE}&lt;/h2&gt;&lt;p&gt;${ZH3}&lt;/p&gt;&lt;p&gt;英文如下：&lt;/p&gt;&lt;h2&gt;${EN3_TITLE.replace("'", '&amp;#8217;')}&lt;/h2&gt;&lt;p&gt;${EN3}&lt;/p&gt;&lt;p&gt;${BRAZIL}&lt;/p&gt;`,
    records: [{ ...brazil, en: { ...brazil.en, headline: EN3_TITLE.replace("'", '’') } }],
  },
  {
    name: 'two articles, Markdown headings',
    text: `## ${ZH_TITLE}\n${ZH1}\n${ZH2}\n## ${EN_TITLE}\n${EN1}\n${EN2}\n[原文链接](${KOREA})\n\n## ${ZH3_TITLE}\n${ZH3}\n## ${EN3_TITLE}\n${EN3}\n[原文链接](${BRAZIL})`,
    records: [korea, brazil],
  },
  {
    name: 'all in Chinese, then all in English, numbered',
    text: `1. ${ZH_TITLE}\n${ZH1}\n${ZH2}\n2. ${ZH3_TITLE}\n${ZH3}\n\n1. ${EN_TITLE}\n${EN1}\n${EN2}\nSource: ${KOREA}\n2. ${EN3_TITLE}\n${EN3}\nSource: ${BRAZIL}`,
    records: [korea, brazil],
  },
  {
    name: 'three articles with rules of other kinds, in one language each',
    text: `${EN_TITLE}\n\n${EN1}\n${EN2}\n${KOREA}\n\n* * *\n\n${EN3_TITLE}\n\n${EN3}\n${BRAZIL}\n\n——————\n\n${EN4}\n${CANADA}`,
    records: [
      { ...korea, zh: {}, en: { proposed: EN_TITLE, summary: [EN1, EN2] } },
      { ...brazil, zh: {}, en: { proposed: EN3_TITLE, summary: [EN3] } },
      { ...canada, zh: {}, en: { summary: [EN4] } },
    ],
  },
  {
    name: 'Chinese and English with a rule between them',
    text: `${ZH_TITLE}\n\n${ZH1}\n${ZH2}\n\n---\n\n${EN_TITLE}\n\n${EN1}\n${EN2}\n\n${KOREA}`,
    records: [
      {
        ...korea,
        zh: { proposed: ZH_TITLE, summary: [ZH1, ZH2] },
        en: { proposed: EN_TITLE, summary: [EN1, EN2] },
      },
    ],
  },
  {
    name: 'sources above their articles',
    text: `来源：${KOREA}\n${ZH1}\n${ZH2}\n英文如下：\n${EN1}\n来源：${BRAZIL}\n${ZH3}\n英文如下：\n${EN3}`,
    records: [
      { ...korea, zh: { summary: [ZH1, ZH2] }, en: { summary: [EN1] } },
      { ...brazil, zh: { summary: [ZH3] }, en: { summary: [EN3] } },
    ],
  },
  {
    name: 'articles without sources, told apart by their markers',
    text: `${ZH1}\n${ZH2}\n英译如下：\n${EN1}\n${EN2}\n${ZH3}\n英译如下：\n${EN3}`,
    records: [
      { date: '2026-11-19', zh: { summary: [ZH1, ZH2] }, en: { summary: [EN1, EN2] } },
      { date: '2026-11-17', zh: { summary: [ZH3] }, en: { summary: [EN3] } },
    ],
  },
  {
    name: 'the wire: a place and an agency before the text, a full stop of its own behind',
    text: `韩国公布细则\n新华社首尔11月19日电（记者 陈某）${ZH1}\n${ZH2}（完）\n\nSEOUL, Nov. 19 (Xinhua) -- ${EN1}\n${EN2} (End)`,
    records: [
      {
        date: '2026-11-19',
        zh: { proposed: '韩国公布细则', summary: [ZH1, ZH2] },
        en: { summary: [EN1, EN2] },
      },
    ],
  },
  {
    name: 'a web page as text, with its menu and what stands below',
    text: `Skip to content\nHome\n${EN_TITLE}\nBy Jane Doe and Li Na\nUpdated November 20, 2026 | 3 min read\nShare this article\n${EN1}\n${EN2}\nRelated articles\nSubscribe to our newsletter\n© 2026 Example`,
    records: [{ date: '2026-11-19', en: { proposed: EN_TITLE, summary: [EN1, EN2] } }],
  },
  {
    name: 'numbered duties inside of one article',
    text: `标题：${ZH_TITLE}\n${ZH1}细则明确三类义务：\n1. 高影响系统须事前评估；\n2. 生成内容须加注水印；\n3. 大模型须提交计划。\n${ZH2}\n来源：${KOREA}`,
    records: [
      {
        date: '2026-11-19',
        zh: {
          headline: ZH_TITLE,
          summary: [
            `${ZH1}细则明确三类义务：`,
            '1. 高影响系统须事前评估；',
            '2. 生成内容须加注水印；',
            '3. 大模型须提交计划。',
            ZH2,
          ],
        },
        sources: [KOREA],
      },
    ],
  },
  {
    name: 'an article with sub-headings',
    text: `# ${EN_TITLE}\n\n${EN1}\n\n## Fines\n\n${EN2}\n\nRead more: ${KOREA}`,
    records: [
      { date: '2026-11-19', en: { headline: EN_TITLE, summary: [EN1, '**Fines**', EN2] }, sources: [KOREA] },
    ],
  },
  {
    name: 'topics on a line of their own, and a publication date alone',
    text: `#人工智能# #监管#\n【${ZH4.slice(0, 2)}设立第二分所】加拿大政府宣布设立人工智能安全研究所第二分所，首期拨款2400万加元。\n2026-11-20 09:15\n${CANADA}`,
    records: [
      {
        date: '2026-11-20',
        zh: {
          headline: '加拿设立第二分所'.replace('加拿', ZH4.slice(0, 2)),
          keywords: ['人工智能', '监管'],
          summary: ['加拿大政府宣布设立人工智能安全研究所第二分所，首期拨款2400万加元。'],
        },
        sources: [CANADA],
      },
    ],
  },
  {
    name: 'a Chinese mail that was forwarded',
    text: `-----原始邮件-----\n发件人: "值班" <desk@example.com>\n发送时间: 2026年11月20日 9:12\n收件人: all@example.com\n主题: 转发: ${ZH_TITLE}\n\n各位同事，大家好：\n\n${ZH1}\n\n${ZH2}\n\n原文：${KOREA}\n\n此致\n敬礼\n值班编辑`,
    records: [{ date: '2026-11-19', zh: { proposed: ZH_TITLE, summary: [ZH1, ZH2] }, sources: [KOREA] }],
  },
  {
    name: 'no day anywhere',
    text: `Title: A Note on Watermarks\nSummary: Watermarks can be removed, a study says.\nSource: https://example.org/study`,
    records: [
      {
        date: '2026-11-23',
        en: { headline: 'A Note on Watermarks', summary: ['Watermarks can be removed, a study says.'] },
        sources: ['https://example.org/study'],
      },
    ],
  },
  {
    name: 'paragraphs that say of which language they are',
    text: `中：${ZH1}\n英：${EN1}\n中：${ZH2}\n英：${EN2}\n来源：${KOREA}`,
    records: [{ ...korea, zh: { summary: [ZH1, ZH2] }, en: { summary: [EN1, EN2] } }],
  },
  {
    name: 'articles that are counted, with one title for both languages',
    text: `第一篇\n标题：${ZH_TITLE} / ${EN_TITLE}\n${ZH1}\n${EN1}\n\n第二篇\n标题：${ZH3_TITLE} | ${EN3_TITLE}\n${ZH3}\n${EN3}`,
    records: [
      {
        date: '2026-11-19',
        zh: { headline: ZH_TITLE, summary: [ZH1] },
        en: { headline: EN_TITLE, summary: [EN1] },
      },
      {
        date: '2026-11-17',
        zh: { headline: ZH3_TITLE, summary: [ZH3] },
        en: { headline: EN3_TITLE, summary: [EN3] },
      },
    ],
  },
  {
    name: 'a chat, with pictures of the keyboard as bullets',
    text: `🔹${ZH_TITLE}\n${ZH1}${ZH2}\n🔗 ${KOREA}\n\n🔹${ZH3_TITLE}\n${ZH3}\n🔗 ${BRAZIL}`,
    records: [
      { ...korea, zh: { proposed: ZH_TITLE, summary: [ZH1 + ZH2] }, en: {} },
      { ...brazil, zh: { proposed: ZH3_TITLE, summary: [ZH3] }, en: {} },
    ],
  },
  {
    name: 'a mail in English with a signature',
    text: `Subject: FW: ${EN_TITLE}\nFrom: desk@example.com\n\nDear colleagues,\n\n${EN1}\n\n${EN2}\n\nSource: ${KOREA}\n\n-- \nDesk\nTel: 123`,
    records: [{ date: '2026-11-19', en: { proposed: EN_TITLE, summary: [EN1, EN2] }, sources: [KOREA] }],
  },
]
