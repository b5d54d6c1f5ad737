/** The variables that name the language of messages; the first that is set counts (POSIX, section 8.2). */
const LOCALES = ['LC_ALL', 'LC_MESSAGES', 'LANG']

/** What `--lang` names, else the language of the locale as a language tag; nothing for `C` and `POSIX`. */
export function wantedLanguages(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const named = argv[at]?.split('=')[1] ?? (at === -1 ? undefined : argv[at + 1])
  if (named !== undefined) return [named]
  const locale = LOCALES.map((name) => environment[name]).find((value) => value) ?? ''
  const [tag = ''] = locale.split(/[.@]/)
  return tag === '' || tag === 'C' || tag === 'POSIX' ? [] : [tag.replaceAll('_', '-')]
}
