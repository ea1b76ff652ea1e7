import { strict as assert } from 'node:assert';
import { findDates } from '../../../../src/core/dates/findDates';
import { wordsOf } from '../../../fixture/draftOf';

describe('bounds of the published date', () => {
  const rows: readonly [text: string, bounds: string | undefined][] = [
    ['The bridge was closed on 15 July 2018.', '2018-07-15/..'],
    ['He was born in 1951. He was jailed in 2009 and freed in March 2014.', '2014-03/..'],
    ['She led the mission from March 2016 to June 2017.', '2017-06/..'],
    ['The vote will be held on 12 December 2018.', '../2018-12-12'],
    ['The bridge was closed on 15 July 2018. It will reopen on 3 May 2019.', '2018-07-15/2019-05-03'],
    ['The bridge was closed in 2018. It will reopen in 2018.', '2018/2018'],
    ['The strike ended on 3 May 2019. Ms Berg said in 2018 that it would end in 2018.', '2019-05-03/..'],
    ['The rate is due to rise by 2030.', '../2030'],
    ['The bay froze in the 1990s.', undefined],
    ['He was jailed last year and freed on Tuesday.', undefined],
    ['The 2018 World Cup is on.', undefined],
    ['Nobody says when.', undefined],
  ];
  for (const [text, bounds] of rows) {
    it(text, () => assert.equal(findDates.run(wordsOf(text)).article?.publishedBounds, bounds));
  }

  it('are not asked for where the article says its day', () => {
    assert.equal(findDates.run(wordsOf('The bridge was closed on 15 July 2018.', '2018-11-02')).article, undefined);
  });
});
