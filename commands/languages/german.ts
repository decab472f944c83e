import type { Translation } from './translation.ts'

const filters = {
  outlet: { name: 'medium', description: 'Nur dieses Medium' },
  from: { name: 'von', description: 'Frühestens erschienen: JJJJ, JJJJ-MM oder JJJJ-MM-TT' },
  to: { name: 'bis', description: 'Spätestens erschienen: JJJJ, JJJJ-MM oder JJJJ-MM-TT' },
  limit: { name: 'anzahl', description: 'Wie viele Stellen, ohne Angabe fünf' },
}

export const german: Translation = {
  name: 'German',
  locales: ['de'],
  commands: {
    ask: {
      name: 'frage',
      description: 'Den Artikeln eine Frage stellen',
      options: {
        question: { name: 'frage', description: 'Die Frage, in eigenen Worten' },
        ...filters,
      },
    },
    stance: {
      name: 'haltung',
      description: 'Was ein Land, eine Organisation oder eine Person zu einem Thema sagt',
      options: {
        actor: { name: 'akteur', description: 'Wer: ein Land, eine Organisation oder eine Person' },
        topic: { name: 'thema', description: 'Zu welchem Thema' },
        ...filters,
      },
    },
    search: {
      name: 'suche',
      description: 'Die Stellen finden, an denen diese Wörter stehen',
      options: {
        words: { name: 'wörter', description: 'Gesuchte Wörter; "…" hält sie zusammen' },
        ...filters,
      },
    },
    article: {
      name: 'artikel',
      description: 'Einen Artikel lesen oder einen Absatz daraus',
      options: {
        id: { name: 'artikel', description: 'Sein Titel oder seine Kennung, wie /quellen sie nennt' },
        paragraph: { name: 'absatz', description: 'Der wievielte Absatz, ab 1' },
      },
    },
    sources: {
      name: 'quellen',
      description: 'Was die Sammlung enthält: Artikel, Medien, Zeitraum',
      options: {},
    },
    help: {
      name: 'hilfe',
      description: 'Die Befehle und wie eine Antwort entsteht',
      options: {
        command: { name: 'befehl', description: 'Nur dieser Befehl, mit seinen Optionen' },
      },
    },
  },
}
