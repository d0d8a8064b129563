import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLeads } from './leads.js';

describe('reading who leads an action', () => {
  it.each([
    ['CSWO / Lead Nurse CP / DCI Police Scotland', ['CSWO', 'Lead Nurse CP', 'DCI Police Scotland']],
    ['GP CP lead/Lead Nurse', ['GP CP lead', 'Lead Nurse']],
    ['Lead Nurse; Training Officer', ['Lead Nurse', 'Training Officer']],
    ['Health + SW + Education', ['Health', 'SW', 'Education']],
    ['Lead Nurse\nHead of Midwifery', ['Lead Nurse', 'Head of Midwifery']],
    ['• Lead Nurse\n• DCI', ['Lead Nurse', 'DCI']],
  ])('parts “%s” at its separators', (text, leads) => {
    expect(readLeads(text)).toEqual(leads);
  });

  it.each([
    [
      'Missing Persons Coordinator and Residential Service Manager',
      ['Missing Persons Coordinator', 'Residential Service Manager'],
    ],
    ['QA subgroup & HR leads', ['QA subgroup', 'HR leads']],
    ['CPC Lead Officer with Police Scotland', ['CPC Lead Officer', 'Police Scotland']],
    [
      'Lead Nurse, Head of Education and Principal Social Worker',
      ['Lead Nurse', 'Head of Education', 'Principal Social Worker'],
    ],
    ['NHS Esk with Third Sector Interface', ['NHS Esk', 'Third Sector Interface']],
    ['Police, Health and Social Work', ['Police', 'Health', 'Social Work']],
    ['Service Manager, Adult Services, Lead Nurse', ['Service Manager, Adult Services', 'Lead Nurse']],
  ])('parts “%s” between posts', (text, leads) => {
    expect(readLeads(text)).toEqual(leads);
  });

  it.each([
    'Service Manager, Children and Families',
    'Learning & Development Sub-group',
    'Quality Assurance and Self-Evaluation Sub-Group',
    'Health and Social Care Partnership',
    'Head of Education and Children’s Services',
    'Lead Nurse, CAMHS',
    'Housing and Homelessness Manager',
    'Lead Nurse (Acute / Community)',
    'D/Supt Public Protection',
    'Violence Against Women and Girls Partnership Coordinator',
  ])('keeps “%s” whole', (text) => {
    expect(readLeads(text)).toEqual([text]);
  });

  it.each(['', 'tbc', 'TBA', '–', 'tbc – chair to nominate', 'n/a'])('names nobody for “%s”', (text) => {
    expect(readLeads(text)).toEqual([]);
  });

  it('joins a line that ends in a comma to the next', () => {
    expect(readLeads('Service Manager,\nChildren and Families\nLead Nurse')).toEqual([
      'Service Manager, Children and Families',
      'Lead Nurse',
    ]);
  });

  it('never loses or adds a word', () => {
    const word = fc.constantFrom('Lead', 'Nurse', 'Police', 'Team', 'Manager', 'Families', 'Training', 'Group');
    const joiner = fc.constantFrom(' ', ', ', ' / ', '; ', '\n');
    const lettersOf = (text: string): string => text.replace(/[^A-Za-z]/g, '');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, joiner), { minLength: 1, maxLength: 9 }), (pairs) => {
        const text = pairs.flat().join('');
        expect(lettersOf(readLeads(text).join(''))).toBe(lettersOf(text));
      }),
    );
  });
});
