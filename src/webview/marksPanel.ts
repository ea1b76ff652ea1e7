import type { Annotation } from '../core/model';
import { markTypeOf, markTypes } from '../protocol/markTypes';
import type { Density, MarkChoice } from '../protocol/messages';
import { element } from './element';
import { say } from './words';

const densities: readonly Density[] = ['all', 'firstPerSection', 'first'];

/** The switches for marks: all of them, which mentions, which types. */
export class MarksPanel {
  private readonly inputs = new Map<string, HTMLInputElement>();

  constructor(
    private readonly choice: () => MarkChoice,
    private readonly choose: (choice: MarkChoice) => void,
  ) {}

  content(annotations: readonly Annotation[]): HTMLElement[] {
    this.inputs.clear();
    const counts = new Map<string, number>();
    for (const annotation of annotations) counts.set(markTypeOf(annotation), (counts.get(markTypeOf(annotation)) ?? 0) + 1);
    const form = element(
      'form',
      'marksForm',
      this.line('shown', 'checkbox', say('showMarks')),
      element('fieldset', '', element('legend', '', say('density')), ...densities.map((density) => this.densityLine(density))),
      element(
        'fieldset',
        '',
        element('legend', '', say('types')),
        ...markTypes.filter((type) => counts.has(type)).map((type) => this.typeLine(type, counts.get(type) ?? 0)),
      ),
    );
    form.addEventListener('change', () => this.choose(this.chosen()));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.refresh();
    return [form];
  }

  /** Shows what is in force, which another window or a key may have changed. */
  refresh(): void {
    const { marksShown, density, hiddenTypes } = this.choice();
    for (const [name, input] of this.inputs) {
      if (name === 'shown') input.checked = marksShown;
      else if (input.type === 'radio') input.checked = name === density;
      else input.checked = !hiddenTypes.some((type) => type === name);
    }
  }

  private chosen(): MarkChoice {
    const isOn = (name: string): boolean | undefined => this.inputs.get(name)?.checked;
    return {
      marksShown: isOn('shown') ?? true,
      density: densities.find(isOn) ?? 'all',
      // A type that this article has no mark of has no switch, and stays as it was.
      hiddenTypes: markTypes.filter((type) => !(isOn(type) ?? !this.choice().hiddenTypes.includes(type))),
    };
  }

  private densityLine(density: Density): HTMLElement {
    return this.line(density, 'radio', say(`density.${density}`));
  }

  private typeLine(type: (typeof markTypes)[number], count: number): HTMLElement {
    const line = this.line(type, 'checkbox', element('span', `swatch ${type}`), say(`type.${type}`));
    line.append(element('span', 'count', String(count)));
    return line;
  }

  private line(name: string, type: 'checkbox' | 'radio', ...label: readonly (Node | string)[]): HTMLElement {
    const input = element('input', '');
    input.type = type;
    input.name = type === 'radio' ? 'density' : name;
    this.inputs.set(name, input);
    return element('label', 'line', input, ...label);
  }
}
