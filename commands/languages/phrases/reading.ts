import type { Phrasings } from '../phrasing.ts'

/** What cards of the list of articles and of articles to read say. */
export const reading: Phrasings = {
  'No articles yet.': {
    de: 'Noch keine Artikel.',
    fr: 'Aucun article pour l’instant.',
    ru: 'Статей пока нет.',
    es: 'Todavía no hay artículos.',
  },
  'Who runs On Record can add some: {1}': {
    de: 'Wer On Record betreibt, kann welche hinzufügen: {1}',
    fr: 'La personne qui exploite On Record peut en ajouter : {1}',
    ru: 'Их может добавить тот, кто запускает On Record: {1}',
    es: 'Quien administra On Record puede añadir algunos: {1}',
  },
  'and {1} more outlet|and {1} more outlets': {
    de: 'und {1} weiteres Medium|und {1} weitere Medien',
    fr: 'et {1} autre média|et {1} autres médias',
    ru: 'и ещё {1} издание|и ещё {1} издания|и ещё {1} изданий',
    es: 'y {1} medio más|y {1} medios más',
  },
  'Articles {1}–{2} of {3}': {
    de: 'Artikel {1}–{2} von {3}',
    fr: 'Articles {1}–{2} sur {3}',
    ru: 'Статьи {1}–{2} из {3}',
    es: 'Artículos {1}–{2} de {3}',
  },
  'The article has been changed since the passage was shown; this is how it reads now.': {
    de: 'Der Artikel wurde geändert, seit die Stelle gezeigt wurde; so lautet er jetzt.',
    fr: 'L’article a été modifié depuis que le passage a été montré ; voici son texte actuel.',
    ru: 'Статья изменена после того, как отрывок был показан; вот её нынешний текст.',
    es: 'El artículo ha cambiado desde que se mostró el pasaje; así dice ahora.',
  },
  '¶ {1}, where the passage stands': {
    de: '¶ {1}, wo die Stelle steht',
    fr: '¶ {1}, où se trouve le passage',
    ru: '¶ {1}, где стоит отрывок',
    es: '¶ {1}, donde está el pasaje',
  },
  'its end': {
    de: 'Ende',
    fr: 'fin',
    ru: 'конец',
    es: 'final',
  },
  'its beginning': {
    de: 'Anfang',
    fr: 'début',
    ru: 'начало',
    es: 'comienzo',
  },
  continued: {
    de: 'Fortsetzung',
    fr: 'suite',
    ru: 'далее',
    es: 'sigue',
  },
  'first part': {
    de: 'Anfang',
    fr: 'début',
    ru: 'начало',
    es: 'comienzo',
  },
  'Paragraph {1} of {2}': {
    de: 'Absatz {1} von {2}',
    fr: 'Paragraphe {1} sur {2}',
    ru: 'Абзац {1} из {2}',
    es: 'Párrafo {1} de {2}',
  },
  'Paragraph {1} of {2} · page {3} of {4}': {
    de: 'Absatz {1} von {2} · Seite {3} von {4}',
    fr: 'Paragraphe {1} sur {2} · page {3} sur {4}',
    ru: 'Абзац {1} из {2} · страница {3} из {4}',
    es: 'Párrafo {1} de {2} · página {3} de {4}',
  },
  'Paragraphs {1}–{2} of {3} · page {4} of {5}': {
    de: 'Absätze {1}–{2} von {3} · Seite {4} von {5}',
    fr: 'Paragraphes {1}–{2} sur {3} · page {4} sur {5}',
    ru: 'Абзацы {1}–{2} из {3} · страница {4} из {5}',
    es: 'Párrafos {1}–{2} de {3} · página {4} de {5}',
  },
  'There is room for a part of it; the menu opens the whole article.': {
    de: 'Hier ist nur für einen Teil davon Platz; das Menü öffnet den ganzen Artikel.',
    fr: 'Il n’y a de place que pour une partie ; le menu ouvre l’article entier.',
    ru: 'Здесь помещается только часть; меню открывает всю статью.',
    es: 'Solo cabe una parte; el menú abre el artículo entero.',
  },
  'There is no room for the paragraphs around; the menu opens the whole article.': {
    de: 'Für die Absätze davor und danach ist kein Platz; das Menü öffnet den ganzen Artikel.',
    fr: 'Il n’y a pas de place pour les paragraphes voisins ; le menu ouvre l’article entier.',
    ru: 'Для соседних абзацев нет места; меню открывает всю статью.',
    es: 'No hay sitio para los párrafos vecinos; el menú abre el artículo entero.',
  },
  'The paragraphs around are shortened; the menu opens the whole article.': {
    de: 'Die Absätze davor und danach sind gekürzt; das Menü öffnet den ganzen Artikel.',
    fr: 'Les paragraphes voisins sont abrégés ; le menu ouvre l’article entier.',
    ru: 'Соседние абзацы сокращены; меню открывает всю статью.',
    es: 'Los párrafos vecinos están acortados; el menú abre el artículo entero.',
  },
  'On Record no longer remembers this answer. Ask again with the command in its heading.': {
    de: 'On Record hat diese Antwort nicht mehr gespeichert. Fragen Sie noch einmal mit dem Befehl aus ihrer Überschrift.',
    fr: 'On Record ne se souvient plus de cette réponse. Reposez la question avec la commande de son titre.',
    ru: 'On Record больше не помнит этот ответ. Спросите ещё раз командой из его заголовка.',
    es: 'On Record ya no recuerda esta respuesta. Vuelva a preguntar con el comando de su encabezado.',
  },
  'This button is not one of this version’s. Run the command again to get a card that works.': {
    de: 'Diesen Knopf kennt diese Version nicht. Rufen Sie den Befehl noch einmal auf, um eine Karte mit Knöpfen zu bekommen, die gehen.',
    fr: 'Ce bouton n’est pas de cette version. Relancez la commande pour obtenir une carte qui fonctionne.',
    ru: 'Этой кнопки нет в нынешней версии. Выполните команду ещё раз, и карточка будет работать.',
    es: 'Este botón no es de esta versión. Repita el comando para obtener una tarjeta que funcione.',
  },
  'This answer is shared already.': {
    de: 'Diese Antwort ist schon geteilt.',
    fr: 'Cette réponse est déjà partagée.',
    ru: 'Этот ответ уже показан всем.',
    es: 'Esta respuesta ya está compartida.',
  },
  'This article is no longer in the coverage.': {
    de: 'Dieser Artikel ist nicht mehr in der Sammlung.',
    fr: 'Cet article n’est plus dans la collection.',
    ru: 'Этой статьи больше нет в собрании.',
    es: 'Este artículo ya no está en la colección.',
  },
}
