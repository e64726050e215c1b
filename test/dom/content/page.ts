/** A page of its own for a test: an iframe with the given HTML, taken away after the test. */
import { onTestFinished } from 'vitest';

export type PageWindow = Window & typeof globalThis;

/** Shows the HTML as a document of its own, wide enough to be read. */
export async function showPage(html: string): Promise<PageWindow> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:600px;border:0';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = html.includes('<html') ? html : `<!doctype html><html lang="en"><body>${html}</body></html>`;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  const view = frame.contentWindow;
  if (!view) throw new Error('The frame has no window');
  return view as PageWindow;
}
