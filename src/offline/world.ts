/** What of a service worker's world is used here; the project's own types are those of pages. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(options: object): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}

export interface WorkerEvent extends Event {
  readonly data?: unknown;
  readonly ports: readonly MessagePort[];
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

export const world = globalThis as unknown as Worker;

/** The address of the site's root, as this worker was registered for it. */
export const { scope } = world.registration;
