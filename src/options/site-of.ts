/**
 * The host name in what a reader typed or pasted: `news.example`, `https://News.Example:8080/today`; with `*.` in front of it for
 * the site and all under it. Null when there is none.
 */
export function siteOf(typed: string): string | null {
  const text = typed.trim();
  if (!text.startsWith('*.')) return hostOf(text);
  const host = hostOf(text.slice(2));
  return host && /\p{L}/u.test(host) && host.includes('.') ? `*.${host}` : null;
}

function hostOf(text: string): string | null {
  if (text === '' || /\s/.test(text)) return null;
  try {
    const { hostname, protocol, username } = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const isHost = /^(?:[\p{L}\d-]+\.)+[\p{L}\d-]{2,}$|^localhost$|^(?:\d+\.){3}\d+$|^\[[\da-f:.]+\]$/u.test(hostname);
    return isHost && username === '' && /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}
