import { readdirSync, readFileSync } from 'node:fs';

/** In MiB, what a process and all that it started have in memory at this moment; what several share counts once. */
export function wholeMemory(process: number): number {
  return familyOf(process).reduce((sum, one) => sum + memoryOf(one), 0) / 1024;
}

function familyOf(process: number): number[] {
  const tasks = `/proc/${process}/task`;
  const started = found(() =>
    readdirSync(tasks).flatMap(
      (task) => readFileSync(`${tasks}/${task}/children`, 'utf8').match(/\d+/g) ?? [],
    ),
  );
  return [process, ...(started ?? []).flatMap((one) => familyOf(Number(one)))];
}

function memoryOf(process: number): number {
  const told = found(() => readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'));
  return Number(/^Pss:\s+(\d+)/m.exec(told ?? '')?.[1] ?? 0);
}

/** It may have ended meanwhile. */
function found<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
