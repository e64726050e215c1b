/** Stand-ins for the browser and for tabs, which keep what they were asked for. */
import { NoAnswer } from '../../../src/messages/errors.ts';
import type { Tell } from '../../../src/messages/sender.ts';

/** Tells tabs; with `fail`, no tab answers. */
export function recordingTell(fail = false): { tell: Tell; told: unknown[][] } {
  const told: unknown[][] = [];
  const tell = async (...call: unknown[]) => {
    told.push(call);
    if (fail) throw new NoAnswer('gone');
    return null;
  };
  return { tell: tell as Tell, told };
}

/** Opens tabs. */
export function recordingBrowser() {
  const opened: string[] = [];
  const browser = {
    runtime: { getURL: (path: string) => `moz-extension://x/${path}` },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
  };
  return { browser, opened };
}
