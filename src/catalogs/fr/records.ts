import type { Catalog } from '../../domain/language/message.ts'

/** What a record may not hold. */
export const records: Catalog = {
  '{0} {1}.': '{0} {1}.',
  '{0} must be one of: {1}.': '{0} doit être l’une de ces valeurs : {1}.',
  '{0} must be at least {1}.': '{0} doit être au moins {1}.',
  'Write a larger number.': 'Écrivez un nombre plus grand.',
  '{0} is not what is expected here.': '{0} n’est pas ce qui est attendu ici.',
  'Compare it with the example in the documentation.': 'Comparez avec l’exemple de la documentation.',
  'Known are: {0}.': 'Clés connues : {0}.',
  'The key `{0}` is not known here.': 'La clé `{0}` n’est pas connue ici.',
  'Did you mean `{0}`?': 'Vouliez-vous dire `{0}` ?',
  'The newsletter has no language `{0}`.': 'La newsletter n’a pas de langue `{0}`.',
  '{0} Delete the key, or add the language to `languages` in newsletter.yaml.':
    '{0} Supprimez la clé, ou ajoutez la langue à `languages` dans newsletter.yaml.',
  'The file has no keys.': 'Le fichier n’a pas de clés.',
  'Write lines of `key: value`.': 'Écrivez des lignes `key: value`.',
  'Add `{0}:`{1}.': 'Ajoutez `{0}:`{1}.',
  ' under `{0}`': ' sous `{0}`',
  '{0} is missing.': '{0} : contenu manquant.',
  '{0} has no value.': '{0} : valeur manquante.',
  'Write it after the colon; a value that begins with `#` stands in quotes.':
    'Écrivez-la après les deux-points ; une valeur qui commence par `#` se met entre guillemets.',
  '{0} must be {1}, not {2}.': '{0} doit être {1}, et non {2}.',
  'a text': 'un texte',
  'a number': 'un nombre',
  'a whole number': 'un nombre entier',
  'a list': 'une liste',
  'a map': 'un groupe de clés',
  'a fraction': 'une fraction',
  '`true` or `false`': '`true` ou `false`',
  'Put it in quotes: "{0}".': 'Mettez-le entre guillemets droits : "{0}".',
  'Write a list: `[first, second]`.': 'Écrivez une liste : `[first, second]`.',
  'Write lines of `key: value` under it, indented by two spaces.':
    'Écrivez dessous des lignes `key: value`, en retrait de deux espaces.',
  'Write one text after the colon.': 'Écrivez un seul texte après les deux-points.',
  'Write it in digits, without quotes.': 'Écrivez-le en chiffres, sans guillemets.',
  'Choose one of them.': 'Choisissez l’une d’elles.',
  'The `{0}`': 'Le champ `{0}`',
  'the `{0}`': 'le champ `{0}`',
  'The {0} section': 'Le texte en {0}',
  'the {0} section': 'le texte en {0}',
  'The {0} keyword list': 'La liste des mots-clés en {0}',
  'the {0} keyword list': 'la liste des mots-clés en {0}',
  'The {0} {1}': 'Le champ {1} en {0}',
  'the {0} {1}': 'le champ {1} en {0}',
  'Item {0} of {1}': 'L’élément {0} dans {1}',
  'item {0} of {1}': 'l’élément {0} dans {1}',
  'is empty': 'est vide',
  'is not a day of the calendar: `{0}`': 'n’est pas un jour du calendrier : `{0}`',
  'Write it as year, month and day: 2025-07-26.': 'Écrivez année, mois et jour : 2025-07-26.',
  'Only a whole address that begins with https:// or http:// may stand here.':
    'Seule une adresse entière qui commence par https:// ou http:// peut figurer ici.',
  'is a `{0}:` link': 'est un lien `{0}:`',
  'has a space, a quote or an angle bracket in it': 'contient une espace, un guillemet ou un chevron',
  'is not a web address': 'n’est pas une adresse web',
  'has more than one line': 'a plus d’une ligne',
  'Write it on one line.': 'Écrivez-le sur une ligne.',
  'has an HTML tag, `{0}`': 'contient une balise HTML, `{0}`',
  'has a picture': 'contient une image',
  'Write a link instead, without the `!` before it.': 'Écrivez plutôt un lien, sans le `!` devant.',
  'links to `{0}`': 'a un lien vers `{0}`',
  'A link begins with https://, http:// or mailto:; write it so or take it out.':
    'Un lien commence par https://, http:// ou mailto: ; écrivez-le ainsi ou retirez-le.',
  'has a table': 'contient un tableau',
  'Write a list with an item for each row, or a link to the page that shows the table.':
    'Écrivez une liste avec un élément par ligne, ou un lien vers la page qui montre le tableau.',
  'has a paragraph of {0} characters, and one has at most {1}':
    'contient un paragraphe de {0} caractères, et il en a au plus {1}',
  'Put blank lines between its parts.': 'Mettez des lignes vides entre ses parties.',
  'Delete the character.': 'Supprimez le caractère.',
  'Write it, or delete the key where it may be left out.':
    'Écrivez-le, ou supprimez la clé là où elle est facultative.',
  'Write it, or leave the key without a value to mark it missing.':
    'Écrivez-le, ou laissez la clé sans valeur pour le marquer comme manquant.',
  'The file is not YAML here: {0}.': 'Le fichier n’est pas du YAML ici : {0}.',
  'The line is indented with a tab; YAML allows only spaces there.':
    'La ligne est en retrait par une tabulation ; YAML n’y autorise que des espaces.',
  'Replace each tab at the beginning of the line by two spaces.':
    'Remplacez chaque tabulation en début de ligne par deux espaces.',
  'The key stands here a second time.': 'La clé figure ici une seconde fois.',
  'Keep one of the two and delete the other.': 'Gardez l’une des deux et supprimez l’autre.',
  'names `{0}`, which is not among the topics of newsletter.yaml':
    'cite `{0}`, qui ne fait pas partie des rubriques de newsletter.yaml',
  'Known topics: {0}.': 'Rubriques connues : {0}.',
}
