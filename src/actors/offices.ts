/**
 * The words for offices: who speaks for a country or a body by what he or she is. A scholar, an editor, an
 * opposition leader or a rebel comes from a country and does not speak for it, so they are not here.
 */

/** Nouns for a person who speaks for a government or a body. */
const heads = words(`
  president premier minister chancellor secretary ambassador envoy spokesman spokeswoman spokesperson spokespeople
  spokesmen king queen emir sultan pope leader chief head commander counterpart diplomat diplomats negotiator
  negotiators official officials director representative general admiral colonel captain prince chairman chairwoman
  consul attache undersecretary governor commissioner delegate delegates ministers presidents leaders generals
  commanders deputy`)

/** Words that stand before a head inside a title. */
const modifiers = words(`
  foreign prime deputy vice defence defense interior finance energy oil trade economy justice information culture
  health state home special senior top supreme chief press national security permanent acting interim military army
  navy naval air force marine field crown high presidential government ministerial first second third assistant under
  principal lead chargé political public affairs policy nuclear climate human rights un intelligence cabinet party
  current new newly elected incoming general secretary minister president spokesman spokeswoman spokesperson
  ministry department white house pentagon kremlin treasury commerce education agriculture labor labour environment
  embassy council parliament parliamentary administration joint staff revolutionary royal counterterrorism antiterrorism
  competition antitrust migration enlargement irrigation water fisheries farm transport transportation business industry
  tourism sports welfare development budget housing science technology digital social planning immigration aviation
  assistant executive managing regional chief commanding supreme religious spiritual outgoing longtime veteran chief`)

/** Ranks and courtesies between a title and a name. */
const ranks = words(`
  general gen lieutenant lt colonel col major maj brigadier brig admiral adm rear vice captain capt commander cmdr
  sergeant marshal navy army air force marine corps mr mrs ms miss dr doctor professor prof sir dame lord lady sheikh
  sheik prince princess king queen emir sultan ayatollah grand imam mullah hojatoleslam archbishop cardinal
  pope father reverend rev senator sen representative rep congressman congresswoman governor gov president minister
  secretary judge justice mayor chancellor ambassador comrade`)

/** Nouns for a body that a country speaks through. */
const institutions = words(`
  government governments administration ministry ministries department cabinet army military navy forces troops
  authorities authority regime leadership delegation mission embassy consulate parliament presidency state media
  officials official diplomats diplomat spokesman spokeswoman intelligence agency commission statement council
  commander commanders generals general police readout side negotiators leaders leader ministers minister president
  foreign defence defense air force television envoy ambassador`)

/** Ways of not speaking for a country that one comes from. */
const outsiders = words(`
  opposition rebel rebels activist activists dissident dissidents expert experts analyst analysts academic academics
  professor scholar scholars economist economists journalist journalists editor commentator commentators author
  blogger former ex retired citizen citizens people voters critics critic protesters lawyer lawyers businessman
  refugee refugees resident residents kurdish kurds rebels militants militant insurgents separatist separatists
  newspaper magazine scientist scientists researcher researchers historian analyst exile exiled student students
  campaigner campaigners soldier soldiers family doctor doctors company companies church`)

/** Nouns for a body of people that has a name of its own. */
const groups = words(`
  academy administration agency alliance army assembly association authority bank board brigade brigades bureau campaign caucus
  center centre chamber church city club coalition college commission committee community company conference congress
  corporation corps council court department embassy federation force forces foundation front fund government group
  guild hospital initiative program programme project fund services list plans institute institution league legislature ministry mission movement network office
  organization organisation parliament party police panel school service society syndicate team tribunal trust union
  university`)

/** Whether a folded word is the noun of a body of people. */
export const isGroupNoun = (word: string): boolean => groups.has(word)

/** Whether a folded word is the noun of an office. */
export const isOffice = (word: string): boolean => heads.has(word)

/** Whether a folded word can stand before the noun of an office in a title. */
export const isOfficeModifier = (word: string): boolean => modifiers.has(word) || heads.has(word)

/** Whether a folded word is a rank or courtesy that goes before a name. */
export const isRank = (word: string): boolean => ranks.has(word)

/** Whether a folded word names a body or an office through which a country speaks. */
export const isInstitution = (word: string): boolean => institutions.has(word) || heads.has(word)

/** Whether a folded word marks somebody who comes from a country but does not speak for it. */
export const isOutsider = (word: string): boolean => outsiders.has(word)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
