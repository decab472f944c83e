import type { Confirmed, Keeping } from './desk/curation/keeping.ts'
import type { Plan } from './desk/curation/plan.ts'
import { english } from './desk/words/phrase.ts'
import type { Log } from './discord/log.ts'

/** Who confirms what nobody looks at. */
const OPERATOR = 'the operator'

/**
 * A refresh of the corpus that nobody looks at before it is made, for whoever runs the bot. It is refused where it
 * would take out every article: that is mostly a mishap, like a disk that is not mounted. How it went stands in the
 * log. Asked for while it runs, it is done once more after that. It never rejects.
 */
export function operatorRefresh(keeping: Keeping, log: Log): () => Promise<void> {
  let running = false
  let again = false
  return async () => {
    again = true
    if (running) return
    running = true
    while (again) {
      again = false
      try {
        await refresh(keeping, log)
      } catch (error) {
        log.error('the corpus could not be refreshed', { error })
      }
    }
    running = false
  }
}

async function refresh(keeping: Keeping, log: Log): Promise<void> {
  const planned = await keeping.planRefresh(OPERATOR)
  switch (planned.status) {
    case 'planned':
      return confirm(planned.plan, keeping, log)
    case 'refused':
      return log.error('the corpus could not be refreshed', { why: english(planned.why) })
    case 'busy':
      return log.warn('the corpus is being worked on; refresh it when that is done', {
        what: planned.running.what,
        by: planned.running.by,
      })
    case 'cancelled':
      return log.warn('the refresh of the corpus was cancelled')
  }
}

async function confirm(plan: Plan, keeping: Keeping, log: Log): Promise<void> {
  const { now, then, fates } = plan
  if (!plan.changes) {
    await keeping.curation.abandon(plan.id)
    log.info('nothing to refresh: the files are as the corpus was', { rejected: fates.rejected })
    return
  }
  if (now.articles > 0 && then.articles === 0) {
    await keeping.curation.abandon(plan.id)
    log.error('the refresh would take out every article, so nothing was changed', {
      articles: now.articles,
      remedy: 'put the files back and try again; where it is meant, confirm /corpus refresh in Discord',
    })
    return
  }
  note(await keeping.confirm(plan.id, OPERATOR), fates, log)
}

function note(confirmed: Confirmed, fates: Plan['fates'], log: Log): void {
  switch (confirmed.status) {
    case 'made': {
      const { entry, articles, paragraphs } = confirmed
      const { changed, removed, rejected } = fates
      log.info('corpus refreshed', {
        change: entry.number,
        articles,
        paragraphs,
        new: fates.new,
        changed,
        removed,
        rejected,
      })
      return
    }
    case 'failed':
      log.error('the corpus could not be refreshed', { why: english(confirmed.why), error: confirmed.error })
      return
    default:
      log.warn('the corpus was not refreshed, for it was changed meanwhile; try again', {
        status: confirmed.status,
      })
  }
}
