import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { indexParts, stringCount } from '../../../../src/recognition/index/layout.ts';
import {
  IndexError,
  loadIndex,
  openIndex,
  saveIndex,
  sealIndex,
} from '../../../../src/recognition/index/stored-index.ts';
import { createRecogniser, recogniserOf } from '../../../../src/recognition/recogniser.ts';
import { entry, guarded, packOf, short } from '../make-pack.ts';

const entries = [
  entry('ilham-aliyev', 'person', ['Ilham Aliyev', short('Aliyev', true)]),
  entry('moscow', 'place', ['Moscow'], 'Capital of Russia'),
  entry('trend', 'organisation', [guarded('Trend', 'told ~', '~ reports')]),
  { ...entry('who', 'organisation', ['World Health Organization']), label: 'WHO of the UN' },
  entry('signs', 'organisation', ['!!!', 'Yahoo!']),
];
const text = 'Ilham Aliyev told Trend in Moscow, Idaho, that Aliyev knows Yahoo! of old.';

/** A stored index with some 32-bit units changed. */
function changed(units: Record<number, number>): ArrayBuffer {
  const buffer = saveIndex(buildIndex([packOf(entries)]));
  const view = new Uint32Array(buffer);
  for (const [at, value] of Object.entries(units)) view[Number(at)] = value;
  return buffer;
}

/** A stored index whose strings end too early, though its checksum is right. */
function withoutItsLastString(): ArrayBuffer {
  const [volume] = buildIndex([packOf(entries)]).volumes;
  if (!volume) throw new Error('an index has a volume');
  const { counts, buffer } = volume;
  const { stringStart } = indexParts(counts, buffer);
  stringStart[stringCount(counts)] = 0;
  sealIndex(counts, buffer);
  return buffer;
}

describe('a stored index', () => {
  it('recognises as the one it was saved from', () => {
    const built = createRecogniser([packOf(entries)]);
    const loaded = recogniserOf(loadIndex(saveIndex(built.index)));
    expect(loaded.recognise([{ text }])).toEqual(built.recognise([{ text }]));
    expect(built.recognise([{ text }])[0]?.mentions).toHaveLength(4);
  });

  it('tells labels, cues and homes again', () => {
    const index = loadIndex(saveIndex(buildIndex([packOf(entries)])));
    expect([0, 1, 2, 3, 4].map((each) => index.label(each))).toEqual([
      'Ilham Aliyev',
      'Moscow',
      'Trend',
      'WHO of the UN',
      '!!!',
    ]);
    expect(index.cues(3)).toEqual(['told ~', '~ reports']);
    expect(index.cues(0)).toEqual([]);
    expect(index.homes(1)).toEqual(['russia']);
    expect(index.homes(0)).toEqual([]);
  });

  it('is the same bytes every time', () => {
    expect(new Uint8Array(saveIndex(buildIndex([packOf(entries)])))).toEqual(
      new Uint8Array(saveIndex(buildIndex([packOf(entries)]))),
    );
  });

  it.each([
    ['empty', new ArrayBuffer(0), 'too few'],
    ['not whole', new ArrayBuffer(101), 'too few or not whole'],
    ['something else', changed({ 0: 1 }), 'does not begin like one'],
    ['of another version', changed({ 1: 99 }), 'has version 99'],
    ['cut short', saveIndex(buildIndex([packOf(entries)])).slice(0, -4), 'cut short'],
    ['of false counts', changed({ 4: 1_000 }), 'cut short'],
    ['damaged', changed({ 200: 7 }), 'checksum'],
    ['written wrongly', withoutItsLastString(), 'do not add up'],
  ])('is refused when it is %s, with a sentence that says what to do', (_, buffer, message) => {
    expect(() => loadIndex(buffer)).toThrow(IndexError);
    expect(() => loadIndex(buffer)).toThrow(message);
    expect(() => loadIndex(buffer)).toThrow(/Build it anew\.$/);
  });

  it('of our own is opened without summing its bytes, and refused where its size or header is wrong', () => {
    const opened = openIndex(saveIndex(buildIndex([packOf(entries)])));
    expect(recogniserOf(opened).recognise([{ text }])).toEqual(
      createRecogniser([packOf(entries)]).recognise([{ text }]),
    );
    expect(() => openIndex(changed({ 1: 99 }))).toThrow('has version 99');
    expect(() => openIndex(saveIndex(buildIndex([packOf(entries)])).slice(0, -4))).toThrow('cut short');
    expect(() => openIndex(withoutItsLastString())).toThrow('do not add up');
  });
});
