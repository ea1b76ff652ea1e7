import * as vscode from 'vscode';
import { idOf } from '../core/cards/articleIndex';
import { entityKey } from '../core/cards/entityKey';
import { withLateProgress } from './lateProgress';
import { annotationAtPosition, sourceRange } from './textRanges';
import type { ReadForText } from './textReading';
import type { WorkspaceArticles } from './workspaceArticles';

interface Mentioned {
  /** In the document. */
  readonly ranges: readonly vscode.Range[];
  /** What finds it in other articles too; figures are of one article. */
  readonly thing?: { readonly key: string; readonly name: string };
}

/** All mentions of the entity or figure at a position: as references, also in the workspace's other articles, and lit while the cursor is there. */
export function textMentions(read: ReadForText, articles: WorkspaceArticles): vscode.ReferenceProvider & vscode.DocumentHighlightProvider {
  const mentionedAt = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<Mentioned | undefined> => {
    const reading = await read(document, token);
    const number = reading && annotationAtPosition(document, reading, position);
    const annotation = number === undefined ? undefined : reading?.analysis.annotations[number];
    if (!reading || !annotation) return undefined;
    const { annotations, entities } = reading.analysis;
    const ranges = annotations.filter((other) => idOf(other) === idOf(annotation)).map((other) => sourceRange(document, reading, other));
    const entity = annotation.kind === 'entity' ? entities.find(({ id }) => id === annotation.entity) : undefined;
    return { ranges, ...(entity && { thing: { key: entityKey(entity), name: entity.name } }) };
  };
  return {
    provideReferences: async (document, position, _context, token) => {
      const mentioned = await mentionedAt(document, position, token);
      if (!mentioned) return undefined;
      const here = mentioned.ranges.map((range) => new vscode.Location(document.uri, range));
      const { thing } = mentioned;
      return thing ? [...here, ...(await elsewhere(articles, document.uri, thing, token))] : here;
    },
    provideDocumentHighlights: async (document, position, token) =>
      (await mentionedAt(document, position, token))?.ranges.map((range) => new vscode.DocumentHighlight(range)),
  };
}

/** Mentions in the workspace's other articles, as far as they are read when the reader ends the search. */
async function elsewhere(
  articles: WorkspaceArticles,
  here: vscode.Uri,
  { key, name }: { readonly key: string; readonly name: string },
  outer: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const found: vscode.Location[] = [];
  await withLateProgress(vscode.l10n.t('Looking for “{0}” in the workspace’s articles', name), outer, async (token, report) => {
    for await (const { names, done, total } of articles.read(token)) {
      report(vscode.l10n.t('{0} of {1}', done, total));
      if (!names || names.uri.toString() === here.toString()) continue;
      const same = names.things.filter((thing) => thing.key === key);
      found.push(...same.flatMap(({ places }) => places.map((range) => new vscode.Location(names.uri, range))));
    }
  });
  const limit = await articles.limit();
  if (limit !== undefined && !outer.isCancellationRequested) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Only {0} articles were searched: the workspace has more.', limit));
  }
  return found;
}
