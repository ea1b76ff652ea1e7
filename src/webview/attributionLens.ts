import { claimCounts, claimWords } from '../core/cards/statementsBySpeaker';
import type { Attribution } from '../core/model';
import type { ArticlePage } from './articlePage';
import { button, element } from './element';
import { icon } from './icon';
import { paintHighlight } from './paintHighlight';
import { say } from './words';

const attributions: readonly Attribution[] = ['named', 'unnamed', 'document', 'none'];

/** Tints each sentence that reports somebody's words by whose they are, and counts the claims; the page's text is not touched. */
export class AttributionLens {
  private readonly root = element('div', 'lens');
  isOn = false;

  constructor(
    private readonly page: ArticlePage,
    body: HTMLElement,
    private readonly didChange: (isOn: boolean) => void,
  ) {
    this.root.setAttribute('role', 'status');
    this.root.hidden = true;
    body.append(this.root);
  }

  toggle(): void {
    if (!this.end()) this.begin();
  }

  /** Whether it was on. */
  end(): boolean {
    if (!this.isOn) return false;
    this.isOn = false;
    for (const attribution of attributions) paintHighlight(nameOf(attribution), [], this.page);
    this.root.hidden = true;
    this.root.replaceChildren();
    this.didChange(false);
    return true;
  }

  /** Follows an edit of the article. */
  refresh(): void {
    if (this.isOn) this.paint();
  }

  private begin(): void {
    this.isOn = true;
    this.paint();
    this.didChange(true);
  }

  private paint(): void {
    const analysis = this.page.index?.article.analysis;
    if (!analysis) return;
    for (const attribution of attributions) {
      const ranges = analysis.statements.filter((statement) => statement.attribution === attribution);
      paintHighlight(nameOf(attribution), ranges, this.page);
    }
    const counts = claimCounts(analysis);
    this.root.replaceChildren(
      element('span', 'lensCount', claimWords(counts)),
      ...attributions.filter((each) => counts[each] > 0).map((each) => element('span', `lensKey ${nameOf(each)}`, say(`claim.${each}`))),
      button('end', say('endLens'), () => this.end(), icon('close')),
    );
    this.root.hidden = false;
  }
}

const nameOf = (attribution: Attribution): string => `claim-${attribution}`;
