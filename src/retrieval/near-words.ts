import { stem } from '../text/stem.ts'

/**
 * English words that news uses for much the same thing, a group a line. They are near, not equal: a passage
 * that has the word asked for comes before one that has a neighbour. A word may stand in several groups.
 */
const GROUPS = `
discuss talk confer deliberate
meeting talks summit
talks negotiation dialogue
stop halt suspend cease pause
begin start launch commence
end finish conclude
continue proceed persist resume
offensive campaign assault operation
coalition alliance bloc
coalition campaign
fight battle combat struggle
war conflict fighting
attack strike raid bombing bombardment
strike walkout stoppage
weapon arms munition armament
soldier troop military army
fighter militant insurgent rebel gunman
jihadist militant extremist terrorist
kill death die
injure wound hurt
victim casualty
reject refuse decline rebuff
accept agree approve endorse
support back assist aid help
oppose resist object
warn caution
threaten threat menace
danger risk threat hazard
promise pledge vow
demand insist require
ask request urge appeal
accuse blame allege
deny dispute refute
worry fear concern anxiety
want seek wish
plan intend propose
offer proposal
leader chief head
spokesman spokeswoman spokesperson
government administration regime authorities
official authorities
deal agreement accord pact treaty
sanction embargo penalty
ceasefire truce armistice
refugee migrant displaced
vote ballot election poll
win victory triumph
lose defeat loss
rise increase grow climb surge
fall drop decrease shrink
buy purchase acquire
build construct construction
destroy demolish wreck ruin
cooperate cooperation collaborate collaboration partnership
differ difference disagree disagreement dispute divide split
cause reason
money fund finance funding
cost price expense
pay payment
law legislation statute
legal lawful legality legitimate
court tribunal judge
arrest detain detention
prison jail
crime offence offense
country nation
civilian citizen people
city town
area region territory
border frontier
leave withdraw withdrawal exit depart
join enter
presence deploy deployment
obstacle hurdle barrier impediment
chance prospect possibility likelihood
unlikely doubtful improbable
likely probable
important key crucial vital
big large huge major
new recent latest
visit trip travel
letter message note
tell inform convey
ship vessel boat
plane aircraft jet
car vehicle
supply provide deliver give equip
get receive obtain
show reveal disclose
cut reduce slash
ban prohibit forbid outlaw
allow permit permission
approval consent permission authorisation authorization
criticise criticize condemn denounce
praise welcome hail applaud
defend protect shield
release free liberate
seize capture grab
investigate probe inquiry investigation
resign quit
appoint nominate
murder killing assassination
rival opponent adversary foe enemy
ally partner friend
protest demonstration rally
programme program
defence defense
centre center
labour labor
harbour harbor port
`

/** Which stems are near a stem. Made when first asked for. */
let neighbours: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** The stems of words that mean much the same as the word of a stem, itself left out; most words have none. */
export function nearWords(term: string): readonly string[] {
  neighbours ??= readGroups()
  return [...(neighbours.get(term) ?? [])]
}

function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>()
  for (const line of GROUPS.trim().split('\n')) {
    const stems = line.split(' ').map(stem)
    for (const one of stems) {
      const known = near.get(one) ?? new Set()
      for (const other of stems) if (other !== one) known.add(other)
      near.set(one, known)
    }
  }
  return near
}
