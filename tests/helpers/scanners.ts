const chrome = (version: string, more = '') =>
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version} Safari/537.36${more}`

/**
 * Who follows the links of a mail besides its reader, by the headers that they come with: programs that look for malware
 * at mail servers, such as Microsoft's Safe Links and Google's proxies, previews in chats, and browsers that prefetch.
 */
export const scanners: readonly Readonly<Record<string, string>>[] = [
  // Safe Links comes as a browser, and does not say what it is.
  { 'user-agent': chrome('126.0.0.0', ' Edg/126.0.0.0'), 'accept-language': 'en-US,en;q=0.9' },
  { 'user-agent': 'Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1; SV1; MSOffice 16)' },
  { 'user-agent': 'Mozilla/5.0 (compatible; Microsoft Office; ms-office; MSOffice rmj)' },
  { 'user-agent': 'Mozilla/5.0 (compatible; BingPreview/1.0b)' },
  { 'user-agent': 'Mozilla/5.0 (compatible; SkypeUriPreview Preview/0.5)' },
  { 'user-agent': 'Mozilla/5.0 (compatible; GoogleImageProxy) (via ggpht.com)' },
  { 'user-agent': 'Google-Safety; (+http://www.google.com/bot.html)' },
  { 'user-agent': 'Mozilla/5.0 (compatible; Google-Read-Aloud; +https://support.google.com/webmasters)' },
  { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  { 'user-agent': chrome('125.0.0.0'), 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' },
  { 'user-agent': chrome('125.0.0.0'), 'x-moz': 'prefetch' },
  { 'user-agent': 'Barracuda Sentinel (EE)' },
  { 'user-agent': 'Mozilla/5.0 (compatible; Proofpoint URL Defense)' },
  { 'user-agent': 'Mimecast-URL-Scanner/1.0' },
  { 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' },
  { 'user-agent': 'facebookexternalhit/1.1' },
  { 'user-agent': 'TelegramBot (like TwitterBot)' },
  { 'user-agent': 'WhatsApp/2.23.20' },
  { 'user-agent': `${chrome('107.0.0.0')} MicroMessenger/6.8.0(0x16080000) NetType/WIFI XWEB/1` },
  { 'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)' },
  { 'user-agent': 'python-requests/2.32.3' },
  { 'user-agent': 'curl/8.9.1', accept: '*/*' },
  {},
]
