import { anArticle, aSection } from './a-newsletter.ts'

/** Every block that a summary may have, in English and in Chinese: they say the same. */
export const blocksInEnglish = [
  'The plan has **three parts**:',
  '- Data: [the code](https://example.com/code) applies\n- Models\n  1. Open ones, since 2 August\n  2. Closed ones\n- `GPT-5` and <signs>',
  '## What comes next',
  '> “It is a *first* step,” the minister said.\n>\n> - Two more follow.',
  '9. The ninth point\n10. The tenth point',
] as const

export const blocksInChinese = [
  '该计划有**三部分**：',
  '- 数据：适用[该准则](https://example.com/code)\n- 模型\n  1. 开放模型，8月2日起\n  2. 封闭模型\n- `GPT-5` 与 <符号>',
  '## 下一步',
  '> “这是*第一*步，”部长说。\n>\n> - 还有两步。',
  '9. 第九点\n10. 第十点',
] as const

export const articleOfAllBlocks = anArticle({
  sections: new Map([
    ['zh-Hans', aSection({ headline: '计划', summary: blocksInChinese })],
    ['en', aSection({ headline: 'The plan', summary: blocksInEnglish })],
  ]),
})
