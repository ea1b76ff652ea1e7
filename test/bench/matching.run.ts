import { readFileSync } from 'node:fs';
import AhoCorasick from 'ahocorasick';
import { firstDraft } from '../../src/core/firstDraft';
import type { Lexicon } from '../../src/core/lexicon';
import { walkForms } from '../../src/core/match/walkForms';
import type { Block } from '../../src/core/model';
import { tokenize } from '../../src/core/text/tokenize';
import { lexiconOf } from '../../src/lexicon/buildLexicon';
import { loadLexicon } from '../../src/lexicon/load';
import { readCorpus } from '../accuracy/corpus';
import { CharacterTrie } from './characterTrie';

/**
 * Matching alone, warm, against what is plainly to be had, over the same forms and in one run. Ours knows word boundaries,
 * capitals, hyphens and contexts and walks the words that the engine has cut already; the automaton of ahocorasick walks
 * characters and knows none of that, and is timed once as it is and once with boundaries checked behind it.
 */
const text = Array.from({ length: 12 }, () => readCorpus('tuned').map((article) => article.text))
  .flat()
  .join('\n\n');
const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];

function allForms(): string[] {
  const lexicon = loadLexicon(readFileSync('dist/lexicon.bin'));
  const texts = new Set<string>();
  for (let node = 0; node < lexicon.nodeCount; node += 1) for (const form of lexicon.formsAt(node)) texts.add(form.text);
  return [...texts];
}

/** Every n-th, so that short and long ones of every letter are there; where there are too few, with a word behind them. */
function pick(all: readonly string[], count: number): string[] {
  const more = all.length >= count ? all : [...all, ...all.map((form) => `${form} Vale`)];
  return Array.from({ length: count }, (_, index) => more[Math.floor((index * more.length) / count)] ?? '');
}

function lexiconWith(forms: readonly string[]): Lexicon {
  return lexiconOf(forms.map((name, index) => ({ id: `e${index}`, type: 'place', name, description: 'A place.' })));
}

/** Milliseconds of processor time, the best of some runs after a warm one. */
function time(run: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 8; turn += 1) {
    const start = process.cpuUsage();
    run();
    if (turn > 1) best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

function withBoundaries(automaton: AhoCorasick): number {
  let count = 0;
  for (const [end, forms] of automaton.search(text)) {
    if (isLetter(end + 1)) continue;
    for (const form of forms) if (!isLetter(end - form.length)) count += 1;
  }
  return count;
}

function contestants(forms: readonly string[]): Record<string, () => number> {
  const lexicon = lexiconWith(forms);
  const { tokens, use } = firstDraft({ text, blocks, language: 'en', words: 0 }, lexicon);
  const casing = new Uint8Array(tokens.count);
  const automaton = new AhoCorasick(forms);
  const trie = new CharacterTrie(forms);
  const longestFirst = [...forms]
    .sort((left, right) => right.length - left.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return {
    Lectern: () => walkForms(lexicon, tokens, use, casing).length,
    '… with cutting words': () => walkForms(lexicon, tokenize(text, blocks), use, casing).length,
    'ahocorasick 1.0.2': () => automaton.search(text).length,
    '… with boundaries': () => withBoundaries(automaton),
    'trie of Maps': () => trie.count(text),
    // A tenth of the text is enough to see it.
    ...(forms.length <= 10_000 && { 'one expression': () => [...text.slice(0, text.length / 10).matchAll(expression)].length }),
  };
}

const all = allForms();
console.log(`${text.length} characters; megabytes a second, and times as fast as Lectern`);
for (const count of [10_000, 20_000, 100_000, 200_000]) {
  console.log(`${count.toLocaleString('en')} forms`);
  let own = 0;
  for (const [name, run] of Object.entries(contestants(pick(all, count)))) {
    const part = name === 'one expression' ? 10 : 1;
    const speed = text.length / 1000 / (time(run) * part);
    own ||= speed;
    console.log(`  ${name.padEnd(22)}${speed.toFixed(1).padStart(8)}${(speed / own).toFixed(2).padStart(8)}   ${run()} found`);
  }
}
