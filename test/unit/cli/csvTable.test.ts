import assert from 'node:assert/strict';
import { csvTable } from '../../../src/cli/csvTable';
import type { ContractResult } from '../../../src/engine/contract';

describe('CSV', () => {
  it('quotes what must be quoted and keeps formulas from running', () => {
    const result: ContractResult = {
      version: 1,
      article: { blocks: [], language: 'en', words: 3 },
      annotations: [
        { start: 0, end: 9, text: '=1+1, "x"', kind: 'entity', type: 'person', entity: 'e1', confidence: 0.5, rule: 'discovered' },
        { start: 10, end: 12, text: '34', kind: 'figure', type: 'number', figure: 'f1', confidence: 1 },
      ],
      entities: [{ id: 'e1', name: 'X', type: 'person', listed: false, mentions: 1 }],
      figures: [{ id: 'f1', type: 'number', value: 34 }],
      events: [],
      statements: [],
      warnings: [],
    };
    assert.equal(
      csvTable([{ file: 'a.txt', result }]),
      [
        'file,start,end,text,kind,type,id,name,confidence,rule,value',
        'a.txt,0,9,"\'=1+1, ""x""",entity,person,e1,X,0.5,discovered,',
        'a.txt,10,12,34,figure,number,f1,,1,,34',
        '',
      ].join('\r\n'),
    );
  });
});
