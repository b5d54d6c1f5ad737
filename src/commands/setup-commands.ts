import type { Command } from 'commander'
import { type CommandTools, json } from './command-tools.ts'

/** The commands that see to it that mail arrives. Each is loaded when it is run. */
export function addSetupCommands(program: Command, { terminal, withApp, endWith }: CommandTools): void {
  program
    .command('dkim')
    .description('sign mails by DKIM')
    .command('keygen')
    .description('make a key, and print its DNS record and what turns signing on')
    .option('--selector <selector>', 'name of the key in DNS', 'diglot')
    .option('--force', 'write over a key that is there')
    .addOption(json())
    .action((options) =>
      withApp(async (app) => (await import('./dkim-keygen.ts')).runDkimKeygen(app, terminal, options)),
    )

  program
    .command('doctor')
    .description(
      'say what stands between a mail and the inbox: server, SPF, DKIM, DMARC, headers; sends nothing',
    )
    .option('--dns <servers>', 'ask these DNS servers, such as 1.1.1.1')
    .option(
      '--ip <addresses>',
      'the IP addresses that mail leaves from, where they are not the SMTP server’s',
    )
    .addOption(json())
    .action((options) =>
      withApp(async (app) => {
        endWith(await (await import('./doctor.ts')).runDoctor(app, terminal, options))
      }),
    )
}
