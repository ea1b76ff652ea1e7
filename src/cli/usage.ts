export const usage = `lectern annotate [options] FILE…   annotates articles; - is standard input

Output, one of
  --json            the annotation contract (the default); of several files one object a line
  --jsonl           a stream: each line of a file is {"id", "text", "published"?, "format"?}
  --html            one self-contained page with the reader and its cards
  --markdown        the lists of the side bar
  --csv             one row a mark
  --figures         the same for figures: value, bounds, noun, who says so, when, where

Options
  --format F        text, markdown or html; else told by the name, text for standard input
  --published DAY   YYYY-MM-DD; else taken from the article
  --lexicon FILE    a *.lexicon.json laid over the bundled lexicon; may be repeated
  --no-bundled      without the bundled lexicon
  --trace           what each step of the engine did, on standard error
  -h, --help        this page
  -v, --version     the version

Exit status: 0 done, 1 some document failed, 2 bad usage.
`;
