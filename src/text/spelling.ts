/**
 * British spellings and the American ones that stand for both: rules by ending for what is regular, lists for what is
 * not. Written for words as news has them; a word that only looks British ("four", "size", "acre") is in no list.
 */

/** What stands before `our`. */
const OUR =
  'arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|tum|val|vap|vig'
/** What stands before `re`. */
const RE = 'cent|theat|met|lit|fib|calib|sab|spect|meag|lust|somb|ochr|scept|goit'
/** What stands before a doubled `l` and an ending; Porter's stemmer knows longer ones itself. */
const DOUBLED =
  'travel|cancel|label|model|signal|fuel|level|quarrel|counsel|marvel|jewel|tunnel|funnel|channel|panel|rival|total|dial|equal|grovel|shovel|swivel|unravel|libel|pedal|initial|enamel|duel|spiral|marshal|chisel|dishevel|pencil|stencil|parcel|pummel|council|medal|victual|bejewel|remodel|refuel|relabel|trial'
/** What stands before `ise` where Americans write it so, too, and where no ending tells. */
const AMERICAN_ISE =
  'adv|advert|chast|circumc|conc|dem|desp|exc|exerc|expert|improv|inc|merchand|mort|parad|prec|prem|prom|comprom|sunr|upr|moonr|surm|treat|val|anyw|chem'

const RULES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^((?:dis|un|mis|out|re|multi|tri|en)?(?:${OUR}))our`), '$1or'],
  [new RegExp(`^([a-z]*(?:${RE}))re(s?)$`), '$1er$2'],
  [new RegExp(`^([a-z]*(?:${RE}))red$`), '$1ered'],
  [new RegExp(`^([a-z]*(?:${RE}))ring$`), '$1ering'],
  [/^(def|off|pret|lic)ence/, '$1ense'],
  [/^practis/, 'practic'],
  [/^(cata|dia|ana|mono|pro|epi|trave)logue/, '$1log'],
  [new RegExp(`^(${DOUBLED})l(ed|ing|ings|er|ers|or|ors|ery|ist|ists|ous|ously|ation|ations)$`), '$1$2'],
  [
    new RegExp(
      `^(?!(?:un|in|im|re|over|dis|non)?(?:${AMERICAN_ISE})is)(?![a-z]*(?:[vw]|pr|ch)is)([a-z]{2,}[b-df-hj-np-tv-z])is(e|ed|es|er|ers|ing|ation|ations|ational|able)$`,
    ),
    '$1iz$2',
  ],
]

/** What follows no rule. Each word with its American spelling. */
const WORDS = new Map(
  `aluminium aluminum|grey gray|greys grays|tyre tire|tyres tires|cheque check|cheques checks|kerb curb|kerbs curbs|plough plow
  ploughs plows|ploughed plowed|programme program|programmes programs|sceptic skeptic|sceptics skeptics|sceptical skeptical
  scepticism skepticism|mould mold|moulds molds|moustache mustache|pyjamas pajamas|gaol jail|gaols jails|aeroplane airplane
  aeroplanes airplanes|ageing aging|judgement judgment|judgements judgments|acknowledgement acknowledgment|anaemia anemia
  anaesthetic anesthetic|anaesthetics anesthetics|paediatric pediatric|paediatrician pediatrician|paediatricians pediatricians
  orthopaedic orthopedic|encyclopaedia encyclopedia|haemorrhage hemorrhage|haemorrhages hemorrhages|haemoglobin hemoglobin
  leukaemia leukemia|oestrogen estrogen|foetus fetus|foetal fetal|diarrhoea diarrhea|oesophagus esophagus|manoeuvre maneuver
  manoeuvres maneuvers|manoeuvred maneuvered|manoeuvring maneuvering|archaeology archeology|archaeologist archeologist
  archaeologists archeologists|archaeological archeological|mediaeval medieval|cosy cozy|enquiry inquiry|enquiries inquiries
  enquire inquire|enquired inquired|kilogramme kilogram|kilogrammes kilograms|gramme gram|grammes grams|maths math|mum mom
  yoghurt yogurt|jewellery jewelry|artefact artifact|artefacts artifacts|axe ax|enrolment enrollment|enrol enroll|enrols enrolls
  fulfil fulfill|fulfils fulfills|fulfilment fulfillment|instalment installment|instalments installments|instil instill
  distil distill|skilful skillful|skilfully skillfully|wilful willful|wilfully willfully|woollen woolen|sulphur sulfur
  sulphuric sulfuric|speciality specialty|cypher cipher|doughnut donut|doughnuts donuts|chilli chili|furore furor
  tranquillity tranquility|storeys stories|draught draft|draughts drafts|whisky whiskey|sizeable sizable|cancellation cancelation
  cancellations cancelations|omelette omelet|licencing licensing
  focussed focused|focussing focusing|biassed biased|benefitted benefited|targetted targeted
  analyse analyze|analysed analyzed|analyser analyzer|analysing analyzing|paralyse paralyze|paralysed paralyzed
  paralysing paralyzing|catalyse catalyze|catalysed catalyzed`
    .split(/\||\n/)
    .map(pair => pair.trim().split(' ') as [string, string]),
)

/**
 * The American spelling of a folded word, as one that stands for both: `colour` → `color`, `organised` → `organized`.
 * Any other word is given back as it is; doing it twice changes nothing more.
 */
export function americanSpelling(folded: string): string {
  const listed = WORDS.get(folded)
  if (listed !== undefined) return listed
  if (folded.length < 4) return folded
  const [british, american] = RULES.find(([spelt]) => spelt.test(folded)) ?? []
  return british && american !== undefined ? folded.replace(british, american) : folded
}
