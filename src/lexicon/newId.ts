/** An id for a new entry out of its name, as lexicon files write them: "Ada Moren" gives `ada-moren`, or `ada-moren-2` where that is taken. */
export function newId(name: string, isTaken: (id: string) => boolean): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const stem = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'entry';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!isTaken(id)) return id;
  }
}
