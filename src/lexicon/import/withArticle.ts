/** Names that running text gives an article: "the United States". */
const articled =
  /^(?:United |Netherlands$|Philippines$|Bahamas$|Maldives$|Seychelles$|Comoros$|Gambia$|Vatican$|Czech Republic$|Democratic Republic|Republic of|Dominican Republic$|Central African|British )| (?:Islands|Territories|Territory)$/;

/** A country's name as it stands behind "in" and "of". */
export function withArticle(name: string): string {
  return articled.test(name) ? `the ${name}` : name;
}
