import type { Draft, StatementDraft, Step } from '../draft';
import { MentionLookup } from '../mentionLookup';
import type { BlockKind } from '../model';
import { findQuotes, type Quote } from './findQuotes';
import { SpeakerMemory } from './speakerMemory';
import { StatementReader } from './statementReader';
import { turnsOf } from './turns';

const silent = new Set<BlockKind>(['aside', 'table', 'repeat']);

/** Sentences that report words, estimates or beliefs, with their sources. Linear in the tokens. */
export const findStatements: Step = { name: 'find-statements', run: (draft) => ({ statements: statementsOf(draft) }) };

function statementsOf(draft: Draft): StatementDraft[] {
  const lookup = new MentionLookup(draft.mentions, draft.tokens.count);
  const turns = turnsOf(draft, lookup);
  const memory = new SpeakerMemory(draft);
  const reader = new StatementReader(draft, lookup, memory);
  const statements: StatementDraft[] = [];
  let sentence = 0;
  while (sentence < draft.sentences.length) {
    const end = blockEnd(draft, sentence);
    const kind = draft.article.blocks[draft.sentences[sentence]?.block ?? -1]?.kind;
    const turn = turns.get(sentence);
    if (turn) {
      statements.push(turn);
      memory.remember(turn.sources, draft.sentences[end - 1]?.endToken ?? 0);
    } else if (kind !== undefined && !silent.has(kind)) addBlock(draft, reader, sentence, end, statements);
    sentence = end;
  }
  return statements;
}

function blockEnd(draft: Draft, first: number): number {
  const block = draft.sentences[first]?.block;
  let end = first + 1;
  while (end < draft.sentences.length && draft.sentences[end]?.block === block) end += 1;
  return end;
}

/** Sentences that one quotation runs over are read as one. */
function addBlock(draft: Draft, reader: StatementReader, first: number, end: number, statements: StatementDraft[]): void {
  const { sentences, tokens } = draft;
  const lastToken = sentences[end - 1]?.endToken ?? 0;
  const quotes = findQuotes(tokens, sentences[first]?.firstToken ?? 0, lastToken, tokens.surface[lastToken] === '“');
  let quote = 0;
  let sentence = first;
  while (sentence < end) {
    const group: Quote[] = [];
    const firstToken = sentences[sentence]?.firstToken ?? 0;
    let endToken = sentences[sentence]?.endToken ?? 0;
    for (; quote < quotes.length && (quotes[quote]?.open ?? 0) < endToken; quote += 1) {
      const found = quotes[quote];
      if (!found) continue;
      group.push(found);
      while (found.close >= endToken && sentence + 1 < end) {
        sentence += 1;
        endToken = sentences[sentence]?.endToken ?? endToken;
      }
    }
    const statement = reader.read(firstToken, endToken, group);
    if (statement) statements.push(statement);
    sentence += 1;
  }
}
