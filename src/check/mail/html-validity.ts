import { Parser } from 'htmlparser2'
import { type Message, msg } from '../../domain/language/message.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { placeOfIssue, type Rule } from '../rule.ts'

/**
 * Whether every element of the HTML part is closed where its own end tag stands, once, and whether identifiers are
 * unique. Browsers fix such faults each in their own way; mail clients, which cut a mail up, do so less well.
 */
export const htmlValidity: Rule = (input) =>
  input.editions.flatMap(({ id, html, document: $ }) => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? '')
    const repeated = [...new Set(ids.filter((name, index) => ids.indexOf(name) !== index))]
    const messages = [
      ...nestingFaults(html),
      ...repeated.map((name) => msg`The identifier “${name}” stands on more than one element.`),
    ]
    return messages.map(
      (message): Problem => ({
        rule: 'html-validity',
        severity: 'warning',
        where: placeOfIssue(input),
        edition: id,
        message,
        hint: msg`Correct the template.`,
      }),
    )
  })

// They have no end tag, or may leave it out wherever the parser closes them (HTML, section 13.1.2.4).
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const OPTIONAL = /^(?:html|head|body|li|dt|dd|tbody|thead|tfoot|tr|td|th|option|colgroup)$/

function nestingFaults(html: string): Message[] {
  const faults: Message[] = []
  let endTags = 0
  const parser = new Parser({
    onclosetag(name, isImplied) {
      if (!isImplied) endTags += 1
      else if (!VOID.test(name) && !OPTIONAL.test(name))
        faults.push(msg`<${name}> in line ${lineAt(html, parser.startIndex)} ends without its end tag.`)
    },
  })
  parser.end(html)
  const written =
    html.replace(/<!--.*?-->|<(style|script|title)\b.*?(?=<\/\1)/gs, '').match(/<\/[a-z]/gi)?.length ?? 0
  // An end tag that closes nothing is passed over by the parser without a word.
  return written > endTags ? [...faults, msg`${written - endTags} end tags close nothing.`] : faults
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
