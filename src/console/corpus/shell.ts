import { printable } from '../../desk/printable.ts'
import type { Terminal } from '../terminal.ts'
import { Writer } from '../writer.ts'
import { type CorpusRequest, readCorpusRequest } from './flags.ts'
import { type CorpusService, type CorpusTask, EXIT } from './task.ts'

/** `npm run corpus`: what moderators do with the corpus. Resolves to the exit code. */
export async function runCorpusShell(
  argv: readonly string[],
  terminal: Terminal,
  service: CorpusService,
): Promise<number> {
  const output = new Writer(terminal.output)
  const errors = new Writer(terminal.errors)
  const read = readCorpusRequest(argv)
  if (read.status === 'misread') {
    await errors.line(`Not understood: ${printable(read.message)}`)
    return EXIT.notUnderstood
  }
  const { request } = read
  const folder = request.corpus ?? service.defaultCorpus
  try {
    const { findPages, by } = service
    const corpus = service.openCorpus(folder, request.task === 'add')
    return await run(request, { ...corpus, terminal, output, errors, findPages, by, folder })
  } catch (error) {
    // Set-up that is broken says itself what is wrong and how to mend it; anything else is a fault of ours.
    if (!(error instanceof Error && 'remedy' in error)) throw error
    await errors.line(printable(error.message))
    return EXIT.problem
  }
}

async function run(request: CorpusRequest, task: CorpusTask): Promise<number> {
  switch (request.task) {
    case 'help': {
      const { corpusUsage } = await import('./usage.ts')
      await task.output.line(corpusUsage.trimEnd())
      return EXIT.done
    }
    case 'add': {
      const { addPages } = await import('./add.ts')
      return addPages(request, task)
    }
    case 'remove': {
      const { removeArticles } = await import('./remove.ts')
      return removeArticles(request, task)
    }
    case 'refresh': {
      const { refreshCorpus } = await import('./refresh.ts')
      return refreshCorpus(request, task)
    }
    case 'edit': {
      const { editArticle } = await import('./edit.ts')
      return editArticle(request, task)
    }
    case 'undo': {
      const { undoChange } = await import('./undo.ts')
      return undoChange(request, task)
    }
    case 'history': {
      const { tellHistory } = await import('./history.ts')
      return tellHistory(request, task)
    }
    case 'status': {
      const { tellStatus } = await import('./status.ts')
      return tellStatus(request, task)
    }
    case 'statements': {
      const { tellStatements } = await import('./statements.ts')
      return tellStatements(request, task)
    }
    case 'check':
    case 'list': {
      const { reports } = await import('./reports.ts')
      return reports[request.task](request, task)
    }
  }
}
