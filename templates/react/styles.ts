import type { DigestView } from 'diglot'

export type Palette = DigestView['palette']['light']
type Direction = DigestView['dir']
type Voice = Pick<DigestView, 'lang' | 'dir'>

/**
 * `lang`, and `dir` wherever the mail or this piece of it reads from right to left. It is said again of every piece:
 * several clients drop what stands on `<html>`, `<body>` and tables.
 */
export function voice({ lang, dir }: Voice, root: Direction): { lang: string; dir?: Direction } {
  return dir === 'ltr' && root === 'ltr' ? { lang } : { lang, dir }
}

export function startOf(dir: Direction): 'left' | 'right' {
  return dir === 'rtl' ? 'right' : 'left'
}

export function endOf(dir: Direction): 'left' | 'right' {
  return dir === 'rtl' ? 'left' : 'right'
}

/** All that cannot stand inline: the dark palette and the rules for phones and wide screens. */
export function mailStyles({ layout, palette: { dark } }: DigestView): string {
  const colours = (text: string, box: string) =>
    [
      `${box}body,${box}.canvas,${box}.canvas>table>tbody>tr>td{background:${dark.canvas}!important}`,
      `${box}.paper{background:${dark.paper}!important}`,
      `${text}.ink,${text}.ink .in,${text}.ink .in a{color:${dark.ink}!important}`,
      `${text}.ink .soft,${text}.ink .soft a,${text}.ink a.soft{color:${dark.soft}!important}`,
      `${text}.ink .accent,${text}.ink .accent a,${text}.ink a.accent{color:${dark.accent}!important}`,
      ...dark.chips.map(
        ({ ink, tint }, index) =>
          `${text}.ink .k${index}{color:${ink}!important}${box}.k${index} span{background:${tint}!important}`,
      ),
    ].join('')
  return [
    ':root{color-scheme:light dark}',
    'td{overflow-wrap:anywhere;word-break:break-word}a{text-underline-offset:3px}a[x-apple-data-detectors]{color:inherit!important;text-decoration:none!important}h2,h3{line-height:1.35}p{margin:14px 0 0}.chip{font-family:-apple-system,Segoe UI,sans-serif}.chip span{display:inline-block;max-width:100%;box-sizing:border-box;line-height:20px;margin:2px 0;padding:2px 10px;border-radius:12px;vertical-align:top}.toc td{padding:12px 0 0}.toc a{text-decoration:none}.caps{letter-spacing:.08em;text-transform:uppercase}',
    '@media (max-width:480px){.in{padding:28px 20px 36px!important}.mast{font-size:28px!important}.mast2{font-size:14px!important}h2.head{font-size:21px!important}h3.head{font-size:19px!important}.meta td{font-size:12px!important}}',
    layout === 'columns'
      ? '@media (max-width:480px){.cell{max-width:100%!important;font-size:16.5px!important}.cell>*{margin-left:0!important;margin-right:0!important}}@media (min-width:800px){.sheet{max-width:760px!important}.cell{max-width:50%!important}}'
      : '',
    `@media (prefers-color-scheme:dark){${colours('', '')}.heavy{border-color:${dark.ink}!important}.rule{border-color:${dark.rule}!important}}`,
    colours('[data-ogsc] ', '[data-ogsb] '),
  ].join('\n')
}

/** In an element of its own: a client that does not know one of these may drop all that stands beside it. */
export function refinements({ faces }: DigestView): string {
  return [
    ...faces.map(
      ({ lang, family }) =>
        `:lang(${lang}){font-family:${family};line-break:strict;hanging-punctuation:allow-end}`,
    ),
    '.chip span{unicode-bidi:isolate}',
  ].join('\n')
}
