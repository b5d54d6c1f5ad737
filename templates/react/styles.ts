import type { DigestView } from 'diglot'

export type Palette = DigestView['palette']['light']

/** For labels, the meta line and the footer, in any language. */
export const sans =
  '-apple-system,Segoe UI,Helvetica,Arial,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif'

/** Tracking and capitals suit alphabets only. */
export function isHan(lang: string): boolean {
  return /^(zh|ja)\b/.test(lang)
}

/** All that cannot stand inline: the dark palette and the rules for phones. */
export function mailStyles(dark: Palette): string {
  const colours = (text: string, box: string) =>
    [
      `${box}body,${box}.canvas,${box}.canvas>table{background:${dark.canvas}!important}`,
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
    'p,h1,h2,h3{overflow-wrap:anywhere}a{text-underline-offset:3px}h2,h3{line-height:1.35}p{margin:14px 0 0}.chip{font-family:-apple-system,Segoe UI,sans-serif}.chip span{white-space:nowrap;padding:3px 10px;border-radius:12px}.toc td{padding:12px 0 0}.toc a{text-decoration:none}.caps{letter-spacing:.08em;text-transform:uppercase}:lang(zh),:lang(ja){line-break:strict;font-style:normal}',
    '@media (max-width:480px){.in{padding:28px 20px 36px!important}.mast{font-size:28px!important}.mast2{font-size:14px!important}h2.head{font-size:21px!important}h3.head{font-size:19px!important}.meta td{font-size:12px!important}}',
    `@media (prefers-color-scheme:dark){${colours('', '')}.heavy{border-color:${dark.ink}!important}.rule{border-color:${dark.rule}!important}}`,
    colours('[data-ogsc] ', '[data-ogsb] '),
  ].join('\n')
}
