import type { Phrasings } from '../phrasing.ts'

/** What a card of one planned file or article says. */
export const planItems: Phrasings = {
  Title: {
    de: 'Titel',
    fr: 'Titre',
    ru: 'Название',
    es: 'Título',
  },
  Outlet: {
    de: 'Medium',
    fr: 'Média',
    ru: 'Издание',
    es: 'Medio',
  },
  Author: {
    de: 'Autor',
    fr: 'Auteur',
    ru: 'Автор',
    es: 'Autor',
  },
  Date: {
    de: 'Datum',
    fr: 'Date',
    ru: 'Дата',
    es: 'Fecha',
  },
  Address: {
    de: 'Adresse',
    fr: 'Adresse',
    ru: 'Адрес',
    es: 'Dirección',
  },
  '{1} paragraph kept|{1} paragraphs kept': {
    de: '{1} Absatz behalten|{1} Absätze behalten',
    fr: '{1} paragraphe gardé|{1} paragraphes gardés',
    ru: '{1} абзац оставлен|{1} абзаца оставлены|{1} абзацев оставлено',
    es: '{1} párrafo conservado|{1} párrafos conservados',
  },
  '{1} line dropped|{1} lines dropped': {
    de: '{1} Zeile weggelassen|{1} Zeilen weggelassen',
    fr: '{1} ligne écartée|{1} lignes écartées',
    ru: '{1} строка отброшена|{1} строки отброшены|{1} строк отброшено',
    es: '{1} línea descartada|{1} líneas descartadas',
  },
  unknown: {
    de: 'unbekannt',
    fr: 'inconnu',
    ru: 'неизвестно',
    es: 'desconocido',
  },
  '{1}: {2} → {3}': {
    de: '{1}: {2} → {3}',
    fr: '{1} : {2} → {3}',
    ru: '{1}: {2} → {3}',
    es: '{1}: {2} → {3}',
  },
  '¶ {1}, new: {2}': {
    de: '¶ {1}, neu: {2}',
    fr: '¶ {1}, nouveau : {2}',
    ru: '¶ {1}, новый: {2}',
    es: '¶ {1}, nuevo: {2}',
  },
  '¶ {1}, goes: {2}': {
    de: '¶ {1}, geht: {2}',
    fr: '¶ {1}, part : {2}',
    ru: '¶ {1}, уходит: {2}',
    es: '¶ {1}, sale: {2}',
  },
  '¶ {1}, then ¶ {2}': {
    de: '¶ {1}, dann ¶ {2}',
    fr: '¶ {1}, puis ¶ {2}',
    ru: '¶ {1}, затем ¶ {2}',
    es: '¶ {1}, luego ¶ {2}',
  },
  '{1}, old: {2}': {
    de: '{1}, alt: {2}',
    fr: '{1}, avant : {2}',
    ru: '{1}, было: {2}',
    es: '{1}, antes: {2}',
  },
  '{1}, new: {2}': {
    de: '{1}, neu: {2}',
    fr: '{1}, après : {2}',
    ru: '{1}, стало: {2}',
    es: '{1}, ahora: {2}',
  },
  'Repeats {1}.': {
    de: 'Wiederholt {1}.',
    fr: 'Répète {1}.',
    ru: 'Повторяет {1}.',
    es: 'Repite {1}.',
  },
  '{1} more paragraph changes.|{1} more paragraphs change.': {
    de: '{1} weiterer Absatz ändert sich.|{1} weitere Absätze ändern sich.',
    fr: '{1} autre paragraphe change.|{1} autres paragraphes changent.',
    ru: 'Меняется ещё {1} абзац.|Меняются ещё {1} абзаца.|Меняется ещё {1} абзацев.',
    es: 'Cambia {1} párrafo más.|Cambian {1} párrafos más.',
  },
  '{1} more line.|{1} more lines.': {
    de: '{1} weitere Zeile.|{1} weitere Zeilen.',
    fr: '{1} ligne de plus.|{1} lignes de plus.',
    ru: 'Ещё {1} строка.|Ещё {1} строки.|Ещё {1} строк.',
    es: '{1} línea más.|{1} líneas más.',
  },
  headline: {
    de: 'Überschrift',
    fr: 'titre',
    ru: 'заголовок',
    es: 'titular',
  },
  subhead: {
    de: 'Zwischentitel',
    fr: 'intertitre',
    ru: 'подзаголовок',
    es: 'subtítulo',
  },
  caption: {
    de: 'Bildunterschrift',
    fr: 'légende',
    ru: 'подпись',
    es: 'pie de foto',
  },
  metadata: {
    de: 'Angaben zum Artikel',
    fr: 'métadonnées',
    ru: 'сведения о статье',
    es: 'metadatos',
  },
  boilerplate: {
    de: 'Beiwerk der Seite',
    fr: 'habillage de la page',
    ru: 'служебный текст',
    es: 'texto de relleno',
  },
  'unrelated headline': {
    de: 'fremde Überschrift',
    fr: 'titre étranger',
    ru: 'чужой заголовок',
    es: 'titular ajeno',
  },
  'Line {1}, dropped ({2}):': {
    de: 'Zeile {1}, weggelassen ({2}):',
    fr: 'Ligne {1}, écartée ({2}) :',
    ru: 'Строка {1}, отброшена ({2}):',
    es: 'Línea {1}, descartada ({2}):',
  },
}
