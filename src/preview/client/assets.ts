/** The preview's script: width buttons, and a reload that keeps the place in the mail. It runs in the browser, uncompiled. */
export const clientScript = `
const frame = document.querySelector('iframe[data-keep-scroll]')
const width = sessionStorage.getItem('width') ?? '1024'
const setWidth = (value) => {
  if (!frame) return
  frame.style.width = value + 'px'
  sessionStorage.setItem('width', value)
  for (const button of document.querySelectorAll('[data-width]')) button.setAttribute('aria-pressed', String(button.dataset.width === value))
}
setWidth(width)
for (const button of document.querySelectorAll('[data-width]')) button.addEventListener('click', () => setWidth(button.dataset.width))
if (sessionStorage.getItem('at') === location.href) addEventListener('load', () => scrollTo(0, Number(sessionStorage.getItem('scroll'))))
const changes = new EventSource('/changes')
let connected = false
const reload = () => {
  sessionStorage.setItem('at', location.href)
  sessionStorage.setItem('scroll', String(scrollY))
  location.reload()
}
changes.addEventListener('change', reload)
changes.addEventListener('ready', () => { if (connected) reload(); connected = true })
`

export const clientStyles = `
:root{color-scheme:light dark;font:15px/1.6 system-ui,sans-serif}
body{margin:0 auto;padding:16px 24px;max-width:1500px}
a{color:inherit;text-underline-offset:3px}
h1{font-size:22px;margin:12px 0}h2{font-size:15px;margin:18px 0 6px}
code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
.issues{list-style:none;padding:0}.issues li{border-top:1px solid #8884;padding:12px 0}.issues a{text-decoration:none;display:block}.issues span{opacity:.7}
.bar{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;border-bottom:1px solid #8884;padding-bottom:10px}
.bar nav a{padding:3px 8px;border-radius:6px;text-decoration:none}.bar nav a[aria-current]{background:#8883;font-weight:600}
button{font:inherit;padding:3px 10px;border:1px solid #8886;border-radius:6px;background:none;color:inherit;margin-right:4px;cursor:pointer}button[aria-pressed=true]{background:#8883;font-weight:600}
.size{margin-left:auto;opacity:.7}.subject{margin:10px 0}.subject span{opacity:.6;display:inline-block;width:80px}
.columns{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}
.columns>iframe{border:1px solid #8886;border-radius:8px;height:85vh;width:1024px;max-width:100%;background:#fff;flex:none}
aside{flex:1 1 320px;min-width:0}.text{width:100%;height:45vh;border:1px solid #8886;border-radius:8px;background:#fff}
.problems{list-style:none;padding:0}.problems li{border-left:3px solid #8886;padding:4px 0 4px 10px;margin:8px 0}.problems .error{border-color:#c0392b}.problems .warning{border-color:#b9770e}
.proof{opacity:.7}
`
