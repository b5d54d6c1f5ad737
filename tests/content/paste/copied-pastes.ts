import { expected, parts, type WrittenPaste } from './written-pastes.ts'

const { ZH1, ZH2, ZH3, EN1, EN2, EN3, ZH_TITLE, EN_TITLE, ZH3_TITLE, EN3_TITLE } = parts
const { korea, brazil } = expected
const KOREA = korea.sources?.[0] ?? ''
const BRAZIL = brazil.sources?.[0] ?? ''

const date = korea.date
const sources = [KOREA]
/** Of one paragraph in each language. */
const short = {
  date,
  zh: { headline: ZH_TITLE, summary: [ZH1] },
  en: { headline: EN_TITLE, summary: [EN1] },
  sources,
}
const proposed = {
  date,
  zh: { proposed: ZH_TITLE, summary: [ZH1] },
  en: { proposed: EN_TITLE, summary: [EN1] },
  sources,
}
const proposedOfBrazil = {
  ...brazil,
  zh: { proposed: ZH3_TITLE, summary: [ZH3] },
  en: { proposed: EN3_TITLE, summary: [EN3] },
}
const keywords = { zh: ['韩国', '法律'], en: ['Korea', 'law'] }
const labelled = {
  ...short,
  zh: { ...short.zh, keywords: keywords.zh },
  en: { ...short.en, keywords: keywords.en },
}

/** What people copy out of mails, chats, notes and tables, and labels as they spell them. */
export const copiedPastes: readonly WrittenPaste[] = [
  {
    name: 'Feishu, with a quotation that names the source',
    text: `# ${ZH_TITLE}\n\n> 来源：科技日报 2026-11-20\n\n${ZH1}\n\n---\n\n# ${EN_TITLE}\n\n${EN1}\n\n📎 原文：${KOREA}`,
    records: [short],
  },
  {
    name: 'Notion, with the properties of the page',
    text: `# ${ZH_TITLE}\n\nCreated: November 20, 2026 9:12 AM\nTags: Korea, law\nURL: ${KOREA}\nStatus: Draft\n\n## 中文\n\n${ZH1}\n\n## English\n\n${EN_TITLE}\n\n${EN1}`,
    records: [{ ...short, en: { ...proposed.en, keywords: keywords.en } }],
  },
  {
    name: 'a headline in two languages on one line',
    text: `${ZH_TITLE} / ${EN_TITLE}\n\n${ZH1}\n\n${EN1}\n\n${KOREA}`,
    records: [proposed],
  },
  {
    name: 'the same, as a heading',
    text: `**${ZH_TITLE} | ${EN_TITLE}**\n\n${ZH1}\n\n${EN1}\n\n${KOREA}`,
    records: [short],
  },
  {
    name: 'an answer to a mail, which stands below',
    text: `Hi all,\n\nplease find this week's piece below.\n\n${ZH_TITLE}\n\n${ZH1}\n\n${EN_TITLE}\n\n${EN1}\n\nSource: ${KOREA}\n\nBest regards,\nThe desk\nRoom 12\n+86 10 1234 5678\n\nOn Thu, Nov 19, 2026 at 9:00 AM Desk <desk@example.org> wrote:\n> Dear all,\n> could you send the story by Friday?\n> Thanks`,
    records: [proposed],
  },
  {
    name: 'the same, by Outlook',
    text: `${ZH_TITLE}\n\n${ZH1}\n\n${EN_TITLE}\n\n${EN1}\n\n来源：${KOREA}\n\n________________________________\nFrom: Desk <desk@example.org>\nSent: Wednesday, November 18, 2026 9:00 AM\nTo: News <news@example.org>\nSubject: A story for Friday\n\nCould you send the story by Friday?`,
    records: [proposed],
  },
  {
    name: 'the same, by QQ Mail',
    text: `老师好，\n\n这是本周的稿子，请审阅。\n\n${ZH_TITLE}\n\n${ZH1}\n\n英文版：\n${EN_TITLE}\n${EN1}\n\n来源：${KOREA}\n\n祝好\n编辑部\n\n------------------ 原始邮件 ------------------\n发件人: "编辑" <desk@example.org>;\n发送时间: 2026年11月18日(星期三) 上午9:00\n收件人: "新闻"<news@example.org>;\n主题: 稿子\n\n请周五前把稿子发来。`,
    records: [proposed],
  },
  {
    name: 'a mail that was forwarded, longer than what stands above it',
    text: `FYI\n\n---------- Forwarded message ---------\nFrom: Desk <desk@example.org>\nDate: Thu, Nov 19, 2026 at 9:00 AM\nSubject: Fwd: ${EN_TITLE}\nTo: News <news@example.org>\n\n${EN_TITLE}\n\n${EN1}\n\n${EN2}\n\nSource: ${KOREA}`,
    records: [{ date, en: { proposed: EN_TITLE, summary: [EN1, EN2] }, sources }],
  },
  {
    name: 'labels with spaces in them',
    text: `【标　题】${ZH_TITLE}\n【关 键 词】韩国；法律\n【正　文】\n${ZH1}\n\n[Headline] ${EN_TITLE}\n[Key words] Korea; law\n[Body]\n${EN1}\n\n[Source] ${KOREA}`,
    records: [labelled],
  },
  {
    name: 'labels with numbers before them',
    text: `1. 标题：${ZH_TITLE}\n2. 关键词：韩国、法律\n3. 正文：${ZH1}\n4. 来源：${KOREA}\n\n(1) Title: ${EN_TITLE}\n(2) Keywords: Korea, law\n(3) Content: ${EN1}`,
    records: [labelled],
  },
  {
    name: 'labels with dashes behind them',
    text: `标题——${ZH_TITLE}\n关键词——韩国、法律\n正文——${ZH1}\n\nTitle – ${EN_TITLE}\nKeywords – Korea, law\nSummary – ${EN1}\n\nSource — ${KOREA}`,
    records: [labelled],
  },
  {
    name: 'no label where a sentence goes on behind a dash',
    text: `Title: ${EN_TITLE}\n\nText – and images – must be marked from November 19.\n\n${EN1}`,
    records: [
      {
        date,
        en: { headline: EN_TITLE, summary: ['Text – and images – must be marked from November 19.', EN1] },
      },
    ],
  },
  {
    name: 'labels misspelt',
    text: `${ZH1}\n英语如下；\nNews Tittle: ${EN_TITLE}\nKeyword：Korea，law\nNews Contents：\n${EN1}\n【来源】 ${KOREA}，访问时间2026年11月20日\nView: 12`,
    records: [{ ...labelled, zh: { summary: [ZH1] } }],
  },
  {
    name: 'a front matter with keys for each language',
    text: `---\ntitle_zh: ${ZH_TITLE}\ntitle-en: ${EN_TITLE}\nkeywords_zh: [韩国, 法律]\nkeywords_en: [Korea, law]\nsource: ${KOREA}\n---\n\n${ZH1}\n\n${EN1}`,
    records: [labelled],
  },
  {
    name: 'a table in Markdown, a row for each label',
    text: `| 项目 | 内容 |\n|---|---|\n| 标题 | ${ZH_TITLE} |\n| 关键词 | 韩国、法律 |\n| 正文 | ${ZH1} |\n| Title | ${EN_TITLE} |\n| Keywords | Korea, law |\n| Content | ${EN1} |\n| 来源 | ${KOREA} |`,
    records: [labelled],
  },
  {
    name: 'a table with a column for each language',
    text: `<table><tr><td></td><td>中文</td><td>English</td></tr><tr><td>标题</td><td>${ZH_TITLE}</td><td>${EN_TITLE}</td></tr><tr><td>关键词</td><td>韩国、法律</td><td>Korea, law</td></tr><tr><td>正文</td><td>${ZH1}</td><td>${EN1}</td></tr><tr><td>来源</td><td colspan="2">${KOREA}</td></tr></table>`,
    records: [labelled],
  },
  {
    name: 'the same without labels',
    text: `| 中文 | English |\n|---|---|\n| ${ZH_TITLE} | ${EN_TITLE} |\n| ${ZH1} | ${EN1} |\n\n資料來源：${KOREA}`,
    records: [proposed],
  },
  {
    name: 'lines of a text that look like those of a note or a table',
    text: `标题：${ZH_TITLE}\n${ZH1}\n公司\tOpenAI\n\nTitle: ${EN_TITLE}\n${EN1}\nStatus: passed by the Senate, not yet signed.\n来源：${KOREA}`,
    records: [
      {
        ...short,
        zh: { ...short.zh, summary: [ZH1, '公司 OpenAI'] },
        en: { ...short.en, summary: [EN1, 'Status: passed by the Senate, not yet signed.'] },
      },
    ],
  },
  {
    name: 'two articles run together, with headlines alone',
    text: `${ZH_TITLE}\n${ZH1}\n${ZH2}\n${EN_TITLE}\n${EN1}\n${EN2}\n${ZH3_TITLE}\n${ZH3}\n${EN3_TITLE}\n${EN3}`,
    records: [
      {
        date,
        zh: { proposed: ZH_TITLE, summary: [ZH1, ZH2] },
        en: { proposed: EN_TITLE, summary: [EN1, EN2] },
      },
      { ...proposedOfBrazil, sources: [] },
    ],
  },
  {
    name: 'the same, with sources that have no address',
    text: `${ZH_TITLE}\n${ZH1}（来源：科技日报）\n${EN_TITLE}\n${EN1} (Source: Yonhap)\n\n${ZH3_TITLE}\n${ZH3}（来源：新华社）\n${EN3_TITLE}\n${EN3} (Source: Reuters)`,
    records: [
      { ...proposed, sources: [] },
      { ...proposedOfBrazil, sources: [] },
    ],
  },
  {
    name: 'one article with sub-headings in both languages',
    text: `# ${ZH_TITLE}\n# ${EN_TITLE}\n\n${ZH1}\n\n${EN1}\n\n## 罚款\n## Fines\n\n${ZH2}\n\n${EN2}\n\n来源：${KOREA}`,
    records: [
      {
        date,
        zh: { headline: ZH_TITLE, summary: [ZH1, '**罚款**', ZH2] },
        en: { headline: EN_TITLE, summary: [EN1, '**Fines**', EN2] },
        sources,
      },
    ],
  },
  {
    name: 'articles with numbers of the keyboard',
    text: `1️⃣ ${ZH_TITLE}\n${ZH1}\n${EN1}\n🔗 ${KOREA}\n\n2️⃣ ${ZH3_TITLE}\n${ZH3}\n${EN3}\n🔗 ${BRAZIL}`,
    records: [
      { ...short, en: { summary: [EN1] } },
      { ...brazil, zh: { headline: ZH3_TITLE, summary: [ZH3] }, en: { summary: [EN3] } },
    ],
  },
  {
    name: 'articles that are counted before their headlines',
    text: `新闻一：${ZH_TITLE}\n${ZH1}\n${EN1}\n来源：${KOREA}\n\n新闻二：${ZH3_TITLE}\n${ZH3}\n${EN3}\n来源：${BRAZIL}`,
    records: [
      { ...short, en: { summary: [EN1] } },
      { ...brazil, zh: { headline: ZH3_TITLE, summary: [ZH3] }, en: { summary: [EN3] } },
    ],
  },
  {
    name: 'WeChat, with the account, what it took over and its asides',
    text: `${ZH_TITLE}\n\n科技政策观察\n2026年11月19日 08:30 广东\n以下文章来源于科技日报 ，作者编辑部\n\n${ZH1}\n\n${ZH2}\n\n编辑丨编辑部\n审核丨编辑部\nEND\n\n喜欢就点个在看吧\n\n预览时标签不可点\n微信扫一扫\n关注该公众号`,
    records: [{ date, zh: { proposed: ZH_TITLE, summary: [ZH1, ZH2] } }],
  },
  {
    name: 'agencies, with their ends',
    text: `${EN_TITLE}\n\nSource: Xinhua\nEditor: desk\n2026-11-20 10:15:30\n\nSEOUL, Nov. 19 (Xinhua) -- ${EN1}\n\n${EN2} Enditem\n\nOur Standards: The Thomson Reuters Trust Principles.`,
    records: [{ date, en: { proposed: EN_TITLE, summary: [EN1, EN2] } }],
  },
  {
    name: 'a marker between dashes, and the source as a reference',
    text: `${ZH_TITLE}\n${ZH1}\n\n=== English ===\n\n${EN_TITLE}\n${EN1}\n\nReferences\n[1] ${KOREA}`,
    records: [proposed],
  },
  {
    name: 'words that stand where nothing does yet',
    text: `标题：${ZH_TITLE}\n正文：${ZH1}\n英文：（待翻译）\nTitle: TBD\nKeywords: n/a\n来源：${KOREA}`,
    records: [{ date, zh: short.zh, sources }],
  },
]
