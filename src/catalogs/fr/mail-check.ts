import type { Catalog } from '../../domain/language/message.ts'

/** Findings about the HTML, the colours and the links of a mail. */
export const mailCheck: Catalog = {
  'Correct the anchor in the template.': 'Corrigez l’ancre dans le modèle.',
  'The clicks on {0} are not counted: the link is another one for each subscriber, and a counted link has one target.':
    'Les clics sur {0} ne sont pas comptés : le lien diffère pour chaque abonné, et un lien compté n’a qu’une cible.',
  'Take the slot out of the link if its clicks are to be counted; else leave it as it is.':
    'Retirez l’emplacement du lien si ses clics doivent être comptés ; sinon, laissez-le tel quel.',
  HTML: 'HTML',
  'the template': 'le modèle',
  'plain-text': 'texte brut',
  'The {0} part has no link to unsubscribe.': 'La partie {0} n’a pas de lien de désabonnement.',
  'Put {{slots.unsubscribeUrl}} into {0}.': 'Placez {{slots.unsubscribeUrl}} dans {0}.',
  'places elements by `position`': 'place des éléments par `position`',
  'that is taken out, so that they overlap or fall out of order':
    'ceci est retiré, si bien qu’ils se chevauchent ou perdent leur ordre',
  'Let elements stand in the order of the text, or use a table.':
    'Laissez les éléments dans l’ordre du texte, ou utilisez un tableau.',
  'uses `float`': 'utilise `float`',
  'that is taken out, so that what should stand side by side is stacked':
    'ceci est retiré, si bien que ce qui devrait être côte à côte s’empile',
  'Use a table or `display:inline-block`.': 'Utilisez un tableau ou `display:inline-block`.',
  'uses `display:flex` or `grid`': 'utilise `display:flex` ou `grid`',
  'that does nothing on a `<div>`': 'ceci ne fait rien sur un `<div>`',
  'nothing of the `<head>` counts, so that it is shown':
    'rien du `<head>` ne compte, si bien qu’il s’affiche',
  'Write `display:none` into the `style` attribute of the element.':
    'Écrivez `display:none` dans l’attribut `style` de l’élément.',
  'uses the HTML5 element <{0}>': 'utilise l’élément HTML5 <{0}>',
  'mails are read as XHTML 1.0': 'les messages sont lus comme du XHTML 1.0',
  'Use `<div>` or a table.': 'Utilisez un `<div>` ou un tableau.',
  'links a style sheet': 'fait appel à une feuille de style externe',
  'nothing of the `<head>` counts, so that it is not loaded':
    'rien du `<head>` ne compte, si bien qu’elle n’est pas chargée',
  'Write the styles into the mail, those that matter into `style` attributes.':
    'Écrivez les styles dans le message, ceux qui importent dans des attributs `style`.',
  'The mail {0}; in {1} {2}.': 'Le message {0} ; dans {1}, {2}.',
  'hides the class “{0}” in <style> only': 'masque la classe « {0} » dans <style> seulement',
  'The mail uses {0}, which {1} ignores.': 'Le message utilise {0}, ce que {1} ignore.',
  'The mail uses {0}, which {1} ignore.': 'Le message utilise {0}, ce que {1} ignorent.',
  'Take it out of the template, or see that the mail reads well without it: {0}':
    'Retirez-le du modèle, ou veillez à ce que le message se lise bien sans : {0}',
  'without a source': 'sans source',
  'Give it `alt`; an empty one for a picture that only decorates.':
    'Donnez-lui un `alt` ; vide pour une image purement décorative.',
  'The mail says that it is in {0}; its first language is {1}.':
    'Le message indique qu’il est en {0} ; sa première langue est : {1}.',
  'Put lang="{{lang}}" on the <html> element of the template.':
    'Placez lang="{{lang}}" sur l’élément <html> du modèle.',
  'Nothing in the mail is marked as {0}, so a screen reader reads it with the wrong voice.':
    'Rien dans le message n’est marqué comme étant en {0} ; un lecteur d’écran le lit donc avec la mauvaise voix.',
  'Put lang="{{lang}}" on every section of the template.':
    'Placez lang="{{lang}}" sur chaque section du modèle.',
  'The heading “{0}” is of level {1}, and no heading of level {2} stands above it.':
    'Le titre « {0} » est de niveau {1}, et aucun titre de niveau {2} ne le précède.',
  'Use h1 for the name, h2 for an article, h3 for its further languages.':
    'Utilisez h1 pour le nom, h2 pour un article, h3 pour ses autres langues.',
  'The identifier “{0}” stands on more than one element.':
    'L’identifiant « {0} » figure sur plus d’un élément.',
  'Correct the template.': 'Corrigez le modèle.',
  '<{0}> in line {1} ends without its end tag.': '<{0}> à la ligne {1} se termine sans sa balise de fin.',
  '{0} end tags close nothing.': '{0} balises de fin ne ferment rien.',
  light: 'claire',
  dark: 'sombre',
  'In the {0} palette, {1} ({2} on {3}) has a contrast of':
    'Dans la palette {0}, {1} ({2} sur {3}) a un contraste de',
  'Make one of the two colours darker or lighter.':
    'Rendez l’une des deux couleurs plus foncée ou plus claire.',
  '{0} {1}; text needs {2}.': '{0} {1} ; un texte demande {2}.',
  '{0} {1} where a client inverts colours; text needs {2}.':
    '{0} {1} quand une messagerie inverse les couleurs ; un texte demande {2}.',
  'ink on paper': 'le texte sur la feuille',
  'soft on paper': 'le texte secondaire sur la feuille',
  'accent on paper': 'l’accent sur la feuille',
  'chip {0}': 'le mot-clé {0}',
  'chip {0} without its background': 'le mot-clé {0} sans son fond',
  'Make one of the two colours in the template darker or lighter.':
    'Rendez l’une des deux couleurs du modèle plus foncée ou plus claire.',
  'The text “{0}” ({1} on {2})': 'Le texte « {0} » ({1} sur {2})',
  '{0} has a contrast of {1}; text needs {2}.': '{0} a un contraste de {1} ; un texte demande {2}.',
  '{0} has a contrast of {1} where a client inverts colours; text needs {2}.':
    '{0} a un contraste de {1} quand une messagerie inverse les couleurs ; un texte demande {2}.',
  '{0} ({1} bytes{2})': '{0} ({1} octets{2})',
  'It is {0} bytes too many. Shorten or take out: {1}. A Chinese character takes 3 bytes.':
    'Il y a {0} octets de trop. Raccourcissez ou retirez : {1}. Un caractère chinois prend 3 octets.',
  '{0} text {1}': '{0} texte {1}',
  'Show it in both, in templates/text/digest.txt.hbs and in the template of the HTML part.':
    'Affichez-le dans les deux, dans templates/text/digest.txt.hbs et dans le modèle de la partie HTML.',
  'The plain text lacks {0}.': 'Il manque au texte brut : {0}.',
  'The HTML part lacks {0}.': 'Il manque à la partie HTML : {0}.',
  'The plain text has no link to {0}.': 'Le texte brut n’a pas de lien vers {0}.',
  'The newsletter has no fields: name one under `fields:` in newsletter.yaml, or take this out.':
    'La newsletter n’a pas de champs : nommez-en un sous `fields:` dans newsletter.yaml, ou retirez ceci.',
  'The introduction of an issue may hold {0}; no other text can name a field.':
    'L’introduction d’un numéro peut contenir {0} ; aucun autre texte ne peut citer un champ.',
}
