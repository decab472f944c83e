import { phrasesIn } from './phrases.ts'
import { filesCalled, type Translation } from './translation.ts'

const filters = {
  outlet: { name: 'medio', description: 'Solo este medio' },
  from: { name: 'desde', description: 'Publicado desde: AAAA, AAAA-MM o AAAA-MM-DD' },
  to: { name: 'hasta', description: 'Publicado hasta: AAAA, AAAA-MM o AAAA-MM-DD' },
  limit: { name: 'cantidad', description: 'Cuántos pasajes, cinco si no se indica' },
}

const order = {
  name: 'orden',
  description: 'En qué orden: primero lo mejor o primero lo más antiguo',
  choices: { relevance: 'primero lo mejor', date: 'primero lo más antiguo' },
}

const article = { name: 'artículo', description: 'Su título o su identificador, como los muestra /fuentes' }

export const spanish: Translation = {
  name: 'Spanish',
  locales: ['es-ES', 'es-419'],
  forms: ['one', 'other'],
  phrases: phrasesIn('es'),
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
      description: 'Qué dice y hace un país, una organización o una persona sobre un tema',
      options: {
        actor: { name: 'actor', description: 'Quién: un país, una organización o una persona' },
        topic: { name: 'tema', description: 'Sobre qué' },
        only: {
          name: 'solo',
          description: 'Quién cuenta: oficial (habla en su nombre), otros (de allí) o todos',
          choices: { official: 'oficial', people: 'otros', all: 'todos' },
        },
        order,
        ...filters,
      },
    },
    compare: {
      name: 'comparar',
      description: 'Qué dicen dos países, organizaciones o personas sobre un tema, lado a lado',
      options: {
        actor_a: { name: 'actor_a', description: 'Quién: un país, una organización o una persona' },
        actor_b: { name: 'actor_b', description: 'Y quién al lado' },
        topic: { name: 'tema', description: 'Sobre qué' },
        order,
        ...filters,
        limit: { ...filters.limit, description: 'Cuántos pasajes de ambos juntos, seis si no se indica' },
      },
    },
    quotes: {
      name: 'citas',
      description: 'Con qué palabras exactas se cita a alguien',
      options: {
        source: { name: 'fuente', description: 'De quién: una persona, un país, una organización' },
        topic: { name: 'tema', description: 'Sobre qué; si no se indica, lo último' },
        order,
        ...filters,
      },
    },
    who: {
      name: 'quién',
      description: 'En nombre de quién habla alguien, quién lo cita y sobre qué',
      options: { name: { name: 'nombre', description: 'Quién: una persona, un país, una organización' } },
    },
    search: {
      name: 'buscar',
      description: 'Encontrar los pasajes que contienen estas palabras',
      options: {
        words: { name: 'palabras', description: 'Palabras que buscar; "…" las mantiene juntas' },
        ...filters,
      },
    },
    timeline: {
      name: 'cronología',
      description: 'Lo que la colección contiene sobre un tema, por fecha',
      options: {
        topic: { name: 'tema', description: 'Sobre qué tema' },
        ...filters,
        limit: { ...filters.limit, description: 'Cuántos pasajes, diez si no se indica' },
      },
    },
    related: {
      name: 'relacionados',
      description: 'Lo que otros artículos cuentan del suceso del que trata un pasaje',
      options: {
        passage: {
          name: 'pasaje',
          description: 'Un artículo y un párrafo, como «ID 6»; solo un artículo; o palabras del pasaje',
        },
        ...filters,
      },
    },
    check: {
      name: 'verificar',
      description: 'Verificar si la colección contiene lo que cita un texto y quién lo dice',
      options: {
        text: {
          name: 'texto',
          description: 'La cita, o un texto que cita; mejor con la persona a quien se atribuye',
        },
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
    about: {
      name: 'acerca-de',
      description: 'Lo que contiene y guarda On Record, y si le bastan los permisos',
      options: {},
    },
    settings: {
      name: 'ajustes',
      description: 'Dónde y cómo responde On Record en este servidor',
      options: {},
    },
    help: {
      name: 'ayuda',
      description: 'Los comandos y cómo se elabora una respuesta',
      options: {
        command: { name: 'comando', description: 'Solo este comando, con sus opciones' },
      },
    },
    'corpus status': {
      name: 'estado',
      description: 'Cómo está la colección: artículos, fechas, última relectura, errores',
      options: {},
    },
    'corpus refresh': {
      name: 'releer',
      description: 'Leer de nuevo los archivos; lo que cambia se muestra antes',
      options: {},
    },
    'corpus add': {
      name: 'añadir',
      description: 'Añadir artículos de archivos o de texto pegado; lo que entra se muestra antes',
      options: filesCalled(
        'archivo',
        'Una página guardada, .txt o .md; sin ningún archivo, se pide el texto',
      ),
    },
    'corpus edit': {
      name: 'corregir',
      description: 'Corregir lo que se sabe de un artículo; un guion lo hace desconocido',
      options: {
        article,
        title: { name: 'título', description: 'Su titular' },
        outlet: { name: 'medio', description: 'Dónde apareció' },
        author: { name: 'autor', description: 'Quién lo escribió' },
        published: { name: 'fecha', description: 'Cuándo: AAAA, AAAA-MM o AAAA-MM-DD' },
        url: { name: 'dirección', description: 'Su dirección en la web' },
      },
    },
    'corpus remove': {
      name: 'retirar',
      description: 'Retirar un artículo para siempre; lo que sale se muestra antes',
      options: {
        article,
      },
    },
    'corpus history': {
      name: 'historial',
      description: 'Qué ha cambiado en la colección, cuándo y por quién',
      options: {
        change: { name: 'cambio', description: 'Solo este cambio, por su número' },
        page: { name: 'página', description: 'Qué página de los cambios, a partir de la 1' },
      },
    },
    'corpus undo': {
      name: 'deshacer',
      description: 'Deshacer un cambio, el último si no se indica; se muestra antes',
      options: {
        change: { name: 'cambio', description: 'Qué cambio, por su número en /colección historial' },
      },
    },
  },
  groups: { corpus: { name: 'colección', description: 'Mantener la colección' } },
  menus: { 'Check this quote': 'Verificar la cita' },
}
