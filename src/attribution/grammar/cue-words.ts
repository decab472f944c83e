/** Nouns for something said, thought or wanted, that a clause can follow: "a warning that", "Moscow's appeal for". */
const nouns = set(`
  claim claims assertion assertions statement statements warning warnings accusation accusations allegation
  allegations appeal appeals call calls demand demands declaration position view views opinion opinions belief
  beliefs argument arguments suggestion suggestions contention insistence denial denials admission acknowledgment
  acknowledgement conclusion conclusions prediction predictions promise promises pledge pledges vow vows threat
  threats offer offers proposal proposals plan plans request requests complaint complaints concern concerns fear
  fears worry worries hope hopes doubt doubts expectation expectations criticism objection objections opposition
  support condemnation praise endorsement refusal rejection announcement remark remarks comment comments reminder
  assurance assurances explanation theory feeling sense impression perception conviction suspicion suspicions
  recommendation recommendations charge charges estimate estimates question questions wish desire willingness
  readiness reluctance eagerness determination intention commitment message rumor rumors rumour rumours word report
  reports notion idea news confirmation evidence sign signs indication indications rhetoric speech letter tweet
  stance interest confidence skepticism scepticism optimism caution attack attacks`)

/** Verbs that lend their subject to such a noun: "expressed concern", "gave assurances". */
const light = set(`
  make makes made making give gives gave given giving express expresses expressed expressing voice voices voiced voicing offer offers offered
  issue issues issued issuing have has had show shows showed raise raises raised raising repeat repeats repeated
  share shares shared make send sends sent deliver delivers delivered reiterate reiterates reiterated hold holds held convey conveys conveyed
  drop dropped renew renewed press pressed lodge lodged harbor harbour harbored signal signalled state stated announced announce`)

/** Adjectives for a state of mind, after *be* or *seem*: "was sceptical that", "is willing to". */
const adjectives = set(`
  sceptical skeptical confident sure certain convinced unconvinced hopeful optimistic pessimistic worried concerned afraid
  fearful anxious aware unaware doubtful unsure uncertain glad pleased happy unhappy proud angry furious upset
  disappointed surprised shocked stunned sorry eager willing unwilling ready reluctant keen determined adamant opposed
  critical supportive wary cautious clear careful frustrated dismayed outraged appalled alarmed horrified thrilled
  excited delighted grateful thankful committed inclined hesitant prepared curious interested uninterested unimpressed impressed dissatisfied satisfied
  dismissive insistent persuaded open loath quick hesitant sympathetic suspicious jealous tired sick fond ashamed
  embarrassed nervous relieved comfortable uncomfortable scared mad bullish bearish coy`)

const copulas = set(
  'is was are were be been being am appear appears appeared seem seems seemed sound sounds sounded look looks looked remain remains remained become becomes became grow grew feel feels felt getting got',
)

const auxiliaries = set(`
  is was are were be been being am has have had having do does did will would can could may might must shall should
  won't wouldn't can't couldn't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't cannot
  i'm he's she's they've we've i've it's they're we're you're i'd he'd she'd they'd i'll he'll she'll they'll we'll`)

const pronouns = set(
  'he she they i we it you who one everyone everybody nobody someone somebody many some several few most all others both neither',
)
const clauseOpeners = set(`
  that but because as while when whenever although though if whether after before since until unless than so yet how
  what why where which whose nor whereas once lest`)
const prepositions = set(`
  of in on at for with from to by about against over under between among during through into without within near
  across behind beyond toward towards upon around via despite amid amidst inside outside including like regarding`)
const determiners = set(`
  the a an this these those his her their its our my your no each every another any some many several few most all both
  two three four five six seven eight nine ten`)
const timeWords = set(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later recently
  then now last next this week month year night morning afternoon evening day days weeks months years ago on in
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec`)
const adverbs = set(`
  also not never always often again still already even just simply once twice then now later earlier recently long
  since soon perhaps instead ever rather quite too yet however therefore thus nonetheless nevertheless meanwhile first
  further previously n't almost today yesterday once`)

const verbs = set(`
  went go goes came come comes took take takes taken got get gets met meet meets ran run runs won win wins lost lose loses left leave
  leaves kept keep keeps began begin begins begun put puts set sets let lets stood stand stands fell fall falls grew rose rise rises led lead leads
  brought bring brings built bought paid pay pays sent send spent held hold holds heard hear hears sat spoke broke chose drew drove
  fought gave give gives laid lay met read sold struck taught threw understood wore woke became become becomes lay faced face faces
  make makes made seem seems seemed appear appears appeared remain remains remained use uses used try tries tried help helps
  helped need needs needed work works worked move moves moved turn turns turned start starts started live lives lived`)

/** Of these, the past forms that are hardly ever nouns or participles. */
const strongPasts = set(`
  went came took got met ran won began rose kept brought sent held broke chose drew drove fought gave fell grew struck taught
  threw wore woke became made`)

/** Whether a word is a past form that is hardly ever a noun or a participle: "went". */
export const isStrongPast = (word: string): boolean => strongPasts.has(word)
/** Whether a word is a noun for something said, thought or wanted. */
export const isCueNoun = (word: string): boolean => nouns.has(word)
/** Whether a verb lends its subject to such a noun: "gave assurances". */
export const isLightVerb = (word: string): boolean => light.has(word)
/** Whether an adjective is for a state of mind: "sceptical". */
export const isCueAdjective = (word: string): boolean => adjectives.has(word)
/** Whether a word is a form of *be*, *seem* and the like. */
export const isCopula = (word: string): boolean => copulas.has(word)
/** Whether a word is an auxiliary. */
export const isAuxiliary = (word: string): boolean => auxiliaries.has(word)
/** Whether a word is a pronoun that can be a subject: "he", "everyone". */
export const isPronoun = (word: string): boolean => pronouns.has(word)
/** Whether a word opens a clause: "that", "because". */
export const isClauseOpener = (word: string): boolean => clauseOpeners.has(word)
/** Whether a word is a preposition. */
export const isPreposition = (word: string): boolean => prepositions.has(word)
/** Whether a word is a determiner: "the", "his". */
export const isDeterminer = (word: string): boolean => determiners.has(word)
/** Whether a word belongs to a time: "Monday", "last week". */
export const isTimeWord = (word: string): boolean => timeWords.has(word)
/** Whether a word is an adverb, by a list or by its end. */
export const isAdverb = (word: string): boolean =>
  adverbs.has(word) ||
  (word.length > 4 &&
    word.endsWith('ly') &&
    !/^(?:family|italy|rally|july|ally|reply|early|only|assembly|kelly|sally|molly|emily|beverly|kimberly|billy|willy|holly|polly|lilly|daily|weekly|monthly|elderly|friendly|anomaly|monopoly|belly|bully|supply|apply|imply|comply|multiply|fly|rely|jelly|beverley|connolly|connelly|reilly|o'reilly|kennelly|donnelly)$/.test(
      word,
    ))
/** Whether a word is a form of a frequent verb that reports nothing. */
export const isPlainVerb = (word: string): boolean => verbs.has(word)

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
