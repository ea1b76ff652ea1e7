import { isHeading, sentencesAbout } from '../core/cards/sentencesAbout';
import type { Analysis } from '../core/model';
import type { ArticlePage } from './articlePage';
import { button, element } from './element';
import { icon } from './icon';
import { paintHighlight } from './paintHighlight';
import { say } from './words';

const highlight = 'faded';

/** Lets the sentences that mention one entity or event stand out: all others fade, and the page's text is not touched. */
export class Spotlight {
  private readonly root = element('div', 'spotlight');
  private subject: { readonly id: string; readonly name: string } | undefined;

  constructor(
    private readonly page: ArticlePage,
    body: HTMLElement,
    private readonly didChange: (id: string | undefined) => void,
  ) {
    this.root.setAttribute('role', 'status');
    this.root.hidden = true;
    body.append(this.root);
  }

  /** Id of the entity or event, undefined while no sentence is faded. */
  get id(): string | undefined {
    return this.subject?.id;
  }

  show(id: string): void {
    const analysis = this.page.index?.article.analysis;
    const name = analysis && nameOf(analysis, id);
    if (name === undefined || id === this.id) return;
    this.subject = { id, name };
    this.paint();
    this.didChange(id);
  }

  /** Whether there was a focus to end. */
  end(): boolean {
    if (!this.subject) return false;
    this.subject = undefined;
    this.clear();
    this.didChange(undefined);
    return true;
  }

  /** Follows an edit of the article, in which the same thing may have another id. */
  refresh(): void {
    const analysis = this.page.index?.article.analysis;
    if (!this.subject || !analysis) return;
    const id = idOfName(analysis, this.subject.name);
    if (id === undefined) {
      this.end();
      return;
    }
    const isRenamed = id !== this.subject.id;
    this.subject = { ...this.subject, id };
    this.paint();
    if (isRenamed) this.didChange(id);
  }

  private paint(): void {
    const { index, blocks } = this.page;
    if (!index || !this.subject) return;
    const { analysis, text } = index.article;
    const { id, name } = this.subject;
    const about = sentencesAbout(analysis, text, id);
    analysis.article.blocks.forEach((block, number) => {
      blocks[number]?.classList.toggle('faded', !isHeading(block) && !about.has(number));
    });
    const faded = [...about.values()].flatMap((sentences) => sentences.faded);
    paintHighlight(highlight, faded, this.page);
    this.fadeMarks(about);
    const kept = [...about.values()].reduce((sum, sentences) => sum + sentences.kept.length, 0);
    this.announce(name, kept);
    document.body.dataset.spotlight = '';
  }

  private fadeMarks(about: ReturnType<typeof sentencesAbout>): void {
    for (const [number, { kept }] of about) {
      for (const mark of this.page.blocks[number]?.querySelectorAll<HTMLElement>('.mark') ?? []) {
        const annotation = this.page.index?.annotations[this.page.annotationOf(mark) ?? -1];
        const isKept = annotation && kept.some(({ start, end }) => annotation.start < end && annotation.end > start);
        mark.classList.toggle('faded', !isKept);
      }
    }
  }

  private announce(name: string, sentences: number): void {
    const count = sentences === 1 ? say('oneSentence') : say('sentences', sentences);
    this.root.replaceChildren(
      element('span', 'spotlightName', say('focusedOn', name)),
      element('span', 'spotlightCount', count),
      button('end', say('endFocus'), () => this.end(), icon('close')),
    );
    this.root.hidden = false;
  }

  private clear(): void {
    for (const faded of this.page.main.querySelectorAll('.faded')) faded.classList.remove('faded');
    paintHighlight(highlight, [], this.page);
    delete document.body.dataset.spotlight;
    this.root.hidden = true;
    this.root.replaceChildren();
  }
}

const nameOf = ({ entities, events }: Analysis, id: string): string | undefined =>
  entities.find((entity) => entity.id === id)?.name ?? events.find((event) => event.id === id)?.label;

const idOfName = ({ entities, events }: Analysis, name: string): string | undefined =>
  entities.find((entity) => entity.name === name)?.id ?? events.find((event) => event.label === name)?.id;
