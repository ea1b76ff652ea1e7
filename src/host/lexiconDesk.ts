import * as vscode from 'vscode';
import type { Reach } from '../core/cards/reach';
import { unknownNames } from '../core/cards/unknownNames';
import { wording } from '../core/cards/wording';
import type { Entity, EntityType } from '../core/model';
import type { LexiconChange, NewEntry } from '../lexicon/changeLexicon';
import { newId } from '../lexicon/newId';
import type { NoteAction, WordsAction } from '../protocol/messages';
import type { ActiveArticle } from './activeArticle';
import type { Analyses } from './analyses';
import { askAlias } from './askAlias';
import { type Answer, ask, askDescription, askType, type Knowledge } from './lexiconQuestions';
import type { Lexicons } from './lexicons';
import type { LexiconTarget } from './lexiconTarget';
import type { LexiconWriter } from './lexiconWriter';
import { reachWords } from './reachWords';
import { entityIcon } from './rowIcons';
import { type Subject, subjectOf } from './subject';
import type { Thing } from './thingCommands';

/** What a reader can say of names while reading: each asks, tells its reach, and writes. */
export class LexiconDesk {
  constructor(
    private readonly article: ActiveArticle,
    private readonly analyses: Analyses,
    private readonly lexicons: Lexicons,
    private readonly target: LexiconTarget,
    private readonly writer: LexiconWriter,
  ) {}

  say(action: Exclude<WordsAction, NoteAction>, thing: Thing | undefined): Promise<void> {
    if (action === 'addToLexicon') return this.add(thing);
    if (action === 'aliasOf') return this.alias(thing);
    return action === 'notThis' ? this.notThis(thing) : this.mute(thing);
  }

  /** A new entry in two steps, or another description of a listed one. */
  private async add(thing: Thing | undefined): Promise<void> {
    const subject = await this.subject(thing);
    const file = subject && (await this.fileFor(subject.document.uri));
    if (!subject || !file) return;
    const { entity } = subject;
    const name = entity?.name ?? subject.text;
    const guess = entity?.type ?? 'person';
    const lexicon = await this.lexicons.current();
    const id = entity?.entry ?? newId(name, (taken) => lexicon.indexOf(taken) >= 0);
    const changeTo = (type: EntityType, described: Pick<NewEntry, 'name' | 'description'>): LexiconChange[] => {
      const spellings = subject.text === described.name ? {} : { form: subject.text };
      return [{ kind: 'add', entry: { id, type, ...described }, ...(entity?.listed ? {} : spellings) }];
    };
    const description = entity?.description ?? describedBy(subject);
    const reach = this.reach(file, changeTo(guess, { name, description }), subject);
    const type = await askType(name, guess, reach);
    const described = type && (await askDescription(name, description, reach));
    if (!type || !described) return;
    await this.writer.write(file, changeTo(type, described), (where) => vscode.l10n.t('“{0}” stands in {1}.', described.name, where));
  }

  /** One more spelling of something that the article names or the lexicon lists. */
  private async alias(thing: Thing | undefined): Promise<void> {
    const subject = await this.subject(thing);
    const file = subject && (await this.fileFor(subject.document.uri));
    if (!subject || !file) return;
    const lexicon = await this.lexicons.current();
    const meant = await askAlias(subject, lexicon);
    if (!meant) return;
    const { entity, entry } = meant;
    const id = entry ?? newId(meant.name, (taken) => lexicon.indexOf(taken) >= 0);
    const listed: LexiconChange[] = entity && !entry ? [{ kind: 'add', entry: this.entryOf(entity, id, subject) }] : [];
    const changes: LexiconChange[] = [...listed, { kind: 'alias', id, form: subject.text }];
    const answer = { label: vscode.l10n.t('“{0}” is {1}', subject.text, meant.name), changes };
    await this.confirm(file, subject, vscode.l10n.t('Another spelling'), [answer]);
  }

  /** The words do not mean what they are taken for here. */
  private async notThis(thing: Thing | undefined): Promise<void> {
    const subject = await this.subject(thing);
    const { entity, annotation } = subject ?? {};
    if (!subject || !entity?.entry || annotation?.kind !== 'entity') return this.mute(thing);
    if (annotation.inferred) {
      const sentence = vscode.l10n.t('“{0}” is no name of {1} in any lexicon: the text around it says so.', subject.text, entity.name);
      void vscode.window.showInformationMessage(sentence);
      return undefined;
    }
    const file = await this.fileFor(subject.document.uri);
    if (!file) return undefined;
    const changes: LexiconChange[] = [{ kind: 'not', id: entity.entry, form: annotation.form ?? subject.text }];
    const label = vscode.l10n.t('“{0}” is not {1}', subject.text, entity.name);
    const detail = entity.description;
    return this.confirm(file, subject, vscode.l10n.t('Not this'), [{ label, changes, ...(detail && { detail }) }]);
  }

  /** No mark any more: on one spelling, or on all that the article has of the thing. */
  private async mute(thing: Thing | undefined): Promise<void> {
    const subject = await this.subject(thing);
    const file = subject && (await this.fileFor(subject.document.uri));
    if (!subject || !file) return;
    const all = spellingsOf(subject);
    const muted = (forms: readonly string[]): LexiconChange[] => forms.map((form) => ({ kind: 'mute', form }));
    const answers = [{ label: vscode.l10n.t('Mute “{0}”', subject.text), changes: muted([subject.text]) }];
    if (all.length > 1) answers.push({ label: vscode.l10n.t('Mute {0}', all.map((form) => `“${form}”`).join(', ')), changes: muted(all) });
    await this.confirm(file, subject, vscode.l10n.t('Mute'), answers);
  }

  /** All names of the article that no lexicon lists, as far as the reader leaves them chosen. */
  async addAllUnknown(): Promise<void> {
    const { document } = this.article;
    if (!document) return;
    const reading = await this.analyses.read(document);
    const rows = unknownNames(reading.analysis);
    const file = rows.length > 0 && (await this.fileFor(document.uri));
    if (!file) return;
    const items = rows.map((row) => ({
      label: row.label,
      description: [wording.entityType[row.type as EntityType], row.count].join(' · '),
      iconPath: entityIcon(row.type as EntityType),
      picked: true,
      target: row.target,
    }));
    const title = vscode.l10n.t('Names to add to {0}, each as the type that it was found to be', vscode.workspace.asRelativePath(file));
    const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true });
    if (!chosen || chosen.length === 0) return;
    const lexicon = await this.lexicons.current();
    const taken = new Set<string>();
    const subject: Subject = { document, reading, range: { start: 0, end: 0 }, text: '' };
    const changes = chosen.flatMap(({ target }): LexiconChange[] => {
      const entity = reading.analysis.entities.find((other) => other.id === target);
      if (!entity) return [];
      const id = newId(entity.name, (other) => taken.has(other) || lexicon.indexOf(other) >= 0);
      taken.add(id);
      return [{ kind: 'add', entry: this.entryOf(entity, id, subject) }];
    });
    await this.writer.write(file, changes, (where) =>
      changes.length === 1
        ? vscode.l10n.t('One name was added to {0}.', where)
        : vscode.l10n.t('{0} names were added to {1}.', changes.length, where),
    );
  }

  private async subject(thing: Thing | undefined): Promise<Subject | undefined> {
    const subject = await subjectOf(thing, this.article, this.analyses);
    if (!subject) void vscode.window.showInformationMessage(vscode.l10n.t('Select a name in the article first.'));
    return subject;
  }

  /** The file to write to, before anything is asked that it could not hold. */
  private async fileFor(article: vscode.Uri): Promise<vscode.Uri | undefined> {
    const file = await this.target.fileFor(article);
    return file && (await this.writer.isSound(file)) ? file : undefined;
  }

  private entryOf({ name, type, description }: Entity, id: string, subject: Subject): NewEntry {
    return { id, type, name, description: (description ?? describedBy(subject)).slice(0, 200) };
  }

  private async reach(file: vscode.Uri, changes: readonly LexiconChange[], subject: Subject): Knowledge {
    const reach: Reach | undefined = await this.writer.reach(file, changes, subject);
    return reach && reachWords(reach);
  }

  private async confirm(
    file: vscode.Uri,
    subject: Subject,
    title: string,
    choices: readonly { readonly label: string; readonly detail?: string; readonly changes: readonly LexiconChange[] }[],
  ): Promise<void> {
    const answers: Answer<readonly LexiconChange[]>[] = choices.map(({ label, detail, changes }) => ({
      label,
      value: changes,
      ...(detail && { description: detail }),
      reach: this.reach(file, changes, subject),
    }));
    const changes = await ask(title, answers);
    const label = choices.find((choice) => choice.changes === changes)?.label ?? '';
    if (changes) await this.writer.write(file, changes, (where) => vscode.l10n.t('{0}: written to {1}.', label, where));
  }
}

/** What can be said of a name that nobody has described: where it was met. */
function describedBy({ reading, document }: Subject): string {
  const title = reading.parsed.article.title ?? vscode.workspace.asRelativePath(document.uri);
  return vscode.l10n.t('Named in “{0}”.', title.slice(0, 150));
}

/** Each spelling that names the thing in the article, the pressed one first; what is only inferred is no spelling. */
function spellingsOf({ text, entity, reading }: Subject): string[] {
  const own = reading.analysis.annotations.filter(
    (annotation) => annotation.kind === 'entity' && annotation.entity === entity?.id && !annotation.inferred,
  );
  return [...new Set([text, ...own.map((annotation) => annotation.text.replace(/\s+/g, ' '))])];
}
