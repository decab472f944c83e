import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainQuestion } from '../../../src/retrieval/questions/plain-question.ts'

describe('plainQuestion', () => {
  test.each([
    ['<@123456> **What** did `Lavrov` say?', 'What did Lavrov say?'],
    ['> What did *he* say about ||tolls||?', 'What did he say about tolls?'],
    ['<#99> <:boat:123> </ask:77> tolls', 'tolls'],
    ['see https://quay.example/a?b=1 tolls', 'see tolls'],
    ['the [toll plan](https://quay.example/plan) of May', 'the toll plan of May'],
    ['```\ntolls in May\n```', 'tolls in May'],
    ['"tolls" AND strait OR (ferries)', '"tolls" strait (ferries)'],
    ['WHO AND WHY', 'WHO AND WHY'],
    ['title:tolls^2 AND (strait~1)', 'tolls (strait)'],
    ['<b>tolls</b> for <i class="x">ferries</i><br/>?', 'tolls for ferries ?'],
    ['at 14:30, 2 < 3 and 4 > 3', 'at 14:30, 2 < 3 and 4 > 3'],
    ['snake_case and 2*3', 'snake_case and 2*3'],
  ])('reads %j as %j', (typed, plain) => {
    expect(plainQuestion(typed)).toBe(plain)
  })

  test('leaves words of letters alone, whatever stands between them', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), words => {
        expect(plainQuestion(`**${words.join(' ')}**`)).toBe(words.join(' '))
      }),
    )
  })
})
