/**
 * What our scripts cost the page's thread, from Chromium's own trace: the time for which a processor worked on them,
 * which does not grow when others want the processor too.
 */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

export async function startTrace(page: Page): Promise<void> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
}

/** Milliseconds of the thread between each key and the next, or the end. */
export async function stopTrace(page: Page): Promise<number[]> {
  const bytes = (await page.tracing.stop()) ?? new Uint8Array();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(bytes).toString());
  const calls = outermost(traceEvents.filter(isOurs));
  const keys = traceEvents.filter(isKey).map(({ ts }) => ts);
  keys.sort((a, b) => a - b);
  return keys.map((key, at) => {
    const next = keys[at + 1] ?? Number.POSITIVE_INFINITY;
    const own = calls.filter(({ ts }) => ts >= key && ts < next);
    return own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}

/** A call into a content script; the sidebar's scripts run in a process of their own. */
function isOurs({ name, args }: TraceEvent): boolean {
  return (
    name === 'FunctionCall' &&
    /^chrome-extension:.*\/(?:content|companion)\.js/.test(args?.data?.url ?? '')
  );
}

function isKey({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && args?.data?.type === 'keydown';
}

/** Without those that others of the list led to. */
function outermost(calls: readonly TraceEvent[]): readonly TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = 0;
  for (const call of [...calls].sort((a, b) => a.ts - b.ts)) {
    if (call.ts < end) continue;
    end = call.ts + (call.dur ?? 0);
    kept.push(call);
  }
  return kept;
}
