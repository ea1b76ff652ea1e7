import * as vscode from 'vscode';
import { entityKey } from '../core/cards/entityKey';
import type { EntityType } from '../core/model';
import type { Reading } from '../engine/reading';
import { lineStarts, placeOf } from '../json/linePlaces';

/** A thing that an article names. */
export interface NamedThing {
  /** The same in every article: see `entityKey`. */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  /** In the source, in reading order; never empty. */
  readonly places: readonly vscode.Range[];
}

/** What is kept of an article that nobody has open. */
export interface ArticleNames {
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly things: readonly NamedThing[];
}

export function articleNames(uri: vscode.Uri, text: string, { analysis, parsed }: Reading): ArticleNames {
  const starts = lineStarts(text);
  const positionOf = (offset: number): vscode.Position => {
    const { line, column } = placeOf(starts, offset);
    return new vscode.Position(line - 1, column - 1);
  };
  const places = new Map<string, vscode.Range[]>();
  for (const annotation of analysis.annotations) {
    if (annotation.kind !== 'entity') continue;
    const start = positionOf(parsed.sourceMap.toSource(annotation.start));
    const range = new vscode.Range(start, positionOf(parsed.sourceMap.toSourceEnd(annotation.end)));
    const known = places.get(annotation.entity);
    if (known) known.push(range);
    else places.set(annotation.entity, [range]);
  }
  const things = analysis.entities.flatMap((entity): NamedThing[] => {
    const own = places.get(entity.id);
    return own ? [{ key: entityKey(entity), name: entity.name, type: entity.type, places: own }] : [];
  });
  return { uri, title: parsed.article.title ?? vscode.workspace.asRelativePath(uri), things };
}
