/** An article as its author sends it in. */
export interface Paste {
  readonly day: string
  readonly zh: { readonly headline: string; readonly text: string }
  readonly en: { readonly headline: string; readonly text: string }
  readonly source: string
}

/** What a file of the inbox holds. */
export function textOf({ day, zh, en, source }: Paste): string {
  return `${day}
标题：${zh.headline}
关键词：政策
正文：
${zh.text}

Title: ${en.headline}
Keywords: Policy
Text:
${en.text}

【来源】${source}
`
}

/** What the authors of a month send in, by the name of the file. */
export const pastes = {
  korea: {
    day: '2025-07-01',
    zh: { headline: '韩国公布人工智能基本法细则', text: '首尔公布细则草案，征求公众意见60天。' },
    en: {
      headline: 'Seoul publishes rules for its basic AI law',
      text: 'Seoul published draft rules and asks the public for comments for 60 days.',
    },
    source: 'https://news.example.com/seoul-rules',
  },
  brazil: {
    day: '2025-07-03',
    zh: { headline: '巴西利亚新增数据中心税收优惠', text: '新建数据中心可减免进口关税，为期5年。' },
    en: {
      headline: 'Brasília gives data centres a tax break',
      text: 'New data centres pay no import duties for 5 years.',
    },
    source: 'https://news.example.com/data-centres',
  },
  canada: {
    day: '2025-07-05',
    zh: { headline: '渥太华为安全研究所拨款', text: '研究所获得2800万加元，用于评估前沿模型。' },
    en: {
      headline: 'Ottawa funds its safety institute',
      text: 'The institute gets 28 million Canadian dollars to evaluate frontier models.',
    },
    source: 'https://news.example.com/institute',
  },
  india: {
    day: '2025-07-08',
    zh: { headline: '新德里为语音模型招标', text: '招标涵盖22种官方语言，开源者优先。' },
    en: {
      headline: 'New Delhi tenders speech models',
      text: 'The tender covers 22 official languages; open models come first.',
    },
    source: 'https://news.example.com/speech',
  },
  seoulAgain: {
    day: '2025-07-10',
    zh: { headline: '首尔细则引发讨论', text: '业界认为企业需要更多时间准备。' },
    en: {
      headline: 'Industry debates the rules of Seoul',
      text: 'Industry says that companies need more time to prepare.',
    },
    source: 'https://news.example.com/seoul-rules',
  },
  france: {
    day: '2025-07-15',
    zh: { headline: '巴黎公布公务员使用指引', text: '指引列出12条原则，禁止上传机密文件。' },
    en: {
      headline: 'Paris publishes guidance for civil servants',
      text: 'The guidance lists 12 principles and forbids the upload of confidential files.',
    },
    source: 'https://news.example.com/civil-servants',
  },
  norway: {
    day: '2025-07-17',
    zh: { headline: '奥斯陆启用国家算力平台', text: '平台配备304块加速卡，向高校免费开放。' },
    en: {
      headline: 'Oslo opens a national computing platform',
      text: 'The platform has 304 accelerators and is free for universities.',
    },
    source: 'https://news.example.com/computing',
  },
  kenya: {
    day: '2025-07-22',
    zh: { headline: '内罗毕培训教师使用智能助手', text: '首批1500名教师下月开课。' },
    en: {
      headline: 'Nairobi trains teachers to use assistants',
      text: 'The first 1,500 teachers begin next month.',
    },
    source: 'https://news.example.com/teachers',
  },
} satisfies Readonly<Record<string, Paste>>
