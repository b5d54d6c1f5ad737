import type { Catalog } from '../../domain/language/message.ts'

/** What differs between two languages of a text. */
export const parity: Catalog = {
  'Diglot does not know the words of {0}: only figures, percentages, units and dates are compared there, and no numbers in words, fractions, ordinals and times.':
    'Diglot ne connaît pas les mots de cette langue : {0}. Seuls les chiffres, les pourcentages, les unités et les dates y sont comparés, et non les nombres en toutes lettres, les fractions, les ordinaux et les heures.',
  'Compare both with the source and correct the wrong one.':
    'Comparez les deux avec la source et corrigez celui qui est faux.',
  'The {0} text says “{1}”; the {2} text has none of its agreed renderings: {3}.':
    'Le texte en {0} dit « {1} » ; le texte en {2} n’a aucune de ses traductions convenues : {3}.',
  'Use the agreed rendering, or add the one that stands there to content/glossary.yaml.':
    'Utilisez la traduction convenue, ou ajoutez celle qui s’y trouve à content/glossary.yaml.',
  '“{0}” is a rendering that the glossary advises against.{1}':
    '« {0} » est une traduction que le glossaire déconseille.{1}',
  ' Its note: {0}': ' Sa note : {0}',
  'Write “{0}”.': 'Écrivez « {0} ».',
  'The {0} section has {1} keywords, the {2} section {3}.':
    'La version en {0} a {1} mots-clés, celle en {2} en a {3}.',
  'Give both the same keywords, in the same order.':
    'Donnez aux deux les mêmes mots-clés, dans le même ordre.',
  'The keyword “{0}” is {1} by the glossary; the {2} keywords have neither: {3}.':
    'Le mot-clé « {0} » se traduit par {1} d’après le glossaire ; il ne figure pas parmi les mots-clés en {2} : {3}.',
  'Use the agreed rendering as the keyword.': 'Utilisez la traduction convenue comme mot-clé.',
  'The {0} text is {1} times as wide as the {2} one; {3} to {4} is usual.':
    'Le texte en {0} est {1} fois aussi large que celui en {2} ; la norme va de {3} à {4}.',
  'See whether a sentence is missing on one side, or said only there.':
    'Voyez si une phrase manque d’un côté, ou n’est dite que là.',
  links: 'liens',
  'names in Latin letters': 'noms en lettres latines',
  'numbers and dates': 'nombres et dates',
  'The links lead to different pages: {0} “{1}” to {2}, {3} “{4}” to {5}.':
    'Les liens mènent à des pages différentes : {0} « {1} » vers {2}, {3} « {4} » vers {5}.',
  'Give both the same address, or the same page in each language.':
    'Donnez aux deux la même adresse, ou la même page dans chaque langue.',
  'The {0} text links “{1}” to {2}; the {3} text has no such link.':
    'Le texte en {0} lie « {1} » à {2} ; le texte en {3} n’a pas ce lien.',
  'Link the same words there.': 'Mettez-y un lien sur les mêmes mots.',
  'The {0} text says {1}, the {2} text {3}.': 'Le texte en {0} dit {1}, celui en {2} dit {3}.',
  '{0} differ: {1} “{2}”; {3} “{4}”.': '{0} diffèrent : {1} « {2} » ; {3} « {4} ».',
  'The people named': 'Les personnes nommées',
  'The organisations named': 'Les organisations nommées',
  'The places named': 'Les lieux nommés',
  'The laws named': 'Les lois nommées',
  'Correct the wrong one. If both are right, add both names of one to content/glossary.yaml with their kind, or accept this.':
    'Corrigez celui qui est faux. Si les deux sont justes, ajoutez les deux noms de l’un à content/glossary.yaml avec leur type, ou acceptez ceci.',
  'Write the name in the same letters on both sides.':
    'Écrivez le nom avec les mêmes lettres des deux côtés.',
  'The {0} text names {1}, and the {2} text does not.':
    'Le texte en {0} nomme {1}, et celui en {2} ne le fait pas.',
  'Name it there too, in the same letters.': 'Nommez-le là aussi, avec les mêmes lettres.',
  'The same figure stands in different units: {0}; {1}.':
    'Le même chiffre figure dans des unités différentes : {0} ; {1}.',
  'The numbers differ: {0}; {1}.': 'Les nombres diffèrent : {0} ; {1}.',
  'The {0} text does not have this number: {1}.': 'Le texte en {0} n’a pas ce nombre : {1}.',
  'Add it there, or accept the difference where it is left out on purpose.':
    'Ajoutez-le là, ou acceptez la différence s’il est omis exprès.',
  'The {0} text has {1}, the {2} text {3}.': 'Le texte en {0} a {1}, celui en {2} a {3}.',
  'Divide both in the same places, with an empty line between paragraphs.':
    'Divisez les deux aux mêmes endroits, avec une ligne vide entre les paragraphes.',
  'a paragraph': 'un paragraphe',
  'a quote': 'une citation',
  'a sub-heading': 'un intertitre',
  'a duty': 'une obligation',
  'a permission': 'une permission',
  'a prohibition': 'une interdiction',
  'an exemption': 'une dispense',
  'a negation': 'une négation',
  'What must or may be done differs: {0}; {1}.': 'Ce qui doit ou peut être fait diffère : {0} ; {1}.',
  '{0} “{1}” ({2})': '{0} « {1} » ({2})',
  'The {0} text has nothing like this: {1}.': 'Le texte en {0} n’a rien de tel : {1}.',
  'The {0} text has {1} where the {2} text has {3}.': 'Le texte en {0} a {1} là où celui en {2} a {3}.',
  'Write both in the same form.': 'Écrivez les deux sous la même forme.',
  'A list has {0} items in {1}, and {2} in {3}.': 'Une liste a {0} éléments en {1}, et {2} en {3}.',
  'A text block has {0} parts in {1}, and {2} in {3}.':
    'Un bloc de texte a {0} parties en {1}, et {2} en {3}.',
  'See whether one is missing on one side, or two were made one.':
    'Voyez si l’une manque d’un côté, ou si deux ont été réunies.',
  '1 paragraph': '1 paragraphe',
  '{0} paragraphs': '{0} paragraphes',
  '1 block': '1 bloc',
  '{0} blocks': '{0} blocs',
  'The check no longer finds what is accepted here: {0}, “{1}”.':
    'La vérification ne trouve plus ce qui est accepté ici : {0}, « {1} ».',
  'Delete the entry.': 'Supprimez l’entrée.',
  'The first paragraph says the headline again': 'Le premier paragraphe répète le titre',
  'This line is no part of the article': 'Cette ligne ne fait pas partie de l’article',
  'This says who reported, and is no part of the text':
    'Ceci dit qui a rapporté l’information, et ne fait pas partie du texte',
  'A piece of the paste format was left in the text': 'Un reste du format collé est dans le texte',
  'Delete it, and put what follows it where it belongs.': 'Supprimez-le, et placez ce qui suit à sa place.',
  '{0}: “{1}”.': '{0} : « {1} ».',
  'Delete it, or accept it where it is meant so.': 'Supprimez-le, ou acceptez-le s’il est voulu ainsi.',
  'The {0} text has more than {1} {2}: they are not compared.':
    'Le texte en {0} a plus de {1} {2} : ils ne sont pas comparés.',
  'Divide the record, or delete what does not belong there, such as a pasted table or picture.':
    'Divisez la fiche, ou supprimez ce qui n’y a pas sa place, comme un tableau ou une image collés.',
  'This text stands where the {0} one belongs and is not written in its script: “{1}”':
    'Ce texte se trouve à la place de celui en {0} et n’est pas dans son écriture : « {1} »',
  'Put it where its language stands, and the translation here.':
    'Placez-le là où est sa langue, et la traduction ici.',
  'This text is the same in {0} and in {1}: “{2}”': 'Ce texte est le même en {0} et en {1} : « {2} »',
  'Translate it on one side.': 'Traduisez-le d’un côté.',
  'The {0} text has words that are not translated: “{1}”.':
    'Le texte en {0} contient des mots non traduits : « {1} ».',
  'Translate them, or put the original name in brackets behind its translation.':
    'Traduisez-les, ou mettez le nom d’origine entre parenthèses après sa traduction.',
  'The {0} text seems to lack this sentence: {1} “{2}”.':
    'Il semble manquer cette phrase au texte en {0} : {1} « {2} ».',
}
