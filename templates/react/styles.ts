import type { DigestView, Phrase } from 'diglot'

export type Palette = DigestView['palette']['light']
export type Voice = Pick<DigestView, 'lang' | 'dir'>

/**
 * `lang`, and `dir` wherever the mail or this piece of it reads from right to left. It is said again of every piece:
 * several clients drop what stands on `<html>`, `<body>` and tables.
 */
export function voice({ lang, dir }: Voice, root: Voice): { lang: string; dir?: Voice['dir'] } {
  return dir === 'ltr' && root.dir === 'ltr' ? { lang } : { lang, dir }
}

/** The same for a block of text, which would be aligned as the whole mail is aligned. */
export function blockVoice(own: Voice, root: Voice) {
  return { ...voice(own, root), ...(own.dir === root.dir ? {} : { align: startOf(own.dir) }) }
}

/** `dir` of an element that sets its children in a row, where the mail reads from right to left. */
export function turned({ dir }: Pick<Voice, 'dir'>): { dir?: 'rtl' } {
  return dir === 'rtl' ? { dir } : {}
}

/** `dir` and `align` of a line that runs the other way than the mail. */
export function turn({ dir }: Pick<Voice, 'dir'>, root: Pick<Voice, 'dir'>) {
  return dir === root.dir ? {} : { dir, align: startOf(dir) }
}

/** Size, leading and typeface of a text. */
export function fontOf({ size, leading, family }: Pick<Phrase, 'size' | 'leading' | 'family'>): string {
  return `${size}/${leading} ${family}`
}

export function startOf(dir: Voice['dir']): 'left' | 'right' {
  return dir === 'rtl' ? 'right' : 'left'
}

export function endOf(dir: Voice['dir']): 'left' | 'right' {
  return dir === 'rtl' ? 'left' : 'right'
}

/** All that cannot stand inline: the dark palette and the rules for phones, wide screens and paper. */
export function mailStyles({
  columns,
  dir,
  meta,
  parts,
  sans,
  theme,
  palette: { light, dark },
}: DigestView): string {
  const chip = (index: number) => (light.chips.length > 1 ? `.k${index}` : '.chip')
  const colours = (text: string, box: string) =>
    [
      `${box === '' ? 'body,' : ''}${box}.canvas{background:${dark.canvas}!important}`,
      `${box}.paper{background:${dark.paper}!important}`,
      `${text}.ink,${text}.ink td{color:${dark.ink}!important}`,
      `${text}.accent,${text}.topic,${text}td.accent,${text}.ink a{color:${dark.accent}!important}`,
      `${text}.head a,${text}.toc a{color:${dark.ink}!important}`,
      `${text}.soft,${text}td.soft,${text}.soft a,${text}.pic p{color:${dark.soft}!important}`,
      ...dark.chips.map(
        ({ ink, tint }, index) =>
          `${text}${chip(index)} span{color:${ink}!important}${box}${chip(index)} span{background:${tint}!important}`,
      ),
    ].join('')
  const widths = (property: string) =>
    columns.map(({ percent }, index) => `.c${index}{${property}:${percent}%!important}`).join('')
  const cells = columns
    .map(({ width, size, leading, family, headFamily }, index) => {
      const gap = index === columns.length - 1 ? '' : `padding-${endOf(dir)}:24px;`
      const head = headFamily === null ? '' : `.c${index} .head{font-family:${headFamily}}`
      return `.c${index}{max-width:${width}px;${gap}font:${size}/${leading} ${family}}${head}`
    })
    .join('')
  const tints = light.chips.map(
    ({ tint, ink }, index) => `${chip(index)} span{color:${ink};background:${tint}}`,
  )
  const voices = parts.map(({ voice }, index) => {
    if (!voice) return ''
    const own = `.s${index}`
    const labels = voice.hasFace ? ['', ' .topic', ' .pic', ' .src'] : ['']
    const family = `${labels.map((label) => own + label).join(',')}{font-family:${voice.family}}`
    return `${own}{font-size:${voice.size};line-height:${voice.leading}}${family}`
  })
  return [
    ':root{color-scheme:light dark}',
    'td{overflow-wrap:anywhere;word-break:break-word}a[x-apple-data-detectors]{color:inherit!important;text-decoration:none!important}',
    `.in,.topic,.pic,.chip,.src{font-family:${sans};line-height:1.5}.in{font-size:16px;color:${light.ink}}.in a{color:${light.accent};text-decoration:none;text-underline-offset:3px}${voices.join('')}h2,h3{line-height:1.35}.head{margin:0}.head a,.toc a{color:inherit}.toc .accent{font-weight:600}.topic{margin:0 0 10px;font-size:13px;font-weight:600}p{margin:14px 0 0}.soft,.pic p{color:${light.soft}}.accent,.topic{color:${light.accent}}.src{font-size:14px}.pic{margin:0 0 18px}.pic img{display:block;font-size:15px;font-style:italic;color:${light.soft};background:${light.canvas}}.pic p{margin:6px 0 0}`,
    `.chip{margin:10px 0 0;font-size:0!important}.chip span{display:inline-block;max-width:100%;box-sizing:border-box;font-size:12.5px;line-height:20px;margin:3px 6px 3px 0;padding:1px 9px;border:1px solid ${light.rule};border-radius:${theme.radius};vertical-align:top}`,
    ...tints,
    ...meta.flatMap(({ dir: side }) => (side === 'rtl' ? ['.turn span{margin:3px 0 3px 6px}'] : [])),
    '.toc td{padding:10px 0 0}.caps{letter-spacing:.06em;text-transform:uppercase}',
    `@media (max-width:480px){.in{padding-left:20px!important;padding-right:20px!important}.top{padding-top:28px!important}.mast{font-size:29px!important}.mast2{font-size:17px!important}.lead .head{font-size:25px!important}.src span{display:inline-block;text-decoration:underline}.src .dot{display:block;font-size:0}.meta td{display:block;text-align:${theme.align};border:0!important;padding:6px 0 0!important}}`,
    columns.length > 0
      ? `.pair>div{display:inline-block;width:100%;vertical-align:top;box-sizing:border-box}.heads>div{padding-bottom:10px}${cells}@media (max-width:480px){.pair>div{max-width:100%!important;padding-left:0!important;padding-right:0!important;font-size:16.5px!important;line-height:1.7!important}.pair{padding-top:10px}.heads,.said{padding-top:0}.heads>div{padding-bottom:0}.c1{margin-top:-6px}.c1>ul,.c1>ol,.c1>.rule{margin-top:28px!important}.heads .c1,.said .c1{margin-top:22px}}@media (min-width:800px){.sheet{width:760px!important}${widths('max-width')}}@media print{.pair{display:table;width:100%;table-layout:fixed;break-inside:avoid}.heads{break-after:avoid}.pair>div{display:table-cell!important;max-width:none!important}${widths('width')}}`
      : '',
    '@media print{.canvas,.sheet{background:none!important}.sheet{width:100%!important}.in{padding-left:0!important;padding-right:0!important}h1,h2,h3,h4,.chip,.topic,.pic{break-after:avoid;break-inside:avoid}p,li{orphans:3;widows:3}.in .canvas{break-inside:avoid}}',
    `@media (prefers-color-scheme:dark){${colours('', '')}.rule,.chip span{border-color:${dark.rule}!important}.bar{border-color:${dark.accent}!important}.day{display:none!important}.night{display:block!important}}`,
    colours('[data-ogsc] ', '[data-ogsb] '),
  ].join('\n')
}

/** In an element of its own: a client that does not know one of these may drop all that stands beside it. */
export function refinements({ columns, faces }: DigestView): string {
  return [
    'h1,h2,h3,h4{text-wrap:balance}.toc td{text-wrap:pretty}',
    ...faces.map(
      ({ lang, family, breaksAtSpaces }) =>
        `:lang(${lang}){line-break:strict;hanging-punctuation:allow-end;word-break:${breaksAtSpaces ? 'keep-all' : 'break-word'}}span:lang(${lang}){font-family:${family}}`,
    ),
    '.chip span{unicode-bidi:isolate}',
    columns.length > 0 ? '.said>div>p:first-child,.said blockquote>p:first-child{margin-top:0}' : '',
  ].join('\n')
}
