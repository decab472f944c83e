/** What `corpus --help` prints. */
export const corpusUsage = `On Record's corpus: the articles that it answers from.

    npm run --silent corpus -- TASK [--corpus DIR] [--json]

  add PATH...    reads saved pages (.txt and .md files, and folders of them), shows what it keeps and what it
                 drops, and asks before it adds them. README.md and actors.md in folders are passed over
  check          every problem in every file, with line and remedy
  list           the articles: id, date, outlet, title, paragraphs
  remove ID...   takes articles out, after asking
  statements     who says what, one line a statement

  --corpus DIR   the folder of articles
  --yes, -y      add and remove without asking
  --json         JSON on standard output: one object a file, problem, article or statement
  --help         this text

What a page does not tell about itself is unknown until you say it, when you add it:

  --title "…"    --outlet "…"    --author "…"    --url https://…    --published YYYY, YYYY-MM or YYYY-MM-DD

--title and --url are for one page, the others hold for all pages of the command. Adding a page again changes
nothing, with other options neither: what is known about an article is changed at the top of its file.

Exit code: 0 done, 1 some problem (a page rejected, an error found, an unknown id, nothing confirmed), 2 not understood.
`
