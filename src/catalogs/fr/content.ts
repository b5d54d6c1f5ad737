import type { Catalog } from '../../domain/language/message.ts'

/** What the schemas and files of content say: the newsletter, issues, articles, fixed words, YAML. */
export const content: Catalog = {
  'is `{0}`, which the newsletter does not have': 'est `{0}`, que la newsletter n’a pas',
  'Choose from: {0}.': 'Choisissez parmi : {0}.',
  'is a translator of no language': 'est un traducteur sans langue',
  'Write the languages that they translate into: `languages: [en]`.':
    'Écrivez les langues dans lesquelles il traduit : `languages: [en]`.',
  'has `languages`, which a {0} does not need': 'a `languages`, inutile pour le rôle {0}',
  'Only a translator has languages; delete the key, or write `role: translator`.':
    'Seul un traducteur a des langues ; supprimez la clé, ou écrivez `role: translator`.',
  'Name at least one editor.': 'Nommez au moins un membre de l’équipe.',
  'has no publisher': 'n’a pas de responsable',
  'Give one of them `role: publisher`, so that somebody can send.':
    'Donnez à l’un d’eux `role: publisher`, pour que quelqu’un puisse envoyer.',
  'has `{0}` ({1}) twice': 'a deux fois `{0}` ({1})',
  'Give everybody an address and a name of their own.':
    'Donnez à chacun une adresse et un nom qui lui soient propres.',
  'There is no newsletter in this folder: {0} is not there.':
    'Il n’y a pas de newsletter dans ce dossier : {0} n’existe pas.',
  'Change to the folder of your newsletter, or begin one with `diglot init`.':
    'Allez dans le dossier de votre newsletter, ou commencez-en une avec `diglot init`.',
  '{0} is not what it should be.': '{0} n’a pas la forme attendue.',
  'is not an address: `{0}`': 'n’est pas une adresse : `{0}`',
  '{0} Write it as digest@example.com.': '{0} Écrivez-la sous la forme digest@example.com.',
  'is not a domain: `{0}`': 'n’est pas un domaine : `{0}`',
  'Write a host name, such as bounces.example.com.':
    'Écrivez un nom d’hôte, par exemple bounces.example.com.',
  'Write `languages: [zh-Hans, en]`.': 'Écrivez `languages: [zh-Hans, en]`.',
  'is `{0}` again': 'est encore `{0}`',
  'Keep one of the two.': 'Gardez l’un des deux.',
  'is in `languages` already': 'est déjà dans `languages`',
  'Keep it there or here: a derived language has no sections.':
    'Gardez-la là ou ici : une langue dérivée n’a pas de sections.',
  'is `{0}`, which is not in `languages`': 'est `{0}`, qui n’est pas dans `languages`',
  'is `{0}`, which the newsletter does not offer': 'est `{0}`, que la newsletter ne propose pas',
  'is not a time zone: `{0}`': 'n’est pas un fuseau horaire : `{0}`',
  'Write an IANA name, such as Asia/Shanghai or Europe/Berlin.':
    'Écrivez un nom IANA, par exemple Asia/Shanghai ou Europe/Berlin.',
  'is not a list identifier: `{0}`': 'n’est pas un identifiant de liste : `{0}`',
  'Write letters, digits and hyphens with dots between, such as weekly.example.com.':
    'Écrivez des lettres, des chiffres et des traits d’union séparés par des points, par exemple weekly.example.com.',
  'is not a key for a topic': 'n’est pas une clé de rubrique',
  'Use lower-case letters, digits and hyphens; the names may be anything.':
    'Utilisez des lettres minuscules, des chiffres et des traits d’union ; les noms sont libres.',
  'has a `?` or a `#`': 'contient un `?` ou un `#`',
  'Write the root of the site alone.': 'Écrivez seulement la racine du site.',
  'is not a colour: `{0}`': 'n’est pas une couleur : `{0}`',
  'Write six hexadecimal digits in quotes: "#a8281c".':
    'Écrivez six chiffres hexadécimaux entre guillemets droits : "#a8281c".',
  'has no chips': 'n’a pas de couleurs de mots-clés',
  'Give one for all languages, or one per language.':
    'Donnez-en une pour toutes les langues, ou une par langue.',
  'is not a list of typefaces': 'n’est pas une liste de polices',
  'Write names that readers have, without quotes, with commas between them: Georgia, serif.':
    'Écrivez des noms de polices que les lecteurs possèdent, sans guillemets, séparés par des virgules : Georgia, serif.',
  'is `{0}`, which lists and templates use for something else':
    'est `{0}`, que les listes et les modèles utilisent pour autre chose',
  'Choose another key.': 'Choisissez une autre clé.',
  'is not a key for a field': 'n’est pas une clé de champ',
  'Begin with a small letter and use Latin letters and digits: jobTitle.':
    'Commencez par une lettre minuscule et utilisez des lettres latines et des chiffres : jobTitle.',
  'is not one tag': 'n’est pas une étiquette unique',
  'Write up to {0} characters without a comma or semicolon.':
    'Écrivez au plus {0} caractères, sans virgule ni point-virgule.',
  'has more than {0} fields': 'a plus de {0} champs',
  'Keep those that issues use.': 'Gardez ceux que les numéros utilisent.',
  'is `{0}`, at which nothing would ever go out': 'est `{0}`, cadence à laquelle rien ne partirait jamais',
  'Write a number above 0, such as 5, or 0.5 for one message in two seconds.':
    'Écrivez un nombre supérieur à 0, par exemple 5, ou 0.5 pour un message toutes les deux secondes.',
  'is `{0}`, through which nothing would ever go out': 'est `{0}`, par quoi rien ne partirait jamais',
  'Write 1 or more.': 'Écrivez 1 ou davantage.',
  'Name at least one domain, such as [qq.com].': 'Nommez au moins un domaine, par exemple [qq.com].',
  'A domain has one pace: keep one of the two.': 'Un domaine n’a qu’une cadence : gardez l’une des deux.',
  none: 'aucun',
  'An id has letters, digits and hyphens, at most {0}: 2026-special.':
    'Un identifiant a des lettres, des chiffres et des traits d’union, {0} au plus : 2026-special.',
  'Write a week (2025-w30), weeks (2025-w30-w31), a day (2025-07-26) or a month (2025-07), or say the days: `--from 2025-07-01 --to 2025-07-10`.':
    'Écrivez une semaine (2025-w30), des semaines (2025-w30-w31), un jour (2025-07-26) ou un mois (2025-07), ou donnez les jours : `--from 2025-07-01 --to 2025-07-10`.',
  '`{0}` names no week, day or month of the calendar.':
    '`{0}` ne désigne ni semaine, ni jour, ni mois du calendrier.',
  'Exchange the two days.': 'Échangez les deux jours.',
  '{0} is before {1}.': '{0} est avant {1}.',
  'Give both `--from` and `--to`, each with year, month and day: 2026-11-26.':
    'Donnez `--from` et `--to`, chacun avec année, mois et jour : 2026-11-26.',
  'There is no `{0}`.': 'Il n’y a pas de `{0}`.',
  '`{0}` cannot be used.': '`{0}` est inutilisable.',
  'Name at least one article.': 'Nommez au moins un article.',
  'ends on {0}, before it begins on {1}': 'se termine le {0}, avant de commencer le {1}',
  'is `{0}` again, as item {1}': 'est encore `{0}`, comme élément {1}',
  'names the article `{0}`, which is not there': 'cite l’article `{0}`, qui n’existe pas',
  'Write content/articles/{0}.yaml, or take the item out.':
    'Écrivez content/articles/{0}.yaml, ou retirez l’élément.',
  "The file's name makes the id `{0}`, and an id has only letters, digits and hyphens.":
    'Le nom du fichier donne l’identifiant `{0}`, et un identifiant n’a que des lettres, des chiffres et des traits d’union.',
  'Rename the file, for instance 2025-07-26-action-plan.yaml.':
    'Renommez le fichier, par exemple 2025-07-26-action-plan.yaml.',
  'The id `{0}` has {1} characters, and that of an issue has at most {2}.':
    'L’identifiant `{0}` a {1} caractères, et celui d’un numéro en a au plus {2}.',
  'Rename the file, for instance 2025-w30.yaml.': 'Renommez le fichier, par exemple 2025-w30.yaml.',
  'The id `{0}` is taken by {1}; which of the two is meant cannot be told.':
    'L’identifiant `{0}` est pris par {1} ; on ne peut pas savoir lequel des deux est visé.',
  'Rename or delete one of the two files.': 'Renommez ou supprimez l’un des deux fichiers.',
  'The file may not be read by the account that runs diglot.':
    'Le compte qui exécute diglot n’a pas le droit de lire le fichier.',
  'Give that account the right to read it.': 'Donnez à ce compte le droit de le lire.',
  'An article cannot have this headline; nothing was written.':
    'Un article ne peut pas avoir ce titre ; rien n’a été écrit.',
  '`{0}` cannot be the id of an article.': '`{0}` ne peut pas être l’identifiant d’un article.',
  'Write letters, digits and hyphens, with the day in front or without: 2026-11-26-new-rules, new-rules.':
    'Écrivez des lettres, des chiffres et des traits d’union, avec ou sans le jour devant : 2026-11-26-new-rules, new-rules.',
  'The article {0} is there already.': 'L’article {0} existe déjà.',
  'Edit it, or choose another name.': 'Modifiez-le, ou choisissez un autre nom.',
  'The issue {0} is there already.': 'Le numéro {0} existe déjà.',
  'Somebody else has just made it: look at it.': 'Quelqu’un d’autre vient de le créer : regardez-le.',
  'Edit it, or give `--force` to write it again; its subject and introduction are lost then.':
    'Modifiez-le, ou donnez `--force` pour l’écrire de nouveau ; son objet et son introduction sont alors perdus.',
  'Did you mean {0}?': 'Vouliez-vous dire {0} ?',
  'The id of an article is the name of its file, without the ending.':
    'L’identifiant d’un article est le nom de son fichier, sans l’extension.',
  'Every article of these days is in another issue: {0}.':
    'Chaque article de ces jours est dans un autre numéro : {0}.',
  'Name those that are to be in this one, too, with `--add ID`.':
    'Nommez avec `--add ID` ceux qui doivent être aussi dans celui-ci.',
  'No article is dated in the week {0}.': 'Aucun article n’est daté de la semaine {0}.',
  'No article is dated from {0} to {1}.': 'Aucun article n’est daté du {0} au {1}.',
  'There are no articles yet: write or import some first.':
    'Il n’y a pas encore d’articles : écrivez-en ou importez-en d’abord.',
  'The nearest week that has some is {0}.': 'La semaine la plus proche qui en a est {0}.',
  'The nearest weeks that have some are {0}.': 'Les semaines les plus proches qui en ont sont {0}.',
  'The nearest day that has some is {0}.': 'Le jour le plus proche qui en a est {0}.',
  'The nearest days that have some are {0}.': 'Les jours les plus proches qui en ont sont {0}.',
  'The file was deleted a moment ago.': 'Le fichier vient d’être supprimé.',
  'Go back to the list.': 'Revenez à la liste.',
  'The file was changed after it was read; nothing was written.':
    'Le fichier a changé après sa lecture ; rien n’a été écrit.',
  'Look at both versions, and write again what is still wanted.':
    'Regardez les deux versions, et écrivez de nouveau ce qui reste voulu.',
  'The trash has no {0} {1}.': 'La corbeille ne contient pas : {0} {1}.',
  'Delete it first, then restore the other one by its name: diglot {0} restore {1}.':
    'Supprimez-le d’abord, puis restaurez l’autre par son nom : diglot {0} restore {1}.',
  'The id of a record is the name of its file, without the ending.':
    'L’identifiant d’une fiche est le nom de son fichier, sans l’extension.',
  'is not a language tag: `{0}`': 'n’est pas un code de langue : `{0}`',
  'Write a BCP 47 tag in its usual spelling, such as zh-Hans, zh-Hant or en.':
    'Écrivez un code BCP 47 dans sa forme habituelle, par exemple zh-Hans, zh-Hant ou en.',
  'Write it.': 'Écrivez-le.',
  'Known places: {0}.': 'Emplacements connus : {0}.',
  'Take it out.': 'Retirez-le.',
  'has the unknown place {{0}}': 'a l’emplacement inconnu {{0}}',
  'Did you mean {{0}}?': 'Vouliez-vous dire {{0}} ?',
  'is not a pattern of a date: `{0}`': 'n’est pas un format de date : `{0}`',
  'Use yyyy, MMMM, MM, M, dd, d and EEEE, and put words in single quotes: "d MMMM yyyy".':
    'Utilisez yyyy, MMMM, MM, M, dd, d et EEEE, et mettez les mots entre apostrophes droites : "d MMMM yyyy".',
  'Write a name.': 'Écrivez un nom.',
  'has a name in fewer than two languages': 'a un nom dans moins de deux langues',
  'Add what it is called in another language.': 'Ajoutez son nom dans une autre langue.',
  'The words of the readers’ site cannot be used.': 'Les textes du site des lecteurs sont inutilisables.',
  'The fixed words of the language `{0}` are missing: diglot brings none for it.':
    'Les textes fixes de la langue `{0}` manquent : diglot n’en fournit pas pour elle.',
  'Write {0}; content/strings/en.{1} is a pattern to follow.':
    'Écrivez {0} ; content/strings/en.{1} est un exemple à suivre.',
  'The file refers to another place with `*{0}`, which a record may not do.':
    'Le fichier renvoie à un autre endroit avec `*{0}`, ce qu’une fiche ne peut pas faire.',
  'Write the value itself here.': 'Écrivez ici la valeur elle-même.',
  'Compare the line with the ones above it, and put texts with special characters in quotes.':
    'Comparez la ligne avec celles du dessus, et mettez entre guillemets droits les textes avec des caractères spéciaux.',
  'Put the whole text in double quotes, and a double quote inside it as `\\"`.':
    'Mettez tout le texte entre guillemets doubles, et écrivez un guillemet double à l’intérieur `\\"`.',
  'The value has a colon followed by a space, or the next line is indented too far.':
    'La valeur contient deux-points suivis d’une espace, ou la ligne suivante est trop en retrait.',
  'A key must be followed by a colon on the same line.':
    'Une clé doit être suivie de deux-points sur la même ligne.',
  'Write `key: value`, and indent lines that belong to the text above.':
    'Écrivez `key: value`, et mettez en retrait les lignes qui appartiennent au texte du dessus.',
  'The line is not indented like the others of its list or map, or a bracket above is not closed.':
    'La ligne n’a pas le même retrait que les autres de sa liste ou de son groupe, ou un crochet ouvert plus haut n’est pas fermé.',
  'Give every key of one map the same number of spaces, and close every `[` and `{`.':
    'Donnez à chaque clé d’un groupe le même nombre d’espaces, et fermez chaque `[` et chaque `{`.',
  'Something stands here that does not belong to the value before it.':
    'Ici se trouve quelque chose qui n’appartient pas à la valeur précédente.',
  'A quote, a bracket or a colon is missing before this place.':
    'Un guillemet, un crochet ou deux-points manquent avant cet endroit.',
  'Close what was opened: `"`, `]`, `}`; and put `:` after a key.':
    'Fermez ce qui est ouvert : `"`, `]`, `}` ; et mettez `:` après une clé.',
  'A text without quotes may not begin with this character.':
    'Un texte sans guillemets ne peut pas commencer par ce caractère.',
  'The text in double quotes has a backslash that means nothing.':
    'Le texte entre guillemets doubles contient une barre oblique inverse sans signification.',
  'Write `\\\\` for a backslash.': 'Écrivez `\\\\` pour une barre oblique inverse.',
  'A text without quotes may not begin with `*` or `&`.':
    'Un texte sans guillemets ne peut pas commencer par `*` ou `&`.',
  'A value without quotes may not begin with `!`.':
    'Une valeur sans guillemets ne peut pas commencer par `!`.',
  'A key must be a plain word.': 'Une clé doit être un mot simple.',
  'Write `key: value`.': 'Écrivez `key: value`.',
  'A second document begins here with `---`; a file holds one record.':
    'Un second document commence ici par `---` ; un fichier contient une seule fiche.',
  'Delete the line, or move what follows into a file of its own.':
    'Supprimez la ligne, ou déplacez la suite dans un fichier à part.',
  'Lists and maps are nested too deeply here.': 'Listes et groupes sont trop imbriqués ici.',
  'A record has at most four levels: remove the surplus brackets.':
    'Une fiche a au plus quatre niveaux : retirez les crochets en trop.',
  'is `{0}`, which is for two languages, and the default edition has more':
    'vaut `{0}`, fait pour deux langues, alors que l’édition par défaut en a davantage',
}
