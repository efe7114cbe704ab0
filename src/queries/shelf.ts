import { library } from './library';

/** What the checker is handed: every figure with its words. */
export function shelf() {
  const { sectors, ways, certificates, windows, policies } = library();
  const documents = Object.fromEntries(policies.map((p) => [p.id, p.documentNumber]));
  return { documents, sectors, ways, certificates, windows };
}
