/** Gmail clips a message at about 102 KB of HTML (https://www.caniemail.com/faq/#gmail-clipping); slots and tracking proxies add to it. */
export const GMAIL_CLIP_BYTES = 102_000
/** UTF-8 bytes of an edition's HTML part above which a person is warned, and above which it is not sent. */
export const HTML_WARN_BYTES = 90_000
export const HTML_REFUSE_BYTES = 100_000
