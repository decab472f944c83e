import type { Affiliation } from '../actor.ts'

/**
 * What the nouns for people say of their tie to a body: who leads it or speaks for it, who belongs to it, and who only
 * works there. Common knowledge, put down for this project.
 */
const roles: Readonly<Record<Affiliation['bond'], ReadonlySet<string>>> = {
  speaks: words(`
    administrator ambassador boss ceo chair chairman chairperson chairwoman chancellor chief cochair cochairman cofounder
    commander commissioner director executive founder governor head leader manager mayor minister official officer owner
    president prosecutor representative secretary sheriff speaker spokesman spokesperson spokeswoman superintendent
    treasurer whip envoy negotiator coordinator commandant principal`),
  member: words(
    'candidate contender congressman congresswoman hopeful legislator lawmaker member nominee politician senator',
  ),
  comes: words(`
    academic activist adviser advisor aide analyst anthropologist attorney author biologist blogger columnist commentator
    consultant contributor correspondent counsel criminologist dean demographer economist editor employee engineer
    expert fellow geographer historian host instructor journalist lawyer lecturer linguist lobbyist lobbyists nurse organizer
    operative philosopher physician physicist policymaker pollster producer professor psychologist publisher reporter researcher resident
    scholar scientist sociologist sophomore freshman advocate anchor agent staffer strategist student surgeon teacher theologian volunteer worker writer epidemiologist donor`),
}

const bonds: ReadonlyMap<string, Affiliation['bond']> = new Map(
  (['speaks', 'member', 'comes'] as const).flatMap(bond =>
    [...roles[bond]].map(noun => [noun, bond] as const),
  ),
)

/** All the nouns of people that tell a bond, folded. */
export const bondNouns: readonly string[] = [...bonds.keys()]

/** The bond of a folded noun for a person to the body that it is named with, or null where it is none. */
export function bondOf(noun: string): Affiliation['bond'] | null {
  return bonds.get(noun) ?? null
}

/** Whether "of" behind a noun names what somebody studies or serves in, not where: "a professor of law". */
export function isOfField(noun: string): boolean {
  return /^(?:professor|scholar|historian|expert|student|analyst|lecturer|teacher|author|resident|economist|researcher|member)$/.test(
    noun,
  )
}

/** Whether a folded word of a title tells that the office is past. */
export function isFormer(word: string): boolean {
  return /^(?:former|formerly|ex|then|late|retired|onetime)$/.test(word)
}

/** Words of a title that belong to the office and not to the body before them, even where they have a capital. */
const ofOffice = words(`
  acting assistant associate campaign chief co communications deputy editorial executive financial founding general incoming interim
  legal legislative managing national operating policy political press principal regional research senior staff vice
  visiting law emeritus adjunct distinguished current former fellow founder president chairman director longtime majority minority public top`)

/** Whether a folded word before the noun of a title belongs to the title: "Fjord Climate Deputy Director". */
export function isOfTitle(word: string): boolean {
  return ofOffice.has(word)
}

/** The other words of a title: "executive vice president", "senior political reporter". */
const modifiers = words(`
  acting assistant associate campaign chief communications co congressional deputy digital economic editorial emeritus
  executive federal financial first founding foreign general interim legal legislative majority managing minority national
  operating policy political press principal public ranking regional research senior special staff state top vice
  visiting washington prime presidential vice-presidential leading longtime law criminal constitutional health science
  international affairs relations security defense media global environmental immigration education labor energy trade
  assembly conference caucus finance budget intelligence oversight judiciary new current veteran fellow chairman president
  founder director editor distinguished adjunct creative technology marketing program project research investment
  information medical nursing strategic strategy advocacy government field civil rights human resources outreach`)

/** Whether a folded word can stand before the noun of a title. */
export function isTitleModifier(word: string): boolean {
  return modifiers.has(word)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
