import type { Translation } from './translation.ts'

const filters = {
  outlet: { name: 'medio', description: 'Solo este medio' },
  from: { name: 'desde', description: 'Publicado desde: AAAA, AAAA-MM o AAAA-MM-DD' },
  to: { name: 'hasta', description: 'Publicado hasta: AAAA, AAAA-MM o AAAA-MM-DD' },
  limit: { name: 'cantidad', description: 'Cuántos pasajes, cinco si no se indica' },
}

export const spanish: Translation = {
  name: 'Spanish',
  locales: ['es-ES', 'es-419'],
  commands: {
    ask: {
      name: 'pregunta',
      description: 'Hacer una pregunta a los artículos',
      options: {
        question: { name: 'pregunta', description: 'La pregunta, con palabras propias' },
        ...filters,
      },
    },
    stance: {
      name: 'postura',
      description: 'Qué dice un país, una organización o una persona sobre un tema',
      options: {
        actor: { name: 'actor', description: 'Quién: un país, una organización o una persona' },
        topic: { name: 'tema', description: 'Sobre qué' },
        ...filters,
      },
    },
    search: {
      name: 'buscar',
      description: 'Encontrar los pasajes que contienen estas palabras',
      options: {
        words: { name: 'palabras', description: 'Palabras que buscar; "…" las mantiene juntas' },
        ...filters,
      },
    },
    article: {
      name: 'artículo',
      description: 'Leer un artículo o uno de sus párrafos',
      options: {
        id: { name: 'artículo', description: 'Su título o su identificador, como los muestra /fuentes' },
        paragraph: { name: 'párrafo', description: 'Qué párrafo, a partir del 1' },
      },
    },
    sources: {
      name: 'fuentes',
      description: 'Lo que contiene la colección: artículos, medios, fechas',
      options: {},
    },
    help: {
      name: 'ayuda',
      description: 'Los comandos y cómo se elabora una respuesta',
      options: {
        command: { name: 'comando', description: 'Solo este comando, con sus opciones' },
      },
    },
  },
}
