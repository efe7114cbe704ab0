import type { Path } from '~/edit/yaml/value';

/** The field at a place of the open file, or of the nearest place around it that has one. */
export function fieldAt(place: Path | undefined): HTMLElement | null {
  for (let end = place?.length ?? 0; place && end > 0; end--) {
    const way = place.slice(0, end).join('_');
    const field = document.getElementById(`f_${way}`) ?? document.getElementById(`f__${way}`);
    if (field?.matches('input, select, textarea')) return field;
  }
  return null;
}
