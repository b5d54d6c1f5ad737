import type { Catalog } from '../../domain/language/message.ts'

/** What a text of an article or an introduction may not hold. */
export const markdown: Catalog = {
  'has a list or a quote of {0} characters, and one has at most {1}':
    'contient une liste ou une citation de {0} caractères, et elle en a au plus {1}',
  'Divide it, with a paragraph or a sub-heading between its parts.':
    'Divisez-la, avec un paragraphe ou un intertitre entre ses parties.',
  'ends a line with a backslash': 'termine une ligne par une barre oblique inverse',
  'Delete it; an empty line begins a new paragraph.':
    'Supprimez-la ; une ligne vide commence un nouveau paragraphe.',
  'has a web address that {0}': 'contient une adresse web qui {0}',
  'Copy the address again, or take it out.': 'Copiez l’adresse de nouveau, ou retirez-la.',
  'has a word of more than {0} characters, “{1}…”': 'contient un mot de plus de {0} caractères, « {1}… »',
  'Take it out; a picture or a file cannot stand in a text.':
    'Retirez-le ; une image ou un fichier ne peut pas figurer dans un texte.',
  'strikes words out, `~~so~~`': 'barre des mots, `~~ainsi~~`',
  'Delete the words, or say that they no longer hold.':
    'Supprimez les mots, ou dites qu’ils ne sont plus valables.',
  'has a block of code': 'contient un bloc de code',
  'Write code within a sentence, in single backticks.':
    'Écrivez le code dans une phrase, entre accents graves simples.',
  'has a line that begins with four spaces or a tab, which Markdown reads as code':
    'contient une ligne qui commence par quatre espaces ou une tabulation, ce que Markdown lit comme du code',
  'Delete the spaces; code within a sentence is written in single backticks.':
    'Supprimez les espaces ; le code dans une phrase s’écrit entre accents graves simples.',
  'has a horizontal rule, `{0}`': 'contient un filet horizontal, `{0}`',
  'Delete it; a line that begins with `## ` is a sub-heading.':
    'Supprimez-le ; une ligne qui commence par `## ` est un intertitre.',
  'gives a name to an address, `{0}`': 'donne un nom à une adresse, `{0}`',
  'underlines the line above with `{0}`': 'souligne la ligne du dessus avec `{0}`',
  'Begin a sub-heading with `## ` instead, or delete the underline.':
    'Commencez plutôt un intertitre par `## `, ou supprimez le soulignement.',
  'has a sub-heading without words': 'contient un intertitre sans mots',
  'Write them after the `##`, or delete it.': 'Écrivez-les après le `##`, ou supprimez-le.',
  'has a list item without words of its own': 'contient un élément de liste sans mots à lui',
  'Write them after the sign of the item, or delete the sign.':
    'Écrivez-les après le signe de l’élément, ou supprimez le signe.',
  'has a quote without words': 'contient une citation sans mots',
  'Write them after the `>`, or delete it.': 'Écrivez-les après le `>`, ou supprimez-le.',
  'has a sub-heading inside of a list or a quote':
    'contient un intertitre à l’intérieur d’une liste ou d’une citation',
  'Write it above the list or the quote, with an empty line between them.':
    'Écrivez-le au-dessus de la liste ou de la citation, avec une ligne vide entre les deux.',
  'has a quote inside of a list or of another quote':
    'contient une citation à l’intérieur d’une liste ou d’une autre citation',
  'Write it without the list or the other quote around it.':
    'Écrivez-la hors de la liste ou de l’autre citation.',
  'has a list of more than two levels': 'contient une liste de plus de deux niveaux',
  'Write it with two levels at most.': 'Écrivez-la avec deux niveaux au plus.',
  'has a list item of more than one paragraph': 'contient un élément de liste de plus d’un paragraphe',
  'Make it one paragraph, or begin the line without spaces: then it stands below the list.':
    'Faites-en un seul paragraphe, ou commencez la ligne sans espaces : elle se place alors sous la liste.',
  'has two lists in one list item': 'contient deux listes dans un élément de liste',
  'Make them one list: the same sign before all of its items.':
    'Faites-en une seule liste : le même signe devant tous ses éléments.',
  'has a check box, `{0}`': 'contient une case à cocher, `{0}`',
  'Delete the box, and say in words what is done.':
    'Supprimez la case, et dites en toutes lettres ce qui est fait.',
  'has a numbered list whose numbers do not follow each other':
    'contient une liste numérotée dont les numéros ne se suivent pas',
  'Number its items one by one; a number that must stay is written with a backslash: `3\\. `.':
    'Numérotez ses éléments un par un ; un numéro à garder s’écrit avec une barre oblique inverse : `3\\. `.',
  'half a character (a lone surrogate)': 'une moitié de caractère (un demi-codet isolé)',
  'the private-use character': 'le caractère à usage privé',
  'the control character': 'le caractère de commande',
  'the character that reverses text,': 'le caractère qui inverse le texte,',
  'the tag character': 'le caractère d’étiquette',
  'what Unicode calls no character,': 'ce qu’Unicode ne compte pas comme caractère,',
  'the format character': 'le caractère de format',
  'has {0}': 'contient {0}',
  'has {0} {1}, which cannot be seen': 'contient {0} {1}, qui est invisible',
  'turns the direction of its text by {0} and does not end that in the same paragraph':
    'change le sens de son texte par {0} et n’y met pas fin dans le même paragraphe',
  'ends a direction of text by {0} that does not begin in the same paragraph':
    'met fin à un sens de texte par {0} qui ne commence pas dans le même paragraphe',
  'in a number the character': 'dans un nombre le caractère',
}
