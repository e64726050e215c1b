/** The host name in what a reader typed or pasted: `news.example`, `https://News.Example:8080/today`. Null when there is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  try {
    const { hostname, protocol, username } = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const isHost = /^(?:[\p{L}\d-]+\.)+[\p{L}\d-]{2,}$|^localhost$|^(?:\d+\.){3}\d+$|^\[[\da-f:.]+\]$/u.test(hostname);
    return isHost && username === '' && /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}
