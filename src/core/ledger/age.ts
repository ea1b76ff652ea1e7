import type { Event } from '../model';
import type { Finding } from './finding';
import type { LedgerFigure, LedgerView } from './ledgerView';

/** Years of birth and death against the age that stands in the sentence of the death. */
export function checkAges(view: LedgerView): Finding[] {
  const { events } = view.analysis;
  return events
    .filter(({ type, status }) => type === 'death' && status === 'happened')
    .flatMap((death) => {
      const person = death.actors.length === 1 ? death.actors[0]?.entity : undefined;
      const birth = events.find((event) => event.type === 'birth' && event.actors.length === 1 && event.actors[0]?.entity === person);
      const [born, died] = [birth && yearOf(birth), yearOf(death)];
      const age = born === undefined || died === undefined ? undefined : ageBeside(view, death);
      if (person === undefined || born === undefined || died === undefined || !age) return [];
      const years = died - born;
      const value = age.figure.value ?? 0;
      if (value === years || value === years - 1) return [];
      return [
        {
          kind: 'age' as const,
          figures: [age.figure.id],
          ranges: [{ start: age.start, end: age.end }],
          arithmetic: `${born} → ${died} is ${years - 1} or ${years} years, not ${value}`,
        },
      ];
    });
}

function yearOf({ when }: Event): number | undefined {
  const year = when && /^\d{4}/.exec(when.interval)?.[0];
  return year === undefined || when?.interval.includes('/') ? undefined : Number(year);
}

/** The one age in the sentence of the death. */
function ageBeside(view: LedgerView, death: Event): LedgerFigure | undefined {
  const start = death.mentions[0]?.start ?? -1;
  const sentence = view.sentences.find(
    ({ firstToken, endToken }) => (view.tokens.starts[firstToken] ?? 0) <= start && start < (view.tokens.ends[endToken - 1] ?? 0),
  );
  const ages = sentence ? view.in(sentence).filter(({ figure }) => figure.type === 'age' && figure.value !== undefined) : [];
  return ages.length === 1 ? ages[0] : undefined;
}
