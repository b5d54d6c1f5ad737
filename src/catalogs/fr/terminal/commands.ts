import type { Catalog } from '../../../domain/language/message.ts'

/** What only a terminal says. */
export const commands: Catalog = {
  'The mail was not taken in. {0}': 'Le message n’a pas été pris en compte. {0}',
  'The mail server keeps it and tries again.': 'Le serveur de messagerie le conserve et réessaie.',
  'Only a mailbox can be watched, not files.': 'Seule une boîte peut être surveillée, et non des fichiers.',
  'Add `--imap`, or run the command again when there are new files.':
    'Ajoutez `--imap`, ou relancez la commande quand il y a de nouveaux fichiers.',
  'A dry run moves nothing, so a watch would read the same mail for ever.':
    'Un essai à blanc ne déplace rien ; une surveillance lirait donc sans fin les mêmes messages.',
  'Leave out `--watch` or `--dry-run`.': 'Omettez `--watch` ou `--dry-run`.',
  '{0} corrects {1}, and has not been sent.': '{0} rectifie {1}, et n’a pas été envoyé.',
  'It takes its articles as they are: add others with `diglot issue add {0} ID`, then `diglot check {1}`. Or `diglot issue delete {2}` and correct again.':
    'Il prend ses articles tels qu’ils sont : ajoutez-en avec `diglot issue add {0} ID`, puis `diglot check {1}`. Ou `diglot issue delete {2}`, et rectifiez de nouveau.',
  'Neither an article or a block of {0} nor its subject or introduction says anything else than what was sent; there is nothing to correct.{1}':
    'Ni un article ou un bloc de {0}, ni son objet, ni son introduction ne diffère de ce qui a été envoyé ; il n’y a rien à rectifier.{1}',
  ' Its {0} changed, which no correction carries.':
    ' A changé aussi : {0}, qu’aucun rectificatif ne reprend.',
  '{0} of {1} test mails were not accepted.': 'Envois de test non acceptés : {0} sur {1}.',
  'The reply of the server stands beside each of them.': 'La réponse du serveur figure à côté de chacun.',
  'The send of {0} has begun, so its approval is not taken back.':
    'L’envoi de {0} a commencé ; son approbation n’est donc pas retirée.',
  '`diglot pause {0}` holds the send, `diglot cancel {1}` ends it.':
    '`diglot pause {0}` suspend l’envoi, `diglot cancel {1}` y met fin.',
  '{0} is scheduled, so its approval is not taken back.':
    '{0} est programmé ; son approbation n’est donc pas retirée.',
  'Run `diglot cancel {0}` first, then `diglot withdraw {1}`.':
    'Lancez d’abord `diglot cancel {0}`, puis `diglot withdraw {1}`.',
  'There is no approval of {0} to take back.': 'Il n’y a pas d’approbation de {0} à retirer.',
  '`diglot approve {0}` approves it as it is.': '`diglot approve {0}` l’approuve tel qu’il est.',
  '{0} Nothing was deleted.': '{0} Rien n’a été supprimé.',
  'Take it out first: diglot issue remove {0} {1}.': 'Retirez-le d’abord : diglot issue remove {0} {1}.',
  'The article {0} is in {1}.': 'L’article {0} est dans {1}.',
  'The issue {0} is being sent.': 'Le numéro {0} est en cours d’envoi.',
  'Wait for its end, or cancel the send first.': 'Attendez la fin, ou annulez d’abord l’envoi.',
  'The send of {0} is paused.': 'L’envoi de {0} est en pause.',
  'Let it end (`diglot resume {0}`), or cancel it first.':
    'Laissez-le se terminer (`diglot resume {0}`), ou annulez-le d’abord.',
  'The issue {0} is scheduled for {1}.': 'L’envoi du numéro {0} est programmé : {1}.',
  'Take that back first: diglot cancel {0}.': 'Annulez d’abord la programmation : diglot cancel {0}.',
  'Change it first, which ends the approval, or send it.':
    'Modifiez-le d’abord, ce qui met fin à l’approbation, ou envoyez-le.',
  'The issue {0} is approved by {1}.': 'Le numéro {0} est approuvé par {1}.',
  'The record of {0} keeps the issue, which was sent, out of the archive.':
    'La fiche de {0} tient le numéro, qui a été envoyé, hors des archives.',
  'Keep the record: without it the issue would be public.':
    'Gardez la fiche : sans elle, le numéro serait public.',
  'The issue {0} was sent.': 'Le numéro {0} a été envoyé.',
  'Delete it again and read what stays.': 'Supprimez-le de nouveau et lisez ce qui reste.',
  '{0} delivery': '{0} exemplaire',
  '{0} deliveries': '{0} exemplaires',
  '{0} delivery of {1} was refused, and not because an address is dead; nobody was suppressed for it.':
    '{0} exemplaire de {1} a été refusé, et non parce qu’une adresse est morte ; personne n’a été bloqué pour cela.',
  '{0} deliveries of {1} were refused, and not because an address is dead; nobody was suppressed for it.':
    '{0} exemplaires de {1} ont été refusés, et non parce qu’une adresse est morte ; personne n’a été bloqué pour cela.',
  '`diglot resolve {0} --resend rejected` shows what the server said and, once the reason is gone, sends them again.':
    '`diglot resolve {0} --resend rejected` montre les réponses du serveur et, une fois la raison disparue, les envoie de nouveau.',
  'The REHEARSAL of {0} did not come to its end. {1} HAS NOT BEEN SENT.':
    'La RÉPÉTITION de {0} n’est pas allée à son terme. {1} N’A PAS ÉTÉ ENVOYÉ.',
  'Run `diglot send {0}` to rehearse it from the beginning.':
    'Lancez `diglot send {0}` pour reprendre la répétition du début.',
  'The send of {0} was cancelled: {1} skipped in all.':
    'L’envoi de {0} a été annulé ; écartés en tout : {1}.',
  'It does not go on; what was under way was finished first.':
    'Il ne se poursuit pas ; ce qui était en cours a d’abord été mené à terme.',
  'The send of {0} was paused; {1} left. Nothing is lost and nothing will go twice.':
    'L’envoi de {0} a été mis en pause ; il reste {1}. Rien n’est perdu et rien ne partira deux fois.',
  'Run `diglot resume {0}`, then `diglot send {1}` to go on.':
    'Lancez `diglot resume {0}`, puis `diglot send {1}` pour poursuivre.',
  'The send of {0} was stopped. Nothing is lost and nothing will go twice.':
    'L’envoi de {0} a été arrêté. Rien n’est perdu et rien ne partira deux fois.',
  'Run `{0}` to go on.': 'Lancez `{0}` pour poursuivre.',
  'Some servers put off their mail of {0}; the next attempt is due at {1}.':
    'Certains serveurs ont différé leurs messages de {0} ; prochaine tentative : {1}.',
  'Run `{0}` again after that time.': 'Relancez `{0}` après cette heure.',
  'Write a date, or a date and a time, such as 2025-07-27T08:00Z.':
    'Écrivez une date, ou une date et une heure, par exemple 2025-07-27T08:00Z.',
  'Nobody can be asked here': 'Personne ne peut répondre ici',
  'It was not confirmed': 'Rien n’a été confirmé',
  'Run it again with --yes, or answer “yes” on a terminal.':
    'Relancez avec --yes, ou répondez « yes » dans un terminal.',
  'The issue {0} has not been sent. {1}': 'Le numéro {0} n’a pas été envoyé. {1}',
  'Next: {0}': 'Ensuite : {0}',
  'Nobody has approved {0}.': 'Personne n’a approuvé {0}.',
  '{0} approved {1} at {2}.': '{0} a approuvé {1} ({2}).',
  '{0} has changed since {1} approved it.': '{0} a changé depuis son approbation par {1}.',
  '{0} Its records have changed since.': '{0} Ses fiches ont changé depuis.',
  '{0} What is scheduled is the proof that was approved before, not the records as they are.':
    '{0} Ce qui est programmé est l’épreuve approuvée auparavant, et non les fiches telles qu’elles sont.',
  'diglot approve {0}': 'diglot approve {0}',
  'diglot send {0}': 'diglot send {0}',
  'diglot send {0} --dry-run': 'diglot send {0} --dry-run',
  'diglot approve {0} --by NAME, by somebody else': 'diglot approve {0} --by NAME, par une autre personne',
  'Nobody knows who changed it last, so it is not sent before another person has approved it, too.':
    'Personne ne sait qui l’a modifié en dernier ; il n’est donc pas envoyé avant l’approbation d’une autre personne.',
  '{0} changed it last, so it is not sent before another person has approved it, too.':
    'La dernière modification est de {0} ; il n’est donc pas envoyé avant l’approbation d’une autre personne.',
  'diglot send {0} --at with its time': 'diglot send {0} --at avec son heure',
  'diglot cancel {0}  # takes it back': 'diglot cancel {0}  # annule la programmation',
  'diglot approve {0}, then {1}': 'diglot approve {0}, puis {1}',
  'diglot cancel {0}, then {1}': 'diglot cancel {0}, puis {1}',
  'diglot cancel {0}, then diglot approve {1}, then {2}':
    'diglot cancel {0}, puis diglot approve {1}, puis {2}',
  '{0} in {1} ({2})': '{0}, heure de {1} ({2})',
  '{0} goes at {1}, as approved: proof {2}.': '{0} part tel qu’approuvé, le {1} : épreuve {2}.',
  'it was due at {0}, and no worker ran until two hours later':
    'son heure était {0}, et aucun worker n’a tourné jusqu’à deux heures après',
  'it was to go at {0}, and the database was restored from a backup of {1}':
    'son heure était {0}, et la base de données a été restaurée depuis une sauvegarde de {1}',
  '{0} is held: {1}. Run `diglot send {2}` to send it, with --at for another time, or `diglot cancel {3}`.':
    '{0} est retenu : {1}. Lancez `diglot send {2}` pour l’envoyer, avec --at pour une autre heure, ou `diglot cancel {3}`.',
}
