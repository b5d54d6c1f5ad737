/** Sizes of an HTML part in bytes. Gmail clips a message at about 102 KB (https://www.caniemail.com/faq/#gmail-clipping); slots and tracking proxies add to it. */
export const mailSizeLimits = { warnBytes: 90_000, refuseBytes: 100_000, clipBytes: 102_000 } as const
