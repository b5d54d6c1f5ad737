import { type Command, Help } from 'commander'
import { type Message, msg } from '../../domain/language/message.ts'

type Say = (message: Message) => string

/** Puts the help of a command, and of those below it, into the language of the terminal; what describes it is the id of its sentence there. */
export function wordHelp(command: Command, say: Say): void {
  const said = (text: string) => (text === '' ? '' : say({ id: text, values: [] }))
  command.description(said(command.description()))
  for (const part of [...command.options, ...command.registeredArguments])
    part.description = said(part.description)
  command.helpOption('-h, --help', say(msg`say what a command takes`))
  if (command.commands.length > 0) command.helpCommand('help [command]', say(msg`say what a command takes`))
  command.configureHelp({
    styleTitle: (title) => titles(say)[title] ?? title,
    optionDescription: (option) =>
      withoutEnglish(Help.prototype.optionDescription.call(new Help(), option), say),
  })
  for (const below of command.commands) wordHelp(below, say)
}

/** What Commander writes above the parts of a help. */
const titles = (say: Say): Readonly<Record<string, string>> => ({
  'Usage:': say(msg`Usage:`),
  'Arguments:': say(msg`Arguments:`),
  'Options:': say(msg`Options:`),
  'Commands:': say(msg`Commands:`),
})

/** What Commander puts behind a description: the choices, and what holds where an option is left out. */
function withoutEnglish(text: string, say: Say): string {
  const [all, before = '', inside = ''] = /^(.*?) ?\(((?:choices|default): .*)\)$/s.exec(text) ?? []
  if (all === undefined) return text
  const said = inside
    .replace(/^choices: /, () => `${say(msg`one of`)} `)
    .replace(/(^|, )default: /, (_all, comma) => `${comma}${say(msg`left out:`)} `)
  return say(msg`${before} (${said})`)
}
