import { phrasesIn } from './phrases.ts'
import { filesCalled, type Translation } from './translation.ts'

const filters = {
  outlet: { name: 'média', description: 'Seulement ce média' },
  from: { name: 'du', description: 'Parution au plus tôt : AAAA, AAAA-MM ou AAAA-MM-JJ' },
  to: { name: 'au', description: 'Parution au plus tard : AAAA, AAAA-MM ou AAAA-MM-JJ' },
  limit: { name: 'nombre', description: 'Combien de passages, cinq par défaut' },
}

const order = {
  name: 'ordre',
  description: 'Dans quel ordre : le meilleur d’abord ou le plus ancien d’abord',
  choices: { relevance: 'le meilleur d’abord', date: 'le plus ancien d’abord' },
}

const article = { name: 'article', description: 'Son titre ou son identifiant, comme /sources les donne' }

export const french: Translation = {
  name: 'French',
  locales: ['fr'],
  forms: ['one', 'other'],
  phrases: phrasesIn('fr'),
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
      description: 'Ce qu’un pays, une organisation ou une personne dit d’un sujet et y fait',
      options: {
        actor: { name: 'acteur', description: 'Qui : un pays, une organisation ou une personne' },
        topic: { name: 'sujet', description: 'À quel sujet' },
        only: {
          name: 'seulement',
          description: 'Qui compte : officiels (parlent en son nom), autres (de là) ou tous',
          choices: { official: 'officiels', people: 'autres', all: 'tous' },
        },
        order,
        ...filters,
      },
    },
    compare: {
      name: 'comparer',
      description: 'Ce que deux pays, organisations ou personnes disent d’un sujet, côte à côte',
      options: {
        actor_a: { name: 'acteur_a', description: 'Qui : un pays, une organisation ou une personne' },
        actor_b: { name: 'acteur_b', description: 'Et qui à côté' },
        topic: { name: 'sujet', description: 'À quel sujet' },
        order,
        ...filters,
        limit: { ...filters.limit, description: 'Combien de passages des deux ensemble, six par défaut' },
      },
    },
    quotes: {
      name: 'citations',
      description: 'Les mots exacts que l’on cite de quelqu’un',
      options: {
        source: { name: 'source', description: 'Les mots de qui : une personne, un pays, une organisation' },
        topic: { name: 'sujet', description: 'À quel sujet ; sinon, les plus récents' },
        order,
        ...filters,
      },
    },
    who: {
      name: 'qui',
      description: 'Au nom de qui quelqu’un parle, qui le cite et à quel sujet',
      options: { name: { name: 'nom', description: 'Qui : une personne, un pays, une organisation' } },
    },
    search: {
      name: 'recherche',
      description: 'Trouver les passages qui contiennent ces mots',
      options: {
        words: { name: 'mots', description: 'Mots à chercher ; "…" les garde ensemble' },
        ...filters,
      },
    },
    timeline: {
      name: 'chronologie',
      description: 'Ce que la collection contient sur un sujet, par date',
      options: {
        topic: { name: 'sujet', description: 'À quel sujet' },
        ...filters,
        limit: { ...filters.limit, description: 'Combien de passages, dix par défaut' },
      },
    },
    related: {
      name: 'similaires',
      description: 'Ce que d’autres articles disent de l’événement dont parle un passage',
      options: {
        passage: {
          name: 'passage',
          description: 'Un article et un paragraphe, « ID 6 » ; un article seul ; ou des mots du passage',
        },
        ...filters,
      },
    },
    check: {
      name: 'vérifier',
      description: 'Vérifier si la collection contient ce que cite un texte, et qui le dit',
      options: {
        text: {
          name: 'texte',
          description:
            'La citation, ou un texte qui cite ; de préférence avec la personne à qui on l’attribue',
        },
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
    about: {
      name: 'à-propos',
      description: 'Ce que contient et garde On Record, et si ses permissions suffisent',
      options: {},
    },
    settings: {
      name: 'réglages',
      description: 'Où et comment On Record répond sur ce serveur',
      options: {},
    },
    help: {
      name: 'aide',
      description: 'Les commandes, et comment une réponse est établie',
      options: {
        command: { name: 'commande', description: 'Seulement cette commande, avec ses options' },
      },
    },
    'corpus status': {
      name: 'état',
      description: 'L’état de la collection : articles, dates, dernière relecture, erreurs',
      options: {},
    },
    'corpus refresh': {
      name: 'relire',
      description: 'Relire les fichiers ; ce qui change est montré d’abord',
      options: {},
    },
    'corpus add': {
      name: 'ajouter',
      description: 'Ajouter des articles, en fichiers ou en texte collé ; ce qui entre est montré d’abord',
      options: filesCalled(
        'fichier',
        'Une page enregistrée, .txt ou .md ; sans aucun fichier, le texte est demandé',
      ),
    },
    'corpus edit': {
      name: 'corriger',
      description: 'Corriger ce qu’on sait d’un article ; un tiret le rend inconnu',
      options: {
        article,
        title: { name: 'titre', description: 'Son titre' },
        outlet: { name: 'média', description: 'Où il a paru' },
        author: { name: 'auteur', description: 'Qui l’a écrit' },
        published: { name: 'parution', description: 'Quand : AAAA, AAAA-MM ou AAAA-MM-JJ' },
        url: { name: 'adresse', description: 'Son adresse sur le web' },
      },
    },
    'corpus remove': {
      name: 'retirer',
      description: 'Retirer un article pour de bon ; ce qui part est montré d’abord',
      options: {
        article,
      },
    },
    'corpus history': {
      name: 'historique',
      description: 'Ce qui a changé dans la collection, quand et par qui',
      options: {
        change: { name: 'changement', description: 'Seulement ce changement, par son numéro' },
        page: { name: 'page', description: 'Quelle page des changements, à partir de 1' },
      },
    },
    'corpus undo': {
      name: 'annuler',
      description: 'Annuler un changement, le dernier par défaut ; il est montré d’abord',
      options: {
        change: {
          name: 'changement',
          description: 'Quel changement, par son numéro dans /collection historique',
        },
      },
    },
  },
  groups: { corpus: { name: 'collection', description: 'Tenir la collection' } },
  menus: { 'Check this quote': 'Vérifier la citation' },
}
