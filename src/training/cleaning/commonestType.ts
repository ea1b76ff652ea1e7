import { nameText, type SourceType, type TaggedDocument, withNames } from '../taggedSentence';

const fewestUses = 5;
/** Share of a name's uses from which its other uses are taken for slips. */
const clearShare = 0.7;

/** A name that is nearly always of one type is of that type everywhere. */
export function commonestType(documents: readonly TaggedDocument[]): TaggedDocument[] {
  const counts = new Map<string, Map<SourceType, number>>();
  for (const sentence of documents.flat()) {
    for (const name of sentence.names) {
      const text = nameText(sentence, name);
      const types = counts.get(text) ?? new Map<SourceType, number>();
      counts.set(text, types);
      types.set(name.type, (types.get(name.type) ?? 0) + 1);
    }
  }
  const clear = new Map<string, SourceType>();
  for (const [text, types] of counts) {
    const type = clearType(types);
    if (type !== undefined) clear.set(text, type);
  }
  return documents.map((document) =>
    document.map((sentence) =>
      withNames(
        sentence,
        sentence.names.map((name) => ({ ...name, type: clear.get(nameText(sentence, name)) ?? name.type })),
      ),
    ),
  );
}

function clearType(types: ReadonlyMap<SourceType, number>): SourceType | undefined {
  let total = 0;
  for (const count of types.values()) total += count;
  if (total < fewestUses) return undefined;
  for (const [type, count] of types) if (count >= clearShare * total) return type;
  return undefined;
}
