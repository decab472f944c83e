import { describe, expect, test } from 'vitest'
import { secondNames } from '../../src/retrieval/second-names.ts'
import { stem } from '../../src/text/stem.ts'

/** The second names of what a topic names, each as its stems joined, and the places that it stands for. */
function namesOf(topic: string) {
  return secondNames(topic.split(' ').map(word => stem(word.toLowerCase())))
}

describe('secondNames', () => {
  test('knows a law by what else it is called', () => {
    const terms = namesOf('Affordable Care Act').map(name => name.terms)
    expect(terms).toContainEqual([stem('obamacare')])
    expect(terms).toContainEqual(['health', 'care', 'law'].map(stem))
  })

  test('says for which words of the topic a name stands', () => {
    for (const { places } of namesOf('repeal Obamacare')) expect(places).toEqual([1])
    for (const { places } of namesOf('truce talks')) expect(places).toEqual([0])
  })

  test('takes a thing as a whole: a part of its name is nothing', () => {
    expect(namesOf('care')).toEqual([])
    expect(namesOf('marriage')).toEqual([])
  })

  test('never gives the name that was asked for', () => {
    expect(namesOf('death penalty').map(({ terms }) => terms)).not.toContainEqual(
      ['death', 'penalty'].map(stem),
    )
  })
})
