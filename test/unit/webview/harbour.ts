import type { Entity } from '../../../src/core/model';

/** Invented from end to end, and dense enough to show whether a page still reads as prose. */
export const harbourArticle = `
# The harbour that two ministries forgot
[person Maren Oldtwist] had waited [duration eleven years] for a crane. When it came to [place Vessing] in [date March 2031], on a barge of the [organization Norrland Dredging Company], it was the wrong size, and the [?organization Norrland Dredging Company|company] wanted [money $4.2 million] to take it back. “Nobody in [place Brandhaven] has ever asked us how deep the water is,” said [person Maren Oldtwist|Oldtwist], who runs the harbour office with a staff of [quantity three].
The mistake has become a small scandal in [state Norrland], and a larger one abroad. [state Estmark|Estmarkian] officials say the crane was paid for by a loan that [state Estmark] made in [date 2029], under the [work [place Brandhaven] Accord], and that [percent 38 per cent] of the money cannot be found. The [organization Ministry of Waters] answers that it never received more than [money $11 million].
## Who ordered what
Three offices had a hand in it: the [organization Ministry of Waters], the [organization Port Authority of [place Vessing]] and the [organization [state Estmark|Estmarkian] Development Bank]. Each has published its own account since the [event Easter Flood|flood]. According to [person Tobias Quill], an auditor hired by the [organization Bank|bank], at least [quantity 14] letters about the crane’s reach went unanswered between [date 2028] and [date 2030].
> “We were told the harbour was nine metres deep,” [person Tobias Quill|Quill] wrote. “It has not been nine metres deep since the [event Easter Flood].”
The [group Vessing pilots|pilots], who know the channel better than anyone, were never consulted. Most of them speak [language Low Vessish] at home, and the questionnaire came in [language Norrlandic]. Their union, the [organization Brotherhood of the Bar], has asked for [money $900,000] in lost fees and for a place on the board, a demand that [person Maren Oldtwist|Oldtwist] supports and that the [?organization Ministry of Waters|ministry] calls premature.
- The crane, a [product Halden 220], lifts [quantity 220 tonnes] at a reach of [quantity 31 metres].
- The quay at [place Vessing] carries [quantity 160 tonnes].
- The contract names a quay at [place Brandhaven], [quantity 90 kilometres] to the south.
## What happens next
A commission led by [person Ilse Varn] will report in [date September]. [person Ilse Varn|Varn] served in the cabinet that signed the [work [place Brandhaven] Accord|Accord], which the opposition holds against her; she has promised to publish every letter. [state Estmark] has said that it will wait for [?person Ilse Varn|her report], and that the next instalment, [money $6 million], will not be paid before then.
Meanwhile the barge lies at anchor off the mole, and the harbour charges it [money $310] [set a day]. By the end of [date April], says [person Maren Oldtwist], the fees will have paid for a second-hand crane from [state Sundmark|Sundmarkian] yards, small enough for the quay and old enough to be trusted.
^ The barge at anchor off [place Vessing], seen from the pilots’ tower.
~ Categories: Ports, Money
~ About the author: lives by the sea and writes about water.
`;

export const harbourFacts: Readonly<Record<string, Partial<Entity>>> = {
  'Maren Oldtwist': {
    subtype: 'official',
    description: 'Harbour master of Vessing, known for keeping the oldest tide log on the coast and for disputes with two ministries.',
    descriptionFrom: 'lexicon',
    roles: [{ title: 'Harbour master of Vessing', from: '2020' }],
    sources: ['Lectern lexicon'],
    licence: 'CC0-1.0',
    layer: 'bundled',
    relations: [{ type: 'leads', entity: 'e8', from: 'lexicon' }],
  },
  'Tobias Quill': { listed: false, description: 'an auditor hired by the bank', descriptionFrom: 'article' },
  Vessing: {
    subtype: 'city',
    description: 'Port city on the western bar of Norrland.',
    descriptionFrom: 'lexicon',
    sources: ['Lectern lexicon'],
    licence: 'CC0-1.0',
    layer: 'bundled',
  },
};
