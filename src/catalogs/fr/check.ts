import type { Catalog } from '../../domain/language/message.ts'

/** Findings about the records of an issue and its mail. */
export const check: Catalog = {
  figure: 'chiffre',
  place: 'lieu',
  text: 'texte',
  beginning: 'début',
  'time zone': 'fuseau horaire',
  term: 'terme',
  'The block {0} has no {1} section.': 'Le bloc {0} n’a pas de version en {1}.',
  'Add `{0}:` with {1} under its `sections`.': 'Ajoutez `{0}:` sous `sections`, avec : {1}.',
  'The {0} {1} of the block {2} is missing.': 'Il manque au bloc {2}, en {0} : {1}.',
  'The {0} of the block {1} is missing.': 'Il manque au bloc {1} : {0}.',
  'The event {0} is in the time zone “{1}”, which nobody knows.':
    'L’événement {0} est dans le fuseau horaire « {1} », que personne ne connaît.',
  'The event {0} ends at {1}, and it begins at {2}.': 'L’événement {0} se termine à {1}, et commence à {2}.',
  'Correct one of the two.': 'Corrigez l’un des deux.',
  'The event {0} is over on {1}, the day of the issue.': 'L’événement {0} est passé le {1}, jour du numéro.',
  'Correct its day, or take it out.': 'Corrigez son jour, ou retirez-le.',
  'The glossary has no term “{0}”.': 'Le glossaire n’a pas de terme « {0} ».',
  'Write one of its names in any language, or add it to content/glossary.yaml.':
    'Écrivez l’un de ses noms dans n’importe quelle langue, ou ajoutez-le à content/glossary.yaml.',
  'The glossary does not say what “{0}” is called in {1}.':
    'Le glossaire ne dit pas comment « {0} » s’appelle en {1}.',
  'Add its name in that language to content/glossary.yaml.':
    'Ajoutez son nom dans cette langue à content/glossary.yaml.',
  'Nothing in the mail says that the block {0} is paid for.':
    'Rien dans le message n’indique que le bloc {0} est payé.',
  'Show the `label` of each block in the template.': 'Affichez le `label` de chaque bloc dans le modèle.',
  'names the block `{0}`, which is not there': 'cite le bloc `{0}`, qui n’existe pas',
  'Write it under `blocks` as `{0}`, or take the item out.':
    'Écrivez-le sous `blocks` avec le nom `{0}`, ou retirez l’élément.',
  'It says what the block is: {0}.': 'Il indique la nature du bloc : {0}.',
  'is not a day and a time: `{0}`': 'n’est pas un jour avec une heure : `{0}`',
  'Write it as year, month, day, hour and minute: 2025-08-12 14:00.':
    'Écrivez année, mois, jour, heure et minute : 2025-08-12 14:00.',
  'has {0} blocks': 'contient {0} blocs',
  'An issue has at most {0}.': 'Un numéro en a au plus {0}.',
  'is not a name of a block: `{0}`': 'n’est pas un nom de bloc : `{0}`',
  'Write at most 60 small letters, digits and hyphens, such as editors-note.':
    'Écrivez au plus 60 lettres minuscules, chiffres et traits d’union, par exemple editors-note.',
  'The {0} keywords are missing.': 'Les mots-clés en {0} manquent.',
  'The {0} {1} is missing.': 'Il manque, en {0} : {1}.',
  'Write them after `keywords:`.': 'Écrivez-les après `keywords:`.',
  'Write it after `{0}:`.': 'Écrivez-le après `{0}:`.',
  'The source is missing.': 'La source manque.',
  'Write its address after `source:`, as `{ url: https://... }`.':
    'Écrivez son adresse après `source:`, sous la forme `{ url: https://... }`.',
  'The {0} {1} of the issue is missing.': 'Il manque au numéro, en {0} : {1}.',
  'Write it after `{0}:` under `{1}`.': 'Écrivez-le après `{0}:` sous `{1}`.',
  'The article has no {0} section; {1}.': 'L’article n’a pas de version en {0} ; {1}.',
  'The article has no {0} section.': 'L’article n’a pas de version en {0}.',
  'Add `{0}:` with headline, keywords and summary under `sections`.':
    'Ajoutez `{0}:` sous `sections`, avec titre, mots-clés et résumé.',
  'editions with that language leave it out': 'les éditions dans cette langue l’omettent',
  'no language': 'aucune langue',
  'its readers get it in {0}, with a label that says so':
    'ses lecteurs le reçoivent en {0}, avec une mention qui le dit',
  'The edition {0} has no articles: each lacks a section in one of its languages.':
    'L’édition {0} n’a pas d’articles : il manque à chacun une version dans l’une de ses langues.',
  'Write the sections that are missing, or choose `missingSection: fall-back` in newsletter.yaml.':
    'Écrivez les versions manquantes, ou choisissez `missingSection: fall-back` dans newsletter.yaml.',
  'In the {0} {1}, “{2}” should be “{3}”.': 'En {0} ({1}), « {2} » devrait être « {3} ».',
  'In the {0} {1}, “{2}” has no ¿ or ¡ at its beginning.':
    'En {0} ({1}), il manque à « {2} » un ¿ ou un ¡ au début.',
  'Write it where the question or the exclamation begins; `typography` in newsletter.yaml switches this off.':
    'Écrivez-le là où commence la question ou l’exclamation ; `typography` dans newsletter.yaml désactive cette règle.',
  '`diglot fix` fixes this; `typography` in newsletter.yaml switches it off.':
    '`diglot fix` corrige cela ; `typography` dans newsletter.yaml désactive cette règle.',
  'The issue has no articles.': 'Le numéro n’a pas d’articles.',
  'List at least one article id under `articles`.':
    'Citez au moins un identifiant d’article sous `articles`.',
  'The article {0} is of {1}; the issue covers {2} to {3}.':
    'L’article {0} est du {1} ; le numéro couvre du {2} au {3}.',
  'Move it to another issue, correct its date or the days that the issue covers, or accept it as a late article.':
    'Déplacez-le dans un autre numéro, corrigez sa date ou les jours que couvre le numéro, ou acceptez-le comme article tardif.',
  'Readers would see “{0}” as it is written.': 'Les lecteurs verraient « {0} » tel que c’est écrit.',
  'Here stands the HTML tag `{0}`, and readers would see it as it is.':
    'Ici se trouve la balise HTML `{0}`, et les lecteurs la verraient telle quelle.',
  'Here stands the HTML entity `{0}`, and readers would see it as it is.':
    'Ici se trouve l’entité HTML `{0}`, et les lecteurs la verraient telle quelle.',
  'Delete the tag; emphasis is written `*so*`.': 'Supprimez la balise ; la mise en relief s’écrit `*ainsi*`.',
  'Write {0} instead; what is meant so is written in backticks.':
    'Écrivez plutôt {0} ; ce qui est voulu ainsi s’écrit entre accents graves.',
  '`{0}`': '`{0}`',
  'a space': 'une espace',
  'Here stands `{0}`, which is not read as Markdown, and readers would see it as it is.':
    'Ici se trouve `{0}`, qui n’est pas lu comme du Markdown, et les lecteurs le verraient tel quel.',
  '{0} What is meant so is written with a backslash before each sign.':
    '{0} Ce qui est voulu ainsi s’écrit avec une barre oblique inverse devant chaque signe.',
  'Put the `**` beside the words, with the punctuation outside: `**words**.`':
    'Placez les `**` contre les mots, la ponctuation à l’extérieur : `**mots**.`',
  'Write `**words**` for words that are strong.': 'Écrivez `**mots**` pour des mots en gras.',
  'Put the `*` beside the words, with the punctuation outside: `*words*.`':
    'Placez les `*` contre les mots, la ponctuation à l’extérieur : `*mots*.`',
  'A link is written `[words](https://…)`, without a space in the address.':
    'Un lien s’écrit `[mots](https://…)`, sans espace dans l’adresse.',
  'A mail has no footnotes: write the note where it belongs, or link to it.':
    'Un message n’a pas de notes de bas de page : écrivez la note à sa place, ou faites un lien vers elle.',
  'Write the address where the link stands: `[words](https://…)`.':
    'Écrivez l’adresse à l’endroit du lien : `[mots](https://…)`.',
  'Code ends with as many backticks as it begins with.':
    'Le code se termine par autant d’accents graves qu’il en a au début.',
  'A table is not shown: write a list with an item for each row.':
    'Un tableau ne s’affiche pas : écrivez une liste avec un élément par ligne.',
  'Write a space after the signs of a sub-heading.': 'Écrivez une espace après les signes d’un intertitre.',
  'Write a space after the sign of a list item.': 'Écrivez une espace après le signe d’un élément de liste.',
  'The {0} headline is {1} columns wide; above {2} it fills more than three lines on a phone.':
    'Le titre en {0} fait {1} colonnes de large ; au-delà de {2}, il occupe plus de trois lignes sur un téléphone.',
  'The {0} {1} is {2} columns wide; most inboxes cut it at {3}.':
    'En {0}, {1} : {2} colonnes de large ; la plupart des boîtes de réception coupent à {3}.',
  'Shorten it by {0} columns; a Chinese character counts two.':
    'Raccourcissez-le de {0} colonnes ; un caractère chinois compte pour deux.',
  'The HTML of this edition has {0} bytes; Gmail cuts a mail off at about {1}.':
    'Le HTML de cette édition fait {0} octets ; Gmail coupe un message à environ {1}.',
  'Take out articles or shorten them by {0} bytes; a Chinese character takes 3.':
    'Retirez des articles ou raccourcissez-les de {0} octets ; un caractère chinois en prend 3.',
  'The picture {0} has no alt text.': 'L’image {0} n’a pas de texte de remplacement.',
  'A link leads to {0}, and nothing in the mail is called that.':
    'Un lien mène à {0}, et rien dans le message ne porte ce nom.',
  'A link leads to {0}, which is neither http nor https.': 'Un lien mène à {0}, qui n’est ni http ni https.',
  'Write the whole address, beginning with https://.':
    'Écrivez l’adresse entière, en commençant par https://.',
  'The text of a link names {0}, and it leads to {1}.': 'Le texte d’un lien cite {0}, et le lien mène à {1}.',
  'Correct the one that is wrong, or say in words where the link leads.':
    'Corrigez celui qui est faux, ou dites en toutes lettres où mène le lien.',
  '{0} the issue {1}, {2}.': '{0} le numéro {1}, {2}.',
  'of {0}, which is not sent yet': 'du {0}, qui n’est pas encore envoyé',
  'which was sent on {0}': 'qui a été envoyé le {0}',
  'The article {0} is also in': 'L’article {0} est aussi dans',
  'The article {0} has the same source as {1} in': 'L’article {0} a la même source que {1} dans',
  'The article {0} says nearly the same as {1} in': 'L’article {0} dit presque la même chose que {1} dans',
  'Take it out with `diglot issue remove {0} {1}`, or leave it where readers are to see it again.':
    'Retirez-le avec `diglot issue remove {0} {1}`, ou laissez-le si les lecteurs doivent le revoir.',
  'Still the sample’s: {0}. No issue is sent over SMTP with them.':
    'Encore ceux de l’exemple : {0}. Aucun numéro n’est envoyé par SMTP avec eux.',
  'Write your own in content/newsletter.yaml.': 'Écrivez les vôtres dans content/newsletter.yaml.',
  'A record that this issue does not use cannot be read. {0}':
    'Une fiche que ce numéro n’utilise pas est illisible. {0}',
  'The block {0} is not in the issue any more; what was written in it is in no file.':
    'Le bloc {0} n’est plus dans le numéro ; ce qui y était écrit n’est dans aucun fichier.',
  'Copy your words, or discard the changes. Earlier texts of the issue have the block.':
    'Copiez vos textes, ou abandonnez les modifications. Les textes antérieurs du numéro contiennent le bloc.',
  'Columns are for two languages, and an edition has {0}.':
    'Les colonnes sont faites pour deux langues, et une édition en a {0}.',
}
