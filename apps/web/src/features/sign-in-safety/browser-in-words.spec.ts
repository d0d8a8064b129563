import { describe, expect, it } from '@jest/globals';
import { browserInWords } from './browser-in-words';

describe('naming a browser', () => {
  it('says what it is and on what, though each claims to be several', () => {
    const edge =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';
    const phone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
    expect([browserInWords(edge), browserInWords(phone)]).toEqual(['Edge on Windows', 'Safari on iPhone']);
  });

  it('shows what it cannot name as it came, and says so when nothing came', () => {
    expect(browserInWords('curl/8.0')).toBe('curl/8.0');
    expect(browserInWords('')).toBe('A browser that does not say what it is');
  });
});
