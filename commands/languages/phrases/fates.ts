import type { Phrasings } from '../phrasing.ts'

/** What becomes of a file or an article by a planned change. */
export const fates: Phrasings = {
  New: {
    de: 'Neu',
    fr: 'Nouveau',
    ru: 'Новое',
    es: 'Nuevo',
  },
  Changed: {
    de: 'Geändert',
    fr: 'Modifié',
    ru: 'Изменено',
    es: 'Cambiado',
  },
  Goes: {
    de: 'Geht',
    fr: 'Part',
    ru: 'Уходит',
    es: 'Sale',
  },
  'Duplicate, left out': {
    de: 'Doppelt, bleibt draußen',
    fr: 'Doublon, laissé de côté',
    ru: 'Повтор, не войдёт',
    es: 'Duplicado, queda fuera',
  },
  'Removed before, left out': {
    de: 'Früher entfernt, bleibt draußen',
    fr: 'Déjà retiré, laissé de côté',
    ru: 'Убрано раньше, не войдёт',
    es: 'Ya retirado, queda fuera',
  },
  Rejected: {
    de: 'Abgewiesen',
    fr: 'Refusé',
    ru: 'Отклонено',
    es: 'Rechazado',
  },
  'Look at this': {
    de: 'Sehen Sie hier nach',
    fr: 'À regarder',
    ru: 'Обратите внимание',
    es: 'Revise esto',
  },
  Unchanged: {
    de: 'Unverändert',
    fr: 'Inchangé',
    ru: 'Без изменений',
    es: 'Sin cambios',
  },
  '{1} new article|{1} new articles': {
    de: '{1} neuer Artikel|{1} neue Artikel',
    fr: '{1} nouvel article|{1} nouveaux articles',
    ru: '{1} новая статья|{1} новые статьи|{1} новых статей',
    es: '{1} artículo nuevo|{1} artículos nuevos',
  },
  '{1} changed article|{1} changed articles': {
    de: '{1} geänderter Artikel|{1} geänderte Artikel',
    fr: '{1} article modifié|{1} articles modifiés',
    ru: '{1} изменённая статья|{1} изменённые статьи|{1} изменённых статей',
    es: '{1} artículo cambiado|{1} artículos cambiados',
  },
  '{1} article that goes|{1} articles that go': {
    de: '{1} Artikel, der geht|{1} Artikel, die gehen',
    fr: '{1} article qui part|{1} articles qui partent',
    ru: '{1} уходящая статья|{1} уходящие статьи|{1} уходящих статей',
    es: '{1} artículo que sale|{1} artículos que salen',
  },
  '{1} duplicate|{1} duplicates': {
    de: '{1} Doppel|{1} Doppel',
    fr: '{1} doublon|{1} doublons',
    ru: '{1} повтор|{1} повтора|{1} повторов',
    es: '{1} duplicado|{1} duplicados',
  },
  '{1} text removed before|{1} texts removed before': {
    de: '{1} früher entfernter Text|{1} früher entfernte Texte',
    fr: '{1} texte déjà retiré|{1} textes déjà retirés',
    ru: '{1} ранее убранный текст|{1} ранее убранных текста|{1} ранее убранных текстов',
    es: '{1} texto ya retirado|{1} textos ya retirados',
  },
  '{1} rejected file|{1} rejected files': {
    de: '{1} abgewiesene Datei|{1} abgewiesene Dateien',
    fr: '{1} fichier refusé|{1} fichiers refusés',
    ru: '{1} отклонённый файл|{1} отклонённых файла|{1} отклонённых файлов',
    es: '{1} archivo rechazado|{1} archivos rechazados',
  },
  '{1} article with a warning|{1} articles with warnings': {
    de: '{1} Artikel mit Warnung|{1} Artikel mit Warnungen',
    fr: '{1} article avec un avertissement|{1} articles avec des avertissements',
    ru: '{1} статья с предупреждением|{1} статьи с предупреждениями|{1} статей с предупреждениями',
    es: '{1} artículo con un aviso|{1} artículos con avisos',
  },
  '{1} unchanged article|{1} unchanged articles': {
    de: '{1} unveränderter Artikel|{1} unveränderte Artikel',
    fr: '{1} article inchangé|{1} articles inchangés',
    ru: '{1} статья без изменений|{1} статьи без изменений|{1} статей без изменений',
    es: '{1} artículo sin cambios|{1} artículos sin cambios',
  },
}
