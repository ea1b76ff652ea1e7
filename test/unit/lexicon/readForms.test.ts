import assert from 'node:assert/strict';
import { checkRow } from '../../../src/lexicon/checkRow';

function formsOf(name: string, forms: readonly unknown[], more: object = {}) {
  const { row, problems } = checkRow({ id: 'x', type: 'organization', name, description: 'A body.', forms, ...more }, false);
  assert.deepEqual(problems, []);
  return (row?.forms ?? []).map((form) => `${form.words.join(' ')} | ${form.kind} ${form.case}`);
}

describe('forms of a row', () => {
  const cases: readonly [string, string][] = [
    ['Acme', 'acme | alias capital'],
    ['NATO', 'nato | acronym exact'],
    ['U.S.', 'us | acronym exact'],
    ['MI6', 'mi6 | acronym exact'],
    ['AT&T', 'at & t | acronym exact'],
    ['9/11 attacks', '9 / 11 attacks | alias capital'],
    ['X', 'x | alias capital'],
    ['UNITED NATIONS', 'united nations | alias capital'],
    ['eBay', 'ebay | alias capital'],
    ['St. Petersburg', 'st petersburg | alias capital'],
    ['al-Qaeda', 'al - qaeda | alias capital'],
    ['Iran–Iraq War', 'iran - iraq war | alias capital'],
    ['Washington, D.C.', 'washington dc | alias capital'],
    ["Valentine's Day", "valentine 's day | alias capital"],
    ['Valentine’s Day', "valentine 's day | alias capital"],
    ["O'Neill", "o'neill | alias capital"],
    ['Türkiye', 'turkiye | alias capital'],
    ['2018 FIFA World Cup', '2018 fifa world cup | alias capital'],
  ];
  for (const [form, expected] of cases) {
    it(`are cut as running text is: ${form}`, () =>
      assert.deepEqual(formsOf('Other Name', [form]), ['other name | name capital', expected]));
  }

  it('begin with the name, and capitals of a name are kept exactly', () => {
    assert.deepEqual(formsOf('WHO', ['World Health Organization']), ['who | name exact', 'world health organization | alias capital']);
  });

  it('may give the name a rule by writing it again', () => {
    const { row } = checkRow(
      {
        id: 'x',
        type: 'organization',
        name: 'The Times',
        description: 'A newspaper.',
        forms: [{ form: 'The Times', context: ['newspaper'] }],
      },
      false,
    );
    assert.deepEqual(row?.forms.length, 1);
    assert.deepEqual([row?.forms[0]?.kind, row?.forms[0]?.context], ['name', ['newspaper']]);
  });

  it('are short for adjectives and peoples', () => {
    const forms = formsOf('Japan', [], { adjective: ['Japanese'], people: ['Japanese', 'Japanese people'] });
    assert.deepEqual(forms.slice(1), ['japanese | adjective capital', 'japanese | people capital', 'japanese people | people capital']);
  });
});
