import type { EntityAnnotation } from '../../src/core/model';
import type { MarkedArticle } from './markedArticle';
import { sameSpan } from './names';

/** Sums over mentions, so that articles can be added. */
export interface GatheringScore {
  readonly mentions: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * B³ (Bagga and Baldwin 1998) over the mentions that the hand needs and the program found with their exact span. With
 * `missed`, those not found stand alone as entities of their own.
 */
export function scoreGathering({ names }: MarkedArticle, found: readonly EntityAnnotation[], missed: 'left-out' | 'alone'): GatheringScore {
  const mentions = names
    .filter((mark) => !mark.optional)
    .map((mark) => ({ key: mark.key, entity: found.find((name) => sameSpan(name, mark))?.entity ?? `missed ${mark.start}` }))
    .filter(({ entity }) => missed === 'alone' || !entity.startsWith('missed '));
  let precision = 0;
  let recall = 0;
  for (const mention of mentions) {
    const sameEntity = mentions.filter(({ entity }) => entity === mention.entity);
    const sameKey = mentions.filter(({ key }) => key === mention.key);
    const both = sameEntity.filter(({ key }) => key === mention.key).length;
    precision += both / sameEntity.length;
    recall += both / sameKey.length;
  }
  return { mentions: mentions.length, precision, recall };
}

export function addGatherings(scores: readonly GatheringScore[]): GatheringScore {
  return scores.reduce(
    (sum, score) => ({
      mentions: sum.mentions + score.mentions,
      precision: sum.precision + score.precision,
      recall: sum.recall + score.recall,
    }),
    { mentions: 0, precision: 0, recall: 0 },
  );
}

/** One line for each entity of the hand that was split, and each of the program that holds several. */
export function gatheringFaults({ names, text }: MarkedArticle, found: readonly EntityAnnotation[]): string[] {
  const pairs = names
    .filter((mark) => !mark.optional)
    .flatMap((mark) => {
      const same = found.find((name) => sameSpan(name, mark));
      return same ? [{ key: mark.key, entity: same.entity, text: text.slice(mark.start, mark.end) }] : [];
    });
  const textsBy = (field: 'key' | 'entity', other: 'key' | 'entity', word: string) =>
    [...new Set(pairs.map((pair) => pair[field]))].flatMap((value) => {
      const members = pairs.filter((pair) => pair[field] === value);
      const texts = [...new Map(members.map((pair) => [pair[other], pair.text])).values()];
      return texts.length > 1 ? [`${word}: ${texts.join(' / ')}`] : [];
    });
  return [...textsBy('key', 'entity', 'split'), ...textsBy('entity', 'key', 'merged')];
}

/** The key of the hand behind each entity of the program: that of most of its mentions. */
export function keysByEntity({ names }: MarkedArticle, found: readonly EntityAnnotation[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of found) {
    const mark = names.find((each) => sameSpan(each, name));
    if (!mark) continue;
    const keys = counts.get(name.entity) ?? new Map<string, number>();
    keys.set(mark.key, (keys.get(mark.key) ?? 0) + 1);
    counts.set(name.entity, keys);
  }
  return new Map([...counts].map(([entity, keys]) => [entity, [...keys].sort((left, right) => right[1] - left[1])[0]?.[0] ?? '']));
}
