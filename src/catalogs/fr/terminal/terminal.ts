import type { Catalog } from '../../../domain/language/message.ts'

/** What commands print of what they did. */
export const terminal: Catalog = {
  '{0}, {1}': '{0}, {1}',
  '{0}; {1}': '{0} ; {1}',
  '{0}, {1}.': '{0}, {1}.',
  '{0}: {1}, {2}': '{0} : {1}, {2}',
  '{0} in {1}: {2}': '{0} dans {1} : {2}',
  'in {0}': 'dans {0}',
  'in this folder': 'dans ce dossier',
  'Next:': 'Ensuite :',
  '{0} Type yes: ': '{0} Tapez yes pour confirmer : ',
  'so nothing was sent': 'rien n’a donc été envoyé',
  'so nothing was scheduled': 'rien n’a donc été programmé',
  'so nothing was cancelled': 'rien n’a donc été annulé',
  'so nothing was closed': 'rien n’a donc été clos',
  'so nothing was put back': 'rien n’a donc été remis en place',
  'so nothing was changed': 'rien n’a donc changé',
  'so nothing was deleted': 'rien n’a donc été supprimé',
  'so nothing was erased': 'personne n’a donc été effacé',
  '; the newest entry is of {0}': '; entrée la plus récente : {0}',
  ', the newest entry of {0}': ', entrée la plus récente : {0}',
  '{0} holds the database: {1}{2}.': '{0} contient la base de données : {1}{2}.',
  'It was read again and is sound. It holds addresses: only you can read it.':
    'Il a été relu et il est intact. Il contient des adresses : vous seul pouvez le lire.',
  'NOT IN IT, and needed too:': 'HORS DE CE FICHIER, et nécessaire aussi :',
  'It comes back with: diglot restore {0}': 'La restauration se fait avec : diglot restore {0}',
  'articles, issues, words and pictures; keep it in git':
    'articles, numéros, textes et images ; à conserver dans git',
  'templates; keep them in git': 'modèles ; à conserver dans git',
  'the secret: without it links in mails that were sent stop working':
    'le secret : sans lui, les liens des messages envoyés ne fonctionnent plus',
  'the key that signs mails': 'la clé qui signe les messages',
  'settings and passwords': 'réglages et mots de passe',
  'mails that came back and that a person has yet to read':
    'messages revenus qu’une personne doit encore lire',
  '{0} holds {1}{2}.': '{0} contient {1}{2}.',
  'Put it in the place of {0}? That one is kept beside it.':
    'Le mettre à la place de {0} ? L’original est gardé à côté.',
  'Hold every send of this database, as one that was put back from a backup?':
    'Retenir tous les envois de cette base de données, comme pour une base remise en place depuis une sauvegarde ?',
  'diglot status': 'diglot status',
  '{0} is restored from a backup of {1}.': '{0} est restauré depuis une sauvegarde de {1}.',
  'What was there is kept as {0}. It holds addresses: delete it when you need it no more.':
    'Ce qui s’y trouvait est gardé sous {0}. Il contient des adresses : supprimez-le quand vous n’en aurez plus besoin.',
  'Taken over from there: what was sent, approved and scheduled since the backup; and of people:':
    'Repris de là : ce qui a été envoyé, approuvé et programmé depuis la sauvegarde ; et parmi les personnes :',
  '  {0} who left, complained, bounced or were erased since stay gone':
    '  désabonnement, plainte, rebond ou effacement depuis, toujours hors de la liste : {0}',
  '  {0} who came since stay: they confirmed it, or were sent an issue':
    '  arrivées depuis, gardées car elles ont confirmé ou reçu un numéro : {0}',
  '  {0} who were put on the list since are not on it; import their list again if they belong there':
    '  mises sur la liste depuis, absentes maintenant : {0} ; importez de nouveau leur liste si elles doivent y être',
  'There was no database to take over what happened since the backup.':
    'Il n’y avait pas de base de données d’où reprendre ce qui s’est passé depuis la sauvegarde.',
  'The database that was there cannot be read, so nothing of what happened since the backup was taken over.':
    'La base de données qui s’y trouvait est illisible ; rien de ce qui s’est passé depuis la sauvegarde n’a donc été repris.',
  'The database that was there does not go on from this backup, so nothing was taken over from it.':
    'La base de données qui s’y trouvait ne prolonge pas cette sauvegarde ; rien n’en a donc été repris.',
  'The send of {0} is paused. Look at it by `diglot status {1}`; `diglot resume {2}` lets it go on.':
    'L’envoi de {0} est en pause. Regardez-le avec `diglot status {1}` ; `diglot resume {2}` le laisse se poursuivre.',
  'The schedule of {0} is held. `diglot send {1}` sends it, also with --at for a time.':
    'La programmation de {0} est retenue. `diglot send {1}` l’envoie, avec --at pour une autre heure.',
  '{0} may have been sent since, and wait for your word: diglot resolve ISSUE':
    '{0} : peut-être partis depuis, en attente de votre décision : diglot resolve ISSUE',
  '{0} mail about subscribing or data that was due may have been sent, and will not be.':
    '{0} message d’abonnement ou de données qui était dû a peut-être été envoyé, et ne le sera pas.',
  '{0} mails about subscribing or data that were due may have been sent, and will not be.':
    '{0} messages d’abonnement ou de données qui étaient dus ont peut-être été envoyés, et ne le seront pas.',
  'NOBODY KNOWS WHAT WAS SENT AFTER {0}. An issue that has no send here is sent only with --after-restore: say so where you know that it was not sent.':
    'PERSONNE NE SAIT CE QUI A ÉTÉ ENVOYÉ APRÈS {0}. Un numéro qui n’a pas d’envoi ici n’est envoyé qu’avec --after-restore : donnez-le là où vous savez qu’il n’a pas été envoyé.',
  'WHO LEFT, COMPLAINED OR WAS ERASED SINCE IS ON THE LIST AGAIN. Before the next send mark those you know of: diglot subscribers import FILE --as left (or suppressed); bounces that were read since can be read again.':
    'LES PERSONNES DÉSABONNÉES, PLAIGNANTES OU EFFACÉES DEPUIS SONT DE NOUVEAU SUR LA LISTE. Avant le prochain envoi, marquez celles que vous connaissez : diglot subscribers import FILE --as left (ou suppressed) ; les rebonds lus depuis peuvent être relus.',
  'The tables of {0} are up to date.': 'Les tables de {0} sont à jour.',
  'The copy was read again: every table is equal to its original.':
    'La copie a été relue : chaque table est égale à son original.',
  '{0} Trying again.': '{0} Nouvelle tentative.',
  '{0}, subscriber {1}': '{0}, abonné {1}',
  '{0} read; nothing was changed.': 'Lecture : {0} ; rien n’a changé.',
  '{0} read.': 'Lecture : {0}.',
  '{0} refused because the sender’s domain is not authenticated: publish SPF, DKIM and DMARC as `diglot doctor` says.':
    'Refus parce que le domaine de l’expéditeur n’est pas authentifié : {0}. Publiez SPF, DKIM et DMARC comme l’indique `diglot doctor`.',
  '{0} would be kept for a person to look at.': 'À garder pour qu’une personne les lise : {0}.',
  '{0} kept for a person to look at, in {1}.': 'Gardés pour qu’une personne les lise : {0}, dans {1}.',
  '{0}; {1}.': '{0} ; {1}.',
  '{0}; {1}: it cannot be sent.': '{0} ; {1} : il ne peut pas être envoyé.',
  '{0}; it can be sent.': '{0} ; il peut être envoyé.',
  '{0}: {1} is accepted for {2}.': '{0} : {1} est accepté pour {2}.',
  'It comes back when these words change.': 'Le constat revient quand ces mots changent.',
  '{0}: there is nothing to fix.': '{0} : il n’y a rien à corriger.',
  '{0}: {1} would be fixed; nothing was written.': '{0} : {1} à corriger ; rien n’a été écrit.',
  '{0}: {1} fixed.': '{0}, corrections faites : {1}.',
  'To let it stand, under `accepted:` in the record:  {0}':
    'Pour accepter le constat, sous `accepted:` dans la fiche :  {0}',
  'There is nothing left to pause.': 'Il ne reste rien à mettre en pause.',
  '{0} is paused already: nothing more of it goes out.': '{0} est déjà en pause : plus rien n’en part.',
  '{0} is paused: nothing more of it goes out.': '{0} est en pause : plus rien n’en part.',
  'diglot resume {0}': 'diglot resume {0}',
  '{0} may go on.': '{0} peut se poursuivre.',
  'There is nothing left to go on with.': 'Il ne reste rien à poursuivre.',
  '{0} is not paused.': '{0} n’est pas en pause.',
  '{0} is cancelled already.': '{0} est déjà annulé.',
  'Every delivery of {0} has ended; there is nothing left to cancel.':
    'Chaque exemplaire de {0} a un résultat ; il ne reste rien à annuler.',
  '{0} of {1} will be skipped for good. Cancel them?':
    '{0} de {1} à écarter définitivement. Confirmer l’annulation ?',
  '{0} is cancelled; {1} skipped.': '{0} est annulé ; écartés : {1}.',
  'Take it back?': 'Annuler la programmation ?',
  '{0} is not scheduled any more; nothing was sent.': '{0} n’est plus programmé ; rien n’a été envoyé.',
  'A `diglot send` is running; what it leaves uncertain shows here when it has ended.':
    'Un `diglot send` est en cours ; ce qu’il laisse incertain apparaîtra ici quand il aura terminé.',
  'Close them as {0}?': 'Les clore comme {0} ?',
  'Send them once more? Some readers may get a second copy.':
    'Les envoyer de nouveau ? Certains lecteurs risquent de recevoir un second exemplaire.',
  'No delivery of {0} is {1}.': 'Aucun exemplaire de {0} n’est dans l’état « {1} ».',
  '{0} of {1}: the server refused them.': '{0} de {1} : refus du serveur.',
  '{0} of {1}: the server may have taken the message or not.':
    '{0} de {1} : le serveur a peut-être pris le message, ou non.',
  'Some of them alone: diglot resolve {0} --resend rejected --only ID[,ID-ID]':
    'Quelques-uns seulement : diglot resolve {0} --resend rejected --only ID[,ID-ID]',
  'Look for the Message-ID in its log. Once more: diglot resolve {0} --resend ID[,ID-ID]|all':
    'Cherchez le Message-ID dans son journal. Envoyer de nouveau : diglot resolve {0} --resend ID[,ID-ID]|all',
  'No more: diglot resolve {0} --close ID[,ID-ID]|all --as accepted|rejected':
    'Ne plus envoyer : diglot resolve {0} --close ID[,ID-ID]|all --as accepted|rejected',
  '{0} closed as {1} by {2}.': '{0} clos comme {1} par {2}.',
  '{0} put back, to go out with the same Message-ID as before.':
    '{0} à envoyer de nouveau, avec le même Message-ID qu’avant.',
  '{0} no longer {1}; nothing was changed there.':
    'Hors de l’état « {1} » désormais : {0} ; rien n’y a changé.',
  'wrote {0}, which corrects {1} of {2}:': '{0} est écrit, rectificatif de {2} ({1}) :',
  'the {0}': '{0}',
  'The {0} of {1} changed too; no correction carries that.':
    'A changé aussi dans {1} : {0} ; aucun rectificatif ne le reprend.',
  'Its subject and introduction say that it is a correction; they can be edited there.':
    'Son objet et son introduction disent que c’est un rectificatif ; vous pouvez les y modifier.',
  'diglot check {0}': 'diglot check {0}',
  '  {0}': '  {0}',
  '    {0}': '    {0}',
  '    {0} ({1})': '    {0} ({1})',
  '{0}: a link leads elsewhere': '{0} : un lien mène ailleurs',
  '{0} was: {1}': '{0}, avant : {1}',
  '{0} is gone': '{0} : retiré',
  '{0} is new: {1}': '{0}, nouveau : {1}',
  '{0} is now: {1}': '{0}, maintenant : {1}',
  '1. Importing {0}': '1. Import de {0}',
  '2. Building and checking {0}': '2. Construction et vérification de {0}',
  '3. Test mail to the editors': '3. Envoi de test à l’équipe',
  '{0} accepted': 'acceptés : {0}',
  '4. Approving, and REHEARSING the send to the sample list':
    '4. Approbation, et RÉPÉTITION de l’envoi à la liste de l’exemple',
  '{0} of {1} accepted': 'acceptés : {0} sur {1}',
  '  npx diglot -C data/demo preview    the sample in the browser':
    '  npx diglot -C data/demo preview    l’exemple dans le navigateur',
  '  npx diglot -C data/demo check      what is still to be fixed':
    '  npx diglot -C data/demo check      ce qui reste à corriger',
  '  npx diglot init my-digest          a newsletter of your own':
    '  npx diglot init my-digest          votre propre newsletter',
  '  npx diglot --help                  every command':
    '  npx diglot --help                  toutes les commandes',
  '{0}, {1}, {2} not checked, {3} ok.': '{0}, {1}, non vérifiés : {2}, bons : {3}.',
  'wrote {0}; keep it secret': '{0} est écrit ; gardez-le secret',
  'Publish this DNS record:': 'Publiez cet enregistrement DNS :',
  'The same for a zone file, where a string has at most 255 characters:':
    'Le même pour un fichier de zone, où une chaîne a au plus 255 caractères :',
  'Then put these lines into .env:': 'Mettez ensuite ces lignes dans .env :',
  'diglot issue new {0}': 'diglot issue new {0}',
  'fill in what is missing, then diglot issue new {0}': 'remplissez ce qui manque, puis diglot issue new {0}',
  '{0}: {1} was imported and is not there any more; it was not written again. Give `--force` to write it.':
    '{0} : {1} a été importé et n’existe plus ; il n’a pas été écrit de nouveau. Donnez `--force` pour l’écrire.',
  '{0} passed over: imported before, and not changed since.':
    'Passés, car déjà importés et inchangés depuis : {0}.',
  '{0} not written; all others were.': 'Non écrits : {0} ; tous les autres l’ont été.',
  '{0} not written.': 'Non écrits : {0}.',
  'wrote {0}': 'écrit : {0}',
  'updated {0}': 'mis à jour : {0}',
  'wrote over {0}': 'remplacé : {0}',
  '  it said otherwise: {0}; the old record is kept in {1}':
    '  autre contenu avant : {0} ; l’ancienne fiche est gardée dans {1}',
  '  headline ({0}), proposed from the first line: {1}':
    '  titre ({0}), proposé d’après la première ligne : {1}',
  '  keywords ({0}), proposed from the glossary: {1}':
    '  mots-clés ({0}), proposés d’après le glossaire : {1}',
  '  source named without an address: {0}': '  source nommée sans adresse : {0}',
  '  left out: {0}': '  laissé de côté : {0}',
  '  {0} are missing: add them in {1}': '  manquent : {0} ; ajoutez-les dans {1}',
  '  {0} is missing: add it in {1}': '  manque : {0} ; ajoutez-le dans {1}',
  'The paste names no day; {0}, that of the import, is assumed. Correct `date` if it is another one.':
    'Le texte collé n’indique pas de jour ; {0}, celui de l’import, est supposé. Corrigez `date` si c’en est un autre.',
  'The paste names no year; {0} is assumed. Correct `date` if it is another one.':
    'Le texte collé n’indique pas d’année ; {0} est supposé. Corrigez `date` si c’en est une autre.',
  'The year {0} is taken from the address of the source. Correct `date` if it is another one.':
    'L’année {0} vient de l’adresse de la source. Corrigez `date` si c’en est une autre.',
  'The year {0} is taken from another date in the paste. Correct `date` if it is another one.':
    'L’année {0} vient d’une autre date du texte collé. Corrigez `date` si c’en est une autre.',
  'cd {0}, then {1}': 'cd {0}, puis {1}',
  'made the sample newsletter {0}': 'newsletter d’exemple créée : {0}',
  'diglot preview': 'diglot preview',
  'made an empty newsletter {0}, in {1}': 'newsletter vide créée : {0}, en {1}',
  'Diglot brings no fixed words for a language of yours: write them in {0}.':
    'Diglot ne fournit pas de textes fixes pour l’une de vos langues : écrivez-les dans {0}.',
  'write who sends it in content/newsletter.yaml': 'écrivez qui l’envoie dans content/newsletter.yaml',
  'Then: diglot import FILE with a text as you received it, or `diglot preview` and paste it there':
    'Ensuite : diglot import FILE avec un texte tel que vous l’avez reçu, ou `diglot preview` et collez-le là',
  '{0}: {1}, proof {2}': '{0} : {1}, épreuve {2}',
  'The preview is at {0}; Ctrl-C ends it.': 'L’aperçu est à {0} ; Ctrl-C l’arrête.',
  'Everybody who opens that address has to sign in. Let others reach it by https alone.':
    'Toute personne qui ouvre cette adresse doit se connecter. Ne la rendez accessible que par https.',
  'A mail with a link to sign in lies in {0}: SMTP_URL is not set.':
    'Un message avec un lien de connexion se trouve dans {0} : SMTP_URL n’est pas défini.',
  'A mail with a link to sign in could not be sent. {0}':
    'Un message avec un lien de connexion n’a pas pu être envoyé. {0}',
  'The readers’ site is at {0}; Ctrl-C ends it.': 'Le site des lecteurs est à {0} ; Ctrl-C l’arrête.',
  'Behind a proxy, add --trust-proxy: else all readers count as one, and few can subscribe in an hour.':
    'Derrière un proxy, ajoutez --trust-proxy : sinon tous les lecteurs comptent pour un seul, et peu peuvent s’abonner en une heure.',
  'No link of {0} was followed yet.': 'Aucun lien de {0} n’a encore été suivi.',
  'Clicks on the links of {0} are not counted. `linkClicks: true` in newsletter.yaml counts those of issues that are approved from then on.':
    'Les clics sur les liens de {0} ne sont pas comptés. `linkClicks: true` dans newsletter.yaml compte ceux des numéros approuvés à partir de là.',
  'test mails went to THE OUTBOX, {0}': 'envois de test vers LA BOÎTE D’ENVOI, {0}',
  'test mails went to {0}': 'envois de test vers {0}',
  '{0} approved {1}, proof {2}': '{0} a approuvé {1}, épreuve {2}',
  '{0} took back the approval of {1} that {2} gave, proof {3}':
    '{0} a retiré l’approbation de {1} donnée par {2}, épreuve {3}',
  '{0} added.': 'Ajouts : {0}.',
  '{0} taken out.': 'Retraits : {0}.',
  'nothing to change.': 'rien à changer.',
  'the articles are in a new order.': 'les articles sont dans un nouvel ordre.',
  'wrote {0}; every field in it is marked missing.':
    '{0} est écrit ; chaque champ y est marqué comme manquant.',
  'fill it in, then diglot issue add ISSUE {0}': 'remplissez-le, puis diglot issue add ISSUE {0}',
  'The issue {0} was sent on {1}, in {2}.': 'Le numéro {0} a été envoyé le {1}, en {2}.',
  'Its deliveries, its approved mails, its statistics and its page in the archive stay in the database, and no issue of this id can be sent again. Only the record is deleted.':
    'Ses exemplaires, ses messages approuvés, ses statistiques et sa page d’archives restent dans la base de données, et aucun numéro de cet identifiant ne peut être envoyé de nouveau. Seule la fiche est supprimée.',
  'Delete the record of {0}?': 'Supprimer la fiche de {0} ?',
  'moved to {0}': 'déplacé dans {0}',
  'It comes back with: diglot {0} restore {1}': 'La restauration se fait avec : diglot {0} restore {1}',
  'restored {0}': 'restauré : {0}',
  '  an older one is still in {0}': '  une plus ancienne est encore dans {0}',
  'wrote {0}, No. {1}, with {2}': '{0} est écrit, n° {1}, avec {2}',
  '  {0} ({1}) is missing: add it in {2}': '  manque : {0} ({1}) ; ajoutez-le dans {2}',
  '  {0} was left out: it is in {1}': '  {0} a été laissé de côté : il est dans {1}',
  '{0} article is in no issue:': '{0} article n’est dans aucun numéro :',
  '{0} articles are in no issue:': '{0} articles ne sont dans aucun numéro :',
  '  and {0} older ones': '  et {0} plus anciens',
  'Take what belongs here: diglot issue add {0} ID': 'Prenez ce qui a sa place ici : diglot issue add {0} ID',
  'Sending it now takes the place of that.': 'L’envoyer maintenant remplace cette programmation.',
  'Rehearse it into THE OUTBOX?': 'Le répéter dans LA BOÎTE D’ENVOI ?',
  'Send it? It cannot be taken back.': 'L’envoyer ? Cela ne peut pas être annulé.',
  'The database is unreachable.': 'La base de données est injoignable.',
  'The send goes on when the database can be used again.':
    'L’envoi se poursuivra quand la base de données sera de nouveau utilisable.',
  'Ctrl-C is safe: `{0}` goes on later.': 'Ctrl-C est sans risque : `{0}` poursuit plus tard.',
  '{0} came to the send of {1} by --to-new.': 'Ajout à l’envoi de {1} par --to-new : {0}.',
  'THIS IS A REHEARSAL: SMTP_URL is not set, so every mail goes to THE OUTBOX, {0}, and reaches nobody. It does not count as the send of {1}.':
    'CECI EST UNE RÉPÉTITION : SMTP_URL n’est pas défini ; chaque message va donc dans LA BOÎTE D’ENVOI, {0}, et n’atteint personne. Elle ne compte pas comme l’envoi de {1}.',
  'THIS WAS A REHEARSAL: its mails are in THE OUTBOX, {0}.':
    'C’ÉTAIT UNE RÉPÉTITION : ses messages sont dans LA BOÎTE D’ENVOI, {0}.',
  '{0} HAS NOT BEEN SENT; once SMTP_URL is set, `diglot send {1}` sends it to everybody.':
    '{0} N’A PAS ÉTÉ ENVOYÉ ; une fois SMTP_URL défini, `diglot send {1}` l’envoie à tout le monde.',
  '{0} HAS NOT BEEN SENT; once SMTP_URL is set, `diglot send {1}` sends it to those who got a wrong copy.':
    '{0} N’A PAS ÉTÉ ENVOYÉ ; une fois SMTP_URL défini, `diglot send {1}` l’envoie aux personnes qui ont reçu un exemplaire erroné.',
  '{0}, through {1}; proof {2}': '{0}, par {1} ; épreuve {2}',
  'The database was restored from a backup: it may have gone to them between {0} and {1}, so --after-restore is needed to send it.':
    'La base de données a été restaurée depuis une sauvegarde : ceci est peut-être parti entre {0} et {1} ; il faut donc --after-restore pour l’envoyer.',
  '{0} earlier delivery of it is still to go, too.': '{0} exemplaire antérieur doit encore partir, aussi.',
  '{0} earlier deliveries of it are still to go, too.':
    '{0} exemplaires antérieurs doivent encore partir, aussi.',
  '{0} is still to go to {1}': '{0} doit encore partir à {1}',
  '{0} goes to {1}': '{0} part à {1}',
  '{0} goes to {1} tagged {2}': '{0} part à {1} avec l’étiquette {2}',
  'all who have no copy yet': 'toutes les personnes sans exemplaire',
  'tagged {0}, and without a copy yet': 'les personnes étiquetées {0} et sans exemplaire',
  '{0} subscriber of them is new to this send: {1}. Nobody gets it twice.':
    '{0} abonné est nouveau dans cet envoi : {1}. Personne ne le reçoit deux fois.',
  '{0} subscribers of them are new to this send: {1}. Nobody gets it twice.':
    '{0} abonnés sont nouveaux dans cet envoi : {1}. Personne ne le reçoit deux fois.',
  'It corrects {0}: it goes to those alone whose copy was wrong (editions: {1}), was accepted or may have been, and who are still on the list.':
    'Il rectifie {0} : il ne va qu’aux personnes dont l’exemplaire était erroné (éditions : {1}), a été ou a pu être accepté, et qui sont encore sur la liste.',
  '{0} delivery of {1} is still to go out with the wrong text: `diglot cancel {2}` stops them.':
    '{0} exemplaire de {1} doit encore partir avec le texte erroné : `diglot cancel {2}` l’arrête.',
  '{0} deliveries of {1} are still to go out with the wrong text: `diglot cancel {2}` stops them.':
    '{0} exemplaires de {1} doivent encore partir avec le texte erroné : `diglot cancel {2}` les arrête.',
  'Otherwise run `diglot send {0}` again when they have ended.':
    'Sinon, relancez `diglot send {0}` quand ils seront terminés.',
  'Nobody has subscribed since who has no copy; nothing was sent.':
    'Aucune personne sans exemplaire ne s’est abonnée depuis ; rien n’a été envoyé.',
  'Nothing was sent.': 'Rien n’a été envoyé.',
  'SMTP_URL IS NOT SET HERE. What is scheduled is NO REHEARSAL: a `diglot worker` sends it, and must have SMTP_URL.':
    'SMTP_URL N’EST PAS DÉFINI ICI. Ce qui est programmé N’EST PAS UNE RÉPÉTITION : un `diglot worker` l’envoie, et doit avoir SMTP_URL.',
  'It is scheduled already: {0} The new time takes the place of that one.':
    'Il est déjà programmé : {0} La nouvelle heure remplace celle-là.',
  'Send it at {0} in {1}, to everybody who is on the list then?':
    'L’envoyer à {0}, heure de {1}, à toutes les personnes alors sur la liste ?',
  'Send it at {0} in {1}, to everybody tagged {2} on the list then?':
    'L’envoyer à {0}, heure de {1}, à toutes les personnes étiquetées {2} alors sur la liste ?',
  'A `diglot worker` must run then. `diglot cancel {0}` takes it back.':
    'Un `diglot worker` doit tourner à ce moment. `diglot cancel {0}` annule la programmation.',
  'No clock in {0} shows {1}: they are put forward over it. It goes at {2}.':
    'Aucune horloge de {0} n’affiche {1} : elles sont avancées à ce moment. L’envoi part à {2}.',
  'The clocks in {0} show {1} twice, because they are put back. It goes the first time, at {2}.':
    'Les horloges de {0} affichent {1} deux fois, car elles sont reculées. L’envoi part la première fois, à {2}.',
  '{0} is paused{1}': '{0} est en pause{1}',
  '{0} is cancelled': '{0} est annulé',
  '{0} is finished': '{0} est terminé',
  '{0} finished at {1}': '{0} s’est terminé le {1}',
  'To those tagged {0}. The others: diglot send {1}':
    'Aux personnes étiquetées {0}. Aux autres : diglot send {1}',
  'Next attempt of what was put off: {0}': 'Prochaine tentative de ce qui a été différé : {0}',
  'Came back later: {0}': 'Revenus plus tard : {0}',
  'Some are uncertain: diglot resolve {0}': 'Certains sont incertains : diglot resolve {0}',
  '{0} a second over the last minutes, so nothing tells how long it takes':
    '{0} par seconde ces dernières minutes ; la durée ne peut donc pas être estimée',
  '{0} a second over the last minutes, {1} left': '{0} par seconde ces dernières minutes, encore {1}',
  'Skipped {0}': 'Écartés : {0}',
  'Skipped {0}: {1}': 'Écartés : {0}, {1}',
  '{0} more domain with a limit or slowed': '{0} domaine de plus limité ou ralenti',
  '{0} more domains with a limit or slowed': '{0} domaines de plus limités ou ralentis',
  'no limit': 'sans limite',
  'slowed to {0} of {1} a second since {2}': 'ralenti à {0} sur {1} par seconde depuis {2}',
  'at most {0} a second': 'au plus {0} par seconde',
  '{0} left': 'encore {0}',
  '{0} of {1}, {2} a second, {3}': '{0} sur {1}, {2} par seconde, {3}',
  'All that is left was put off by its servers; the next attempt is at {0}.':
    'Tout ce qui reste a été différé par ses serveurs ; prochaine tentative : {0}.',
  'Nothing can be handed over ({0}); the next attempt is at {1}.':
    'Rien ne peut être remis ({0}) ; prochaine tentative : {1}.',
  ' Its records have changed since; it goes on with what was approved then.':
    ' Ses fiches ont changé depuis ; l’envoi se poursuit avec ce qui a été approuvé alors.',
  'The send of {0} began at {1}; {2}.{3}': 'L’envoi de {0} a commencé ({1}) ; {2}.{3}',
  'The send of {0}, begun at {1}, is paused{2}; {3}.{4}':
    'L’envoi de {0}, commencé ({1}), est en pause{2} ; {3}.{4}',
  '{0} was sent, from {1} on; {2}. Its records have changed since; what was sent stays as it is.':
    '{0} a été envoyé, à partir de {1} ; {2}. Ses fiches ont changé depuis ; ce qui a été envoyé reste tel quel.',
  '{0} was sent, from {1} on; {2}. What was sent stays as it is.':
    '{0} a été envoyé, à partir de {1} ; {2}. Ce qui a été envoyé reste tel quel.',
  'The send of {0}, begun at {1}, was cancelled for good; {2}.':
    'L’envoi de {0}, commencé ({1}), a été annulé définitivement ; {2}.',
  'diglot status {0}': 'diglot status {0}',
  'diglot send {0}  # sends it to those who have got a wrong copy since':
    'diglot send {0}  # l’envoie aux personnes qui ont reçu depuis un exemplaire erroné',
  'diglot send {0} --to-new  # sends it to those who have subscribed since':
    'diglot send {0} --to-new  # l’envoie aux personnes abonnées depuis',
  'diglot send {0}  # sends it to all others, with --tags to some of them, with --to-new to those tagged {1} who have subscribed since':
    'diglot send {0}  # l’envoie à toutes les autres, avec --tags à certaines, avec --to-new à celles étiquetées {1} abonnées depuis',
  'No issue has been sent yet.': 'Aucun numéro n’a encore été envoyé.',
  'The database was restored from a backup: nobody knows what was sent between {0} and {1}.':
    'La base de données a été restaurée depuis une sauvegarde : personne ne sait ce qui a été envoyé entre {0} et {1}.',
  'Nobody is on the list yet.': 'La liste est encore vide.',
  'The log has no such entry.': 'Le journal n’a aucune entrée de ce genre.',
  'Those are the newest {0}; `--csv` prints them all.':
    'Ce sont les {0} plus récentes ; `--csv` les affiche toutes.',
  '{0} of {1} rows': '{0} lignes sur {1}',
  'Read as {0}: {1}. If these names are wrong, give --encoding.':
    'Lu en {0} : {1}. Si ces noms sont faux, donnez --encoding.',
  '{0}: {1} added, {2} updated, {3} unchanged, {4} repeated, {5} left or suppressed and kept so, {6} refused':
    '{0} : ajoutées {1}, mises à jour {2}, inchangées {3}, répétées {4}, désabonnées ou bloquées et laissées ainsi {5}, refusées {6}',
  '{0} came in as left and {1} as suppressed (the list names {2} bounced, {3} complained); no later import makes them active':
    'Reprises comme désabonnées : {0}, comme bloquées : {1} (d’après la liste, rebonds : {2}, plaintes : {3}) ; aucun import ultérieur ne les rend actives',
  '{0} not confirmed and left out; they can subscribe on the readers’ site':
    'Non confirmées et laissées de côté : {0} ; elles peuvent s’abonner sur le site des lecteurs',
  'These columns mean nothing here and were left out: {0}':
    'Ces colonnes ne veulent rien dire ici et ont été laissées de côté : {0}',
  'The refused rows, with line and reason: {0}': 'Les lignes refusées, avec leur numéro et leur motif : {0}',
  '{0} is suppressed: mail to it was refused for good, or its owner was erased on request. It stays so.':
    '{0} est une adresse bloquée : des messages y ont été refusés définitivement, ou son titulaire a été effacé à sa demande. Elle le reste.',
  '{0} is on the list, with the newsletter’s default edition':
    '{0} est sur la liste, avec l’édition par défaut de la newsletter',
  '{0} is on the list, with the edition {1}': '{0} est sur la liste, avec l’édition {1}',
  '{0} has no tags': '{0} n’a pas d’étiquettes',
  '{0} is tagged {1}': 'Étiquettes de {0} : {1}',
  '{0} has left. An import will not bring it back.': 'Désabonnement fait : {0}. Aucun import ne l’annulera.',
  'Forget this person for good? It cannot be taken back.':
    'Oublier définitivement cette personne ? Cela ne peut pas être annulé.',
  'Erased. Backups, and lists outside of the data folder, are yours to delete.':
    'Effacé. Il vous revient de supprimer les sauvegardes et les listes hors du dossier de données.',
  '{0} restored by {1}.': 'Rétablissement par {1} : {0}.',
  'Not restored, because no refusal and no bounce suppressed them, or they left or complained: {0}':
    'Non rétablis, car ni un refus ni un rebond ne les a bloqués, ou en raison d’un désabonnement ou d’une plainte : {0}',
  '{0}, number {1}': '{0}, numéro {1}',
  '{0} ({1}), number {2}': '{0} ({1}), numéro {2}',
  '{0} since {1}{2}': '{0} depuis {1}{2}',
  'Pauses until {0}': 'En pause jusqu’à {0}',
  'Edition: {0}': 'Édition : {0}',
  'the newsletter’s default': 'édition par défaut de la newsletter',
  'Tags: {0}': 'Étiquettes : {0}',
  none: 'aucune',
  'Asked for it {0}, not confirmed': 'Demande {0}, non confirmée',
  'Asked for it {0}, confirmed {1}': 'Demande {0}, confirmation {1}',
  'Restored {0} by {1}': 'Rétablissement {0} par {1}',
  'Added {0} by {1}': 'Ajout {0} par {1}',
  'Changed {0} by {1}': 'Modification {0} par {1}',
  'Removed {0} by {1}': 'Désabonnement {0} par {1}',
  ', by an editor or a list': ', par l’équipe ou une liste',
  ', by {0}': ', par {0}',
  ', by {0}: {1}': ', par {0} : {1}',
  ': {0}, {1}': ': {0}, {1}',
  'without words': 'sans texte',
  'the button of a mail program': 'bouton d’une messagerie',
  'the page': 'page',
  ': by {0}': ': par {0}',
  ': by {0} in {1}': ': par {0} dans {1}',
  'No issue was sent to them.': 'Aucun numéro ne lui a été envoyé.',
  '{0} older, with --json': '{0} plus anciens, avec --json',
  '{0} active, {1} of them pausing': 'Actifs : {0}, dont {1} en pause',
  '{0} active': 'Actifs : {0}',
  '{0}; {1} left, {2} suppressed': '{0} ; désabonnés : {1}, bloqués : {2}',
  '{0}  {1} on {2}, {3} on {4}': '{0}  {1} le {2}, {3} le {4}',
  '{0} more, with --json': '{0} de plus, avec --json',
  'Nobody was asked to confirm a subscription yet.':
    'Aucune confirmation d’abonnement n’a encore été demandée.',
  '{0} of {1} who asked for it have confirmed ({2}).': 'Confirmations : {0} sur {1} demandes ({2}).',
  'Why readers left: {0}.': 'Pourquoi les lecteurs partent : {0}.',
  'Gmail asks that fewer than 0.1 % complain, and never 0.3 %.':
    'Gmail demande que moins de 0,1 % se plaignent, et jamais 0,3 %.',
  '{0} high': '{0}, élevé',
  '{0} too high': '{0}, trop élevé',
}
