/** Pages made to hurt whoever reads them: very many parts, very deep ones, and changes without end. */

export interface HostilePage {
  name: string;
  html: string;
  /** Seconds that it is watched for after it has loaded. */
  seconds: number;
  /** It changes without end. */
  endless?: boolean;
}

const PROSE =
  'The talks went on past midnight and the delegations said little about what had been settled, though the mood was described as calm by people who had seen them leave the building. ';

/** An article whose body a script makes: the body of `make`, which appends to `article`. */
const scripted = (make: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A long night</title><meta property="og:type" content="article"></head>
<body><main><article><h1>A long night</h1><p>Ilham Aliyev came to Moscow. ${PROSE.repeat(4)}</p></article></main>
<script>
const article = document.querySelector('article');
const add = (html) => article.insertAdjacentHTML('beforeend', html);
const times = (count, part) => Array.from({ length: count }, (_, at) => part(at)).join('');
${make}
</script></body></html>`;

const STORY = `add(times(300, (at) => '<p>' + (at % 5 ? '' : 'Vladimir Putin spoke. ') + ${JSON.stringify(PROSE.repeat(2))} + '</p>'));`;
const EVERY_FRAME = (work: string) => `let frame = 0;
const again = () => { frame += 1; ${work}; requestAnimationFrame(again); };
again();`;

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: '1,000,000 nodes',
    html: scripted(`add(times(1000, () => '<p>' + times(500, () => '<b>so </b>') + '</p>'));`),
    seconds: 20,
  },
  {
    name: '100,000 nodes',
    html: scripted(`add(times(1000, () => '<p>' + times(50, () => '<b>so </b>') + '</p>'));`),
    seconds: 8,
  },
  {
    name: '100,000 equal lines with names',
    html: scripted(`add(times(100000, () => '<p>Ilham Aliyev met Dmitry Peskov in Sochi.</p>'));`),
    seconds: 40,
  },
  {
    name: '200,000 mentions',
    html: scripted(
      `add(times(20000, (at) => '<p>' + at + times(10, (one) => ' Dmitry Peskov spoke of SOCAR ' + one + '.') + '</p>'));`,
    ),
    seconds: 40,
  },
  {
    name: '10,000 open shadow roots',
    html: scripted(`for (let at = 0; at < 10000; at += 1) {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>Dmitry Peskov spoke, time ' + at + '.</p>';
  article.append(host);
}`),
    seconds: 20,
  },
  {
    name: '10,000 deep, nothing to mark',
    // Without boxes: Chromium itself crashes when it draws so many in one another.
    html: scripted(`let inner = article;
for (let at = 0; at < 10000; at += 1) {
  inner = inner.appendChild(document.createElement('div'));
  inner.style.display = 'contents';
}
inner.textContent = ${JSON.stringify(PROSE)};`),
    seconds: 8,
  },
  {
    name: '1,000 frames',
    html: scripted(
      `add(times(1000, (at) => '<iframe width="200" height="60" srcdoc="<p>Dmitry Peskov, ' + at + '.</p>"></iframe>'));`,
    ),
    seconds: 30,
  },
  {
    name: 'a class of body changes every frame',
    html: scripted(STORY + EVERY_FRAME(`document.body.className = frame % 2 ? 'one' : 'other'`)),
    seconds: 20,
    endless: true,
  },
  {
    name: 'an element’s style changes every frame',
    html: scripted(STORY + EVERY_FRAME(`article.style.opacity = frame % 2 ? '.99' : '1'`)),
    seconds: 20,
    endless: true,
  },
  {
    name: 'a line of text changes every frame',
    html: scripted(
      STORY + EVERY_FRAME(`article.lastElementChild.textContent = 'Dmitry Peskov waits for frame ' + frame`),
    ),
    seconds: 20,
    endless: true,
  },
];
