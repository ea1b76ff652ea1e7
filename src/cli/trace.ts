import type { Trace } from '../core/annotate';
import type { Draft, Mention } from '../core/draft';

/** Reports what each step of the pipeline added, dropped and changed, one line a mark. */
export function traceTo(report: (line: string) => void): Trace {
  let before = new Map<string, string>();
  return (step, draft) => {
    const after = marksOf(draft);
    report(
      `${step}: ${draft.mentions.length} mentions, ${draft.entities.length} entities, ${draft.figures.length} figures, ${draft.events.length} events`,
    );
    for (const [place, mark] of after) {
      const earlier = before.get(place);
      if (earlier === undefined) report(`  + ${place} ${mark}`);
      else if (earlier !== mark) report(`  ~ ${place} ${earlier} -> ${mark}`);
    }
    for (const [place, mark] of before) if (!after.has(place)) report(`  - ${place} ${mark}`);
    before = after;
  };
}

function marksOf(draft: Draft): Map<string, string> {
  const { text } = draft.article;
  const marks = new Map<string, string>();
  for (const mention of draft.mentions)
    marks.set(`${mention.start}-${mention.end}`, `${JSON.stringify(text.slice(mention.start, mention.end))} ${describe(mention, draft)}`);
  for (const figure of draft.figures)
    marks.set(`${figure.start}-${figure.end} figure`, `${JSON.stringify(text.slice(figure.start, figure.end))} ${figure.type}`);
  return marks;
}

function describe(mention: Mention, draft: Draft): string {
  const { type, rule, confidence, entry, entity, rivalEntries } = mention;
  const nameOf = (index: number): string => draft.lexicon.entry(index).id;
  const target = entry === undefined ? 'unlisted' : nameOf(entry);
  const rivals = rivalEntries?.length ? ` rivals ${rivalEntries.map(nameOf).join(', ')}` : '';
  return `${type} ${rule} ${confidence.toFixed(2)} ${target}${entity === undefined ? '' : ` e${entity + 1}`}${rivals}`;
}
