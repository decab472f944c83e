import type { Called } from './phrase.ts'

/** What a command is called, without its slash, by its English name. */
export function commandCalled(name: string): Called {
  return { called: name, part: 'name', command: name, option: null }
}

/** How a command is described. */
export function commandDescribed({ name, description }: { name: string; description: string }): Called {
  return { called: description, part: 'description', command: name, option: null }
}

/** What an option of a command is called, by its English name. */
export function optionCalled(command: string, option: string): Called {
  return { called: option, part: 'name', command, option }
}

/** How an option of a command is described. */
export function optionDescribed(command: string, option: string, description: string): Called {
  return { called: description, part: 'description', command, option }
}
