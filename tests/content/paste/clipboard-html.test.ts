import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../src/content/paste/html-to-text.ts'

const page = (html: string) => htmlToText(`<body>${html}</body>`)

/** Shortened from what the programs put on a clipboard. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {font-family:"Calibri"} --></style><!--[if gte mso 9]><xml><o:AllowPNG/></xml><![endif]--></head><body lang=EN-US><!--StartFragment--><h1>EU rules<o:p></o:p></h1><p class=MsoNormal>The <b>Commission</b> said on <i>20 November</i> that <a href="https://example.com/eu">the rules</a> apply.<o:p></o:p></p><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>First item<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><!--[endif]-->Numbered<o:p></o:p></p><!--EndFragment--></body></html>`
const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1b"><h1 dir="ltr"><span style="font-size:20pt;font-weight:400">EU rules</span></h1><p dir="ltr"><span style="font-weight:400;font-style:normal">The </span><span style="font-weight:700">Com</span><span style="font-weight:700">mission</span><span> said on </span><span style="font-weight:400;font-style:italic">20 November</span><span> that </span><a href="https://www.google.com/url?q=https://example.com/eu&amp;sa=D&amp;ust=1"><span style="text-decoration:underline">the rules</span></a><span> apply.</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>First item</span></p></li></ul><br /></b>`
const weChat = `<meta charset='utf-8'><section data-role="outer"><p><span style="letter-spacing:1px">欧盟委员会<strong>11月20日</strong>宣布，<span style="font-weight: bold;">新规</span>将适用。</span></p><ol class="list-paddingleft-1"><li><section><span>第一点</span></section></li><li><section><span>第二点</span></section></li></ol><blockquote><p>引用的话。</p></blockquote><p><a href="https://mp.weixin.qq.com/s/abc" data-linktype="2">阅读原文</a></p><img alt="图" src="data:image/gif;base64,R0lGOD"></section>`
const feishu = `<meta charset='utf-8'><div data-lark-html-role="root"><h1 class="heading-1">欧盟规则</h1><div class="ace-line">欧盟委员会<strong>11月20日</strong>宣布，<em>新规</em>将<a href="https://example.com/eu">适用</a>。</div><ul class="list-bullet1"><li class="ace-line"><div>第一点</div></li></ul></div><span data-lark-record-data="{&quot;rootId&quot;:&quot;X&quot;}" class="lark-record-clipboard"></span>`

describe('the HTML of a clipboard', () => {
  it.each([
    [
      'Word',
      word,
      '# EU rules\n\nThe **Commission** said on *20 November* that [the rules](https://example.com/eu) apply.\n\n- First item\n\n2. Numbered',
    ],
    [
      'Google Docs',
      googleDocs,
      '# EU rules\n\nThe **Commission** said on *20 November* that [the rules](https://example.com/eu) apply.\n\n- First item',
    ],
    [
      'WeChat',
      weChat,
      '欧盟委员会**11月20日**宣布，**新规**将适用。\n\n1. 第一点\n\n2. 第二点\n\n> 引用的话。\n\n[阅读原文](https://mp.weixin.qq.com/s/abc)\n\n![图]()',
    ],
    [
      'Feishu',
      feishu,
      '# 欧盟规则\n\n欧盟委员会**11月20日**宣布，*新规*将[适用](https://example.com/eu)。\n\n- 第一点',
    ],
  ])('of %s keeps links, emphasis, lists, headings and quotes', (_program, html, text) => {
    expect(htmlToText(html)).toBe(text)
    expect(page(html)).toBe(text)
  })

  it.each([
    [
      '<p>A <script>alert(1)</script><a href="javascript:x()">link</a><svg><script>y()</script></svg></p>',
      'A link',
    ],
    ['<p onclick="x()">A<img src=x onerror="y()"></p>', 'A![](x)'],
    [
      '<a href="https://www.google.com/url?q=javascript:x()">A</a>',
      '[A](https://www.google.com/url?q=javascript:x%28%29)',
    ],
    ['<b><b>A</b></b><i></i><b> </b><b>B</b>', '**A** **B**'],
    ['<b>A</b><i>B</i>', '**A***B*'],
    [
      '<blockquote type="cite">A mail</blockquote><blockquote class="gmail_quote">B</blockquote>',
      'A mail\n\nB',
    ],
    ['<blockquote><blockquote>A</blockquote><ul><li>B</li></ul></blockquote>C', '> A\n\n> - B\n\nC'],
    ['<p>\uE000 A `code` * \uE001</p>', 'A \\`code\\` \\*'],
  ])('of %s says %s', (html, text) => {
    expect(page(html)).toBe(text)
  })
})
