import { defineCommand, usageOf } from '../src/desk/command.ts'

const notes = [
  'Every sentence shown stands in an article, word for word; nothing is written anew.',
  'Where the coverage does not say, the answer says so.',
  'Options are given by name: outlet:"Al-Monitor" from:2014 to:2015-06 limit:3.',
]

export const help = defineCommand({
  name: 'help',
  description: 'The commands, and how an answer is made',
  options: {},
  example: '/help',
  run: ({ commands }) => ({
    kind: 'help',
    status: 'answered',
    commands: commands.map(command => ({
      usage: usageOf(command),
      description: command.description,
      example: command.example,
    })),
    notes,
  }),
})
