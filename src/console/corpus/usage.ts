/** What `corpus --help` prints. */
export const corpusUsage = `On Record's corpus: the articles that it answers from.

    npm run --silent corpus -- TASK [--corpus DIR] [--json]

  status         what is in force, who changed it last, and how many files await a refresh
  refresh        compares the files with what is in force: what is new, changed (by paragraph), removed, a duplicate
                 or broken. Takes the changes in after asking, all or none
  add PATH...    reads saved pages (.txt and .md files, and folders of them), shows what it keeps and what it
                 drops, and asks before it adds them. README.md and actors.md in folders are passed over
  edit ID        changes what is known about an article; "" makes it unknown
  remove ID...   takes articles out for good, after asking: their text stays out, whoever puts it back
  history        the changes, the last one first: when, by whom, what
  undo [NUMBER]  takes back the last change, or the one of that number, after asking
  check          every problem in every file, with line and remedy
  list           the articles: id, date, outlet, title, paragraphs
  statements     who says what, one line a statement; with --csv a table for a spreadsheet

  --corpus DIR   the folder of articles
  --yes, -y      goes on without asking
  --let-in       add and refresh: lets in what would be left out, as a text that was removed or as a duplicate
  --limit N      history: so many changes, 20 unless it is given
  --csv          statements: comma-separated values with a header, as spreadsheets open them
  --json         JSON on standard output: one object a file, problem, article, change or statement
  --help         this text

What is in force is what the bot answers from: the outcome of the last change. Who edits files in the folder by hand
changes nothing before a refresh; check, list and statements tell of the files as they lie.

What a page does not tell about itself is unknown until you say it, when you add it:

  --title "…"    --outlet "…"    --author "…"    --url https://…    --published YYYY, YYYY-MM or YYYY-MM-DD

--title and --url are for one page, the others hold for all pages of the command. Adding a page again changes
nothing, with other options neither: edit changes what is known about an article, with the same options.

Exit code: 0 done, 1 some problem (a file rejected, an error found, an unknown id, nothing confirmed), 2 not understood.
`
