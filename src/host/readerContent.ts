import * as vscode from 'vscode';
import { renderBlocks } from '../article/render';
import type { BlockView, HostMessage, Place, Preferences } from '../protocol/messages';
import type { HeldPreview, HeldReading } from './analyses';
import type { Part } from './openingPart';
import { type Problem, problemOf } from './sourceText';

/** What a reader shows of one version of a document: an article, or why there is none. */
export interface ReaderContent {
  readonly language: string;
  readonly notices: readonly string[];
  readonly blocks: readonly BlockView[];
  readonly problem?: Problem;
  /** Absent when reading failed. */
  readonly reading?: HeldReading;
  /** The blocks that a page begins with, where it does not begin with all. */
  readonly part?: Part;
}

export function contentOf(reading: HeldReading): ReaderContent {
  const problem = problemOf(reading.source.text);
  return {
    reading,
    language: reading.parsed.article.language,
    ...(problem
      ? { problem, notices: [], blocks: [] }
      : { notices: reading.source.notices, blocks: renderBlocks(reading.parsed, reading.analysis) }),
  };
}

/** A long article of which the part around the reading place is annotated. */
export function previewContentOf(preview: HeldPreview): ReaderContent {
  const { from, to } = preview;
  return { ...contentOf(preview), part: { from, to } };
}

/** Stands in for an article that could not be read; nothing is lost, for the reader never writes. */
export function failedContent(): ReaderContent {
  const problem = {
    title: vscode.l10n.t('This article could not be read'),
    detail: vscode.l10n.t('The reason stands in the log: run the command “Lectern: Show Log”. The file itself is untouched.'),
  };
  return { language: 'en', notices: [], blocks: [], problem };
}

/** The order that puts this content on a page that listens. */
export function contentMessage({ blocks, problem, reading }: ReaderContent, preferences: Preferences, place?: Place): HostMessage {
  if (problem || !reading) return { type: 'showProblem', ...(problem ?? { title: '', detail: '' }) };
  const { analysis, parsed, version } = reading;
  const article = { version, blocks, analysis, text: parsed.article.text };
  return { type: 'showArticle', article, preferences, ...(place && { place }) };
}
