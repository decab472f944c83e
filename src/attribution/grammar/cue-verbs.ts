/** What a reporting verb can take as the thing reported. */
export interface VerbFrame {
  /** A quotation, or a clause that it follows: "…, he added". */
  readonly quote: boolean
  /** A clause with *that*, *whether* or a question word. */
  readonly that: boolean
  /** A clause without a conjunction: "he thinks it works". */
  readonly bare: boolean
  /** An infinitive: "she refused to sign". */
  readonly infinitive: boolean
  /** An object that is the thing said, judged or wanted: "they rejected the plan". */
  readonly object: boolean
  /** Prepositions that the thing reported can hang on: "warned of", "called for". */
  readonly prepositions: readonly string[]
  /** Whether somebody addressed comes between: "told parliament that", "urged Kerry to". */
  readonly addressee: boolean
}

/** A form of a verb: of *take*, base *take*, s *takes*, past *took*, participle *taken*, ing *taking*. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** A reporting verb in one of its forms. */
export interface CueVerb {
  readonly lemma: string
  readonly form: VerbForm
  readonly frame: VerbFrame
}

/**
 * Reporting verbs by what they take, `frames: verbs`. Frames: q quotation, t that-clause, b bare clause, i infinitive,
 * o object, a addressee, and prepositions after a plus. Irregular verbs give past and participle: `say/said`.
 */
const table = `
qtb: say/said
qtba: tell/told
qt: add maintain respond reply answer write/wrote/written tweet explain conclude continue note state remark comment observe declare announce exclaim joke quip muse recount reason counter retort interject shout yell scream chant proclaim opine quote chime gush fume sigh surmise venture whisper mutter boom intone summarise summarize volunteer blog email post text
qto: argue claim insist stress emphasize emphasise assert contend allege acknowledge admit concede confirm reiterate repeat recall reveal disclose underline underscore caution point+out lament complain+about boast+about brag+about vent joke+about reply+to respond+to answer confess predict forecast report predict tout
qtb: claim insist admit acknowledge suggest argue concede note confirm predict warn recall reckon swear/swore/sworn vow promise guess allege joke estimate imply report announce conclude add
tb: believe think/thought feel/felt know/knew/known hope fear suspect assume expect imagine worry presume doubt understand/understood realize realise recognize recognise figure wish agree bet suppose
to: doubt fear suspect expect assume imagine understand/understood recognize recognise favour favor prefer regret want question dispute reject deny confirm acknowledge suggest propose recommend demand urge advocate request announce declare describe depict portray characterize characterise denounce condemn decry deplore criticize criticise slam blast lambast lambaste rip attack assail rebuke berate chide castigate ridicule mock deride disparage dismiss reject rebuff refute rebut discount downplay praise hail laud applaud commend welcome celebrate salute tout trumpet endorse back support champion defend oppose resist protest challenge question blame fault accuse charge liken compare cite mention highlight outline explain unveil
qtai: warn remind assure inform advise caution instruct notify brief reassure promise persuade convince
qtai: ask urge beg plead+with implore order
q: ask inquire enquire wonder query
t: show/showed/shown find/found indicate suggest demonstrate reveal estimate determine conclude learn decide discover prove/proved/proven see/saw/seen mean/meant guarantee ensure pretend dream imply hint signal certify testify attest
t: ask wonder question debate consider explain discuss decide know/knew/known forget/forgot/forgotten
i: want hope plan intend seek/sought refuse decline pledge vow promise threaten offer agree aim wish prefer expect propose demand claim choose/chose/chosen decide seek/sought prepare undertake/undertook/undertaken consent volunteer swear/swore/sworn long hesitate profess
o+: want seek/sought consider contemplate mull weigh like dislike love hate loathe despise admire respect appreciate tolerate accept reject fear distrust envy prefer resent approve disapprove favor favour encourage discourage demand request pledge promise threaten predict plan propose
+of: accuse warn speak/spoke/spoken approve disapprove complain boast think/thought dream conceive remind
+for: call push press argue plead campaign appeal lobby hope wish advocate apologize apologise criticize criticise praise blame thank fault ask demand
+on: call insist agree comment elaborate press decide expand dwell reflect speculate
+about: talk/talked speak/spoke/spoken complain ask worry warn think/thought care boast brag rant joke lie wonder tell/told tweet write/wrote/written
+against: argue warn speak/spoke/spoken vote campaign lobby rail protest inveigh advise fight/fought
+to: refer object point allude appeal pledge admit agree confess attest testify object subscribe respond react
+with: agree disagree sympathize sympathise quarrel side
+in: believe
+as: describe depict portray characterize characterise dismiss denounce cast/cast/cast hail regard view see/saw/seen brand label define identify present paint condemn cite hold/held praise
o: call dub term deem consider brand label nickname perceive regard view see/saw/seen
o: thank apologize apologise congratulate honor honour criticize scold admonish reprimand taunt insult smear vilify demonize demonise trash knock pan ding skewer savage pummel hammer excoriate pillory scoff sneer bash
o: identify veto endorse
o: express voice echo float promote ignore credit attribute judge envision foresee/foresaw/foreseen bemoan utter invoke reference retweet cheer boo project exalt scorn spurn shun salute debate offer
to: remember disclose speculate judge envision foresee/foresaw/foreseen project bemoan grumble gripe sense
q: read/read/read recite grumble gripe speculate plead
+about: speculate grumble gripe testify fret fume agonize agonise brief quip muse
+for: vouch vote
+against: caution counsel
+at: bristle scoff sneer lash laugh
qtai: command direct counsel tell/told
o: address tackle explain justify rationalize clarify reaffirm affirm reassert renounce disavow repudiate denounce retract withdraw/withdrew/withdrawn
`

const prefixed = `
rule+out point+out set+out lay/laid+out spell+out speak/spoke/spoken+out call+out single+out push+back hit/hit/hit+back fire+back shoot/shot+back shoot/shot+down play+down brush+off write/wrote/written+off lash+out
`

const doubled = new Set(
  'admit commit refer regret rebut plan permit prefer nod quip blog rip slam pan outlaw knot'.split(' '),
)
doubled.delete('outlaw')

/** Particles that belong to a verb: `rule out`. */
export const particleVerbs: ReadonlyMap<string, ReadonlySet<string>> = readParticles()

/** Every form of every reporting verb. */
export const cueVerbs: ReadonlyMap<string, readonly CueVerb[]> = readTable()

interface Draft {
  quote: boolean
  that: boolean
  bare: boolean
  infinitive: boolean
  object: boolean
  addressee: boolean
  prepositions: string[]
}

function readTable(): ReadonlyMap<string, readonly CueVerb[]> {
  const frames = new Map<string, Draft>()
  const parts = new Map<string, readonly string[]>()
  const enter = (entry: string, codes: string, prepositions: readonly string[]) => {
    const [spelled = '', preposition] = entry.split('+')
    const [lemma = '', ...irregular] = spelled.split('/')
    const frame = frames.get(lemma) ?? draft()
    frames.set(lemma, frame)
    if (irregular.length > 0) parts.set(lemma, irregular)
    if (preposition && !particleVerbs.has(lemma)) frame.prepositions.push(preposition)
    frame.prepositions.push(...prepositions)
    frame.quote ||= codes.includes('q')
    frame.that ||= codes.includes('t')
    frame.bare ||= codes.includes('b')
    frame.infinitive ||= codes.includes('i')
    frame.object ||= codes.includes('o')
    frame.addressee ||= codes.includes('a')
  }
  for (const line of table.trim().split('\n')) {
    const [head = '', verbs = ''] = line.split(':')
    const [codes = '', preposition = ''] = head.split('+')
    for (const entry of verbs.trim().split(/\s+/)) enter(entry, codes, preposition ? [preposition] : [])
  }
  for (const entry of prefixed.trim().split(/\s+/)) enter(entry.split('+')[0] ?? '', '', [])
  const forms = new Map<string, CueVerb[]>()
  for (const [lemma, frame] of frames)
    for (const [form, word] of inflected(lemma, parts.get(lemma) ?? []))
      forms.set(word, [...(forms.get(word) ?? []), { lemma, form, frame }])
  return forms
}

function draft(): Draft {
  return {
    quote: false,
    that: false,
    bare: false,
    infinitive: false,
    object: false,
    addressee: false,
    prepositions: [],
  }
}

function readParticles(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const entry of prefixed.trim().split(/\s+/)) {
    const [spelled = '', particle = ''] = entry.split('+')
    const lemma = spelled.split('/')[0] ?? ''
    found.set(lemma, (found.get(lemma) ?? new Set()).add(particle))
  }
  return found
}

function inflected(
  lemma: string,
  [past, participle]: readonly string[],
): readonly (readonly [VerbForm, string])[] {
  const regular = pastOf(lemma)
  return [
    ['base', lemma],
    [
      's',
      /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s'),
    ],
    ['past', past ?? regular],
    ['participle', participle ?? past ?? regular],
    ['ing', ingOf(lemma)],
  ]
}

function pastOf(lemma: string): string {
  if (doubled.has(lemma)) return `${lemma}${lemma.at(-1)}ed`
  if (lemma.endsWith('e')) return `${lemma}d`
  return `${lemma.replace(/([^aeiou])y$/, '$1i')}ed`
}

function ingOf(lemma: string): string {
  if (doubled.has(lemma)) return `${lemma}${lemma.at(-1)}ing`
  if (/(?:ee|ye)$/.test(lemma)) return `${lemma}ing`
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  return `${lemma.replace(/e$/, '')}ing`
}
