import type { Warning } from '../core/model';
import type { Inline } from './parsedArticle';
import type { Structure } from './rawBlock';
import type { SourceMap } from './sourceMap';

/** What each format's reader gives. */
export interface FormatReading {
  readonly text: string;
  readonly structure: Structure;
  readonly inlines: readonly Inline[];
  readonly sourceMap: SourceMap;
  readonly warnings: readonly Warning[];
}
