import type { CheerioAPI } from 'cheerio'
import { listed, type Message, msg } from '../../domain/language/message.ts'
import { type MailClient, mailClients } from '../../domain/newsletter/mail-clients.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { placeOfIssue, type Rule } from '../rule.ts'

/**
 * What is known of QQ Mail, NetEase Mail (163, 126) and Foxmail, of which Can I email has no data. Only what somebody
 * has found out and published: each fact names its source, all read in November 2026.
 */
interface ClientFact {
  readonly clients: readonly MailClient[]
  /** What the mail has, to go on with after "The mail". */
  readonly finds: ($: CheerioAPI) => Message | null
  /** What becomes of it, to go on with after the names of the clients. */
  readonly effect: Message
  readonly hint: Message
  readonly source: string
}

const clientFacts: readonly ClientFact[] = [
  {
    clients: ['qq', 'netease'],
    finds: ($) =>
      declared(
        $,
        /(?:^|;)\s*position\s*:\s*(?:absolute|fixed|relative|sticky)/i,
        msg`places elements by \`position\``,
      ),
    effect: msg`that is taken out, so that they overlap or fall out of order`,
    hint: msg`Let elements stand in the order of the text, or use a table.`,
    // Both: out-of-flow styles are filtered by 163 among others; position works in none of the tested clients.
    source:
      'https://divcss.online/divcssbuju/htmlzs/htmlandxhtml/201612/1548.html, https://blog.csdn.net/fengzhongzhishenfu/article/details/77366856',
  },
  {
    clients: ['netease'],
    finds: ($) => declared($, /(?:^|;)\s*float\s*:\s*(?:left|right)/i, msg`uses \`float\``),
    effect: msg`that is taken out, so that what should stand side by side is stacked`,
    hint: msg`Use a table or \`display:inline-block\`.`,
    source: 'https://divcss.online/divcssbuju/htmlzs/htmlandxhtml/201612/1548.html',
  },
  {
    clients: ['qq'],
    finds: ($) =>
      declared(
        $,
        /(?:^|;)\s*display\s*:\s*(?:inline-)?(?:flex|grid)/i,
        msg`uses \`display:flex\` or \`grid\``,
      ),
    effect: msg`that does nothing on a \`<div>\``,
    hint: msg`Use a table or \`display:inline-block\`.`,
    source: 'https://blog.csdn.net/qq_38870145/article/details/135427921',
  },
  {
    clients: ['qq'],
    finds: hiddenByClass,
    effect: msg`nothing of the \`<head>\` counts, so that it is shown`,
    hint: msg`Write \`display:none\` into the \`style\` attribute of the element.`,
    source: 'https://blog.csdn.net/qq_38870145/article/details/135427921',
  },
  {
    clients: ['foxmail'],
    finds: ($) => {
      const found = $('section,article,header,footer,nav,main,aside,figure,video,audio,canvas')
        .first()
        .prop('tagName')
      return found === undefined ? null : msg`uses the HTML5 element <${found.toLowerCase()}>`
    },
    effect: msg`mails are read as XHTML 1.0`,
    hint: msg`Use \`<div>\` or a table.`,
    source: 'https://www.cnblogs.com/xcr1234/p/10697004.html',
  },
  {
    clients: ['qq'],
    finds: ($) => ($('link[rel~="stylesheet"]').length > 0 ? msg`links a style sheet` : null),
    effect: msg`nothing of the \`<head>\` counts, so that it is not loaded`,
    hint: msg`Write the styles into the mail, those that matter into \`style\` attributes.`,
    source: 'https://blog.csdn.net/qq_38870145/article/details/135427921',
  },
]

/** One finding per fact and edition, for the clients that the newsletter names. */
export const chineseClients: Rule = (input) =>
  input.editions.flatMap(({ id, document }) =>
    clientFacts.flatMap(({ clients, finds, effect, hint, source }): Problem[] => {
      const named = clients.filter((client) => input.newsletter.clients.includes(client))
      const found = named.length === 0 ? null : finds(document)
      if (found === null) return []
      const names = listed(
        named.map((client) => mailClients[client]),
        'and',
      )
      const message = msg`The mail ${found}; in ${names} ${effect}.`
      const where = placeOfIssue(input)
      return [
        {
          rule: 'client-support',
          severity: 'warning',
          where,
          edition: id,
          message,
          hint: msg`${hint} (${source})`,
        },
      ]
    }),
  )

function declared($: CheerioAPI, pattern: RegExp, finding: Message): Message | null {
  const isThere = $('[style]')
    .toArray()
    .some((element) => pattern.test($(element).attr('style') ?? ''))
  return isThere ? finding : null
}

/** Classes that a rule outside of a media query hides, on an element whose own style does not. */
function hiddenByClass($: CheerioAPI): Message | null {
  const css = $('style')
    .text()
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const hiding = [...css.matchAll(/\.([\w-]+)\s*\{[^{}]*display\s*:\s*none/g)].map(([, name]) => name ?? '')
  const shown = hiding.find(
    (name) =>
      $(`.${name}`).filter((_, element) => !/display\s*:\s*none/.test($(element).attr('style') ?? ''))
        .length > 0,
  )
  return shown === undefined ? null : msg`hides the class “${shown}” in <style> only`
}
