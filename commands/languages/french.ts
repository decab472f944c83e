import type { Translation } from './translation.ts'

const filters = {
  outlet: { name: 'média', description: 'Seulement ce média' },
  from: { name: 'du', description: 'Parution au plus tôt : AAAA, AAAA-MM ou AAAA-MM-JJ' },
  to: { name: 'au', description: 'Parution au plus tard : AAAA, AAAA-MM ou AAAA-MM-JJ' },
  limit: { name: 'nombre', description: 'Combien de passages, cinq par défaut' },
}

export const french: Translation = {
  name: 'French',
  locales: ['fr'],
  commands: {
    ask: {
      name: 'question',
      description: 'Poser une question aux articles',
      options: {
        question: { name: 'question', description: 'La question, formulée librement' },
        ...filters,
      },
    },
    stance: {
      name: 'position',
      description: 'Ce qu’un pays, une organisation ou une personne dit d’un sujet',
      options: {
        actor: { name: 'acteur', description: 'Qui : un pays, une organisation ou une personne' },
        topic: { name: 'sujet', description: 'À quel sujet' },
        ...filters,
      },
    },
    search: {
      name: 'recherche',
      description: 'Trouver les passages qui contiennent ces mots',
      options: {
        words: { name: 'mots', description: 'Mots à chercher ; "…" les garde ensemble' },
        ...filters,
      },
    },
    article: {
      name: 'article',
      description: 'Lire un article ou un seul de ses paragraphes',
      options: {
        id: { name: 'article', description: 'Son titre ou son identifiant, comme /sources les donne' },
        paragraph: { name: 'paragraphe', description: 'Quel paragraphe, à partir de 1' },
      },
    },
    sources: {
      name: 'sources',
      description: 'Ce que contient la collection : articles, médias, dates',
      options: {},
    },
    help: {
      name: 'aide',
      description: 'Les commandes, et comment une réponse est établie',
      options: {
        command: { name: 'commande', description: 'Seulement cette commande, avec ses options' },
      },
    },
  },
}
