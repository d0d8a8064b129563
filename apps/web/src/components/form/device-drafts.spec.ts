import { beforeEach, describe, expect, it } from '@jest/globals';
import { clearDevice, deviceDraft, deviceDrafts, dropFromDevice, keepOnDevice, openDevice } from './device-drafts';

const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('followthrough draft'));

describe('keeping what is typed on a device', () => {
  beforeEach(() => {
    clearDevice();
    openDevice('one');
  });

  it('has it again under its name until it is dropped', () => {
    keepOnDevice('cycle 1', { words: 'Ten minutes.' });
    expect(deviceDraft('cycle 1')).toEqual({ words: 'Ten minutes.' });
    dropFromDevice('cycle 1');
    expect([deviceDraft('cycle 1'), stored()]).toEqual([undefined, []]);
  });

  it('deletes unread what somebody else left there', () => {
    keepOnDevice('cycle 1', { words: 'Ten minutes.' });
    openDevice('another');
    expect([deviceDrafts(), stored()]).toEqual([[], []]);
    openDevice('one');
    expect(deviceDraft('cycle 1')).toBeUndefined();
  });

  it('leaves nothing behind at sign-out', () => {
    keepOnDevice('cycle 1', { words: 'Ten minutes.' });
    clearDevice();
    expect([deviceDrafts(), stored()]).toEqual([[], []]);
  });

  it('has it again in a window opened later', () => {
    clearDevice();
    localStorage.setItem('followthrough draft one cycle 1', '{"words":"Ten minutes."}');
    openDevice('one');
    expect(deviceDraft('cycle 1')).toEqual({ words: 'Ten minutes.' });
  });

  it('passes over what was half written when the device went off', () => {
    clearDevice();
    localStorage.setItem('followthrough draft one cycle 1', '{"words": "Ten');
    openDevice('one');
    expect(deviceDrafts()).toEqual([]);
  });
});
