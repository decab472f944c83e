import type { Phrasings } from '../phrasing.ts'

/** What stands on every card: buttons, counts, what there was no room for. */
export const cards: Phrasings = {
  Back: {
    de: 'Zurück',
    fr: 'Retour',
    ru: 'Назад',
    es: 'Atrás',
  },
  More: {
    de: 'Mehr',
    fr: 'Suite',
    ru: 'Ещё',
    es: 'Más',
  },
  Share: {
    de: 'Teilen',
    fr: 'Partager',
    ru: 'Поделиться',
    es: 'Compartir',
  },
  Shared: {
    de: 'Geteilt',
    fr: 'Partagé',
    ru: 'Показано всем',
    es: 'Compartido',
  },
  Helpful: {
    de: 'Hilfreich',
    fr: 'Utile',
    ru: 'Полезно',
    es: 'Útil',
  },
  'Not helpful': {
    de: 'Nicht hilfreich',
    fr: 'Pas utile',
    ru: 'Не полезно',
    es: 'No es útil',
  },
  Context: {
    de: 'Kontext',
    fr: 'Contexte',
    ru: 'Контекст',
    es: 'Contexto',
  },
  'Read an article': {
    de: 'Einen Artikel lesen',
    fr: 'Lire un article',
    ru: 'Прочитать статью',
    es: 'Leer un artículo',
  },
  'web page': {
    de: 'Webseite',
    fr: 'page web',
    ru: 'веб-страница',
    es: 'página web',
  },
  'Asked by {1}': {
    de: 'Gefragt von {1}',
    fr: 'Demandé par {1}',
    ru: 'Вопрос задаёт {1}',
    es: 'Pregunta de {1}',
  },
  'Error:': {
    de: 'Fehler:',
    fr: 'Erreur :',
    ru: 'Ошибка:',
    es: 'Error:',
  },
  'For example: {1}': {
    de: 'Zum Beispiel: {1}',
    fr: 'Par exemple : {1}',
    ru: 'Например: {1}',
    es: 'Por ejemplo: {1}',
  },
  '{1}: {2} (required)': {
    de: '{1}: {2} (nötig)',
    fr: '{1} : {2} (obligatoire)',
    ru: '{1}: {2} (обязательно)',
    es: '{1}: {2} (obligatorio)',
  },
  'Page {1} of {2}': {
    de: 'Seite {1} von {2}',
    fr: 'Page {1} sur {2}',
    ru: 'Страница {1} из {2}',
    es: 'Página {1} de {2}',
  },
  'the {1} best passages': {
    de: 'die {1} besten Stellen',
    fr: 'les {1} meilleurs passages',
    ru: 'лучшие отрывки ({1})',
    es: 'los {1} mejores pasajes',
  },
  'Passage {1} of the {2} best': {
    de: 'Stelle {1} der {2} besten',
    fr: 'Passage {1} des {2} meilleurs',
    ru: 'Отрывок {1} из {2} лучших',
    es: 'Pasaje {1} de los {2} mejores',
  },
  'Passage {1} of {2}': {
    de: 'Stelle {1} von {2}',
    fr: 'Passage {1} sur {2}',
    ru: 'Отрывок {1} из {2}',
    es: 'Pasaje {1} de {2}',
  },
  'Passages {1}–{2} of the {3} best': {
    de: 'Stellen {1}–{2} der {3} besten',
    fr: 'Passages {1}–{2} des {3} meilleurs',
    ru: 'Отрывки {1}–{2} из {3} лучших',
    es: 'Pasajes {1}–{2} de los {3} mejores',
  },
  'Passages {1}–{2} of {3}': {
    de: 'Stellen {1}–{2} von {3}',
    fr: 'Passages {1}–{2} sur {3}',
    ru: 'Отрывки {1}–{2} из {3}',
    es: 'Pasajes {1}–{2} de {3}',
  },
  '{1} sentence of the summary left out for room; it stands in its passage.|{1} sentences of the summary left out for room; they stand in their passages.':
    {
      de: '{1} Satz der Zusammenfassung aus Platzgründen weggelassen; er steht in seiner Stelle.|{1} Sätze der Zusammenfassung aus Platzgründen weggelassen; sie stehen in ihren Stellen.',
      fr: '{1} phrase du résumé omise faute de place ; elle figure dans son passage.|{1} phrases du résumé omises faute de place ; elles figurent dans leurs passages.',
      ru: '{1} предложение сводки не поместилось; оно есть в своём отрывке.|{1} предложения сводки не поместились; они есть в своих отрывках.|{1} предложений сводки не поместилось; они есть в своих отрывках.',
      es: '{1} frase del resumen omitida por espacio; está en su pasaje.|{1} frases del resumen omitidas por espacio; están en sus pasajes.',
    },
  '{1} passage shortened; Context shows the rest.|{1} passages shortened; Context shows the rest.': {
    de: '{1} Stelle gekürzt; Kontext zeigt den Rest.|{1} Stellen gekürzt; Kontext zeigt den Rest.',
    fr: '{1} passage abrégé ; Contexte montre le reste.|{1} passages abrégés ; Contexte montre le reste.',
    ru: '{1} отрывок сокращён; остальное показывает «Контекст».|{1} отрывка сокращены; остальное показывает «Контекст».|{1} отрывков сокращено; остальное показывает «Контекст».',
    es: '{1} pasaje acortado; Contexto muestra el resto.|{1} pasajes acortados; Contexto muestra el resto.',
  },
  'Only {1} fits here.|Only {1} fit here.': {
    de: 'Nur {1} passt hierher.|Nur {1} passen hierher.',
    fr: 'Il n’y a de place que pour {1}.|Il n’y a de place que pour {1}.',
    ru: 'Здесь помещается только {1}.|Здесь помещаются только {1}.|Здесь помещается только {1}.',
    es: 'Aquí solo cabe {1}.|Aquí solo caben {1}.',
  },
  'Only {1} fits here; More shows the next.|Only {1} fit here; More shows the next.': {
    de: 'Nur {1} passt hierher; Mehr zeigt die nächsten.|Nur {1} passen hierher; Mehr zeigt die nächsten.',
    fr: 'Il n’y a de place que pour {1} ; Suite montre les suivants.|Il n’y a de place que pour {1} ; Suite montre les suivants.',
    ru: 'Здесь помещается только {1}; дальше показывает «Ещё».|Здесь помещаются только {1}; дальше показывает «Ещё».|Здесь помещается только {1}; дальше показывает «Ещё».',
    es: 'Aquí solo cabe {1}; Más muestra los siguientes.|Aquí solo caben {1}; Más muestra los siguientes.',
  },
  '{1} more note.|{1} more notes.': {
    de: '{1} weiterer Hinweis.|{1} weitere Hinweise.',
    fr: '{1} remarque de plus.|{1} remarques de plus.',
    ru: 'Ещё {1} примечание.|Ещё {1} примечания.|Ещё {1} примечаний.',
    es: '{1} nota más.|{1} notas más.',
  },
  'This answer could not be remembered, so it has no further buttons.': {
    de: 'Diese Antwort konnte nicht gemerkt werden, daher hat sie keine weiteren Knöpfe.',
    fr: 'Cette réponse n’a pas pu être mémorisée ; elle n’a donc pas d’autres boutons.',
    ru: 'Этот ответ не удалось запомнить, поэтому других кнопок у него нет.',
    es: 'Esta respuesta no se pudo guardar, así que no tiene más botones.',
  },
  'Thanks. This answer has been rated; ratings are counted without names.': {
    de: 'Danke. Diese Antwort ist bewertet; Bewertungen werden ohne Namen gezählt.',
    fr: 'Merci. Cette réponse a été notée ; les notes sont comptées sans noms.',
    ru: 'Спасибо. Ответ оценён; оценки считаются без имён.',
    es: 'Gracias. Esta respuesta está valorada; las valoraciones se cuentan sin nombres.',
  },
}
