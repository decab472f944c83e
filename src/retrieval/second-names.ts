import { tokens } from '../text/tokens.ts'

/**
 * Laws, plans and matters of dispute that news calls by several names, a line each. Common knowledge, put down for this
 * project. Unlike near words these mean the same thing, and only as a whole.
 */
const THINGS = `
Affordable Care Act | Obamacare | ACA | health care law | healthcare law | health law | health care reform | healthcare reform | health care overhaul | health reform law
Deferred Action for Childhood Arrivals | DACA | Dreamers
undocumented immigrants | illegal immigrants | unauthorized immigrants | unauthorised immigrants | illegal aliens | undocumented workers | illegal immigration
same-sex marriage | gay marriage | marriage equality | same-sex couples | gay couples
gun control | gun laws | gun safety | gun legislation | background checks | gun restrictions | gun violence
Second Amendment | gun rights | right to bear arms
climate change | global warming | climate crisis
debt ceiling | debt limit | borrowing limit | borrowing authority
government shutdown | shut down the government | shutting down the government | partial shutdown
net neutrality | open internet
border wall | wall along the border | wall on the border | wall funding
sanctuary cities | sanctuary city | sanctuary law | sanctuary policies
abortion rights | pro-choice | right to abortion
death penalty | capital punishment
minimum wage | wage floor
overtime pay | overtime rule | overtime
tax cuts | tax relief | tax reform
spending cuts | budget cuts | sequester | sequestration | deficit reduction
economic stimulus | stimulus package | stimulus plan
police shootings | police violence | police brutality | use of force
Iran nuclear deal | nuclear agreement with Iran | JCPOA | Joint Comprehensive Plan of Action | Iran deal | nuclear accord
Paris Agreement | Paris climate accord | Paris climate agreement | Paris accord
Trans-Pacific Partnership | TPP
North American Free Trade Agreement | NAFTA
Brexit | leaving the European Union | withdrawal from the European Union | leave the EU
Russian interference | Russian meddling | election interference | election meddling
travel ban | Muslim ban
vaccination | vaccines | immunization | immunisation | inoculation
coronavirus | COVID-19 | Covid | pandemic
Islamic State | ISIS | ISIL | Daesh
Kurds | Kurdish
Jews | Jewish
Yazidis | Yezidis
air strikes | airstrikes | air raids | bombing campaign | bombardment
chemical weapons | sarin | chlorine attacks | poison gas
ceasefire | cease-fire | truce | cessation of hostilities
no-fly zone | safe zone | buffer zone
asylum seekers | refugees | migrants
annexation of Crimea | seizure of Crimea | takeover of Crimea
two-state solution | Palestinian state | Palestinian statehood
`

/** A second name of something that is asked about. */
export interface SecondName {
  /** Which words of the query it stands for, by their places. */
  readonly places: readonly number[]
  /** Its stems in order, stop words left out. */
  readonly terms: readonly string[]
}

/** A thing by all its names, each as stems. */
type Thing = readonly (readonly string[])[]

/** By the first stem of any of their names, the things, by their places in the list above. Made when first asked for. */
let opening: ReadonlyMap<string, ReadonlyMap<number, Thing>> | null = null

/** The other names of what some words (stems, in order, without stop words) name as a whole. */
export function secondNames(words: readonly string[]): readonly SecondName[] {
  opening ??= thingsByOpening()
  // Nearly no question has a word that any of the names begins with.
  const named = new Map<number, Thing>()
  for (const word of words) for (const [place, thing] of opening.get(word) ?? []) named.set(place, thing)
  if (named.size === 0) return []
  const inOrder = [...named].sort(([one], [other]) => one - other)
  return inOrder.flatMap(([, names]) => {
    const [from, length] = longestOf(names, words)
    if (length === 0) return []
    const places = Array.from({ length }, (_, at) => from + at)
    return names
      .filter(name => name.join(' ') !== words.slice(from, from + length).join(' '))
      .map(terms => ({ places, terms }))
  })
}

function thingsByOpening(): ReadonlyMap<string, ReadonlyMap<number, Thing>> {
  const found = new Map<string, Map<number, Thing>>()
  for (const [place, line] of THINGS.trim().split('\n').entries()) {
    const names = line.split('|').map(termsIn)
    for (const [first = ''] of names) {
      const known = found.get(first) ?? new Map<number, Thing>()
      found.set(first, known.set(place, names))
    }
  }
  return found
}

/** Where the longest of some names stands in a query: its first word and how many it has; none where it has none. */
function longestOf(names: readonly (readonly string[])[], words: readonly string[]): [number, number] {
  let found: [number, number] = [0, 0]
  for (const name of names)
    for (let from = 0; from + name.length <= words.length; from++)
      if (name.length > found[1] && name.every((term, at) => words[from + at] === term))
        found = [from, name.length]
  return found
}

function termsIn(name: string): readonly string[] {
  return tokens(name)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term)
}
