import { describe, expect, it } from '@jest/globals';
import { detectThemes } from './detect-themes.js';
import { PassageLineError, readPassages, writeThemes } from './passage-lines.js';

describe('reading passages from JSON lines', () => {
  it('takes one passage a line, passing over empty lines, a byte-order mark and Windows line ends', () => {
    const lines =
      '\uFEFF{"id":"a","text":"One.","kind":"finding"}\r\n\r\n{"id":"b","text":"","kind":"action","section":"6"}\n';
    expect(readPassages(lines)).toEqual([
      { id: 'a', text: 'One.', kind: 'finding' },
      { id: 'b', text: '', kind: 'action', section: '6' },
    ]);
  });

  it('reads a passage without a kind as a finding', () => {
    expect(readPassages('{"id":"a","text":"One."}')).toEqual([{ id: 'a', text: 'One.', kind: 'finding' }]);
  });

  it.each([
    ['is not JSON', 'not json', 'Line 2: this is not JSON.'],
    ['is a list', '[]', 'Line 2: a passage is an object with "id", "text" and "kind".'],
    ['has no id', '{"text":"One.","kind":"finding"}', 'Line 2: "id" must be text, and not empty.'],
    ['has no text', '{"id":"b","kind":"finding"}', 'Line 2: "text" must be text; it may be empty.'],
    [
      'has an unknown kind',
      '{"id":"b","text":"","kind":"thought"}',
      'Line 2: "kind" must be "finding", "strategy" or "action".',
    ],
    ['has a numbered section', '{"id":"b","text":"","section":4}', 'Line 2: "section" must be text when it is given.'],
    ['repeats an id', '{"id":"a","text":""}', 'Line 2: its "id" was already used on line 1.'],
  ])('names the line that %s', (_, bad, message) => {
    const read = () => readPassages(`{"id":"a","text":"Words that must stay private."}\n${bad}\n`);
    expect(read).toThrow(PassageLineError);
    expect(read).toThrow(message);
  });
});

describe('writing themes as JSON lines', () => {
  it('writes one line a passage, without the passage', () => {
    const written = writeThemes(detectThemes([{ id: 'a', text: 'Secret: no chronology.', kind: 'finding' }]));
    expect(written.endsWith('}\n')).toBe(true);
    expect(written).not.toContain('Secret');
    expect(written).not.toContain('terms');
    expect(JSON.parse(written)).toMatchObject({ id: 'a', themes: [{ slug: 'chronologies', tier: 'detected' }] });
  });

  it('writes nothing for no passages', () => {
    expect(writeThemes([])).toBe('');
  });
});
