import { csvLines } from '../core/text/csvLines';
import type { ContractResult } from '../engine/contract';

const header = ['file', 'start', 'end', 'text', 'kind', 'type', 'id', 'name', 'confidence', 'rule', 'value'];

/** One row a mark, RFC 4180, with a header row. */
export function csvTable(results: readonly { readonly file: string; readonly result: ContractResult }[]): string {
  const rows = results.flatMap(({ file, result }) => rowsOf(file, result));
  return csvLines([header, ...rows]);
}

function rowsOf(file: string, result: ContractResult): string[][] {
  const names = new Map(result.entities.map((entity) => [entity.id, entity.name]));
  const values = new Map(result.figures.map((figure) => [figure.id, figure.interval ?? figure.value ?? rangeOf(figure.min, figure.max)]));
  return result.annotations.map((annotation) => {
    const isEntity = annotation.kind === 'entity';
    const id = isEntity ? annotation.entity : annotation.figure;
    return [
      file,
      String(annotation.start),
      String(annotation.end),
      annotation.text,
      annotation.kind,
      annotation.type,
      id,
      names.get(id) ?? '',
      String(annotation.confidence),
      isEntity ? annotation.rule : '',
      String(values.get(id) ?? ''),
    ];
  });
}

function rangeOf(min: number | undefined, max: number | undefined): string {
  return min === undefined && max === undefined ? '' : `${min ?? ''}..${max ?? ''}`;
}
