import type { Catalog } from '../../domain/language/message.ts'

/** What keeps an issue from being approved, sent or corrected, and what a person decides about its deliveries. */
export const sending: Catalog = {
  'The send of {0} has begun and SMTP_URL is not set here, so it does not go on. Nothing was sent.':
    'L’envoi de {0} a commencé et SMTP_URL n’est pas défini ici ; il ne se poursuit donc pas. Rien n’a été envoyé.',
  'Set it to the server that the send goes through, in .env or the environment.':
    'Donnez-lui le serveur par lequel passe l’envoi, dans .env ou dans l’environnement.',
  'Nobody who gets mail is tagged {0}; {1} was not sent.':
    'Aucune personne qui reçoit des messages n’est étiquetée {0} ; {1} n’a pas été envoyé.',
  '`diglot subscribers list` shows who has which tags.':
    '`diglot subscribers list` montre qui a quelles étiquettes.',
  'Put people on it by `diglot subscribers import FILE`.':
    'Ajoutez-y des personnes par `diglot subscribers import FILE`.',
  '{0} says nothing else than what was sent of {1}; nothing was sent.':
    '{0} ne dit rien d’autre que ce qui a été envoyé de {1} ; rien n’a été envoyé.',
  'Correct what was wrong in the records first.': 'Corrigez d’abord ce qui était faux dans les fiches.',
  'Nobody who is still on the list has got a wrong copy of {0}; {1} was not sent.':
    'Aucune personne encore sur la liste n’a reçu d’exemplaire erroné de {0} ; {1} n’a pas été envoyé.',
  '`diglot status {0}` says what became of its copies.':
    '`diglot status {0}` dit ce que sont devenus ses exemplaires.',
  '{0} corrects {1}, and goes to nobody who has not got that; nothing was sent.':
    '{0} rectifie {1}, et ne va à aucune personne qui ne l’a pas reçu ; rien n’a été envoyé.',
  '`diglot send {0}` sends it to those who have got {1} since.':
    '`diglot send {0}` l’envoie aux personnes qui ont reçu {1} depuis.',
  'This folder has no content/newsletter.yaml; nothing was sent.':
    'Ce dossier n’a pas de content/newsletter.yaml ; rien n’a été envoyé.',
  'Run `--to-new` where the content is: it says which edition somebody gets who chose none.':
    'Lancez `--to-new` là où est le contenu : il indique l’édition de qui n’en a choisi aucune.',
  'Run `diglot status` to see every send.': 'Lancez `diglot status` pour voir tous les envois.',
  'A delivery is closed as what became of its message.':
    'Un exemplaire se clôt selon le sort de son message.',
  'Add `--as accepted` where the server’s log shows that it took the message, or `--as rejected`.':
    'Ajoutez `--as accepted` si le journal du serveur montre qu’il a pris le message, ou `--as rejected`.',
  'It is not said which deliveries are to be closed.':
    'Il n’est pas dit quels exemplaires doivent être clos.',
  'Add `--close` with their ids, or with `all`.': 'Ajoutez `--close` avec leurs numéros, ou avec `all`.',
  'It chooses among rejected deliveries alone.': 'Cette option ne choisit que parmi les exemplaires refusés.',
  'Add `--resend rejected`, or give the ids of uncertain deliveries to `--resend` itself.':
    'Ajoutez `--resend rejected`, ou donnez les numéros des exemplaires incertains à `--resend` lui-même.',
  '“{0}” is not a list of deliveries.': '« {0} » n’est pas une liste d’exemplaires.',
  'Give their ids with commas between them, and ranges, such as 12,15-20{0}.':
    'Donnez leurs numéros séparés par des virgules, et des plages, par exemple 12,15-20{0}.',
  ', or `all`': ', ou `all`',
  'The issue {0} is not scheduled; nothing was done.':
    'Le numéro {0} n’est pas programmé ; rien n’a été fait.',
  'Somebody has cancelled the schedule already.': 'Quelqu’un a déjà annulé la programmation.',
  'uncertain delivery': 'exemplaire incertain',
  'rejected delivery': 'exemplaire refusé',
  ' whose reply has “{0}”': ' dont la réponse contient « {0} »',
  '`diglot resolve {0} --resend rejected` lists those that there are, and asks.':
    '`diglot resolve {0} --resend rejected` énumère ceux qui existent, et demande confirmation.',
  '`diglot resolve {0}` lists those that there are.': '`diglot resolve {0}` énumère ceux qui existent.',
  'The issue {0} has no {1} {2}{3}; nothing was changed.':
    'Introuvable dans le numéro {0} : {1} {2}{3} ; rien n’a changé.',
  paused: 'mis en pause',
  resumed: 'repris',
  'sent once more': 'envoyé de nouveau',
  'The send of {0} was cancelled, so it cannot be {1}.':
    'L’envoi de {0} a été annulé ; il ne peut donc pas être {1}.',
  '`diglot status {0}` says where everybody’s copy is.':
    '`diglot status {0}` dit où est l’exemplaire de chacun.',
  'New subscribers who were added to the send of {0}: {1}. Another process sends on this database.':
    'Nouveaux abonnés ajoutés à l’envoi de {0} : {1}. Un autre processus envoie sur cette base de données.',
  'A `diglot worker` sends to them by itself. Otherwise run `diglot send {0}` when the other process has ended.':
    'Un `diglot worker` leur envoie de lui-même. Sinon, lancez `diglot send {0}` quand l’autre processus aura terminé.',
  'Make an article first: `diglot import FILE` from a text as you received it, or `diglot article new NAME`.':
    'Créez d’abord un article : `diglot import FILE` à partir d’un texte tel que vous l’avez reçu, ou `diglot article new NAME`.',
  'Make one of the week that your articles are dated in, such as `diglot issue new 2025-w30`.':
    'Créez-en un avec la semaine dont sont datés vos articles, par exemple `diglot issue new 2025-w30`.',
  'Look at it, then run `diglot approve {0}`.': 'Relisez-le, puis lancez `diglot approve {0}`.',
  'Look at what changed, then run `diglot approve {0}` again or undo the change.':
    'Regardez ce qui a changé, puis relancez `diglot approve {0}` ou annulez la modification.',
  'The database was restored from a backup, and nobody knows what was sent between {0} and {1}. {2} may have gone to the same people then; nothing was sent.':
    'La base de données a été restaurée depuis une sauvegarde, et personne ne sait ce qui a été envoyé entre {0} et {1}. {2} est peut-être parti alors aux mêmes personnes ; rien n’a été envoyé.',
  'Look into the log of the mail server, or ask a reader. Where it did not go out, run the same command again with `--after-restore`.':
    'Consultez le journal du serveur de messagerie, ou demandez à un lecteur. Si rien n’est parti, relancez la même commande avec `--after-restore`.',
  'Run `diglot resume {0}`, then `diglot send {1}`.': 'Lancez `diglot resume {0}`, puis `diglot send {1}`.',
  'It does not go on. `diglot status {0}` says where everybody’s copy is.':
    'Il ne se poursuit pas. `diglot status {0}` dit où est l’exemplaire de chacun.',
}
