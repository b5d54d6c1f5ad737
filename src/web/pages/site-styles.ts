import { createHash } from 'node:crypto'
import type { LanguageTag } from '../../domain/language/language.ts'
import { headlineFamily, typefaceOf } from '../../domain/language/typeface.ts'
import type { Palette } from '../../domain/newsletter/palette.ts'
import { themes } from '../../domain/newsletter/theme.ts'
import { type Site, siteLanguages } from '../site.ts'

/** The one style sheet of the site, in the newsletter's colours. */
export function siteStyles(site: Site): string {
  const { light, dark } = site.newsletter.palette
  return [
    `:root{color-scheme:light dark;${colours(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${colours(dark)}}}`,
    ...siteLanguages(site).map((tag) => typeface(site, tag)),
    RULES,
  ].join('\n')
}

/** Changes with the style sheet, so that browsers may keep each for good. */
export function stylesVersion(site: Site): string {
  const version =
    versions.get(site) ?? createHash('sha256').update(siteStyles(site)).digest('hex').slice(0, 12)
  versions.set(site, version)
  return version
}

const versions = new WeakMap<Site, string>()

function colours({ canvas, paper, ink, soft, rule, accent }: Palette): string {
  return Object.entries({ canvas, paper, ink, soft, rule, accent })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}

/** As the newsletter's mails are set. */
function typeface({ newsletter: { theme, typefaces } }: Site, language: LanguageTag): string {
  const { faces } = themes[theme]
  const own = typefaces.get(language)
  const { family, size, leading } = typefaceOf(language, faces.text)
  const heads = own?.headlines ?? headlineFamily(language, faces.headlines)
  return [
    `:lang(${language}){--heads:${heads};font-family:${own?.text ?? family};line-height:${leading}}`,
    `html:lang(${language}){font-size:${size}}`,
  ].join('\n')
}

const RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);overflow-wrap:anywhere}
:lang(zh),:lang(ja){line-break:strict;word-break:normal}
:lang(ko){word-break:keep-all}
.sheet{max-width:640px;min-height:100vh;margin:0 auto;padding:20px 40px 44px;background:var(--paper);display:flex;flex-direction:column}
header{text-align:center;border-bottom:2px solid var(--ink);padding-bottom:22px}
.languages{text-align:end;font-size:.8rem;color:var(--soft)}
label .soft,legend .soft{font-weight:400}
.languages a{color:var(--soft)}
.languages>*{display:inline-block;padding:6px 0;margin-inline-start:14px}
.languages [aria-current]{color:var(--ink)}
.mast{font-size:2rem;font-weight:700;line-height:1.25;margin:14px 0 0;letter-spacing:.02em}
.mast a{color:inherit;text-decoration:none}
.mast2{margin:6px 0 0;font-size:1rem;line-height:1.4;color:var(--soft)}
.mast2:not(:lang(zh)):not(:lang(ja)){letter-spacing:.12em;text-transform:uppercase}
main{flex:1;padding:30px 0 36px}
h1,h2,.mast,.mast2,.subject{font-family:var(--heads);text-wrap:balance}
h1{font-size:1.45rem;line-height:1.35;margin:0 0 12px}
h2{font-size:1.12rem;line-height:1.4;margin:38px 0 8px}
p{margin:14px 0 0}
a{color:var(--accent);text-underline-offset:3px}
footer a{color:inherit}
footer{border-top:2px solid var(--ink);padding-top:18px;font-size:.8rem;color:var(--soft)}
footer p{margin:6px 0 0}
.soft,.hint{color:var(--soft);font-size:.9rem}
.soft a{color:inherit}
form{margin:22px 0 0}
.field{margin:18px 0 0}
.field>label,legend,dt{display:block;font-weight:600;font-size:.95rem;padding:0}
.field .hint{margin:4px 0 0}
dl{margin:18px 0 0}
dd{margin:2px 0 10px}
input[type=email],input[type=text],input[type=date],input[type=search]{appearance:none;font:inherit;width:100%;margin-top:6px;padding:11px 12px;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:8px}
fieldset{border:0;padding:0;margin:22px 0 0;min-width:0}
.choice{display:flex;gap:12px;align-items:baseline;padding:9px 0;border-bottom:1px solid var(--rule)}
input[type=radio]{accent-color:var(--accent);width:18px;height:18px;flex:none;transform:translateY(3px);margin:0}
button{font:inherit;font-weight:600;padding:12px 24px;border-radius:8px;cursor:pointer;margin-top:22px}
form>button:first-child{margin-top:0}
button.main{color:var(--paper);background:var(--accent);border:1px solid var(--accent)}
button.quiet{color:var(--ink);background:none;border:1px solid var(--soft)}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.wrong{color:var(--accent);font-weight:600;margin:6px 0 0}
.saved{border-inline-start:3px solid var(--accent);padding-inline-start:12px;font-weight:600}
.pot{position:absolute;inset-inline-start:-6000px;width:1px;height:1px;overflow:hidden}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.plain{list-style:none;margin:12px 0 0;padding:0}
.plain li{padding:8px 0}
.plain a{color:var(--soft);display:inline-block;padding:4px 0}
.search{display:flex;gap:10px;margin:18px 0 0}
.search input{margin:0;flex:1;min-width:0;padding:9px 12px}
.search button{margin:0;padding:9px 18px;width:auto}
.issues,.found{list-style:none;margin:24px 0 0;padding:0;border-top:1px solid var(--rule)}
.issues li,.found li{padding:20px 0;border-bottom:1px solid var(--rule)}
.issues li{display:flex;gap:22px}
.issues li>div{flex:1;min-width:0}
.issues p,.found p{margin:0}
.issues .soft,.found .soft{font-size:.82rem}
.thumb{order:1;flex:none}
.thumb img{display:block;width:160px;height:107px;object-fit:cover;border-radius:4px;background:var(--canvas)}
.subject{font-size:1.12rem;font-weight:700;line-height:1.4}
.issues .subject,.found .subject{margin-top:2px}
.subject a,.lead a{color:var(--ink);text-decoration:none}
.subject a:hover,.lead a:hover{text-decoration:underline}
.issues .lead{margin-top:6px}
.issues .teaser,.found .teaser{margin-top:4px;color:var(--soft);font-size:.92rem}
.issues .soft a{display:inline-block;padding:4px 0}
mark{color:inherit;font-weight:600;background:color-mix(in srgb,var(--accent) 16%,transparent);border-radius:2px}
.turner{display:flex;justify-content:space-between;align-items:baseline;gap:16px;margin-top:20px}
.turner a{display:inline-block;padding:8px 0}
.topic{margin:0 0 8px;color:var(--accent);font-size:.85rem;font-weight:600}
.topic+h1{font-size:1.7rem}
article{margin-top:24px}
article h2,article h3,article h4{font-size:1.08rem;line-height:1.4;margin:26px 0 0}
article li{margin:6px 0 0}
article blockquote{margin:16px 0 0;padding-inline-start:16px;border-inline-start:3px solid var(--rule)}
figure{margin:0 0 22px}
figure img{display:block;width:100%;height:auto;border-radius:4px;background:var(--canvas)}
article img{max-width:100%;height:auto}
figcaption{margin-top:6px;color:var(--soft);font-size:.82rem}
.chips{list-style:none;display:flex;flex-wrap:wrap;gap:6px;margin:24px 0 0;padding:0}
.chips li{padding:1px 10px;border:1px solid var(--rule);border-radius:12px;color:var(--soft);font-size:.8rem}
.source{font-weight:600}
.around{display:grid;grid-template-columns:1fr 1fr;gap:0 28px;margin-top:40px;border-top:1px solid var(--rule)}
.around p{line-height:1.45}
.around [rel]{color:var(--ink);font-weight:600;text-decoration:none}
.around [rel]:hover{text-decoration:underline}
.around p:last-child{grid-column:1/-1}
@media (max-width:480px){.sheet{padding:12px 20px 32px}.mast{font-size:1.65rem}.mast2{font-size:.85rem}button{width:100%}.issues li{gap:14px}.thumb img{width:96px;height:96px}.topic+h1{font-size:1.45rem}.around{grid-template-columns:1fr}}
@media print{body,.sheet{background:none}.sheet{max-width:none;padding:0}.languages,.search,.turner,.around,.thumb{display:none}h1,h2,h3,h4,.topic,figure{break-after:avoid;break-inside:avoid}.issues li,.found li{break-inside:avoid}p,li{orphans:3;widows:3}.source a::after{content:" (" attr(href) ")";font-weight:400;overflow-wrap:anywhere}}
`
