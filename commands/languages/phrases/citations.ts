import type { Phrasings } from '../phrasing.ts'

/** Where a passage stands, and how much there is. */
export const citations: Phrasings = {
  'outlet unknown': {
    de: 'Medium unbekannt',
    fr: 'média inconnu',
    ru: 'издание неизвестно',
    es: 'medio desconocido',
  },
  'author unknown': {
    de: 'Autor unbekannt',
    fr: 'auteur inconnu',
    ru: 'автор неизвестен',
    es: 'autor desconocido',
  },
  'date unknown': {
    de: 'Datum unbekannt',
    fr: 'date inconnue',
    ru: 'дата неизвестна',
    es: 'fecha desconocida',
  },
  'title unknown': {
    de: 'Titel unbekannt',
    fr: 'titre inconnu',
    ru: 'название неизвестно',
    es: 'título desconocido',
  },
  'source: {1}': {
    de: 'Quelle: {1}',
    fr: 'source : {1}',
    ru: 'источник: {1}',
    es: 'fuente: {1}',
  },
  '{1} article|{1} articles': {
    de: '{1} Artikel|{1} Artikel',
    fr: '{1} article|{1} articles',
    ru: '{1} статья|{1} статьи|{1} статей',
    es: '{1} artículo|{1} artículos',
  },
  '{1} paragraph|{1} paragraphs': {
    de: '{1} Absatz|{1} Absätze',
    fr: '{1} paragraphe|{1} paragraphes',
    ru: '{1} абзац|{1} абзаца|{1} абзацев',
    es: '{1} párrafo|{1} párrafos',
  },
  '{1} passage|{1} passages': {
    de: '{1} Stelle|{1} Stellen',
    fr: '{1} passage|{1} passages',
    ru: '{1} отрывок|{1} отрывка|{1} отрывков',
    es: '{1} pasaje|{1} pasajes',
  },
  '{1} outlet|{1} outlets': {
    de: '{1} Medium|{1} Medien',
    fr: '{1} média|{1} médias',
    ru: '{1} издание|{1} издания|{1} изданий',
    es: '{1} medio|{1} medios',
  },
  'from {1} outlet|from {1} outlets': {
    de: 'aus {1} Medium|aus {1} Medien',
    fr: 'de {1} média|de {1} médias',
    ru: 'из {1} издания|из {1} изданий|из {1} изданий',
    es: 'de {1} medio|de {1} medios',
  },
  'outlets unknown': {
    de: 'Medien unbekannt',
    fr: 'médias inconnus',
    ru: 'издания неизвестны',
    es: 'medios desconocidos',
  },
  'dates unknown': {
    de: 'Zeitraum unbekannt',
    fr: 'dates inconnues',
    ru: 'даты неизвестны',
    es: 'fechas desconocidas',
  },
  '{1} to {2}': {
    de: '{1} bis {2}',
    fr: '{1} – {2}',
    ru: '{1} – {2}',
    es: '{1} – {2}',
  },
}
