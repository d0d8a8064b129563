import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  clearDevice,
  daysKept,
  deviceDraft,
  deviceDrafts,
  dropFromDevice,
  forgetOld,
  keepOnDevice,
  openDevice,
} from './device-drafts';

const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('followthrough draft'));

const day = 24 * 60 * 60 * 1000;
const typedDaysAgo = (days: number) =>
  localStorage.setItem(
    'followthrough draft one cycle 1',
    JSON.stringify({ value: { words: 'Ten minutes.' }, typedAt: Date.now() - days * day }),
  );

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
    typedDaysAgo(1);
    openDevice('one');
    expect(deviceDraft('cycle 1')).toEqual({ words: 'Ten minutes.' });
  });

  it('deletes what has stood there too long, whoever typed it and also before anybody signs in', () => {
    clearDevice();
    typedDaysAgo(daysKept + 1);
    forgetOld();
    expect(stored()).toEqual([]);
    typedDaysAgo(daysKept - 1);
    forgetOld();
    expect(stored()).toHaveLength(1);
  });

  it('deletes what does not say how old it is, or says that it is still to be typed', () => {
    clearDevice();
    localStorage.setItem('followthrough draft one cycle 1', '{"words":"Ten minutes."}');
    openDevice('one');
    expect(stored()).toEqual([]);
    clearDevice();
    typedDaysAgo(-daysKept - 1);
    openDevice('one');
    expect([deviceDrafts(), stored()]).toEqual([[], []]);
  });

  it('forgets what grows too old in an open window', () => {
    keepOnDevice('cycle 1', { words: 'Ten minutes.' });
    forgetOld(Date.now() + (daysKept + 1) * day);
    expect(deviceDraft('cycle 1')).toBeUndefined();
  });

  it('passes over what was half written when the device went off', () => {
    clearDevice();
    localStorage.setItem('followthrough draft one cycle 1', '{"words": "Ten');
    openDevice('one');
    expect(deviceDrafts()).toEqual([]);
  });
});
