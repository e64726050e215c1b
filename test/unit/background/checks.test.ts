import { describe, expect, it } from 'vitest';
import { BACKGROUND_CHECKS } from '../../../src/background/checks.ts';

const name = {
  id: 'harbour/a',
  type: 'person',
  label: 'A',
  gloss: 'G',
  language: 'en',
  count: 1,
  sentence: 'A is.',
  frame: 0,
};

const size = { type: 'size', turn: 1, height: 300, filled: true, direction: 'ltr' };
const topic = {
  turn: 1,
  surface: 'Quill',
  candidates: ['harbour/ada-quill'],
  why: { rule: 'short-before', names: ['Ada Quill'] },
  opening: 'pointer',
  hint: false,
  dark: false,
  page: ['harbour/ada-quill'],
};

describe('what a message to the background carries', () => {
  it.each([
    ['recognise', { parts: [] }, true],
    [
      'recognise',
      {
        parts: [
          { text: 'a' },
          {
            namings: [
              { form: 'A', other: true, wholePage: true },
              { entry: 'harbour/a', form: 'A' },
            ],
          },
        ],
      },
      true,
    ],
    ['recognise', { parts: [{ text: 1 }] }, false],
    ['recognise', { parts: [{ text: 'a', namings: [] }] }, false],
    ['recognise', { parts: [{ namings: [{ entry: 'harbour/a' }] }] }, false],
    ['recognise', { parts: [{ namings: [{ entry: 'a', form: 'A' }] }] }, false],
    ['recognise', { parts: 'text' }, false],
    ['recognise', null, false],
    ['styles', { look: { strength: 'quiet', colours: { person: '#0b6b50' } } }, true],
    ['styles', { look: { strength: 'quiet', colours: { person: 'red;}' } } }, false],
    ['styles', { look: { strength: 'quiet', colours: { animal: '#0b6b50' } } }, false],
    ['styles', { look: { strength: 'loud', colours: {} } }, false],
    ['background', { entry: 'harbour/ada-quill' }, true],
    ['background', { entry: `harbour/${'a'.repeat(201)}` }, false],
    ['background', { entry: 'ada-quill' }, false],
    ['background', { entry: ['harbour/ada-quill'] }, false],
    ['background', {}, false],
    ['choose', { choice: { entry: 'harbour/ada-quill', never: true } }, true],
    ['choose', { choice: { host: 'news.example', rule: 'off' } }, true],
    ['choose', { choice: { entry: 'harbour/ada-quill', never: true, enabled: false } }, false],
    ['choose', { choice: { host: 'news.example', rule: 'on', enabled: true } }, true],
    ['choose', { choice: { host: 'news.example', rule: 'on', enabled: false } }, false],
    ['choose', { choice: { host: 'news.example', rule: 'sometimes' } }, false],
    ['choose', { enabled: false }, false],
    ['facts', {}, true],
    ['facts', { words: 'gas' }, false],
    ['glossary', {}, true],
    ['glossary', { more: 1 }, false],
    ['source', { source: 'harbour/A2' }, true],
    ['source', { source: '002' }, false],
    ['source', { source: 2 }, false],
    ['openPage', { page: 'library', route: '/entry/a' }, true],
    ['openPage', { page: 'options' }, true],
    ['openPage', { page: 'https://news.example' }, false],
    ['openPage', { page: 'library', route: 'javascript:1' }, false],
    ['showIcon', { state: 'site-off', names: 0 }, true],
    ['showIcon', { state: 'on', names: 12 }, true],
    ['showIcon', { state: 'reading', names: 0 }, false],
    ['showIcon', { state: 'on', names: -1 }, false],
    ['reportFrame', { names: [name] }, true],
    ['reportFrame', { names: [{ ...name, type: 'animal' }] }, false],
    ['reportFrame', { names: [{ ...name, id: 'a' }] }, false],
    ['reportFrame', { names: [{ ...name, count: -1 }] }, false],
    ['reportFrame', { names: Array(10_001).fill(name) }, false],
    ['takeCard', { page: 0, key: 'a1' }, true],
    ['takeCard', { page: 0, key: 'a'.repeat(65) }, false],
    ['takeCard', { page: '0', key: 'a1' }, false],
    ['tellPage', { page: 0, key: 'a1', news: { type: 'close' } }, true],
    ['tellPage', { page: 0, key: 'a1', news: { type: 'open' } }, false],
    ['tellPage', { page: 0, key: 'a1', news: size }, true],
    ['tellPage', { page: 0, key: 'a1', news: { ...size, height: Number.POSITIVE_INFINITY } }, false],
    ['tellPage', { page: 0, key: 'a1', news: { ...size, height: '9px' } }, false],
    [
      'tellPage',
      { page: 0, key: 'a1', news: { type: 'command', command: 'never', entries: ['harbour/ada-quill'] } },
      true,
    ],
    [
      'tellPage',
      { page: 0, key: 'a1', news: { type: 'command', command: 'enable', entries: ['harbour/ada-quill'] } },
      false,
    ],
    ['tellPage', { page: 0, key: 'a1', news: { type: 'command', command: 'never', entries: [1] } }, false],
    ['tellCard', { frame: 5, key: 'a1', topic }, true],
    ['tellCard', { frame: 5, key: 'a1', topic: { ...topic, candidates: [] } }, false],
    ['tellCard', { frame: 5, key: 'a1', topic: { ...topic, why: { rule: '<b>', names: [] } } }, false],
    ['tellCard', { frame: 5, key: 'a1', topic: { ...topic, opening: 'page' } }, false],
    ['reach', {}, true],
  ] as const)('%s %#: %s', (message, params, fits) => {
    expect(BACKGROUND_CHECKS[message](params)).toBe(fits);
  });
});
