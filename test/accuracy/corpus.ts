import { readdirSync, readFileSync } from 'node:fs';
import { type MarkedArticle, parseMarkedArticle } from './markedArticle';

export type Half = 'tuned' | 'held-out';

export interface CorpusArticle extends MarkedArticle {
  readonly topic: string;
  readonly half: Half;
}

const folder = 'test/accuracy/articles';

/** The hand-marked articles of one half, by topic. */
export function readCorpus(half: Half): CorpusArticle[] {
  return readdirSync(`${folder}/${half}`)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      try {
        return { topic: name.replace('.txt', ''), half, ...parseMarkedArticle(readFileSync(`${folder}/${half}/${name}`, 'utf8')) };
      } catch (error) {
        throw new Error(`${half}/${name}: ${(error as Error).message}`);
      }
    });
}
