import assert from 'node:assert/strict';
import { checkRow } from '../../../src/lexicon/checkRow';

const sound = { id: 'acme', type: 'organization', name: 'Acme', description: 'A maker of things.' };

/** Title, what is laid over a sound row (undefined takes a field away), and the one problem. */
const wrong: readonly [string, Readonly<Record<string, unknown>>, string][] = [
  ['an unknown field', { descripton: 'x' }, 'descripton: unknown field "descripton" of a row; known: id, type, subtype, name, forms'],
  ['no id', { id: undefined }, ': a row needs an id'],
  ['capitals in an id', { id: 'Acme' }, 'id: the id "Acme" must be of lower-case letters, digits and single hyphens'],
  ['two hyphens in an id', { id: 'ac--me' }, 'id: the id "ac--me" must be of'],
  ['no type', { type: undefined }, ': the row needs a type'],
  ['an unknown type', { type: 'firm' }, 'type: unknown type "firm"; known: person, organization, state'],
  ['no name', { name: undefined }, ': the row needs a name'],
  ['an empty name', { name: ' ' }, 'name: name is empty'],
  ['a name that is no text', { name: ['Acme'] }, 'name: name must be text'],
  ['a line break in a name', { name: 'Acme\nWorks' }, 'name: name holds a control character or line break'],
  ['no description', { description: undefined }, ': the row needs a description'],
  ['a description of 201 characters', { description: 'x'.repeat(201) }, 'description: the description has 201 characters; at most 200'],
  ['a description of a megabyte', { description: 'x'.repeat(2 ** 20) }, 'description: the description has 1048576 characters; at most 200'],
  ['a form of a megabyte', { forms: ['x'.repeat(2 ** 20)] }, 'forms.0: the item of forms has 1048576 characters; at most 1000'],
  ['a type of a megabyte', { type: 'x'.repeat(2 ** 20) }, 'type: the type has 1048576 characters; at most 1000'],
  ['a byte order mark', { description: '\ufeffA maker.' }, 'description: description holds a byte order mark'],
  ['forms that are no list', { forms: 'Acme Works' }, 'forms: forms must be a list'],
  ['an empty form', { forms: [''] }, 'forms.0: item of forms is empty'],
  ['a form of marks', { forms: ['—'] }, 'forms.0: the form "—" holds no word'],
  ['a name of marks', { name: '!!' }, 'name: the form "!!" holds no word'],
  ['a form with a sign', { forms: ['Acme+'] }, 'forms.0: the form "Acme+" holds the sign "+", which forms cannot hold'],
  ['a form written twice', { forms: ['Acme Works', 'Acme Works'] }, 'forms.1: the form "Acme Works" is written twice'],
  ['a form block without a form', { forms: [{ kind: 'alias' }] }, 'forms.0: a form needs the field form'],
  ['an unknown field of a form', { forms: [{ form: 'AC', kinds: 'alias' }] }, 'forms.0.kinds: unknown field "kinds" of a form'],
  ['an unknown kind', { forms: [{ form: 'AC', kind: 'nickname' }] }, 'forms.0.kind: unknown kind "nickname"; known: name, alias'],
  ['an unknown case', { forms: [{ form: 'AC', case: 'upper' }] }, 'forms.0.case: unknown case "upper"; known: exact, capital, any'],
  ['needs that is not a name', { forms: [{ form: 'AC', needs: 'title' }] }, 'forms.0.needs: unknown needs "title"; known: name'],
  ['the that is neither true nor false', { forms: [{ form: 'AC', the: 'yes' }] }, 'forms.0.the: the must be true or false'],
  ['context of two words', { forms: [{ form: 'AC', context: ['big firm'] }] }, 'forms.0.context.0: "big firm" must be a single word'],
  ['unless that is a number', { forms: [{ form: 'AC', unless: {} }] }, 'forms.0.unless: unless must be a list'],
  ['a people that is no text', { people: [{}] }, 'people.0: item of people must be text'],
  ['a role without a title', { roles: [{ from: '2012' }] }, 'roles.0: a role needs a title'],
  ['a day that does not exist', { roles: [{ title: 'Head', from: '2013-02-29' }] }, 'roles.0.from: "2013-02-29" is not a date'],
  ['a date in words', { roles: [{ title: 'Head', to: 'May 2013' }] }, 'roles.0.to: "May 2013" is not a date'],
  [
    'a role that ends first',
    { roles: [{ title: 'Head', from: '2013', to: '2012-12' }] },
    'roles.0: the role ends (2012-12) before it begins (2013)',
  ],
  ['an unknown relation', { relations: ['likes other'] }, 'relations.0: unknown relation "likes"; known: leads, member-of'],
  ['a relation of articles only', { relations: ['attacks other'] }, 'relations.0: unknown relation "attacks"'],
  ['a relation without an end', { relations: ['owns'] }, 'relations.0: a relation is written "owns ENTRY-ID", not "owns"'],
  ['an event field of another type', { event: { type: 'war' } }, 'event: only an entry of type event has this field, not a organization'],
  ['an event without a type', { type: 'event', event: {} }, 'event: an event needs a type'],
  ['an unknown event type', { type: 'event', event: { type: 'party' } }, 'event.type: unknown type "party"; known: war'],
  ['a wrong interval', { type: 'event', event: { type: 'war', when: '2014-13' } }, 'event.when: "2014-13" is not a date or interval'],
  ['an unknown actor', { type: 'event', event: { type: 'war', actors: ['winner us'] } }, 'event.actors.0: unknown actor "winner"'],
  ['a mute that is a word', { mute: 'now' }, 'mute: mute must be true or false'],
];

describe('a row of the lexicon', () => {
  for (const [title, fields, expected] of wrong) {
    it(`is refused for ${title}`, () => {
      const row = Object.fromEntries(Object.entries({ ...sound, ...fields }).filter(([, value]) => value !== undefined));
      const { problems } = checkRow(row, false);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      const [problem] = problems;
      assert.ok(`${problem?.path.join('.')}: ${problem?.message}`.startsWith(expected), `${problem?.path.join('.')}: ${problem?.message}`);
    });
  }

  it('is refused when it is no block', () => {
    for (const value of [null, 'acme', 3, [], undefined]) {
      const { row, problems } = checkRow(value, false);
      assert.equal(row, undefined);
      assert.match(problems[0]?.message ?? '', /^a row must be a block of fields \(id, type,/);
    }
  });

  it('tells all that is wrong at once', () => {
    const { problems } = checkRow({ id: 'A', type: 'firm', forms: ['…'], relations: ['x y'] }, false);
    assert.deepEqual(
      problems.map((problem) => problem.path.join('.')),
      ['id', 'type', '', '', 'relations.0', 'forms.0'],
    );
  });

  it('may leave out what an earlier layer has, where that is allowed', () => {
    const { row, problems } = checkRow({ id: 'acme', forms: ['Acme Works'] }, true);
    assert.deepEqual(problems, []);
    assert.equal(row?.type, undefined);
    assert.equal(checkRow({ id: 'acme', type: 'person' }, true).problems.length, 2);
  });

  it('reads numbers as text, texts as lists of one, and words as flags', () => {
    const { row, problems } = checkRow(
      { ...sound, name: 1984, adjective: 'Acmean', forms: [{ form: 'Works', the: 'true', context: 'Acme' }] },
      false,
    );
    assert.deepEqual(problems, []);
    assert.equal(row?.name, '1984');
    assert.deepEqual(
      row?.forms.map((form) => [form.text, form.kind, form.needsArticle, form.context]),
      [
        ['1984', 'name', false, []],
        ['Works', 'alias', true, ['acme']],
        ['Acmean', 'adjective', false, []],
      ],
    );
  });
});
