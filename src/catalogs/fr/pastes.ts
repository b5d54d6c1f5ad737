import type { Catalog } from '../../domain/language/message.ts'

/** What becomes of pasted and imported articles. */
export const pastes: Catalog = {
  'The paste gives a record that has faults.': 'Le texte collé donne une fiche avec des erreurs.',
  'The HTML is nested too deeply.': 'Le HTML est trop imbriqué.',
  'Copy the text out of the page, and paste it without its formatting.':
    'Copiez le texte de la page, et collez-le sans sa mise en forme.',
  'The paste has {0} characters; at most {1} are read at once.':
    'Le texte collé a {0} caractères ; {1} au plus sont lus à la fois.',
  'Paste its articles in parts.': 'Collez ses articles en plusieurs fois.',
  'The paste gives other records than those that were shown.':
    'Le texte collé donne d’autres fiches que celles qui ont été montrées.',
  'Look at it once more, then write it.': 'Regardez-le encore une fois, puis écrivez-le.',
  'Edit that record; a paste never writes over one.':
    'Modifiez cette fiche ; un texte collé n’en remplace jamais une.',
  'The source of {0} is that of {1} already.': 'La source de {0} est déjà celle de {1}.',
  'Edit that record, or import with `--force` to make a second one.':
    'Modifiez cette fiche, ou importez avec `--force` pour en créer une seconde.',
  'The record {0} is there already.': 'La fiche {0} existe déjà.',
  'Edit it, or import with `--force` to overwrite it.':
    'Modifiez-la, ou importez avec `--force` pour la remplacer.',
  '{0} pastes would overwrite or repeat records; nothing was written.':
    '{0} textes collés remplaceraient ou répéteraient des fiches ; rien n’a été écrit.',
  'become the same record, {0}': 'deviennent la même fiche, {0}',
  'have the same source': 'ont la même source',
  '{0} and {1} {2}.': '{0} et {1} {2}.',
  'Import one of the two.': 'Importez l’un des deux.',
  'The record of {0} is there already, and says otherwise: {1}. It was left alone.':
    'La fiche de {0} existe déjà, et dit autre chose : {1}. Elle n’a pas été touchée.',
  'Edit it, or import with `--force` to write over it; a copy is kept then.':
    'Modifiez-la, ou importez avec `--force` pour la remplacer ; une copie en est alors gardée.',
  'Write year, month and day: 2024-01-21.': 'Écrivez année, mois et jour : 2024-01-21.',
  '`{0}` is not a day of the calendar.': '`{0}` n’est pas un jour du calendrier.',
  'There is no file {0}.': 'Il n’y a pas de fichier {0}.',
  'The line does not say what was imported.': 'La ligne n’indique pas ce qui a été importé.',
  'Take it out. Where git left both versions of a part there, keep the lines of both.':
    'Retirez-la. Si git y a laissé les deux versions d’un passage, gardez les lignes des deux.',
  'Name one of {0}: `--language {1}`.': 'Indiquez l’une de {0} : `--language {1}`.',
  'The newsletter has several languages that look alike, and a paste does not say in which of them it is.':
    'La newsletter a plusieurs langues qui se ressemblent, et un texte collé ne dit pas dans laquelle il est.',
  'The paragraph': 'Le paragraphe',
  'The text': 'Le texte',
  'The title': 'Le titre',
  'The keywords': 'La liste des mots-clés',
  'The source': 'La source',
  'Copy the text out of the page instead.': 'Copiez plutôt le texte de la page.',
  'The paste has no text of an article.': 'Le texte collé ne contient pas de texte d’article.',
  'Paste the article with its text.': 'Collez l’article avec son texte.',
  'More than {0} articles seem to be in the paste.': 'Le texte collé semble contenir plus de {0} articles.',
  'Check that it is the right file, or import it in parts.':
    'Vérifiez que c’est le bon fichier, ou importez-le en plusieurs fois.',
  'The line has more than {0} characters, and a line of a paste is one paragraph.':
    'La ligne a plus de {0} caractères, et une ligne d’un texte collé est un paragraphe.',
  'Check that it is the right file, or break the line into paragraphs.':
    'Vérifiez que c’est le bon fichier, ou divisez la ligne en paragraphes.',
  '{0} is a folder.': '{0} est un dossier.',
  'Name the files in it, such as {0}.': 'Nommez les fichiers qu’il contient, par exemple {0}.',
}
