import type { CommanderError } from 'commander'
import { listed, type Message, msg, noWords, sentences } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'

/** What is wrong, and what is meant instead; `noWords` where nobody can say. */
type Said = readonly [wrong: Message, instead?: Message]

interface Kind {
  readonly says: RegExp
  readonly in: (...parts: readonly string[]) => Said
}

/**
 * Commander's sentences by their codes. What it found stands in nothing but its English sentence, so that is taken apart;
 * a test asks for every kind that it knows.
 */
const kinds: Readonly<Record<string, Kind>> = {
  'commander.unknownCommand': {
    says: /^unknown command '(.*?)'(?:\n\((.*)\))?$/s,
    in: (name = '', similar) => [msg`There is no command ${name}.`, meant(similar)],
  },
  'commander.unknownOption': {
    says: /^unknown option '(.*?)'(?:\n\((.*)\))?$/s,
    in: (flag = '', similar) => [msg`There is no option ${flag}.`, meant(similar)],
  },
  'commander.missingArgument': {
    says: /^missing required argument '(.*)'$/s,
    in: (name = '') => [msg`The argument ${name} is missing.`],
  },
  'commander.optionMissingArgument': {
    says: /^option '(.*)' argument missing$/s,
    in: (flags = '') => [msg`The option ${flags} needs a value.`],
  },
  'commander.missingMandatoryOptionValue': {
    says: /^required option '(.*)' not specified$/s,
    in: (flags = '') => [msg`The option ${flags} is missing.`],
  },
  'commander.conflictingOption': {
    says: /^option '(.*)' cannot be used with option '(.*)'$/s,
    in: (one = '', other = '') => [msg`The options ${one} and ${other} cannot be used together.`],
  },
  'commander.excessArguments': {
    says: /^too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+): (.*)\.$/s,
    in: (command = 'diglot', expected = '', got = '', all = '') => [
      msg`Too many arguments for ${command}: it takes at most ${expected} and got ${got}: ${all}.`,
    ],
  },
  'commander.invalidArgument': {
    says: /^(?:option '(.*?)' argument '(.*)' is invalid|command-argument value '(.*)' is invalid for argument '(.*?)')\. (.*)$/s,
    in: (flags, ofOption, ofArgument, name, why = '') => [
      msg`${flags ?? name ?? ''} cannot be “${ofOption ?? ofArgument ?? ''}”.`,
      wanted(why),
    ],
  },
}

/** What was typed and is not understood, as a failure like any other. */
export function usageError({ code, message }: CommanderError): DiglotError {
  const found = kinds[code]
  const parts = found?.says.exec(message.replace(/^error: /, ''))?.slice(1)
  const [wrong, instead = noWords] =
    found === undefined || parts === undefined ? [msg`${message}`] : found.in(...parts)
  const help = msg`Run it with --help to see what it takes.`
  return new DiglotError('USAGE', wrong, { hint: instead === noWords ? help : sentences(instead, help) })
}

function meant(similar: string | undefined): Message {
  const names = /^Did you mean (?:one of )?(.*)\?$/s.exec(similar ?? '')?.[1]?.split(', ')
  return names === undefined ? noWords : msg`Did you mean ${listed(names, 'or')}?`
}

/** Of an option with choices, or what an option of ours says itself: the id of its sentence. */
function wanted(why: string): Message {
  const choices = /^Allowed choices are (.*)\.$/s.exec(why)?.[1]?.split(', ')
  return choices === undefined ? { id: why, values: [] } : msg`It can be ${listed(choices, 'or')}.`
}
